import { describe, expect, test } from 'vitest'
import { settle } from '../../src/cli/browser/browser.ts'
import { journeyBrowser } from './browser.ts'
import { cell, openForm, paste, waitUntilSaved } from './draftForm.ts'
import { unchangedSite } from './site.ts'

const newPage = journeyBrowser()
const york = unchangedSite('york')

/** The accessible description of a cell. */
async function description(one: ReturnType<typeof cell>): Promise<string> {
  return one.evaluate((input) =>
    (input.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.innerText ?? '')
      .join(' '),
  )
}

describe('number formats in the form', () => {
  test('31,200 beside a shown 30,650 is thirty-one thousand, also with a decimal comma elsewhere', async () => {
    const page = await newPage()
    await openForm(page, york())
    const region = cell(page, 2, 'value')
    await page.getByText('30,650 (2024/25)').waitFor()
    await cell(page, 5, 'value').fill('1,61')
    await region.focus()
    await page.keyboard.type('31,200')
    await page.keyboard.press('Tab')
    await expect.poll(() => description(region)).toBe('We read 31,200')
    await expect.poll(() => region.getAttribute('aria-invalid')).toBeNull()
    // Pasted with English thousands separators.
    await paste(page, region, '31,210\t30,100\t32,300')
    await expect.poll(() => description(cell(page, 2, 'upper'))).toBe('We read 32,300')
    await waitUntilSaved(page)
    // The next page parses the same number.
    await page.goto(`${york()}#/de/2026/update/housing`)
    await settle(page)
    await expect.poll(() => description(cell(page, 2, 'value'))).toBe('Wir lesen 31\u00a0210')
  })

  test('31.200 on the German page, any space on the Norwegian one; an ambiguity is asked once', async () => {
    const page = await newPage()
    await page.goto(`${york()}#/de/2026/update/housing`)
    await settle(page)
    const region = cell(page, 2, 'value')
    await region.fill('31.200')
    await region.press('Tab')
    await expect.poll(() => description(region)).toBe('Wir lesen 31\u00a0200')
    await cell(page, 3, 'value').fill('330,540')
    await cell(page, 2, 'value').fill('31,200')
    await cell(page, 2, 'value').press('Tab')
    await page
      .getByRole('button', { name: 'Es ist 31\u00a0200, und ebenso in einer anderen Zelle' })
      .click()
    await expect.poll(() => description(cell(page, 3, 'value'))).toBe('Wir lesen 330\u00a0540')

    await page.goto(`${york()}#/nb/2026/update/housing`)
    await settle(page)
    await region.fill('31\u202f300')
    await region.press('Tab')
    await cell(page, 5, 'value').fill('1,612')
    await cell(page, 5, 'value').press('Tab')
    await expect.poll(() => description(cell(page, 5, 'value'))).toBe('Vi leste 1,612')
    await expect.poll(() => region.getAttribute('aria-invalid')).toBeNull()
  })

  test('a wrong cell is still wrong after a reload', async () => {
    const page = await newPage()
    await openForm(page, york())
    const first = cell(page, 1, 'value')
    await first.fill('8o2')
    await first.press('Tab')
    await page.getByText('“8o2” is not a number.').first().waitFor()
    await waitUntilSaved(page)
    await page.reload()
    await settle(page)
    await page.getByText('One to correct.').waitFor()
    await first.focus()
    await expect.poll(() => first.getAttribute('aria-invalid')).toBe('true')
    expect(await description(first)).toContain('“8o2” is not a number.')
    await expect.poll(() => page.getByText('Nothing to correct or to confirm.').count()).toBe(0)
    await page.getByRole('button', { name: /^Go to the cell: Households owed/ }).click()
    await expect.poll(() => first.evaluate((one) => one === document.activeElement)).toBe(true)
    await expect.poll(() => first.getAttribute('aria-invalid')).toBe('true')
    // Invalid and unexpected periods are reported at their cell.
    await cell(page, 1, 'period').fill('2526')
    await cell(page, 1, 'period').press('Tab')
    await page.getByText('“2526” cannot be the period of a figure here').first().waitFor()
    await page.getByRole('button', { name: 'Write 2025/26' }).click()
    await first.fill('<5')
    await first.press('Tab')
    await page.getByText('“<5” is a mark and not a number.').first().waitFor()
  })
})
