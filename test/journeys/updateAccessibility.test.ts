import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { settle } from '../../src/cli/browser/browser.ts'
import { DEVICES, expectAccessible, journeyBrowser } from './browser.ts'
import { cell, openForm, openPart } from './draftForm.ts'
import { unchangedSite } from './site.ts'

const newPage = journeyBrowser()
const york = unchangedSite('york')

/** A form with every kind of content: an error, a question, an expanded line, a new line. */
async function openFullForm(page: Page): Promise<void> {
  await openForm(page, york())
  await cell(page, 1, 'value').fill('8o2')
  await cell(page, 4, 'value').fill('30')
  await cell(page, 5, 'value').focus()
  await page.getByText('differs by more than half').first().waitFor()
  await page
    .getByRole('button', { name: /^More:/ })
    .first()
    .click()
  await page
    .getByRole('button', { name: /^Add a line:/ })
    .first()
    .click()
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) if (one instanceof HTMLDetailsElement) one.open = true
  })
}

const excess = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

describe('the draft pages are accessible and do not overflow', () => {
  test.each([
    ['in light on a desktop', 'light', DEVICES.desktop, 'every rule'],
    ['in dark on a phone', 'dark', DEVICES.phone, 'appearance'],
    ['in light on a tablet', 'light', DEVICES.tablet, 'appearance'],
  ] as const)('%s', async (_name, colorScheme, device, extent) => {
    const page = await newPage({ ...device, colorScheme })
    await openFullForm(page)
    await expectAccessible(page, extent)
    expect.soft(await excess(page), 'the form').toBeLessThanOrEqual(0)
    for (const part of ['See what it does', 'Hand over']) {
      await openPart(page, part)
      await settle(page)
      await expectAccessible(page, extent)
      expect.soft(await excess(page), part).toBeLessThanOrEqual(0)
    }
    await page.goto(`${york()}#/en/2026/update`)
    await page.getByText('2 of 13 figures filled').waitFor()
    await expectAccessible(page, extent)
    expect.soft(await excess(page), 'the desk').toBeLessThanOrEqual(0)
  })

  test('in forced colours', async () => {
    const page = await newPage({ forcedColors: 'active' })
    await openFullForm(page)
    await expectAccessible(page, 'appearance')
  })
})

/** The accessible name of the focused element. */
const readFocusedName = (page: Page) =>
  page.evaluate(
    () =>
      document.activeElement?.getAttribute('aria-label') ??
      document.activeElement?.textContent?.trim() ??
      '',
  )

async function tabTo(page: Page, name: RegExp, limit = 60): Promise<void> {
  for (let step = 0; step < limit; step++) {
    if (name.test(await readFocusedName(page))) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never came to ${String(name)}`)
}

test('the form works by keyboard: moving between cells, undo, and hand-over', async () => {
  const page = await newPage()
  await page.goto(`${york()}#/en/2026/update/housing`)
  await settle(page)
  await tabTo(page, /^Value: Households owed a homelessness duty, York, everybody, 2025\/26$/)
  await page.keyboard.type('810')
  await page.keyboard.press('Enter')
  expect(await readFocusedName(page)).toMatch(/^Value: Households owed.*Yorkshire and The Humber/)
  await page.keyboard.type('30700')
  await page.keyboard.press('ArrowRight')
  expect(await readFocusedName(page)).toMatch(/^Lower limit: Households owed.*Yorkshire/)
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('F2')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.type('9')
  expect(await cell(page, 2, 'value').inputValue()).toBe('307090')
  await page.keyboard.press('Escape')
  expect(await cell(page, 2, 'value').inputValue()).toBe('30700')
  await page.keyboard.press('ArrowUp')
  expect(await readFocusedName(page)).toMatch(/^Value: Households owed.*York, everybody/)
  // One undo step for the reverted input, one for the figure before.
  await page.keyboard.press('Control+Z')
  expect(await cell(page, 2, 'value').inputValue()).toBe('30700')
  await page.keyboard.press('Control+Z')
  expect(await cell(page, 2, 'value').inputValue()).toBe('')
  await page.keyboard.press('Control+Y')
  expect(await cell(page, 2, 'value').inputValue()).toBe('30700')
  // The status is a select: arrows move, letters choose.
  await cell(page, 1, 'status').focus()
  await page.keyboard.type('prov')
  expect(await cell(page, 1, 'status').inputValue()).toBe('provisional')
  await page.keyboard.press('ArrowDown')
  expect(await readFocusedName(page)).toMatch(/^Status: Households owed.*Yorkshire/)
  expect(await cell(page, 1, 'status').inputValue()).toBe('provisional')
  await page.keyboard.press('Tab')
  expect(await readFocusedName(page)).toMatch(/^Note: Households owed.*Yorkshire/)
  await page.goto(`${york()}#/en/2026/update/housing/hand-over`)
  await page.getByRole('heading', { level: 2, name: 'Hand over' }).waitFor()
  await tabTo(page, /^Download the files/)
  await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
})
