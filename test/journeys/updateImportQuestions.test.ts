import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { settle } from '../../src/cli/browser/browser.ts'
import { PROJECT } from '../../src/build/site.ts'
import { expectAccessible, journeyBrowser } from './browser.ts'
import { unchangedSite } from './site.ts'

const newPage = journeyBrowser()
const york = unchangedSite('york')

const CHILDREN = 'Children in temporary accommodation'
const HOMELESSNESS = 'Households owed a homelessness duty'

async function openImport(page: Page, right: string): Promise<void> {
  await page.goto(`${york()}#/en/2026/update/${right}/import`)
  await page.locator('input[type=file]').waitFor()
  await settle(page)
}

/** Chooses a publisher's table and discards the open one without importing it. */
async function choose(page: Page, file: string | { name: string; text: string }): Promise<void> {
  const other = page.getByRole('button', { name: 'Choose another table' })
  if (await other.isVisible()) await other.click()
  await page
    .locator('input[type=file]')
    .setInputFiles(
      typeof file === 'string'
        ? join(PROJECT, 'fixtures/import-cases', file)
        : { name: file.name, mimeType: 'text/csv', buffer: Buffer.from(file.text) },
    )
  await page.getByText(`${typeof file === 'string' ? file : file.name} is open.`).waitFor()
}

async function tIndicator(page: Page, label: string): Promise<void> {
  await page.getByLabel('Indicator', { exact: true }).selectOption({ label })
}

function select(page: Page, name: string | RegExp) {
  return page.getByRole('button', { name })
}

test('the housing group answers which area, year and code its tables have, and imports the right figures', async () => {
  const page = await newPage()
  await openImport(page, 'housing')

  // A table without an area may be London's: the page asks, and blocks the import.
  await choose(page, { name: 'london.csv', text: 'Year,Value\n2026,4321' })
  await tIndicator(page, CHILDREN)
  await page.getByText('Are these figures of York?').waitFor()
  expect(await select(page, /into the draft/).count()).toBe(0)

  await choose(page, 'places-under-another-heading.csv')
  await tIndicator(page, CHILDREN)
  await page.getByRole('row', { name: new RegExp(`${CHILDREN}, York.*74`) }).waitFor()
  await page.getByText('Row 3, column 4 (Value)').waitFor()

  await choose(page, 'end-years-of-financial-years.csv')
  await tIndicator(page, HOMELESSNESS)
  const years = page.getByRole('group', { name: 'What “2026” means' })
  await years.waitFor()
  expect(await years.getByRole('radio', { checked: true }).count()).toBe(0)
  expect(await select(page, 'Nothing to take').isDisabled()).toBe(true)
  await expectAccessible(page)
  await years.getByLabel('that ends then: 2025/26 (2 published figures are the same)').check()
  await page.getByRole('row', { name: /York.*2025\/26.*written 2026.*911/ }).waitFor()

  await choose(page, 'impossible-year.csv')
  await page.getByText('Did you mean 2025/26? Correct it in the file.').waitFor()
  expect(await select(page, 'Nothing to take').isDisabled()).toBe(true)

  await choose(page, 'sdmx-flags.csv')
  await page.getByRole('row', { name: /York.*2025\/26.*911.*break.*provisional/ }).waitFor()
  await page.getByRole('combobox', { name: 'c', exact: true }).selectOption('suppressed')
  await select(page, 'Take 5 figures into the draft').click()
  await page.getByText('5 figures are in the draft.').first().waitFor()
  await page.getByRole('link', { name: 'Go to the figures' }).click()
  const value = page.getByLabel(`Value: ${HOMELESSNESS}, York, everybody, 2025/26`)
  await value.waitFor()
  await expect.poll(() => value.inputValue()).toBe('911')
})

test('the education group answers which rows and symbols are meant, by keyboard and mouse', async () => {
  const page = await newPage()
  await openImport(page, 'education')

  await choose(page, 'dfe-marks-and-a-term.csv')
  await page.getByRole('row', { name: /England.*2025\/26.*18\.5/ }).waitFor()
  await page.getByText('time_identifier: Spring term').waitFor()
  for (const mark of ['c', 'z', 'low'])
    await page.getByRole('combobox', { name: mark, exact: true }).waitFor()
  await page.getByText('“202527” is no period.').waitFor()

  await choose(page, 'rows-told-apart-by-an-unread-column.csv')
  const phases = page.getByRole('group', { name: 'Which rows are meant: “education_phase”' })
  await phases.waitFor()
  expect(await phases.getByRole('radio', { checked: true }).count()).toBe(0)
  expect(await select(page, 'Nothing to take').isDisabled()).toBe(true)
  await expectAccessible(page)
  // The most likely rows come first.
  await phases.getByRole('radio').first().focus()
  await page.keyboard.press('Space')
  await page.getByRole('row', { name: /York.*2025\/26.*17\.1/ }).waitFor()
  await page.getByText('education_phase: Special (2)').waitFor()
  await select(page, 'Take one figure into the draft').click()
  await page.getByText('One figure is in the draft.').first().waitFor()
})
