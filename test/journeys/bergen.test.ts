import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { settle } from '../../src/cli/browser/browser.ts'
import { diskSource } from '../../src/datapackage/io/diskSource.ts'
import { listSitePages } from '../../src/cli/browser/sitePages.ts'
import { readPackage } from '../../src/datapackage/readPackage.ts'
import { DEVICES, expectAccessible, journeyBrowser } from './browser.ts'
import { CITIES, journeySite } from './site.ts'

const newPage = journeyBrowser()
const bergen = journeySite('bergen')

async function paths(lang: string): Promise<readonly string[]> {
  const { dataset } = await readPackage(diskSource(CITIES.bergen))
  if (!dataset) throw new Error('the package of Bergen cannot be read')
  // Presentation and drafts are the same code for every city: one page of each is enough.
  const known = /\/(?:present\/(?!3$)|update\/)/
  return listSitePages(dataset, lang)
    .map(({ path }) => path)
    .filter((path) => !known.test(path))
}

async function everyWord(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML + document.title)
}

describe('a city in its first year', () => {
  test('opens in its own language, with a link to English', async () => {
    const page = await newPage()
    await page.goto(bergen())
    await page.waitForURL('**/#/nb/2024')
    await page.getByRole('heading', { level: 1, name: /Bergen/ }).waitFor()
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('nb')
    await page.getByRole('link', { name: 'English' }).click()
    await page.getByRole('heading', { level: 1, name: /Are human rights in Bergen/ }).waitFor()
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.title()).toMatch(/2024 · Bergen$/)
  })

  test('shows its few figures without verdicts that they cannot support', async () => {
    const page = await newPage()
    await page.goto(`${bergen()}#/en/2024`)
    await settle(page)
    expect(await page.locator('.mark-better, .mark-worse').count()).toBeLessThanOrEqual(2)
    await expect.poll(() => page.locator('.glance-rights .mark-better').count()).toBe(0)
    await expect.poll(() => page.locator('.glance-rights .mark-worse').count()).toBe(0)
    await page.goto(`${bergen()}#/en/2024/indicator/bostedslose`)
    await page.getByRole('heading', { level: 1, name: 'Homeless people' }).waitFor()
    const table = await page.locator('.figure-table').first().innerText()
    expect(table).toContain('754')
    expect(table).toContain('713')
    // The count of 2021 used another method: shown, but not compared.
    expect(table).toMatch(/362[\s\S]*other definition/)
    await expect
      .poll(() => page.locator('.statement-word').innerText())
      .not.toMatch(/Better|Worse|Higher|Lower/)
  })

  test('has its own name on every page, and no other city’s', async () => {
    const page = await newPage()
    for (const path of await paths('nb')) {
      await page.goto(bergen() + path)
      await settle(page)
      const text = await everyWord(page)
      expect.soft(text, path).toContain('Bergen')
      expect.soft(text, path).not.toMatch(/\bYork/i)
    }
  })

  test('has accessible pages, also in its draft edition', async () => {
    const page = await newPage(DEVICES.phone)
    const some = [
      '#/nb/2024',
      '#/nb/2024/right/levestandard',
      '#/nb/2024/indicator/bostedslose',
      '#/nb/2024/indicator/barn-uten-tannrate',
      '#/nb/2024/problems',
      '#/nb/2025',
    ]
    for (const path of some) {
      await page.goto(bergen() + path)
      await settle(page)
      await expectAccessible(page)
    }
  })
})
