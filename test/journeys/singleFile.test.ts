import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildSingleFile } from '../../src/build/singleFile.ts'
import { PROJECT } from '../../src/build/site.ts'
import { findUnsupportedFeatures } from '../supported/findUnsupportedFeatures.ts'
import { expectAccessible, journeyBrowser } from './browser.ts'
import { builtSite } from './site.ts'

const newPage = journeyBrowser()

/** A folder with a space and non-ASCII characters in its name, as on a USB stick. */
const FOLDER = join(PROJECT, '.test-output', 'USB stick æøå')
const FILE = join(FOLDER, 'york.html')
const ADDRESS = pathToFileURL(FILE).href

beforeAll(async () => {
  const { html } = await buildSingleFile('indicators', new Date('2026-11-25T12:00:00Z'))
  await mkdir(FOLDER, { recursive: true })
  await writeFile(FILE, html)
})
afterAll(async () => {
  await rm(FOLDER, { recursive: true })
})

/** Opens the file from disk, offline. Any request fails the test. */
async function openFile(path = ''): Promise<Page> {
  const page = await newPage()
  await page.context().setOffline(true)
  const asked: string[] = []
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(ADDRESS))
      asked.push(request.url())
  })
  await page.goto(ADDRESS + path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(asked).toEqual([])
  return page
}

async function downloadFile(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).first().click(),
  ])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

test('the single file opens from disk, says what it is, and switches language', async () => {
  const page = await openFile()
  await page.getByRole('heading', { level: 1, name: /Are human rights in York/ }).waitFor()
  const text = page.getByText('This is a copy in one file')
  await text.waitFor()
  await expect.poll(() => text.innerText()).toContain('25 November 2026')
  expect(await page.title()).toMatch(/York/)
  await page.getByRole('link', { name: 'Norsk bokmål' }).click()
  await page.waitForURL('**#/nb/2025')
  await page.getByText('Dette er en kopi i én fil').waitFor()
})

test('the single file uses only features of the oldest browsers', async () => {
  const html = await readFile(FILE, 'utf8')
  const files = [...html.matchAll(/<(script|style)>(.*?)<\/\1>/gs)].map(([, kind, text]) => ({
    name: kind!,
    kind: kind as 'script' | 'style',
    text: text!,
  }))
  expect(files.map(({ name }) => name)).toEqual(['style', 'script', 'script'])
  expect(findUnsupportedFeatures(files).unexplained).toEqual([])
})

test('the single file has messages for no JavaScript and for old browsers', async () => {
  const bare = await newPage({ javaScriptEnabled: false })
  await bare.goto(ADDRESS)
  expect(await bare.locator('noscript p').first().innerText()).toContain('needs JavaScript')
  expect(await bare.getByRole('link').count()).toBe(0)

  const old = await newPage({ expected: [/./] })
  await old.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'toSorted'))
  await old.goto(ADDRESS)
  await old.getByText('This browser is too old for this page.').waitFor()
  expect(await old.locator('#root').count()).toBe(0)
})

test('the single file has the interactive chart, and downloads of figures and pictures', async () => {
  const page = await openFile('#/en/2025/indicator/rough-sleeping')
  await page.locator('.indicator-chart svg').first().hover()
  await page.getByRole('application').first().waitFor()
  const csv = await downloadFile(page, 'Figures (CSV)')
  expect(csv.name).toMatch(/rough-sleeping.*\.csv$/)
  expect(csv.bytes.toString('utf8')).toContain('rough-sleeping')
  const png = await downloadFile(page, 'Picture (PNG)')
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG')
})

test('the single file has the presentation and its PowerPoint download', async () => {
  const page = await openFile('#/en/2025/present/1')
  await page.getByRole('heading', { level: 1, name: /what the figures of 2025 say/ }).waitFor()
  await page.keyboard.press('PageDown')
  await page
    .getByRole('heading', { level: 1, name: /compared with 2016, or with the first year since/ })
    .waitFor()
  await page.goto(`${ADDRESS}#/en/2025/present/edit`)
  const slides = await downloadFile(page, 'Take the slides as PowerPoint')
  expect(slides.name).toBe('york-slides-2025-en.pptx')
  const files = unzipSync(slides.bytes)
  const pictures = Object.keys(files).filter((path) => /^ppt\/media\/.*\.png$/.test(path))
  expect(pictures.length).toBeGreaterThan(10)
  expect(strFromU8(files['ppt/slides/slide1.xml']!)).toContain('Human rights in York')
})

test('the single file has the report and its formats, and no broken link', async () => {
  const page = await openFile('#/en/2025/report')
  await page.locator('.report-chapter').first().waitFor()
  const word = await downloadFile(page, 'Word')
  expect(word.name).toMatch(/\.docx$/)
  expect(word.bytes.subarray(0, 2).toString()).toBe('PK')
  const archive = await downloadFile(page, 'Archive copy (HTML)')
  expect(archive.bytes.toString('utf8')).toContain('font/woff2;base64,d09GMg')
  await page.goto(`${ADDRESS}#/en/2025/about`)
  await page.getByRole('heading', { level: 1, name: 'About this page' }).waitFor()
  const links = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  expect(links.filter((href) => !/^(#\/|https?:)/.test(href))).toEqual([])
})

test('the single file has the licences of app, libraries and fonts on the about page', async () => {
  const page = await openFile('#/en/2025/about')
  const texts = page.locator('main details pre')
  await expect.poll(() => texts.isVisible()).toBe(false)
  await page.getByText('Licences of the program and of what is in it').click()
  await texts.getByText('Permission is hereby granted, free of charge').waitFor()
  const text = await texts.innerText()
  expect(text).toContain('SIL OPEN FONT LICENSE')
  // The same as in a site.
  const site = await readFile(join(builtSite('york'), 'licences.txt'), 'utf8')
  const titles = (all: string) => all.match(/^.+(?=\n-{5,}$)/gm) ?? []
  expect(titles(site).length).toBeGreaterThan(20)
  expect(titles(text)).toEqual(titles(site))
  await expectAccessible(page)
})

test('the single file has drafts: imports a table, stores a draft and saves it to a file', async () => {
  const page = await openFile('#/en/2026/update/housing/import')
  await page.locator('input[type=file]').setInputFiles({
    name: 'table.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'Measure,Area,Period,Value\nPeople sleeping rough,York,2025,11\nPeople sleeping rough,York,x,1\n',
    ),
  })
  await page
    .getByText('one can be taken, one could not be read, none is left out')
    .first()
    .waitFor()
  await page.getByRole('button', { name: 'Take one figure into the draft' }).click()
  await page.getByText('One figure is in the draft.').first().waitFor()
  const [draft] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save to a file' }).click(),
  ])
  expect(await readFile(await draft.path(), 'utf8')).toMatch(/"value": ?"11"/)
})

test('the single file has the long texts of a third language', async () => {
  const page = await openFile('#/de/2025/indicator/suspensions')
  const definition = page.locator('main .lead').first()
  await expect.poll(() => definition.locator('[lang]').count()).toBe(0)
  await expect.poll(() => definition.innerText()).toMatch(/Schülerinnen und Schüler/)
})
