import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { settle } from '../../src/cli/browser/browser.ts'
import { DEVICES, expectAccessible, journeyBrowser } from './browser.ts'
import { unchangedSite } from './site.ts'

const newPage = journeyBrowser()
const york = unchangedSite('york')

async function open(page: Page, path: string): Promise<void> {
  await page.goto(`${york()}#${path}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  // The report needs the records, which load after the first paint.
  await page.locator('.report-chapter, .readiness h2').first().waitFor()
  await settle(page)
}

function getFocused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '')
}

describe('the report of 2023', () => {
  test('is linked from the overview and follows up the recommendations of 2022', async () => {
    const page = await newPage()
    await page.goto(`${york()}#/en/2023`)
    await page.getByRole('link', { name: 'Read the report of 2023' }).click()
    await page.waitForURL('**/#/en/2023/report')
    await page.getByRole('link', { name: 'What became of earlier recommendations' }).click()
    await expect.poll(() => getFocused(page)).toContain('What became of earlier recommendations')
    const chapter = page.locator('section', { has: page.locator('#report-follow-up') })
    const reported = await chapter.first().innerText()
    expect(reported).toContain('Recommended in the 2022 edition')
    expect(reported).toContain('Of 3 recommendations: 1 under way, 1 where no action was found')
    expect(reported).toContain('R2022-03')
    expect(reported).toContain('12 October 2023')
  })

  test('opens at the chapter or figure in the route', async () => {
    const page = await newPage()
    await open(page, '/en/2023/report/follow-up')
    await expect.poll(() => getFocused(page)).toContain('What became of earlier recommendations')
    await open(page, '/en/2023/report/figure-7')
    await expect.poll(() => getFocused(page)).toContain('Figure 7')
    const figure = page.locator('#report-figure-7')
    expect(await figure.evaluate((one) => one.getBoundingClientRect().top)).toBeLessThan(400)
  })

  test('has links inside the page that move the focus', async () => {
    const page = await newPage()
    await page.goto(`${york()}#/en/2023`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.evaluate(() => {
      const link = document.createElement('a')
      link.href = '#/en/2023/report/plans'
      link.textContent = 'From the minutes'
      document.querySelector('main')?.append(link)
    })
    await page.getByRole('link', { name: 'From the minutes' }).click()
    await expect.poll(() => getFocused(page)).toContain('Action plans')
  })
})

describe('axe finds no violation', () => {
  test.each([
    ['whole, in light on a desktop', 'light', DEVICES.desktop, ['/en/2023/report']],
    [
      'by the chapter and in readiness, in dark on a phone',
      'dark',
      DEVICES.phone,
      ['/nb/2025/report/housing', '/en/2026/readiness'],
    ],
  ] as const)('in the report %s', async (_name, colorScheme, device, paths) => {
    const page = await newPage({ ...device, colorScheme })
    for (const path of paths) {
      await open(page, path)
      await expectAccessible(page)
    }
  })
})

test('the whole report fits a phone', async () => {
  const page = await newPage({ width: 320, height: 640 })
  await open(page, '/en/2023/report')
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(excess).toBeLessThanOrEqual(0)
})

test('the draft of 2026 links to what it still lacks', async () => {
  const page = await newPage()
  await page.goto(`${york()}#/en/2026`)
  await page.getByRole('link', { name: 'See what it still lacks' }).click()
  await page.getByRole('heading', { level: 1, name: /^What the edition of 2026/ }).waitFor()
  await page.getByRole('heading', { level: 2, name: /^Figures that are due/ }).waitFor()
  expect(await page.getByRole('cell', { name: 'not yet', exact: true }).count()).toBe(5)
})
