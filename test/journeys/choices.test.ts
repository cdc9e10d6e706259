import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { settle } from '../../src/cli/browser/browser.ts'
import { journeyBrowser } from './browser.ts'
import { unchangedSite } from './site.ts'

const newPage = journeyBrowser()
const york = unchangedSite('york')

function ground(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor)
}

test('the dark color scheme survives a reload, and “as my device” resets it', async () => {
  const page = await newPage({ colorScheme: 'light' })
  await page.goto(york())
  const choice = page.getByLabel('Light or dark')
  await choice.waitFor()
  const light = await ground(page)
  await choice.selectOption('dark')
  const dark = await ground(page)
  expect(dark).not.toBe(light)
  await page.reload()
  await choice.waitFor()
  await expect.poll(() => choice.inputValue()).toBe('dark')
  expect(await ground(page)).toBe(dark)
  await choice.selectOption('auto')
  expect(await ground(page)).toBe(light)
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  expect(await page.context().cookies()).toEqual([])
})

test('the page works without browser storage', async () => {
  const page = await newPage({ colorScheme: 'light' })
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The storage is closed.', 'SecurityError')
      },
    })
  })
  await page.goto(york())
  const choice = page.getByLabel('Light or dark')
  await choice.waitFor()
  const light = await ground(page)
  await choice.selectOption('dark')
  expect(await ground(page)).not.toBe(light)
})

test('text in another language than the page is marked for screen readers', async () => {
  const page = await newPage()
  await page.goto(`${york()}#/nb/2025/indicator/smoking`)
  await settle(page)
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('nb')
  const source = page.locator('.metadata').getByRole('link').first()
  await expect.poll(() => source.locator('[lang="en"]').innerText()).toContain('Fingertips')
  const english = page.getByRole('link', { name: 'English' })
  await expect.poll(() => english.getAttribute('lang')).toBe('en')
  await expect.poll(() => english.getAttribute('hreflang')).toBe('en')
  // Translated text is not marked.
  expect(await page.getByRole('heading', { level: 1 }).locator('[lang]').count()).toBe(0)
})

test('a change of language keeps the page, the edition and the selection', async () => {
  const page = await newPage()
  await page.goto(`${york()}#/en/2024/indicator/healthy-life-expectancy/york/sex.female`)
  await settle(page)
  await page.getByRole('link', { name: 'Norsk bokmål' }).click()
  await page.waitForURL('**/#/nb/2024/indicator/healthy-life-expectancy/york/sex.female')
  await page.getByRole('heading', { level: 1, name: /leveår/i }).waitFor()
  expect(await page.title()).toMatch(/2024 · York$/)
})
