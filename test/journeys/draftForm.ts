import type { Locator, Page } from 'playwright-core'
import { settle } from '../../src/cli/browser/browser.ts'

/** A cell of York's housing form by line number in a fresh draft. */
export function cell(page: Page, line: number, column: string): Locator {
  return page.locator(`[data-line="${line}"][data-column="${column}"]`)
}

/** Opens the form of a right in the draft edition and waits until it is ready. */
export async function openForm(page: Page, site: string, right = 'housing'): Promise<void> {
  await page.goto(`${site}#/en/2026/update/${right}`)
  await settle(page)
  await page.getByRole('heading', { level: 2, name: 'Figures', exact: true }).waitFor()
}

export async function openPart(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Parts of the update' }).getByText(name).click()
  await page.getByRole('heading', { level: 2, name, exact: true }).waitFor()
}

/** Pastes from the clipboard by keyboard. */
export async function paste(page: Page, into: Locator, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate((pastedText) => navigator.clipboard.writeText(pastedText), text)
  await into.focus()
  await page.keyboard.press('Control+V')
}

/** Waits until the input is stored in the browser. */
export async function waitUntilSaved(page: Page): Promise<void> {
  await page.locator('.desk-saved-time', { hasText: /^Saved \d\d:\d\d:\d\d$/ }).waitFor()
}
