import type { BrowserContext } from 'playwright-core'
import { expect, test } from 'vitest'
import { settle } from '../../src/cli/browser/browser.ts'
import { journeyBrowser } from './browser.ts'
import { cell, openForm } from './draftForm.ts'
import { journeySite } from './site.ts'
import { openPresentation, readSlideNumber } from './presentation.ts'

const newPage = journeyBrowser()
const york = journeySite('york')

/** The features exist but throw, as with blocked cookies, by a policy or without TLS. */
async function denyFeatures(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const denial = () => new DOMException('The operation is insecure.', 'SecurityError')
    const deny = () => {
      throw denial()
    }
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage', 'caches'])
      Object.defineProperty(window, name, { get: deny })
    for (const name of ['BroadcastChannel', 'Notification', 'showDirectoryPicker', 'SharedWorker'])
      Object.defineProperty(window, name, { value: deny })
    for (const name of ['storage', 'clipboard', 'serviceWorker', 'permissions', 'wakeLock'])
      Object.defineProperty(navigator, name, { get: deny })
    navigator.locks.request = () => Promise.reject(denial())
    Element.prototype.requestFullscreen = () => Promise.reject(denial())
  })
}

test('a browser that denies channels, storage, locks, clipboard and more shows every kind of page, and its windows stay synchronized', async () => {
  const page = await newPage()
  await denyFeatures(page.context())
  await page.goto(`${york()}#/en/2025`)
  await settle(page)
  await page.getByRole('heading', { level: 1 }).waitFor()

  await page.goto(`${york()}#/en/2025/indicator/rough-sleeping`)
  await settle(page)
  await page.getByRole('button', { name: /Copy/ }).click()
  await page.getByText('The browser did not allow copying.').waitFor()

  // The slides and the speaker view, each after a reload of the other.
  await openPresentation(page, york(), '/en/2025/present/3')
  await page.keyboard.press('f')
  const opening = page.waitForEvent('popup')
  await page.keyboard.press('s')
  const speaker = await opening
  await expect.poll(() => readSlideNumber(speaker)).toBe(3)
  await speaker.keyboard.press('PageDown')
  await expect.poll(() => readSlideNumber(page)).toBe(4)
  await page.keyboard.press('PageDown')
  await expect.poll(() => readSlideNumber(speaker)).toBe(5)
  await speaker.reload()
  await expect.poll(() => readSlideNumber(speaker)).toBe(5)
  await page.keyboard.press('PageDown')
  await expect.poll(() => readSlideNumber(speaker)).toBe(6)
  await page.reload()
  await expect.poll(() => readSlideNumber(page)).toBe(6)
  await speaker.keyboard.press('PageDown')
  await expect.poll(() => readSlideNumber(page)).toBe(7)
  await page.keyboard.press('PageDown')
  await expect.poll(() => readSlideNumber(speaker)).toBe(8)
  expect(await speaker.getByText('No window with the slides has answered').count()).toBe(0)
  await speaker.close()

  // A window opened by hand cannot reach the others, and says so.
  const alone = await page.context().newPage()
  await openPresentation(alone, york(), '/en/2025/present/3/speaker')
  await alone.getByText('No window with the slides has answered').waitFor()
  await alone.close()

  await openForm(page, york())
  await page.getByText('This browser keeps nothing for this page').first().waitFor()
  await cell(page, 1, 'value').fill('810')
  await page.getByRole('alert').filter({ hasText: 'is in this window only' }).waitFor()
})
