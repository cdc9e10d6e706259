import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { settle } from '../../src/cli/browser/browser.ts'
import { createCityCache } from '../../src/build/cityFiles.ts'
import { sampleSitePages } from '../../src/cli/browser/sitePages.ts'
import { PROJECT } from '../../src/build/site.ts'
import { computeDigest } from '../../src/datapackage/io/digest.ts'
import { decodeSnapshot } from '../../src/datapackage/snapshot/snapshot.ts'
import { SCRIPT_EXCEPTIONS, STYLE_EXCEPTIONS } from '../supported/exceptions.ts'
import { buildAgingScript } from '../supported/newerFeatures.ts'
import { findUnsupportedFeatures, type BuiltFile } from '../supported/findUnsupportedFeatures.ts'
import { journeyBrowser } from './browser.ts'
import { cell, openPart, waitUntilSaved } from './draftForm.ts'
import { builtSite, openSite } from './site.ts'

const newPage = journeyBrowser()
const SITE = builtSite('york')
const SERVICE_WORKER = 'sw.js'

/** All scripts and style sheets of the built site; the same for every city. */
async function builtFiles(): Promise<readonly BuiltFile[]> {
  const paths = await readdir(SITE, { recursive: true })
  return Promise.all(
    paths
      .filter((path) => /\.(js|css)$/.test(path))
      .map(async (path) => ({
        name: path,
        kind: path.endsWith('.css') ? 'style' : path.startsWith('assets') ? 'module' : 'script',
        text: await readFile(join(SITE, path), 'utf8'),
      })),
  )
}

test('the built scripts and styles use only features of the oldest browsers, except listed ones', async () => {
  const files = await builtFiles()
  expect(files.length).toBeGreaterThan(50)
  const { unexplained, needed: neededExceptions } = findUnsupportedFeatures(files)
  expect(unexplained).toEqual([])
  const listedExceptions = [...Object.keys(SCRIPT_EXCEPTIONS), ...Object.keys(STYLE_EXCEPTIONS)]
  expect(
    listedExceptions.filter((name) => !neededExceptions.has(name)),
    'exceptions that nothing needs',
  ).toEqual([])
})

const SAFARI = { name: 'safari', version: '16.4' } as const

/** The workers of the site, aged like the page, and a service worker with their digests. */
async function buildAgedWorkers(script: string): Promise<Record<string, string>> {
  const files = (await builtFiles()).filter(({ name }) => /Worker-[^/]*\.js$/.test(name))
  expect(files.length).toBe(2)
  let serviceWorker = await readFile(join(SITE, SERVICE_WORKER), 'utf8')
  const agedScript: Record<string, string> = {}
  for (const { name, text } of files) {
    agedScript[name] = script + text
    const [before, after] = [text, agedScript[name]].map((one) => computeDigest(Buffer.from(one)))
    expect(serviceWorker).toContain(before)
    serviceWorker = serviceWorker.replace(before!, after!)
  }
  return { ...agedScript, [SERVICE_WORKER]: script + serviceWorker }
}

async function kindsOfPage() {
  const { snapshot } = await createCityCache(join(PROJECT, 'indicators'))()
  return sampleSitePages(decodeSnapshot(JSON.parse(snapshot!)).dataset, 'en')
}

async function downloadFile(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).first().click(),
  ])
  return readFile(await download.path())
}

test('a browser without features newer than Safari 16.4 opens every kind of page, and everything works', async () => {
  const script = buildAgingScript(SAFARI)
  const site = await openSite('york', await buildAgedWorkers(script))
  onTestFinished(() => site.close())
  const page = await newPage({ serviceWorkers: 'allow' })
  await page.context().addInitScript(script)
  await page.goto(site.address)
  const open = async (path: string): Promise<void> => {
    await page.evaluate((hash) => {
      location.hash = hash
    }, path)
    await settle(page)
  }

  await settle(page)
  expect(await page.evaluate(() => 'canParse' in URL || 'startViewTransition' in document)).toBe(
    false,
  )
  for (const { name, path } of await kindsOfPage()) {
    await open(path)
    expect(await page.getByText('This page has failed').count(), name).toBe(0)
    expect(await page.getByRole('heading', { level: 1 }).count(), name).toBe(1)
  }

  await open('#/en/2025/indicator/rough-sleeping')
  expect((await downloadFile(page, 'Figures (CSV)')).length).toBeGreaterThan(100)
  expect((await downloadFile(page, 'Picture (SVG)')).toString()).toContain('<svg')
  expect((await downloadFile(page, 'Picture (PNG)')).subarray(1, 4).toString()).toBe('PNG')
  await open('#/en/2025/report')
  expect((await downloadFile(page, 'Word')).subarray(0, 2).toString()).toBe('PK')
  expect((await downloadFile(page, 'Archive copy (HTML)')).toString()).toContain('<!doctype html>')
  await open('#/en/2025/present/edit')
  expect(
    (await downloadFile(page, 'Take the slides as PowerPoint')).subarray(0, 2).toString(),
  ).toBe('PK')
  await open('#/en/2025/present/1')
  await page.keyboard.press('PageDown')
  await page.waitForURL('**/present/2')

  await open('#/en/2026/update/housing')
  await cell(page, 1, 'value').fill('800')
  await waitUntilSaved(page)
  await openPart(page, 'From a file')
  await page
    .locator('input[type=file]')
    .setInputFiles(join(PROJECT, 'fixtures/import/publisher-years.xlsx'))
  await page.getByText('Which indicator is it?').waitFor()
  const workers = page.workers().map((worker) => worker.evaluate(() => 'canParse' in URL))
  expect(new Set(await Promise.all(workers))).toEqual(new Set([false]))
  await openPart(page, 'Hand over')
  expect((await downloadFile(page, 'Download the files (zip)')).subarray(0, 2).toString()).toBe(
    'PK',
  )

  await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)
  await expect
    .poll(() => page.evaluate(async () => (await caches.keys()).length))
    .toBeGreaterThan(0)
})
