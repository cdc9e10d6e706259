import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { settle } from '../../src/cli/browser/browser.ts'
import { DEVICES, journeyBrowser } from './browser.ts'
import { unchangedSite } from './site.ts'

const newPage = journeyBrowser()
const york = unchangedSite('york')

interface Focused {
  /** Tag, name and position of the focused element. */
  readonly what: string
  readonly isBody: boolean
  /** Whether the focus is visible. */
  readonly isMarked: boolean
}

function readFocus(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body
    const marks = (one: Element): boolean => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one)
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
    }
    const all = [...document.querySelectorAll('*')]
    return {
      what: `${all.indexOf(element)} ${element.tagName} ${element.textContent?.trim().slice(0, 40)}`,
      isBody: element === document.body,
      isMarked: marks(element),
    }
  })
}

/** All tab stops of the page, in order. */
async function tabThrough(page: Page): Promise<readonly Focused[]> {
  const tabStops: Focused[] = []
  for (let presses = 0; presses < 300; presses += 1) {
    await page.keyboard.press('Tab')
    const stop = await readFocus(page)
    if (stop.isBody || stop.what === tabStops[0]?.what) return tabStops
    tabStops.push(stop)
  }
  throw new Error(`the keyboard does not get out of ${tabStops.at(-1)?.what}`)
}

/** Presses Tab until a control with this name has the focus. */
async function tabTo(
  page: Page,
  role: 'button' | 'img' | 'link',
  name: string | RegExp,
): Promise<void> {
  const wanted = page.getByRole(role, { name, exact: true }).first()
  await wanted.waitFor()
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab')
    if (await wanted.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`Tab does not reach ${String(name)}`)
}

const hash = (page: Page) => new URL(page.url()).hash

test('the skip link is the first tab stop, focuses the main part and keeps the route', async () => {
  const page = await newPage()
  await page.goto(`${york()}#/en/2025/right/housing`)
  await settle(page)
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to the page' })
  expect(await skip.evaluate((element) => element === document.activeElement)).toBe(true)
  const box = await skip.boundingBox()
  expect(box?.height, 'it shows when it has the focus').toBeGreaterThan(20)
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')
  expect(hash(page)).toBe('#/en/2025/right/housing')
  await page.keyboard.press('Tab')
  const inMain = await page.evaluate(() => document.activeElement?.closest('main') !== null)
  expect(inMain, 'the next stop lies inside the page').toBe(true)
})

test.each([
  ['the overview', '#/en/2025'],
  ['an indicator with groups', '#/en/2025/indicator/persistent-absence'],
  ['the method', '#/en/2025/method'],
])(
  'on %s Tab reaches every control with a visible focus, and leaves the page',
  async (_name, path) => {
    const page = await newPage()
    await page.goto(york() + path)
    await settle(page)
    // Interactive charts load when they come into view.
    for (const chart of await page.locator('.indicator-chart').all()) {
      await chart.scrollIntoViewIfNeeded()
      await settle(page)
    }
    const tabStops = await tabThrough(page)
    expect(tabStops.filter(({ isMarked }) => !isMarked).map(({ what }) => what)).toEqual([])
    const controls = page.locator('a[href], button, select, summary, [tabindex="0"]')
    const visible = await controls.evaluateAll(
      (all) =>
        all.filter((one) => one.checkVisibility() && one.getAttribute('tabindex') !== '-1').length,
    )
    expect(new Set(tabStops.map(({ what }) => what)).size).toBe(visible)
  },
)

test('following a link focuses the heading of the new page', async () => {
  const page = await newPage()
  await page.goto(york())
  await settle(page)
  await tabTo(page, 'link', 'How we judge')
  await page.keyboard.press('Enter')
  const heading = page.getByRole('heading', { level: 1, name: 'How we judge' })
  await heading.waitFor()
  await expect.poll(() => heading.evaluate((one) => one === document.activeElement)).toBe(true)
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
  expect((await readFocus(page)).isMarked).toBe(true)
})

