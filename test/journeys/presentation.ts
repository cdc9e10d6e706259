import type { Page } from 'playwright-core'
import { settle } from '../../src/cli/browser/browser.ts'

/** Opens a slide of York's report of 2025 and waits until it is ready. */
export async function openPresentation(page: Page, site: string, path: string): Promise<void> {
  await page.goto(`${site}#${path}`)
  await page.locator('.slide, .prepare-slide, .handout-slide').first().waitFor()
  await settle(page)
}

/** The number of the current slide, from the document title: `Slide 7 of 25: …`. */
export async function readSlideNumber(page: Page): Promise<number> {
  const title = await page.title()
  return Number(/\b(\d+) (of|av) \d+/.exec(title)?.[1] ?? 0)
}
