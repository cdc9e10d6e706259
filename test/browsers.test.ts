import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { listSitePages } from '../src/cli/browser/sitePages.ts'
import { diskSource } from '../src/datapackage/io/diskSource.ts'
import { readPackage } from '../src/datapackage/readPackage.ts'
import { parseRoute } from '../src/app/state/route.ts'
import { UnsupportedError, type Driver } from './browsers/driver.ts'
import { LIMITS } from './browsers/limits.ts'
import { runScenarios } from './browsers/runScenarios.ts'
import type { Scenario } from './browsers/scenario.ts'
import { SCENARIOS } from './browsers/scenarios.ts'
import { PAGE_KINDS } from './browsers/scenarios/pages.ts'

const ROOT = resolve(import.meta.dirname, '..')

test('CONTRIBUTING.md lists exactly the limits of each engine', () => {
  const text = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8')
  const [, list = ''] = /What cannot be done there[^\n]*\n\n((?:- [^\n]*\n)+)/.exec(text) ?? []
  const names = { firefox: 'Firefox', webkit: 'WebKit', chromium: 'Chromium' }
  expect(list.trim().split('\n')).toEqual(
    LIMITS.map(({ engine, what }) => `- ${names[engine]}: ${what}.`),
  )
})

test('a limit names an existing scenario or none', () => {
  const knownNames = new Set(SCENARIOS.map(({ name }) => name))
  expect(LIMITS.filter(({ scenario }) => scenario !== null && !knownNames.has(scenario))).toEqual(
    [],
  )
})

test('every kind of page of the site is opened', async () => {
  const { dataset } = await readPackage(diskSource(join(ROOT, 'indicators')))
  const kind = (path: string): string => {
    const reading = parseRoute(path)
    if (reading.kind !== 'address') return reading.kind
    const { target } = reading.route
    if (target.page === 'present') return `present ${target.view}`
    return target.page === 'update' ? `update ${target.part}` : target.page
  }
  const openedKinds = new Set(Object.values(PAGE_KINDS).map((path) => kind(`/en/${path}`)))
  const kindsOnSite = listSitePages(dataset!, 'en').map(({ path }) => kind(path.slice(1)))
  expect(kindsOnSite.filter((one) => !openedKinds.has(one))).toEqual([])
})

/** The number of scenarios that fail in a WebKit without features. */
async function countFailures(
  scenarios: readonly Scenario[],
  limits: typeof LIMITS,
): Promise<number> {
  const driver = { engine: 'webkit', version: '' } as Driver
  return runScenarios(scenarios, { driver, site: ROOT, folder: ROOT, limits, report: () => {} })
}

test('an unsupported scenario fails unless it is listed as a limit, and a listed scenario that passes fails', async () => {
  const impossible: Scenario = {
    name: 'a touch',
    run: async () => {
      throw new UnsupportedError('no touch')
    },
  }
  const possible: Scenario = { name: 'a click', run: async () => {} }
  const list = (scenario: string) => ({ engine: 'webkit', what: '', scenario }) as const
  expect(await countFailures([impossible, possible], [])).toBe(1)
  expect(await countFailures([impossible, possible], [list('a touch')])).toBe(0)
  expect(await countFailures([impossible, possible], [list('a touch'), list('a click')])).toBe(1)
  const broken: Scenario = {
    name: 'a touch',
    run: async () => {
      throw new Error('the page failed')
    },
  }
  expect(await countFailures([broken], [list('a touch')])).toBe(1)
})
