import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { settle } from '../../src/cli/browser/browser.ts'
import { expectPrint } from '../print/expectPrint.ts'
import { readPaperContent, type PaperContent } from '../print/printedPage.ts'
import { PRINTS, REPORT_PAGES } from '../print/prints.ts'
import { readPdf } from '../print/readPdf.ts'
import { journeyBrowser } from './browser.ts'
import { journeySite } from './site.ts'

const newPage = journeyBrowser()
const york = journeySite('york')
const graz = journeySite('graz')

async function content(page: Page): Promise<PaperContent> {
  await settle(page)
  return page.evaluate(readPaperContent)
}

test('every kind of page prints all of its words, and no printed page ends with a heading', async () => {
  const page = await newPage()
  for (const [path, min, max] of PRINTS) {
    await page.goto(`${york()}#/en/2025/${path}`)
    const expected = await content(page)
    const pdf = await page.pdf({ preferCSSPageSize: true })
    await expectPrint(path, pdf, expected, { min, max })
  }
})

test("York's report and Graz's in German print with all words of their charts and tables", async () => {
  const page = await newPage()
  await page.goto(`${york()}#/en/2025/report`)
  const english = await content(page)
  await expectPrint('report', await page.pdf({ preferCSSPageSize: true }), english, REPORT_PAGES)

  await page.goto(`${graz()}#/de/2025/report`)
  const german = await content(page)
  await expectPrint('Bericht', await page.pdf({ preferCSSPageSize: true }), german, {
    min: 5,
    max: 40,
  })
})

test('the handout has two slides on a page of A4 and Letter', async () => {
  const page = await newPage()
  await page.goto(`${york()}#/en/2025/present/handout`)
  const expected = await content(page)
  const slides = await page.locator('.handout-slide').count()
  const pages = Math.ceil(slides / 2)
  const a4 = await page.pdf({ preferCSSPageSize: true })
  await expectPrint('A4', a4, expected, { min: pages, max: pages })
  // A browser without @page, such as Safari, with half-inch margins.
  await page.evaluate(() => {
    const sheet = document.styleSheets[0]!
    sheet.insertRule('@page { size: letter; margin: 12.7mm; }', sheet.cssRules.length)
  })
  const letter = await page.pdf({ preferCSSPageSize: true })
  await expectPrint('Letter', letter, expected, { min: pages, max: pages })
})

test('closed details print in browsers without ::details-content', async () => {
  const page = await newPage()
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch()
    const css = await response.text()
    await route.fulfill({ response, body: css.replaceAll('::details-content', '::unknown-part') })
  })
  await page.goto(`${york()}#/en/2025/report/housing`)
  await settle(page)
  const foldedParts = page.locator('main details')
  expect(await foldedParts.count()).toBeGreaterThan(3)
  const lines = (await readPdf(await page.pdf({ preferCSSPageSize: true }))).flatMap(
    ({ lines: text }) => text,
  )
  // The header of each table of figures, and the numbers behind a verdict.
  const tables = foldedParts.filter({ has: page.locator('table') })
  expect(lines.filter((line) => line.startsWith('Period')).length).toBe(await tables.count())
  expect(lines.some((line) => line.includes('mean distance'))).toBe(true)
  // On screen they are closed again.
  expect(await page.locator('main details[open]').count()).toBe(0)
})
