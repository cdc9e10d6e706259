import assert from 'node:assert/strict'
import { clickText, evaluate, settle, waitFor, waitForText } from '../inPage.ts'
import type { BrowserPage } from '../driver.ts'
import type { Scenario, Tools } from '../scenario.ts'

/** Waits until the document title has this slide: `Slide 7 of 25: …`. */
async function waitForSlide(page: BrowserPage, slide: number): Promise<void> {
  await waitFor(
    page,
    `slide ${slide}`,
    (wanted) => new RegExp(`\\b${wanted} (of|av|von) \\d+`).test(document.title),
    slide,
  )
}

/** Checks that slides and speaker view follow each other. */
export async function expectSynchronized(driver: Tools['driver'], address: string): Promise<void> {
  const slides = await driver.open(`${address}#/en/2025/present/7`)
  await settle(slides)
  await waitForSlide(slides, 7)
  const speaker = await driver.waitForWindow(() => slides.press('s'))
  await waitForText(speaker, 'button', 'Start')
  await waitForSlide(speaker, 7)

  await slides.focus()
  await slides.press('ArrowRight')
  await waitForSlide(slides, 8)
  await waitForSlide(speaker, 8)
  await speaker.focus()
  await speaker.press('PageDown')
  await waitForSlide(speaker, 9)
  await waitForSlide(slides, 9)
  await speaker.press('b')
  await waitFor(slides, 'a black wall', () => document.querySelector('.talk-black') !== null)
  await speaker.press('b')
  await waitFor(slides, 'the slide again', () => document.querySelector('.talk-black') === null)
  await speaker.press('/')
  await waitFor(speaker, 'the search', () => document.activeElement?.matches('input') === true)
  await speaker.type('smoke')
  await speaker.press('Enter')
  await waitForText(slides, 'h1', 'Adults who smoke')
  await speaker.press('Escape')
  await waitForSlide(slides, 9)
  assert.deepEqual([...(await slides.errors()), ...(await speaker.errors())], [])
}

export const SLIDES: readonly Scenario[] = [
  {
    name: 'slides: every key of a clicker works',
    run: async ({ driver, site }) => {
      const page = await driver.open(`${site}#/en/2025/present`)
      await settle(page)
      for (const [key, slide] of [
        ['ArrowRight', 2],
        ['ArrowDown', 3],
        ['PageDown', 4],
        ['PageUp', 3],
        ['End', 25],
        ['Home', 1],
      ] as const) {
        await page.press(key)
        await waitForSlide(page, slide)
      }
      assert.equal(await evaluate(page, () => location.hash), '#/en/2025/present/1')
      assert.deepEqual(await page.errors(), [])
    },
  },
  {
    name: 'slides: speaker view and slides stay synchronized, including the answer to a question',
    run: ({ driver, site }) => expectSynchronized(driver, site),
  },
  {
    name: 'slides: the speaker’s customization applies to the presentation',
    run: async ({ driver, serve }) => {
      const { address } = await serve()
      const page = await driver.open(`${address}#/en/2025/present/edit`)
      await settle(page)
      await page.click('main textarea, main input[type=text]')
      await page.type('Good evening, York.')
      await page.press('Tab')
      await clickText(page, 'Start the talk')
      await waitForText(page, '.slide', 'Good evening, York.')
      assert.deepEqual(await page.errors(), [])
    },
  },
]
