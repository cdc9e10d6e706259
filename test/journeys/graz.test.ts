import { describe, expect, test } from 'vitest'
import { settle } from '../../src/cli/browser/browser.ts'
import { DEVICES, expectAccessible, journeyBrowser } from './browser.ts'
import { journeySite } from './site.ts'

const newPage = journeyBrowser()
const graz = journeySite('graz')

describe('a city with German texts', () => {
  test('opens in German, shows a recommendation with its timeline, and links to English', async () => {
    const page = await newPage()
    await page.goto(graz())
    await page.waitForURL('**/#/de/2025')
    await page.getByRole('heading', { level: 1, name: /Menschenrechte in Graz/ }).waitFor()
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('de')
    expect(await page.title()).toMatch(/2025 · Graz$/)
    await page.getByRole('link', { name: 'Empfehlungen', exact: true }).click()
    await page.getByRole('link', { name: /nach einem Jahr Wohnsitz statt nach fünf/ }).click()
    await page.waitForURL('**/recommendation/GRAZ-2021-gemeindewohnungen')
    await page.getByText('Umgesetzt', { exact: true }).first().waitFor()
    await expect
      .poll(() => page.locator('main').innerText())
      .toContain('Aus zweiter Hand bekannt: Die Quelle selbst wurde nicht gelesen.')
    await page.getByRole('link', { name: 'English' }).click()
    await page.waitForURL('**/#/en/2025/recommendation/GRAZ-2021-gemeindewohnungen')
    await page.getByText('Carried out', { exact: true }).first().waitFor()
  })

  test('shows no better or worse with its few figures', async () => {
    const page = await newPage()
    await page.goto(`${graz()}#/de/2012`)
    await settle(page)
    await expect.poll(() => page.locator('.glance-rights .mark-better').count()).toBe(0)
    await expect.poll(() => page.locator('.glance-rights .mark-worse').count()).toBe(0)
    await page.goto(`${graz()}#/de/2012/indicator/kleine-gemeindewohnungen`)
    await page.getByRole('heading', { level: 1, name: 'Kleine Gemeindewohnungen' }).waitFor()
    await expect.poll(() => page.locator('.figure-table').first().innerText()).toContain('31')
  })

  test('names in its short report the rights without figures, and open recommendations', async () => {
    const page = await newPage()
    await page.goto(`${graz()}#/de/2025/report/short`)
    const unmeasured = page.getByText('Für dieses Recht wird noch keine Zahl gemessen.')
    await unmeasured.first().waitFor()
    await expect.poll(() => unmeasured.count()).toBe(4)
    await expect.poll(() => page.getByText('Jede Zahl').count()).toBe(0)
    const violence = page.getByRole('region', { name: 'Schutz vor Gewalt' })
    await expect
      .poll(() => violence.innerText())
      .toMatch(/keine Empfehlung von 2024 zu diesem Recht\.\s+Noch offen aus früheren Jahren:/)
    await violence.getByRole('link').first().click()
    await page.waitForURL('**/recommendation/GRAZ-2011-10')
  })

  test('has accessible pages that long words do not widen', async () => {
    const page = await newPage(DEVICES.phone)
    for (const path of ['#/de/2025', '#/de/2025/recommendation/GRAZ-2011-19']) {
      await page.goto(graz() + path)
      await settle(page)
      await expectAccessible(page)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect.soft(wide, path).toBeLessThanOrEqual(DEVICES.phone.width)
    }
  })
})