test('“Why this verdict?” opens and closes with Enter', async () => {
  const page = await newPage()
  await page.goto(`${york()}#/en/2025/indicator/smoking`)
  await settle(page)
  const summary = page.locator('summary', { hasText: 'Why this verdict?' })
  const evidence = page.locator('.evidence').first()
  await expect.poll(() => evidence.isVisible()).toBe(false)
  await summary.focus()
  await page.keyboard.press('Enter')
  await evidence.waitFor()
  await expect.poll(() => evidence.innerText()).toContain('5.89 times')
  await page.keyboard.press('Enter')
  await evidence.waitFor({ state: 'hidden' })
})

test('a method link in “Why this verdict?” opens and focuses its details', async () => {
  const page = await newPage()
  await page.goto(`${york()}#/en/2025/indicator/smoking`)
  await settle(page)
  await page.locator('summary', { hasText: 'Why this verdict?' }).click()
  await page.locator('.evidence').getByRole('link', { name: 'Since the baseline' }).press('Enter')
  await page.waitForURL('**/#/en/2025/method/line-or-step')
  const summary = page.locator('summary', { hasText: 'A line or a step' })
  await expect.poll(() => summary.evaluate((one) => one === document.activeElement)).toBe(true)
  await page.getByRole('table', { name: 'A and B for n figures' }).waitFor()
  // It is at the top of the window, with its content below.
  const top = () => summary.evaluate((one) => one.getBoundingClientRect().top)
  await expect.poll(top).toBeLessThan(100)
  expect(await top()).toBeGreaterThanOrEqual(0)
})

test('the arrow keys move through the chart by year, and Tab leaves it', async () => {
  const page = await newPage()
  await page.goto(`${york()}#/en/2025/indicator/smoking`)
  await settle(page)
  // The static chart takes the focus in the first pass of Tab, and hands it to the interactive one.
  expect(await page.locator('.chart-interactive').count()).toBe(0)
  await tabTo(page, 'img', /smok/i)
  const chart = page.locator('.chart-interactive').first()
  await chart.waitFor()
  await page.waitForFunction(
    () => document.activeElement?.closest('.chart-interactive') instanceof Element,
  )
  const tooltip = page.locator('.chart-tooltip').first()
  await page.keyboard.press('ArrowRight')
  await tooltip.waitFor()
  const first = await tooltip.innerText()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => tooltip.innerText()).not.toBe(first)
  // The status announces each year, York first, from the first year to the last.
  const status = page.locator('.chart-on-screen').first().getByRole('status')
  await page.keyboard.press('End')
  await expect.poll(() => status.textContent()).toMatch(/^2024\. York 6\.7% of adults\b.*England/)
  await page.keyboard.press('Home')
  await expect.poll(() => status.textContent()).toMatch(/^2011\. York \d/)
  await page.keyboard.press('Tab')
  const left = await page.evaluate(
    () => document.activeElement?.closest('.chart-interactive') === null,
  )
  expect(left).toBe(true)
})

describe('on a phone', () => {
  test('the menu opens with Enter, announces its state, and closes when a page is selected', async () => {
    const page = await newPage(DEVICES.phone)
    await page.goto(york())
    await settle(page)
    const menu = page.getByRole('button', { name: /menu/i })
    await expect.poll(() => menu.getAttribute('aria-expanded')).toBe('false')
    expect(await page.getByRole('navigation', { name: 'Pages' }).isVisible()).toBe(false)
    await tabTo(page, 'button', 'Menu')
    await page.keyboard.press('Enter')
    await expect.poll(() => menu.getAttribute('aria-expanded')).toBe('true')
    await tabTo(page, 'link', 'About')
    await page.keyboard.press('Enter')
    const heading = page.getByRole('heading', { level: 1, name: 'About this page' })
    await heading.waitFor()
    await expect.poll(() => menu.getAttribute('aria-expanded')).toBe('false')
    await expect.poll(() => heading.evaluate((one) => one === document.activeElement)).toBe(true)
  })

  test('the arrow keys scroll a table that is wider than the phone', async () => {
    const page = await newPage(DEVICES.phone)
    await page.goto(`${york()}#/en/2025/indicator/persistent-absence`)
    await settle(page)
    const region = page.locator('.figure-table-scroll').first()
    await region.focus()
    const before = await region.evaluate((one) => one.scrollLeft)
    for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('ArrowRight')
    await expect.poll(() => region.evaluate((one) => one.scrollLeft)).toBeGreaterThan(before)
  })
})
