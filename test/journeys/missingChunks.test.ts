import type { Page, Route } from 'playwright-core'
import { expect, test } from 'vitest'
import { settle } from '../../src/cli/browser/browser.ts'
import { journeyBrowser } from './browser.ts'
import { cell, openForm, openPart, waitUntilSaved } from './draftForm.ts'
import { journeySite } from './site.ts'
import { openPresentation } from './presentation.ts'

const newPage = journeyBrowser()
const york = journeySite('york')

/** A page on which files of the app fail to load as often as a test says. */
async function openPageWithFailures() {
  const page = await newPage({
    expected: [
      /net::ERR_FAILED/,
      /dynamically imported module/,
      /MissingChunkError/,
      /part of the desk/,
    ],
  })
  let pattern = /$^/
  let times = 0
  await page.route(/\/assets\//, (route: Route) => {
    if (times > 0 && pattern.test(route.request().url())) {
      times--
      return route.abort()
    }
    return route.continue()
  })
  return {
    page,
    fail: (files: RegExp, failureCount = Infinity): void => {
      pattern = files
      times = failureCount
    },
    repair: (): void => {
      times = 0
    },
  }
}

async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(`${york()}#/${path}`)
}

test('a language that fails to load is reported in three languages or the loaded one, and retried', async () => {
  const { page, fail, repair } = await openPageWithFailures()
  fail(/\/first-[^/]*\.js/)
  await goTo(page, 'nb/2025')
  const again = page.getByRole('button', { name: 'Prøv igjen' })
  await again.waitFor()
  for (const sentence of ['This page did not open', 'Siden åpnet seg ikke', 'Diese Seite hat'])
    await page.getByText(sentence).waitFor()
  repair()
  await again.click()
  await page.getByRole('heading', { level: 1, name: /menneskerettighetene/ }).waitFor()
  await expect.poll(() => again.isVisible()).toBe(false)

  fail(/\/first-[^/]*\.js/)
  await page.getByRole('link', { name: 'Deutsch' }).click()
  await page.getByText('Deutsch ble ikke lastet, så siden blir stående på norsk.').waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('nb')
  repair()
  await page.getByRole('button', { name: 'Prøv igjen' }).click()
  await page.getByRole('heading', { level: 1, name: /Menschenrechte/ }).waitFor()
  await settle(page)
})

test('a page, a chart and a download that fail to load are retried, and reported', async () => {
  const { page, fail, repair } = await openPageWithFailures()
  await goTo(page, 'en/2025')
  await settle(page)

  // One failure: not noticeable, and the page has its style.
  fail(/RightPage-[^/]*\.(js|css)/, 2)
  await goTo(page, 'en/2025/right/housing')
  await page.getByRole('heading', { level: 1, name: 'Housing' }).waitFor()
  await settle(page)
  const style = () =>
    page.evaluate(() => [...document.styleSheets].some(({ href }) => /RightPage/.test(href ?? '')))
  expect(await style()).toBe(true)

  fail(/AboutPage/)
  await goTo(page, 'en/2025/about')
  await page.getByRole('heading', { name: 'This page did not load' }).waitFor()
  await page.getByRole('button', { name: 'Load the page again' }).waitFor()
  await page.getByRole('link', { name: 'Recommendations' }).click()
  await page.getByRole('heading', { level: 1, name: /What was recommended/ }).waitFor()
  repair()
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: 'About this page' }).waitFor()

  fail(/InteractiveChart|export/)
  await goTo(page, 'en/2025/indicator/rough-sleeping')
  await page.locator('.indicator-chart svg').first().hover()
  await page.getByText('The interactive chart did not load.').first().waitFor()
  await page.getByRole('button', { name: 'Picture (SVG)' }).first().click()
  await page.getByText('Part of the program did not load').waitFor()
  repair()
  await page.getByRole('button', { name: 'Try again' }).first().click()
  await page.getByRole('application').first().waitFor()

  fail(/wordDocument|slidesFile/)
  await goTo(page, 'en/2025/report')
  await page.getByRole('button', { name: /Word/ }).click()
  await page.getByText('Part of the program did not load').waitFor()
  await openPresentation(page, york(), '/en/2025/present/edit')
  await page.getByRole('button', { name: /PowerPoint/ }).click()
  await page.getByText('Part of the program did not load').waitFor()
})

test('a tab of a draft that fails keeps the other tabs and the input', async () => {
  const { page, fail, repair } = await openPageWithFailures()
  await page.route(/\/RecordsTab-[^/]*\.js/, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: 'export default () => { throw new Error("this part of the desk") }',
    }),
  )
  const part = (name: string) =>
    page.getByRole('navigation', { name: 'Parts of the update' }).getByText(name)
  // At first even the messages fail to load.
  fail(/\/desk-[^/]*\.js/)
  await goTo(page, 'en/2026/update/housing/records')
  await page.getByRole('heading', { name: 'This page did not load' }).waitFor()
  repair()
  await goTo(page, 'en/2026/update/housing/figures')
  await cell(page, 1, 'value').fill('810')
  await waitUntilSaved(page)

  await part('Commentary and recommendations').click()
  await page.getByText('This part of the desk has failed.').waitFor()
  fail(/ImportPart-[^/]*\.js/)
  await part('From a file').click()
  await page.getByText('This part of the desk did not load.').waitFor()
  await openPart(page, 'Hand over')
  await page.getByRole('button', { name: 'Download the files (zip)' }).waitFor()
  await page.getByRole('button', { name: 'Save to a file' }).waitFor()
  repair()
  await openPart(page, 'From a file')
  await openPart(page, 'Figures')
  expect(await cell(page, 1, 'value').inputValue()).toBe('810')
  await openForm(page, york())
})
