import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { read, utils, write } from '@e965/xlsx'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { settle } from '../../src/cli/browser/browser.ts'
import { PROJECT } from '../../src/build/site.ts'
import { expectAccessible, journeyBrowser } from './browser.ts'
import { measureTasksAfter } from './measureTasks.ts'
import { unchangedSite } from './site.ts'

const newPage = journeyBrowser()
const york = unchangedSite('york')

async function openImport(page: Page, right = 'housing', lang = 'en'): Promise<void> {
  await page.goto(`${york()}#/${lang}/2026/update/${right}/import`)
  await page.locator('input[type=file]').waitFor()
  await settle(page)
}

function fixture(name: string): string {
  return join(PROJECT, 'fixtures/import', name)
}

const HOMELESSNESS = 'Households owed a homelessness duty'

describe('importing figures from a file', () => {
  test('a publisher’s workbook with years in columns becomes lines of the form, and undo removes them', async () => {
    const page = await newPage()
    await openImport(page)
    await expectAccessible(page)
    await page
      .getByLabel('Drop a file here, or choose one')
      .setInputFiles(fixture('publisher-years.xlsx'))
    await page.getByText('Which indicator is it?').waitFor()
    await page.getByLabel('Indicator', { exact: true }).selectOption({ label: HOMELESSNESS })
    await page.getByText('3 can be taken, none is unreadable, 21 are left out').first().waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Take 3 figures into the draft' }).click()
    const heading = page.getByRole('heading', { level: 2, name: 'From a file' })
    expect(await heading.evaluate((node) => node === document.activeElement)).toBe(true)

    await page.getByRole('link', { name: 'Go to the figures' }).click()
    const value = page.getByLabel(`Value: ${HOMELESSNESS}, York, everybody, 2025/26`)
    await value.waitFor()
    await expect.poll(() => value.inputValue()).toBe('111')
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await expect.poll(() => value.inputValue()).toBe('')
  })

  test('a spreadsheet with Norwegian formats (.ods) is read, and an invalid period is reported with its cell', async () => {
    const page = await newPage()
    await openImport(page, 'health', 'nb')
    await page.locator('input[type=file]').setInputFiles(fixture('norsk.ods'))
    // Smoking has no group: the blank “Kjønn” column needs an answer.
    await page.getByLabel('(tom)').selectOption({ label: 'alle' })
    await page.getByRole('button', { name: 'Ta med 3 tall i utkastet' }).waitFor()
    const reported = page.locator('.import-unreadable li')
    await expect.poll(() => reported.innerText()).toContain('Ark1, rad 5, kolonne 2 (Periode)')
    await expect.poll(() => reported.innerText()).toContain('er en dato')
    const row = page.getByRole('row', { name: /Voksne som røyker, York/ })
    await expect.poll(() => row.innerText()).toMatch(/6,7\s+5 til 8,4/)
  })

  test('works by keyboard: cells are pasted, read and imported', async () => {
    const page = await newPage()
    await openImport(page)
    await page.getByLabel('Or paste cells, with their headings').focus()
    await page.keyboard.insertText(
      'Local authority\tTime period\tValue\nYork\t2025-26\t1,111.5\nYork\t2026\tx',
    )
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByText('What was pasted is open.').waitFor()
    const indicator = page.getByLabel('Indicator', { exact: true })
    await indicator.focus()
    await page.keyboard.type(HOMELESSNESS.slice(0, 16))
    await page.keyboard.press('Tab')
    const take = page.getByRole('button', { name: 'Take one figure into the draft' })
    await take.waitFor()
    await take.focus()
    await page.keyboard.press('Enter')
    await page.getByText('One figure is in the draft.').first().waitFor()
    expect(await page.getByRole('button', { name: 'Undo', exact: true }).isEnabled()).toBe(true)
  })

  test('the template is downloaded, filled in, and imported again', async () => {
    const page = await newPage()
    await openImport(page)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the template (.xlsx)' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('york-housing-2026.xlsx')
    const book = read(readFileSync(await download.path()), { type: 'buffer' })
    const sheet = book.Sheets['Figures']!
    const rows = utils.sheet_to_json<string[]>(sheet, { header: 1 })
    expect(rows[1]![0]).toBe(`${HOMELESSNESS}, York, everybody, 2025/26`)
    utils.sheet_add_aoa(sheet, [[111]], { origin: { r: 1, c: rows[0]!.indexOf('value') } })
    await page.locator('input[type=file]').setInputFiles({
      name: 'filled.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer),
    })
    await page.getByRole('button', { name: 'Take one figure into the draft' }).click()
    await page.getByText('One figure is in the draft.').first().waitFor()
  })
})

describe('a table of 100,000 rows', () => {
  /** Invented rows for all of England in earlier financial years; one in a thousand is York's. */
  const rows = Array.from({ length: 100_000 }, (_, index) => {
    const area = index % 1000 === 0 ? 'York' : `Testborough ${index % 317}`
    const year = 1918 + Math.floor(index / 1000)
    return `${area},${year}/${String(year + 1).slice(2)},${index}`
  })
  const file = join(PROJECT, '.test-output', 'hundred-thousand-rows.csv')
  beforeAll(() => {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, ['Local authority,Year,Value', ...rows].join('\n'))
  })
  afterAll(() => rmSync(file))

  test('keeps the page responsive, shows progress, and counts ignored rows', async () => {
    const page = await newPage()
    await openImport(page)
    await page.evaluate(() => {
      const seen = new Set<string>()
      Object.assign(window, { seen })
      new MutationObserver(() => {
        const progress = document.querySelector('.import-progress p')?.textContent
        if (progress) seen.add(progress)
      }).observe(document.body, { subtree: true, childList: true, characterData: true })
    })
    const tasks = await measureTasksAfter('import begins', page, async () => {
      await page.evaluate(() => performance.mark('import begins'))
      await page.locator('input[type=file]').setInputFiles(file)
      const indicator = page.getByLabel('Indicator', { exact: true })
      await indicator.waitFor()
      await indicator.selectOption({ label: HOMELESSNESS })
      await page.getByRole('progressbar').waitFor()
      await page.getByText('The table has 100,000 figures: 100 can be taken').first().waitFor()
    })
    expect(await page.getByText('other areas: 99,900').count()).toBe(1)
    // The bar moved: the page rendered while the worker read.
    const { size } = await page.evaluate(() => ({
      size: (window as unknown as { seen: Set<string> }).seen.size,
    }))
    expect(size).toBeGreaterThan(5)
    expect(tasks[0], `longest tasks: ${tasks.slice(0, 5).join(', ')}`).toBeLessThan(250)
  })

  test('can be cancelled, and nothing is imported', async () => {
    const page = await newPage()
    await openImport(page)
    await page.locator('input[type=file]').setInputFiles(file)
    const indicator = page.getByLabel('Indicator', { exact: true })
    await indicator.waitFor()
    await indicator.selectOption({ label: HOMELESSNESS })
    const bar = page.locator('.import-progress')
    await bar.getByRole('button', { name: 'Cancel' }).click()
    await page.getByText('Cancelled. Nothing was taken.').waitFor()
    await expect.poll(() => page.getByText('Nothing typed yet.').count()).toBe(1)
  })
})
