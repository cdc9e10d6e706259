import { expect, test } from 'vitest'
import { settle } from '../../src/cli/browser/browser.ts'
import { journeyBrowser } from './browser.ts'
import { openPart, waitUntilSaved } from './draftForm.ts'
import { downloadedFiles, publishFiles } from './publishFiles.ts'
import { unchangedSite } from './site.ts'

const newPage = journeyBrowser()
const york = unchangedSite('york')

/** Invented figures close to last year’s: the housing group’s year in a publisher’s format. */
const TABLE = [
  'Housing in England, test table',
  'Measure,Area code,Local authority,Time period,Value',
  'Households owed a homelessness duty,E06000014,York,2025-26,815 [p]',
  'Households owed a homelessness duty,E12000003,Yorkshire and The Humber,2025-26,"31,020"',
  'Households owed a homelessness duty,E92000001,England,2025-26,"330,540"',
  'Households owed a homelessness duty,E99999999,Testborough,2025-26,12',
  'Households in temporary accommodation,E06000014,York,2026,0.8102',
  'Households in temporary accommodation,E12000003,Yorkshire and The Humber,2026,1.702',
  'Households in temporary accommodation,E92000001,England,2026,5.61',
  'Children in temporary accommodation,E06000014,York,2026,66',
  'Children in temporary accommodation,E12000003,Yorkshire and The Humber,2026,"4,100"',
  'Children in temporary accommodation,E92000001,England,2026,"175,990"',
  'People sleeping rough,E06000014,York,2025,11',
  'House prices against pay (affordability ratio),E06000014,York,2026,7.52',
  'House prices against pay (affordability ratio),E12000003,Yorkshire and The Humber,2026,5.9',
  'House prices against pay (affordability ratio),E92000001,England,2026,7.6',
  '[p] Provisional.',
]

test('the housing group imports a publisher’s table and hands it over, and the overview shows it', async () => {
  const page = await newPage()
  await page.goto(`${york()}#/en/2026/update/housing/import`)
  await page.locator('input[type=file]').waitFor()
  await settle(page)
  await page.locator('input[type=file]').setInputFiles({
    name: 'table.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(TABLE.join('\r\n')),
  })
  await page.getByText('13 can be taken, none is unreadable, 2 are left out').first().waitFor()
  await page.getByRole('button', { name: 'Take 13 figures into the draft' }).click()
  await page.getByText('13 figures are in the draft.').first().waitFor()
  await openPart(page, 'Figures')
  await waitUntilSaved(page)

  await openPart(page, 'Hand over')
  const files = await downloadedFiles(page)
  const csv = new TextDecoder().decode(files['housing/2026.csv'])
  expect(csv).toContain('homelessness-duty,2025/26,york,,,815,,,,,provisional,')
  expect(csv).toContain('children-in-temporary-accommodation,2026,england,,,175990,')
  expect(csv).not.toContain('Testborough')

  const site = await publishFiles(files)
  await page.goto(`${site}#/en/2026`)
  await page.getByText('The files on the server are newer').waitFor()
  const change = page.getByRole('article').getByText('7.52').first()
  await change.waitFor()
})
