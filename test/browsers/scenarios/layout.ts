import assert from 'node:assert/strict'
import type { BrowserPage } from '../driver.ts'
import { evaluate, settle, waitFor } from '../inPage.ts'
import type { Scenario } from '../scenario.ts'

/** How the heading that a link has just led to is outlined. */
async function outlineOfHeading(page: BrowserPage, name: string): Promise<string> {
  await waitFor(
    page,
    `the focus on ${name}`,
    (text) =>
      document.activeElement?.tagName === 'H1' && document.activeElement.textContent === text,
    name,
  )
  return evaluate(page, () => getComputedStyle(document.activeElement!).outlineStyle)
}

export const LAYOUT: readonly Scenario[] = [
  {
    name: 'a heading has a ring where a key led to it, and none where a click did',
    run: async ({ driver, serve }) => {
      const { address } = await serve()
      const page = await driver.open(`${address}#/en/2025`)
      await settle(page)
      // On a Mac a click gives a link no focus.
      await evaluate(page, () => {
        document.addEventListener('mousedown', (event) => event.preventDefault())
      })
      await page.click('.pages a[href$="/method"]')
      assert.equal(await outlineOfHeading(page, 'How we judge'), 'none')
      await page.press('Tab')
      await evaluate(page, () =>
        document.querySelector<HTMLElement>('.pages a[href$="/about"]')!.focus(),
      )
      await page.press('Enter')
      assert.equal(await outlineOfHeading(page, 'About this page'), 'solid')
      await page.close()
    },
  },
  {
    name: 'a progress bar has the look of the page and not of the engine, whose empty one may seem full',
    run: async ({ driver, serve }) => {
      const { address } = await serve()
      const page = await driver.open(`${address}#/en/2026/update/housing/figures`)
      const look = await waitFor(page, 'the progress of the figures', () => {
        const bar = document.querySelector('.desk-progress progress')
        const { appearance, backgroundColor, borderTopStyle } = bar ? getComputedStyle(bar) : {}
        return bar && [appearance, backgroundColor, borderTopStyle]
      })
      assert.deepEqual(look, ['none', 'rgba(0, 0, 0, 0)', 'solid'])
      await page.close()
    },
  },
]
