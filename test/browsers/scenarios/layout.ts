import assert from 'node:assert/strict'
import type { BrowserPage } from '../driver.ts'
import { evaluate, settle, waitFor } from '../inPage.ts'
import type { Scenario } from '../scenario.ts'

/** The outline style of the heading that a link has just focused. */
async function readHeadingOutline(page: BrowserPage, name: string): Promise<string> {
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
    name: 'layout: a heading has a focus ring after a key, none after a click',
    run: async ({ driver, serve }) => {
      const { address } = await serve()
      const page = await driver.open(`${address}#/en/2025`)
      await settle(page)
      // On a Mac a click gives a link no focus.
      await evaluate(page, () => {
        document.addEventListener('mousedown', (event) => event.preventDefault())
      })
      await page.click('.pages a[href$="/method"]')
      assert.equal(await readHeadingOutline(page, 'How we judge'), 'none')
      await page.press('Tab')
      await evaluate(page, () =>
        document.querySelector<HTMLElement>('.pages a[href$="/about"]')!.focus(),
      )
      await page.press('Enter')
      assert.equal(await readHeadingOutline(page, 'About this page'), 'solid')
      await page.close()
    },
  },
  {
    name: 'layout: a progress bar has the style of the page, not of the engine',
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
