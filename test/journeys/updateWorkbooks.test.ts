import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { settle } from '../../src/cli/browser/browser.ts'
import { PROJECT } from '../../src/build/site.ts'
import { expectAccessible, journeyBrowser } from './browser.ts'
import { unchangedSite } from './site.ts'

const newPage = journeyBrowser()
const york = unchangedSite('york')

async function openImport(page: Page, right: string, lang = 'en'): Promise<void> {
  await page.goto(`${york()}#/${lang}/2026/update/${right}/import`)
  await page.locator('input[type=file]').waitFor()
  await settle(page)
}

/** Drops a file on the page. */
async function drop(page: Page, path: string): Promise<void> {
  const bytes = [...readFileSync(join(PROJECT, 'fixtures', path))]
  await page.evaluate(
    ({ content, name }) => {
      const files = new DataTransfer()
      files.items.add(new File([new Uint8Array(content)], name))
      window.dispatchEvent(new DragEvent('drop', { dataTransfer: files, cancelable: true }))
    },
    { content: bytes, name: path.replace(/^.*\//, '') },
  )
}

const notes = (page: Page) => page.locator('.import-notes li')

describe('a dropped workbook', () => {
  test('with rows hidden by a filter: the page lists the ignored rows', async () => {
    const page = await newPage()
    await openImport(page, 'housing')
    await drop(page, 'import-cases/filtered-rows.xlsx')
    await page.getByText('filtered-rows.xlsx is open').waitFor()
    await expect
      .poll(() => notes(page).allInnerTexts())
      .toEqual([
        '2 rows that the sheet hides or filters out are left out: row 2, 4. To use them, show them in the spreadsheet and save.',
      ])
    await expectAccessible(page)
    // The hidden figure is nowhere on the page.
    await expect.poll(() => page.getByText('1711').count()).toBe(0)
  })

  test('with number formats that show a symbol: the page asks about the symbol and hides the number', async () => {
    const page = await newPage()
    await openImport(page, 'housing')
    await drop(page, 'import-cases/number-format-hides.xlsx')
    await page.getByLabel('Indicator', { exact: true }).selectOption({ value: 'rough-sleeping' })
    const figures = page.getByRole('table', { name: 'Figures that would be taken' })
    await figures.waitFor()
    await expect.poll(() => figures.innerText()).toContain('4,811')
    await expect.poll(() => notes(page).innerText()).toContain('C2 (*), C4 ([c])')
    const reported = page.locator('.import-unreadable li')
    await expect.poll(() => reported.innerText()).toContain('“*” is a sign in place of a number')
  })

  test('with hidden sheets and a comment in OpenDocument, in Norwegian', async () => {
    const page = await newPage()
    await openImport(page, 'housing', 'nb')
    await drop(page, 'workbooks/norsk-skjult.ods')
    await notes(page).first().waitFor()
    const text = (await notes(page).allInnerTexts()).join('\n')
    expect(text).toContain('2 skjulte ark er utelatt: kladd, hemmelig')
    expect(text).toContain('C3: foreløpig tall')
  })

  test('that is damaged or too large: it is rejected with the reason, and the next one opens', async () => {
    const page = await newPage()
    await openImport(page, 'housing')
    await drop(page, 'attack-cases/one-flipped-byte.xlsx')
    await page.getByRole('alert').getByText('the checksum of the file does not hold').waitFor()
    await drop(page, 'attack-cases/cell-at-row-99999999.xlsx')
    await page
      .getByRole('alert')
      .getByText(/cell-at-row-99999999.xlsx cannot be opened/)
      .waitFor()
    await drop(page, 'import-cases/raised-note-marks.xlsx')
    await page.getByText('raised-note-marks.xlsx is open').waitFor()
    await expect.poll(() => notes(page).innerText()).toContain('B2 (4), C2 (4)')
  })
})
