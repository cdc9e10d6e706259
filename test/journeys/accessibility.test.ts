import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { settle } from '../../src/cli/browser/browser.ts'
import { DEVICES, expectAccessible, journeyBrowser } from './browser.ts'
import { unchangedSite } from './site.ts'

const newPage = journeyBrowser()
const york = unchangedSite('york')

/** One page of every kind; the indicators have a break, a target, groups and limits. */
const PAGE_KINDS = [
  '',
  '/right/housing',
  '/indicator/children-low-income',
  '/indicator/gender-pay-gap',
  '/indicator/persistent-absence/york/free-school-meals.eligible',
  '/indicator/healthy-life-expectancy/york/sex.male',
  '/about',
  '/method',
  '/problems',
  '/no-such-page',
] as const

/** The pages with the most content. */
const LARGEST_PAGES = [PAGE_KINDS[0], PAGE_KINDS[4]] as const

const OTHER_RIGHTS = ['equality', 'education', 'standard-of-living', 'health'].map(
  (right) => `/right/${right}`,
)

async function visit(page: Page, path: string): Promise<void> {
  await page.goto(`${york()}#${path}`)
  await settle(page)
}

/** Opens every `<details>`, so that axe checks its content. */
async function openDetails(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) if (one instanceof HTMLDetailsElement) one.open = true
  })
}

const WINDOWS = [
  ['enlarged to 400%', 320, 256],
  ['on a phone', DEVICES.phone.width, DEVICES.phone.height],
  ['on a tablet', DEVICES.tablet.width, DEVICES.tablet.height],
  ['on a projector', DEVICES.projector.width, DEVICES.projector.height],
  ['on a desktop', DEVICES.desktop.width, DEVICES.desktop.height],
] as const

/** The page fits every window size; the last one is the original. */
async function expectNoOverflow(page: Page, path: string): Promise<void> {
  for (const [name, width, height] of WINDOWS) {
    await page.setViewportSize({ width, height })
    // The charts measure their width again.
    await settle(page)
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect.soft(excess, `${path} ${name}`).toBeLessThanOrEqual(0)
  }
}

async function expectHeadingsInOrder(page: Page, path: string): Promise<void> {
  const levels = await page
    .locator('h1, h2, h3, h4, h5, h6')
    .evaluateAll((all) => all.map((heading) => Number(heading.tagName.slice(1))))
  const first = levels.filter((level) => level === 1)
  expect.soft(first, path).toHaveLength(1)
  const skipped = levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1)
  expect.soft(skipped, `${path}: ${levels.join(' ')}`).toBe(false)
}

describe('axe finds no violation', () => {
  test('on any page in light on a desktop; no page overflows at any size; each has one h1 and skips no heading level', async () => {
    const page = await newPage({ ...DEVICES.desktop, colorScheme: 'light' })
    for (const path of [...PAGE_KINDS, ...OTHER_RIGHTS]) {
      await visit(page, `/en/2025${path}`)
      await openDetails(page)
      await expectAccessible(page)
      await expectHeadingsInOrder(page, path)
      await expectNoOverflow(page, path)
    }
  })

  test.each([
    ['in dark on a phone, in Norwegian', 'dark', DEVICES.phone, PAGE_KINDS, 'nb', 'appearance'],
    // The phone menu is the same on all pages.
    ['in light on a phone', 'light', DEVICES.phone, LARGEST_PAGES, 'en', 'every rule'],
    ['in dark on a desktop', 'dark', DEVICES.desktop, LARGEST_PAGES, 'en', 'appearance'],
  ] as const)('on any kind of page %s', async (_name, colorScheme, device, paths, lang, extent) => {
    const page = await newPage({ ...device, colorScheme })
    for (const path of paths) {
      await visit(page, `/${lang}/2025${path}`)
      await openDetails(page)
      await expectAccessible(page, extent)
    }
  })

  test('in dark on a device with a light color scheme', async () => {
    const page = await newPage({ colorScheme: 'light' })
    await visit(page, '/en/2025')
    await page.getByLabel('Light or dark').selectOption('dark')
    await visit(page, '/en/2025/indicator/smoking')
    await expectAccessible(page, 'appearance')
  })

  test('in forced colours', async () => {
    const page = await newPage({ forcedColors: 'active' })
    for (const path of LARGEST_PAGES) {
      await visit(page, `/en/2025${path}`)
      await expectAccessible(page, 'appearance')
    }
  })

  test('in the open phone menu, and in a draft edition', async () => {
    const page = await newPage(DEVICES.phone)
    await visit(page, '/en/2026')
    await page.getByRole('button', { name: 'Menu' }).click()
    await expectAccessible(page)
  })
})
