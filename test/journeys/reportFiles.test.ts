import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { settle } from '../../src/cli/browser/browser.ts'
import { readDestinationPages } from '../../src/cli/report/pdfPages.ts'
import { renderArchive, loadDocument, renderPdf } from '../../src/cli/report/reportFiles.ts'
import { listFigures } from '../../src/report/document/blocks.ts'
import { PROJECT } from '../../src/build/site.ts'
import { expectAccessible, journeyBrowser } from './browser.ts'
import { unchangedSite } from './site.ts'

const newPage = journeyBrowser()
const york = unchangedSite('york')
let folder: string

beforeAll(async () => {
  await mkdir(join(PROJECT, '.test-output'), { recursive: true })
  folder = await mkdtemp(join(PROJECT, '.test-output', 'report-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

describe('the report as PDF', () => {
  test('a PDF of the browser has the page number of each anchor', async () => {
    const page = await newPage()
    const links = ['cover', 'one', 'two', 'two-b'].map((id) => `<a href="#${id}">${id}</a>`)
    await page.setContent(
      `<html lang="en"><title>Pages</title><h1 id="cover">Cover</h1>${links.join(' ')}
       <h2 id="one" style="break-before: page">One</h2>
       <h2 id="two" style="break-before: page">Two</h2><h3 id="two-b">Two b</h3>`,
    )
    const pages = readDestinationPages(await page.pdf({ tagged: true, outline: true }))
    expect(Object.fromEntries(pages)).toEqual({ cover: 1, one: 2, two: 3, 'two-b': 3 })
  })

  test('starts each chapter on a new page, in order, and has tags, title and language', async () => {
    const document = await loadDocument('indicators', 2023, 'nb')
    const pdf = await renderPdf(document)
    const pages = readDestinationPages(pdf)
    const chapters = document.chapters
      .filter(({ runsOn }) => !runsOn)
      .map(({ id }) => pages.get(id) ?? 0)
    // Cover and contents come first; no two chapters share a page, unless one runs on.
    expect(chapters[0]).toBeGreaterThan(2)
    expect(chapters.every((page, place) => place === 0 || page > chapters[place - 1]!)).toBe(true)
    const text = Buffer.from(pdf).toString('latin1')
    expect(text).toContain('/Marked true')
    expect(text).toContain('/Lang (nb)')
    expect(text).toContain('/Outlines')
    const alternatives = [...text.matchAll(/\/Alt [(<]/g)]
    expect(alternatives.length).toBeGreaterThanOrEqual(30)
  })
})

test('the HTML file opens from a folder, without requests and scripts', async () => {
  const file = join(folder, 'report.html')
  const document = await loadDocument('fixtures/bergen', 2024, 'nb')
  const html = await renderArchive(document)
  await writeFile(file, html)
  expect(html).not.toMatch(/<script|javascript:|\son\w+="/i)
  const page = await newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const address = pathToFileURL(file).href
  await page.goto(address)
  expect(asked.filter((url) => url !== address && !url.startsWith('data:font/'))).toEqual([])
  await expect.poll(() => page.locator('figure svg').count()).toBe(listFigures(document).length)
  await expect.poll(() => page.locator('h1').innerText()).toContain('Bergen')
  await expectAccessible(page)
})

test('the report downloads as Word and HTML', async () => {
  const page = await newPage()
  await page.goto(`${york()}#/en/2023/report`)
  await settle(page)
  for (const [button, start, name] of [
    ['Word', 'PK', 'york-report-2023-en.docx'],
    ['Archive copy (HTML)', '<!doctype html>', 'york-report-2023-en.html'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ])
    expect(download.suggestedFilename()).toBe(name)
    const bytes = await readFile(await download.path())
    expect(bytes.subarray(0, start.length).toString('latin1')).toBe(start)
  }
})

test('the plain-language report prints one sheet for each right', async () => {
  const page = await newPage()
  await page.goto(`${york()}#/en/2023/report/short`)
  await settle(page)
  await expect.poll(() => page.locator('.short-right').count()).toBe(5)
  await expectAccessible(page)
  const pdf = await page.pdf({ preferCSSPageSize: true })
  const sheets = [
    ...Buffer.from(pdf)
      .toString('latin1')
      .matchAll(/\/Type \/Page\b(?!s)/g),
  ]
  expect(sheets.length).toBeLessThanOrEqual(7)
})
