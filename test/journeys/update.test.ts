import { readFile } from 'node:fs/promises'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { settle } from '../../src/cli/browser/browser.ts'
import { journeyBrowser } from './browser.ts'
import { cell, openForm, openPart, paste, waitUntilSaved } from './draftForm.ts'
import { downloadedFiles, publishFiles } from './publishFiles.ts'
import { journeySite } from './site.ts'

const newPage = journeyBrowser()
const york = journeySite('york')

/** The values of lines 2 to 9, a column as a spreadsheet puts it on the clipboard. */
const BLOCK = '30700\r\n325000\r\n0.80\r\n1.60\r\n5.40\r\n65\r\n3900\r\n170000\r\n'

/** Missing figures are reported for the edition, not for the draft's content. */
const MISSING = new Set(['no-figure', 'figure-too-old'])

describe('the housing group fills in its 2026 file by hand', () => {
  test('from the footer link to the overview that shows it', async () => {
    const page = await newPage()
    await page.goto(york())
    await page.getByRole('contentinfo').getByRole('link', { name: 'For working groups' }).click()
    await page.getByRole('heading', { level: 1, name: 'The desk of the working groups' }).waitFor()
    await page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'Housing' }) })
      .getByRole('link', { name: /Fill in the figures/ })
      .click()
    await page.getByRole('heading', { level: 1, name: 'Housing, edition 2026' }).waitFor()
    await page.getByText('0 of 13 figures filled').waitFor()

    // A wrong cell shows its error when it loses focus.
    const first = page.getByRole('textbox', {
      name: 'Value: Households owed a homelessness duty, York, everybody, 2025/26',
    })
    await first.pressSequentially('8o2')
    await settle(page)
    await expect.poll(() => page.getByText('is not a number').count()).toBe(0)
    await page.keyboard.press('Enter')
    const text = page.getByText('“8o2” is not a number.').first()
    await text.waitFor()
    await expect.poll(() => first.getAttribute('aria-invalid')).toBe('true')
    const describedBy = (await first.getAttribute('aria-describedby'))!
    await expect
      .poll(() => page.locator(`[id="${describedBy}"]`).innerText())
      .toContain('Write digits only')
    expect(await cell(page, 2, 'value').evaluate((one) => one === document.activeElement)).toBe(
      true,
    )

    // Errors block the hand-over and link to their cell.
    await openPart(page, 'Hand over')
    await page.getByText('Not yet: first correct or confirm').waitFor()
    expect(await page.getByRole('button', { name: /Download/ }).count()).toBe(0)
    await page.getByRole('button', { name: /^Go to the cell: Households owed/ }).click()
    await first.waitFor()
    await page.waitForFunction(
      () => document.activeElement?.getAttribute('data-column') === 'value',
    )
    await page.keyboard.type('810')
    await page.keyboard.press('ArrowDown')
    await page.waitForFunction(() => !document.body.innerText.includes('is not a number'))

    await paste(page, cell(page, 2, 'value'), BLOCK)
    await page.getByText('8 cells pasted in 8 lines.').waitFor({ state: 'attached' })
    expect(await cell(page, 9, 'value').inputValue()).toBe('170000')
    await page.keyboard.press('Control+Z')
    expect(await cell(page, 2, 'value').inputValue()).toBe('')
    await page.keyboard.press('Control+Shift+Z')
    expect(await cell(page, 9, 'value').inputValue()).toBe('170000')

    await cell(page, 10, 'value').focus()
    for (const figure of ['12', '7.61', '5,99', '7.70']) {
      await page.keyboard.type(figure)
      await page.keyboard.press('Enter')
    }
    await page.getByText('13 of 13 figures filled').waitFor()
    // The last figure of rough sleeping is of 2022; the group has a later one than 2023.
    await cell(page, 10, 'period').fill('2025')
    await cell(page, 10, 'status').selectOption('provisional')
    await waitUntilSaved(page)

    // Reload the page.
    await page.reload()
    await page.getByText('13 of 13 figures filled').waitFor()
    expect(await cell(page, 12, 'value').inputValue()).toBe('5,99')
    await page.getByText('Nothing to correct or to confirm.').waitFor()

    await openPart(page, 'See what it does')
    await page.getByText('13 figures are new, 0 are revised').waitFor()
    const affordability = page
      .locator('.verdict-change')
      .filter({ has: page.getByRole('heading', { name: /House prices against pay/ }) })
    await expect.poll(() => affordability.innerText()).toContain('7.53')
    await expect
      .poll(() => affordability.innerText())
      .toMatch(/7\.61 times a year.s pay in 2026\. In 2016 it was 8\.30/)
    await expect.poll(() => affordability.locator('svg').count()).toBeGreaterThanOrEqual(2)
    // A comparator is not a finding itself: its preview is in its line.
    const england = page.getByLabel(/^As it will read: House prices against pay.*England/)
    await england.focus()
    await page.keyboard.press('Enter')
    await page
      .getByText(/England: 7\.70 times a year.s pay in 2026\. In 2016 it was 7\.72/)
      .waitFor()

    await openPart(page, 'Hand over')
    const files = await downloadedFiles(page)
    expect(Object.keys(files).toSorted()).toEqual([
      'README-housing-2026.txt',
      'datapackage.json',
      'housing/2026.csv',
    ])
    const csv = new TextDecoder().decode(files['housing/2026.csv'])
    expect(csv).toContain('housing-affordability,2026,yorkshire-and-the-humber,,,5.99,')
    expect(csv).toContain('homelessness-duty,2025/26,york,,,810,')
    await page.getByText('housing/2026.csv: new').waitFor()
    await page.getByRole('heading', { name: 'What happens next' }).waitFor()

    const site = await publishFiles(files)
    await page.goto(`${site}#/en/2026/indicator/housing-affordability`)
    await page.getByText('The files on the server are newer').waitFor()
    await page.locator('.statement-sentence', { hasText: '7.61' }).waitFor()
    await page.goto(`${site}#/en/2026`)
    await settle(page)
    await page.goto(`${site}#/en/2026/readiness`)
    const housing = page.getByRole('row').filter({ hasText: 'Housing' })
    await housing.getByText('housing/2026.csv').waitFor()
  })
})

