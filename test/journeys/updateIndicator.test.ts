import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { settle } from '../../src/cli/browser/browser.ts'
import { DEVICES, expectAccessible, journeyBrowser } from './browser.ts'
import { openForm, openPart, waitUntilSaved } from './draftForm.ts'
import { downloadedFiles, publishFiles } from './publishFiles.ts'
import { unchangedSite } from './site.ts'

const newPage = journeyBrowser()
const york = unchangedSite('york')

/** The hand-over requests the files that it would replace: the server answers 404. */
const UNWRITTEN = /status of 404/
/** The journey fills in one figure: the checker reports the other due figures as missing. */
const MISSING = new Set(['no-figure', 'figure-too-old'])

test('the housing group describes an indicator, enters its first figure, and hands both over', async () => {
  const page = await newPage({ expected: [UNWRITTEN] })
  await openForm(page, york())
  await page.getByRole('link', { name: 'Describe an indicator that is not here yet' }).click()
  await page.getByRole('heading', { level: 2, name: 'What is measured', exact: true }).waitFor()
  await page.getByRole('button', { name: 'Describe a new indicator' }).click()
  await page.keyboard.type('Homes with damp')
  const form = page.getByRole('group', { name: 'New indicator: Homes with damp' })
  await form.getByText('It gets its lines under Figures once').waitFor()
  const fill = (group: string, words: string) =>
    form.getByRole('group', { name: group }).getByLabel('English').fill(words)
  await fill('Definition', 'Of all homes, those with damp.')
  await fill('Unit', '% of homes')
  await form.getByLabel('What kind of number is it?').selectOption('A share in percent')
  await form.getByLabel('Which way is better?').selectOption('Less is better')
  await form.getByText('Figures filled in: 0 of 1').waitFor()
  await form.getByLabel('Source', { exact: true }).fill('English Housing Survey')
  await form.getByLabel('Link to the source').fill('https://www.gov.uk/')
  await form.getByLabel('Licence').fill('OGL v3.0')

  await form.getByRole('button', { name: 'Enter its figures: Homes with damp' }).click()
  const value = page.getByRole('textbox', {
    name: 'Value: Homes with damp, York, everybody, 2026',
  })
  await value.waitFor()
  await expect.poll(() => value.evaluate((cell) => cell === document.activeElement)).toBe(true)
  await page.keyboard.type('4.5')
  await page.keyboard.press('Enter')

  // The group changes the id: the figure moves along.
  await page.getByRole('link', { name: 'What is said of it: Homes with damp' }).click()
  await form.getByLabel('Id', { exact: true }).fill('damp-homes')
  await form.getByText('Figures filled in: 1 of 1').waitFor()
  await waitUntilSaved(page)
  await page.reload()
  await settle(page)
  await form.getByText('Figures filled in: 1 of 1').waitFor()

  await openPart(page, 'See what it does')
  const change = page.locator('.verdict-change', { hasText: 'Homes with damp' })
  await change
    .getByText(/4\.5% of homes/)
    .first()
    .waitFor()

  await openPart(page, 'Hand over')
  const files = await downloadedFiles(page)
  expect(Object.keys(files).toSorted()).toEqual([
    'README-housing-2026.txt',
    'datapackage.json',
    'housing/2026.csv',
    'indicators.csv',
  ])
  const text = (path: string): string => new TextDecoder().decode(files[path])
  const sheet = await readFile('indicators/indicators.csv', 'utf8')
  expect(text('indicators.csv').slice(sheet.length)).toMatch(/^damp-homes,housing,Homes with damp,/)
  expect(text('housing/2026.csv').trimEnd().split('\n').slice(1)).toEqual([
    expect.stringMatching(/^damp-homes,2026,york,,,4\.5,/),
  ])

  const site = await publishFiles(files, MISSING)
  await page.goto(`${site}#/en/2026/indicator/damp-homes`)
  await page.getByRole('heading', { level: 1, name: 'Homes with damp' }).waitFor()
  await page.locator('.statement-sentence', { hasText: '4.5' }).waitFor()
  // Its interactive chart loads from the server too.
  await page.locator('.indicator-chart svg').first().hover()
  await page.getByRole('application').first().waitFor()
  await settle(page)
})

test('the description and the form are accessible, in light and dark', async () => {
  for (const [colorScheme, device] of [
    ['light', DEVICES.desktop],
    ['dark', DEVICES.phone],
  ] as const) {
    const page = await newPage({ ...device, colorScheme })
    await openForm(page, york())
    await openPart(page, 'What is measured')
    await page.getByRole('button', { name: 'Describe a new indicator' }).click()
    await page.keyboard.type('Homes with damp')
    const form = page.getByRole('group', { name: 'New indicator: Homes with damp' })
    await form.getByRole('group', { name: 'Unit' }).getByLabel('English').fill('% of homes')
    await form.getByLabel('What kind of number is it?').selectOption('A share in percent')
    await form.getByLabel('Which way is better?').selectOption('Less is better')
    await form.getByRole('button', { name: 'Enter its figures: Homes with damp' }).click()
    await page.keyboard.type('4.5')
    await page.keyboard.press('Enter')
    await expectAccessible(page, colorScheme === 'light' ? 'every rule' : 'appearance')
    await openPart(page, 'What is measured')
    await form.getByRole('button', { name: 'Take this out: Homes with damp' }).click()
    await page.getByText('A figure of it is filled in and goes with it.').waitFor()
    await expectAccessible(page, colorScheme === 'light' ? 'every rule' : 'appearance')
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(excess).toBeLessThanOrEqual(0)
  }
})
