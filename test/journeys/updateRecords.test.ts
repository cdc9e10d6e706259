import { readFile } from 'node:fs/promises'
import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { settle } from '../../src/cli/browser/browser.ts'
import { DEVICES, expectAccessible, journeyBrowser } from './browser.ts'
import { unchangedSite } from './site.ts'

const newPage = journeyBrowser()
const york = unchangedSite('york')

/** The hand-over requests the files that it would replace: the server answers 404. */
const UNWRITTEN = /status of 404/

async function visit(page: Page, path: string): Promise<void> {
  await page.goto(`${york()}#/en/2026/update/${path}`)
  await settle(page)
}

test('the housing group writes a commentary, a follow-up and a recommendation; all are in the files', async () => {
  const page = await newPage({ expected: [UNWRITTEN] })
  await visit(page, 'housing/records')
  await page.getByRole('textbox', { name: 'Challenges' }).fill('Few homes are **free**.')
  const preview = page.getByRole('region', { name: 'As it will read: Challenges' })
  await expect.poll(() => preview.locator('strong').textContent()).toBe('free')

  await page.getByRole('button', { name: 'Write what became of it: R2018-01' }).click()
  await page.keyboard.type('4 May 2026')
  await page.keyboard.press('Tab')
  await page.getByText('Did you mean 2026-05-04?').waitFor()
  await page.getByRole('textbox', { name: 'Date' }).fill('2026-05-04')
  await page.getByLabel('State').selectOption('Under way')
  await page.getByRole('group', { name: 'What happened' }).getByLabel('English').fill('It began.')

  await page.getByRole('button', { name: 'Write a recommendation' }).click()
  await page.keyboard.type('Build homes.')
  await page.getByLabel('People sleeping rough', { exact: false }).first().check()

  await page.reload()
  await settle(page)
  expect(await page.getByRole('textbox', { name: 'Date' }).inputValue()).toBe('2026-05-04')

  await visit(page, 'housing/hand-over')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the files (zip)' }).click(),
  ])
  const files = unzipSync(await readFile(await download.path()))
  const text = (path: string): string => new TextDecoder().decode(files[path])
  expect(text('housing/2026.md')).toBe('## Challenges\n\nFew homes are **free**.\n')
  const followUp = await readFile('indicators/follow-up.csv', 'utf8')
  expect(text('follow-up.csv')).toBe(
    `${followUp}R2018-01,2026-05-04,under way,editors,It began.,,,,,,uncertain,,,\n`,
  )
  expect(text('recommendations.csv').split('\n').at(-2)).toMatch(
    /^R2026-01,2026,housing,Build homes\.,.*,city report,.*rough-sleeping/,
  )
  expect(text('datapackage.json')).toContain('"path": "housing/2026.md"')

  const look = page.getByRole('button', { name: 'Look on the server' })
  await look.click()
  await page.getByText('Not on the server as in this draft: 3 of 3').waitFor()
  await page.getByText(/are not copied yet\. Nobody has changed what they were made on/).waitFor()
  // The zip is published.
  for (const [path, bytes] of Object.entries(files))
    await page
      .context()
      .route(`**/indicators/${path}`, (route) => route.fulfill({ body: Buffer.from(bytes) }))
  await look.click()
  await page
    .getByText('Published: all 3 figures, texts and rows of this draft are on the server.')
    .waitFor()
})

test('a commentary published meanwhile is shown before files are written, and merged below ours', async () => {
  const page = await newPage({ expected: [UNWRITTEN] })
  await visit(page, 'housing/records')
  await page.getByRole('textbox', { name: 'Challenges' }).fill('Few homes are free.')
  await page
    .context()
    .route('**/indicators/housing/2026.md', (route) =>
      route.fulfill({ contentType: 'text/markdown', body: '## Challenges\n\nRents rise.\n' }),
    )
  await visit(page, 'housing/hand-over')
  await page.getByRole('button', { name: 'Download the files (zip)' }).click()
  const question = page.getByRole('region', { name: /^Somebody else has published another/ })
  await question.getByText('Rents rise.').waitFor()
  await expectAccessible(page)
  await question.getByRole('button', { name: 'Add theirs below ours' }).focus()
  await page.keyboard.press('Enter')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the files (zip)' }).click(),
  ])
  const files = unzipSync(await readFile(await download.path()))
  expect(new TextDecoder().decode(files['housing/2026.md'])).toBe(
    '## Challenges\n\nFew homes are free.\n\nRents rise.\n',
  )
})

test('a new indicator is appended to the metadata sheet', async () => {
  const page = await newPage()
  await visit(page, 'metadata')
  await page.getByLabel('Right', { exact: true }).selectOption('Housing')
  await page.getByRole('button', { name: 'Describe a new indicator' }).click()
  await page.keyboard.type('Homes with damp')
  const form = page.getByRole('group', { name: 'New indicator: Homes with damp' })
  expect(await form.getByLabel('Id', { exact: true }).inputValue()).toBe('homes-with-damp')
  const fill = (group: string, words: string) =>
    form.getByRole('group', { name: group }).getByLabel('English').fill(words)
  await fill('Definition', 'Of all homes, those with damp.')
  await fill('Unit', '% of homes')
  await form.getByLabel('What kind of number is it?').selectOption('A share in percent')
  await form.getByLabel('Which way is better?').selectOption('Nearer to the target is better')
  await form.getByLabel('Source', { exact: true }).fill('English Housing Survey')
  await form.getByLabel('Link to the source').fill('https://www.gov.uk/')
  await form.getByLabel('Licence').fill('OGL v3.0')
  await page.getByRole('button', { name: 'Download the files (zip)' }).click()
  await page
    .getByRole('status')
    .getByText(/must be corrected first/)
    .waitFor()
  await form.getByLabel('Which way is better?').selectOption('Less is better')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the files (zip)' }).click(),
  ])
  const files = unzipSync(await readFile(await download.path()))
  expect(Object.keys(files)).toEqual(['indicators.csv', 'README-indicators-2026.txt'])
  const sheet = await readFile('indicators/indicators.csv', 'utf8')
  const written = new TextDecoder().decode(files['indicators.csv'])
  expect(written.startsWith(sheet)).toBe(true)
  expect(written.slice(sheet.length)).toMatch(
    /^homes-with-damp,housing,Homes with damp,.*,2026,\n$/,
  )
})

test('both pages are accessible, in light and dark', async () => {
  for (const [colorScheme, device] of [
    ['light', DEVICES.desktop],
    ['dark', DEVICES.phone],
  ] as const) {
    const page = await newPage({ ...device, colorScheme })
    await visit(page, 'housing/records')
    await page.getByRole('button', { name: 'Write what became of it: R2018-01' }).click()
    await page.getByRole('button', { name: 'Write a recommendation' }).click()
    await page.keyboard.press('Tab')
    await page.locator('details').evaluateAll((all) => {
      for (const one of all) if (one instanceof HTMLDetailsElement) one.open = true
    })
    await expectAccessible(page, colorScheme === 'light' ? 'every rule' : 'appearance')
    await visit(page, 'metadata')
    await page.getByRole('button', { name: 'Describe a new indicator' }).click()
    await page.keyboard.press('Tab')
    await expectAccessible(page, colorScheme === 'light' ? 'every rule' : 'appearance')
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(excess).toBeLessThanOrEqual(0)
  }
})