describe('a suspicious figure', () => {
  test('is confirmed with a reason, which becomes the note in the file', async () => {
    const page = await newPage()
    await openForm(page, york())
    await cell(page, 4, 'value').fill('0.2')
    await cell(page, 5, 'value').focus()
    await page.getByText('0.2 differs by more than half from 0.7898 in 2025').first().waitFor()
    await openPart(page, 'Hand over')
    await page.getByText('One to confirm or change.').waitFor()
    await openPart(page, 'Figures')
    const reason = page.getByRole('textbox', { name: /^If it is right: why\?/ })
    await reason.fill('New homes were let')
    await page.getByRole('button', { name: 'Let it stand' }).click()
    await page.getByText('You let this stand: “New homes were let”').waitFor()
    await openPart(page, 'Hand over')
    const files = await downloadedFiles(page)
    const csv = new TextDecoder().decode(files['housing/2026.csv'])
    expect(csv).toMatch(/temporary-accommodation,2026,york,,,0\.2,.*New homes were let/)
    await publishFiles(files, MISSING)
  })
})

describe('a published edition', () => {
  test('is corrected by a file next to the published one', async () => {
    const page = await newPage()
    await page.goto(`${york()}#/en/2025/update/housing`)
    await page.getByText('becomes a correction (housing/2025-correction-1.csv)').waitFor()
    const value = page.getByRole('textbox', {
      name: /^Value: House prices against pay.*York, everybody, 2025$/,
    })
    await expect.poll(() => value.inputValue()).toBe('7.53')
    await value.fill('7.61')
    await page.keyboard.press('Enter')
    await page.getByText('published this as 7.53').first().waitFor()
    await page.getByRole('textbox', { name: /^If it is right: why\?/ }).fill('ONS revised it')
    await page.getByRole('button', { name: 'Let it stand' }).click()
    await openPart(page, 'Hand over')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the files (zip)' }).click(),
    ])
    const files = unzipSync(await readFile(await download.path()))
    const csv = new TextDecoder().decode(files['housing/2025-correction-1.csv'])
    expect(csv.trim().split('\n')).toHaveLength(2)
    expect(csv).toMatch(/housing-affordability,2025,york,,,7\.61,.*ONS revised it/)
    await page.getByText('correction to the published edition').waitFor()
    await publishFiles(files)
  })
})
