import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildSite, PROJECT } from '../../src/cli/site.ts'
import { UnsupportedError, type Driver, type EngineName } from './driver.ts'
import { ENGINE_NAMES, launchEngine } from './engines.ts'
import { startHost, type Host } from './host.ts'
import { LIMITS } from './limits.ts'
import type { Scenario } from './scenario.ts'
import { SCENARIOS } from './scenarios.ts'

/**
 * `npm run test:browsers`: every scenario in Firefox and in WebKit. `-- firefox` runs one engine,
 * `-- --only desk` the scenarios with that word in their name. The last line is `N passed, N failed`.
 */
const { positionals, values: chosen } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', default: '' } },
})

const SITE = join(PROJECT, '.sites', 'york')

/** Runs a scenario on hosts of its own, which are stopped afterwards. */
async function runScenario(
  scenario: Scenario,
  driver: Driver,
  folder: string,
  site: string,
): Promise<void> {
  const hosts: Host[] = []
  try {
    await scenario.run({
      driver,
      folder: await mkdtemp(join(folder, 'scenario-')),
      async serve() {
        const host = await startHost(site)
        hosts.push(host)
        return host
      },
    })
  } finally {
    await Promise.all(hosts.map((host) => host.stop()))
  }
}

/** Why a scenario failed; null where it passed or is known to be impossible. */
async function failureOf(
  scenario: Scenario,
  driver: Driver,
  folder: string,
  site: string,
): Promise<string | null> {
  const { engine } = driver
  const isListed = LIMITS.some((one) => one.engine === engine && one.scenario === scenario.name)
  try {
    await runScenario(scenario, driver, folder, site)
    return isListed ? 'it can be done: take it off the list in limits.ts' : null
  } catch (error) {
    if (error instanceof UnsupportedError && isListed) return null
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
}

async function runEngine(engine: EngineName, scenarios: readonly Scenario[]): Promise<number> {
  await mkdir(join(PROJECT, '.test-output'), { recursive: true })
  const folder = await mkdtemp(join(PROJECT, '.test-output', `${engine}-`))
  const driver = await launchEngine(engine, folder)
  let failed = 0
  try {
    console.log(`\n${driver.version}`)
    const site = (await driver.prepareSite?.(SITE)) ?? SITE
    for (const scenario of scenarios) {
      const from = performance.now()
      const failure = await failureOf(scenario, driver, folder, site)
      if (failure !== null) failed++
      const seconds = ((performance.now() - from) / 1000).toFixed(1).padStart(6)
      console.log(`${failure === null ? 'ok    ' : 'FAILED'} ${seconds} s  ${scenario.name}`)
      if (failure !== null) console.log(`\n${failure}\n`)
    }
  } finally {
    await driver.close()
    await rm(folder, { recursive: true })
  }
  return failed
}

const scenarios = SCENARIOS.filter(({ name }) => name.includes(chosen.only))
const engines = ENGINE_NAMES.filter(
  (name) => positionals.length === 0 || positionals.includes(name),
)
const started = performance.now()
await buildSite('indicators', SITE)
let failed = 0
for (const engine of engines) failed += await runEngine(engine, scenarios)
const ran = engines.length * scenarios.length
console.log(`\n${Math.round((performance.now() - started) / 1000)} s in all`)
console.log(`${ran - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 && ran > 0 ? 0 : 1
