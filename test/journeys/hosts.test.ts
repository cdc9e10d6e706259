import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { settle } from '../../src/cli/browser/browser.ts'
import { readWebConfig } from '../webConfig.ts'
import { journeyBrowser } from './browser.ts'
import { IIS, NGINX, serveByExtension, type HostRules } from './serveByExtension.ts'
import { builtSite } from './site.ts'

const newPage = journeyBrowser()
const PAGE = '#/en/2025/report'
/** From the housing commentary of 2025 (indicators/housing/2025.md). */
const COMMENTARY = 'Neither is a clear change: such numbers go up and down from year to year.'

const files = () =>
  readdirSync(builtSite('york'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(builtSite('york').length + 1))
    .map((path) => path.replaceAll('\\', '/'))

/** Opens the report; returns the page's notices and the files that failed to load. */
async function openOn(rules: HostRules, expected: readonly RegExp[] = []) {
  const site = await serveByExtension(builtSite('york'), rules)
  onTestFinished(() => site.close())
  const page = await newPage({ expected })
  const missing: string[] = []
  page.on('response', (response) => {
    if (response.status() === 404) missing.push(new URL(response.url()).pathname)
  })
  await page.goto(site.address + PAGE)
  await settle(page)
  const manifest = await page.evaluate(async () => {
    const { href } = document.querySelector<HTMLLinkElement>('link[rel="manifest"]')!
    return (await fetch(href)).status
  })
  const text = await page.getByRole('main').innerText()
  const shownText = (await page.getByRole('status').allInnerTexts()).join('').trim()
  return { text, shownText, manifest, missing: missing.filter((path) => !path.endsWith('.csv')) }
}

describe('a site on', () => {
  test('IIS with our web.config serves every file, without notices', async () => {
    const { types } = readWebConfig(join(builtSite('york'), 'web.config'))
    const rules = { ...IIS, types: new Map([...IIS.types, ...types]) }
    const { text, shownText, manifest, missing } = await openOn(rules)
    expect(text).toContain(COMMENTARY)
    expect([shownText, manifest, missing]).toEqual(['', 200, []])
    // Precompressed files are for hosts that serve them.
    const unknown = files().filter((path) => !/^\.|\.(br|gz|config)$|^_headers$/.test(path))
    expect(unknown.filter((path) => !rules.types.has(extname(path)))).toEqual([])
  })

  test('IIS without it shows the built commentary, with a notice', async () => {
    const { text, shownText, manifest, missing } = await openOn(IIS, [/status of 404/])
    expect(text).toContain(COMMENTARY)
    expect(shownText).toMatch(/^\d+ commentaries could not be compared with the server/)
    expect(manifest).toBe(404)
    expect(missing).toContain('/indicators/housing/2025.md')
  })

  test('nginx, with application/octet-stream for unknown types, serves every file', async () => {
    const { text, shownText, manifest, missing } = await openOn(NGINX)
    expect(text).toContain(COMMENTARY)
    expect([shownText, manifest, missing]).toEqual(['', 200, []])
  })
})

test('only hashed files have precompressed copies', () => {
  const packed = files().filter((path) => /\.(br|gz)$/.test(path))
  expect(
    packed.filter((path) => !/^assets\/.+-[\w-]{8}\.(js|css|svg)\.(br|gz)$/.test(path)),
  ).toEqual([])
  const worthPacking = files().filter((path) => /^assets\/.+\.(js|css)$/.test(path))
  expect(packed).toEqual(
    expect.arrayContaining(worthPacking.flatMap((path) => [`${path}.br`, `${path}.gz`])),
  )
})

test('host configuration is in the site but not in the offline cache', () => {
  const hostFiles = ['web.config', '_headers', '.nojekyll']
  expect(files()).toEqual(expect.arrayContaining(hostFiles))
  const worker = readFileSync(join(builtSite('york'), 'sw.js'), 'utf8')
  const named = ['browser-check.js', ...hostFiles].filter((file) => worker.includes(`"${file}"`))
  expect(named).toEqual(['browser-check.js'])
})

test('the offline cache has fonts in one format, which the oldest browsers support', () => {
  const worker = readFileSync(join(builtSite('york'), 'sw.js'), 'utf8')
  expect(worker.match(/"assets\/[^"]+\.woff"/g)).toBeNull()
  expect(worker.match(/"assets\/[^"]+\.woff2"/g)?.length).toBeGreaterThan(5)
})

test('every path is portable: ASCII, and unique without case', () => {
  const paths = files()
  expect(paths.filter((path) => !/^[\w./-]+$/.test(path))).toEqual([])
  const small = paths.map((path) => path.toLowerCase())
  expect(small.filter((path, index) => small.indexOf(path) !== index)).toEqual([])
})
