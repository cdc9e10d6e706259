import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { settle } from '../../src/cli/browser/browser.ts'
import type { ServedSite } from '../../src/build/staticServer.ts'
import { journeyBrowser } from './browser.ts'
import { openSite } from './site.ts'

const newPage = journeyBrowser()
let site: ServedSite

beforeAll(async () => {
  site = await openSite('york')
})
afterAll(async () => {
  await site.close()
})

/**
 * The compressed size of a page's files of one type, in kB of 1,000 bytes. Excludes the package worker and
 * the service worker, which start after the page has rendered.
 */
async function measureSize(page: Page, extension: string): Promise<number> {
  await settle(page)
  const bytes = await page.evaluate(
    (suffix) =>
      performance
        .getEntriesByType('resource')
        .filter(
          ({ name }) => name.endsWith(suffix) && !/\/(packageWorker|registration)-/.test(name),
        )
        .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
    extension,
  )
  return bytes / 1000
}

test('the first page loads at most 103 kB of script and 30 kB of style', async () => {
  const page = await newPage()
  await page.goto(site.address)
  const script = await measureSize(page, '.js')
  const style = await measureSize(page, '.css')
  expect(script).toBeGreaterThan(0)
  expect(script).toBeLessThanOrEqual(103)
  expect(style).toBeLessThanOrEqual(30)
})

test('an indicator loads at most 140 kB of script, and Recharts only with the first touch of a chart', async () => {
  const page = await newPage()
  await page.goto(`${site.address}#/en/2025/indicator/rough-sleeping`)
  const script = await measureSize(page, '.js')
  expect(script).toBeGreaterThan(0)
  expect(script).toBeLessThanOrEqual(140)
  await page.locator('.indicator-chart svg').first().hover()
  await page.getByRole('application').first().waitFor()
  const withRecharts = await measureSize(page, '.js')
  expect(withRecharts).toBeGreaterThan(script)
  expect(withRecharts).toBeLessThanOrEqual(227)
})
