import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { settle } from '../../src/cli/browser/browser.ts'
import { checkPackage } from '../../src/cli/checkPackage.ts'
import { DEVICES, expectAccessible, journeyBrowser } from './browser.ts'
import { unchangedSite } from './site.ts'

const newPage = journeyBrowser()
const york = unchangedSite('york')

async function openForm(page: Page, lang = 'en'): Promise<void> {
  await page.goto(`${york()}#/${lang}/2026/start-city`)
  await settle(page)
}

/** Presses Tab until a field with this name has the focus, and types into it. */
async function tabTo(page: Page, name: string, typeInto: string, max = 40): Promise<void> {
  for (let step = 0; step < max; step++) {
    await page.keyboard.press('Tab')
    const label = await page.evaluate(() => {
      const at = document.activeElement
      const labels =
        at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? at.labels : null
      return labels?.[0]?.textContent?.trim() ?? at?.textContent?.trim() ?? ''
    })
    if (label !== name) continue
    if (typeInto === 'Enter' || typeInto === 'Space') await page.keyboard.press(typeInto)
    else {
      await page.keyboard.press('Control+a')
      await page.keyboard.type(typeInto)
    }
    return
  }
  throw new Error(`no ${max} tabs lead to “${name}”`)
}

/** Unpacks a zip into a folder that is deleted after the test. */
async function unpack(zip: Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'city-'))
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), bytes)
  }
  return folder
}

test('filling in a new city by keyboard, with a reload, produces a package that passes the checker', async () => {
  const page = await newPage()
  await openForm(page)
  await page.getByRole('heading', { level: 1 }).focus()
  await tabTo(page, 'Name of the city', 'Graz')
  await tabTo(page, 'Country', 'AT')
  await expect.poll(() => page.getByText('AT is Austria').isVisible()).toBe(true)
  await tabTo(page, 'German', 'Space')
  await tabTo(page, 'Baseline year', '2024')
  // A right has a field for each language: English, then German.
  await page.getByRole('group', { name: 'Name of the right' }).waitFor()
  await tabTo(page, 'English', 'Housing')

  await page.reload()
  await settle(page)
  const right = page.getByRole('group', { name: 'Right 1' })
  await expect.poll(() => right.getByLabel('English').first().inputValue()).toBe('Housing')
  await expect.poll(() => right.getByLabel('Id of the right').inputValue()).toBe('housing')
  await expect.poll(() => page.getByLabel('Baseline year').inputValue()).toBe('2024')

  await right.getByLabel('English').first().focus()
  await tabTo(page, 'German', 'Wohnen')
  await tabTo(page, 'English', 'Everybody has a right to a home, "safe" and affordable.')
  await tabTo(page, 'Add a place', 'Enter')
  // The new area has the focus.
  await page.keyboard.type('Austria')
  const place = page.getByRole('group', { name: 'Place 1' })
  await expect.poll(() => place.getByLabel('Id of the place').inputValue()).toBe('austria')
  await place.getByLabel('What it is').selectOption('A country')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    tabTo(page, 'Take the package', 'Enter'),
  ])
  expect(download.suggestedFilename()).toBe('graz.zip')
  await page.getByRole('status').getByText('The package of Graz is made').waitFor()

  const folder = await unpack(await readFile(await download.path()))
  const { problems } = await checkPackage(join(folder, 'graz'))
  const rights = await readFile(join(folder, 'graz/rights.csv'), 'utf8')
  const readme = await readFile(join(folder, 'graz/README.md'), 'utf8')
  await rm(folder, { recursive: true })
  expect(problems).toEqual([])
  expect(rights.split('\n')[1]).toBe(
    'housing,Housing,Wohnen,"Everybody has a right to a home, ""safe"" and affordable.",,,,,,,,,,1',
  )
  expect(readme).toContain('`npm run check -- graz`')
})

test('missing values are listed, each with a link to its field', async () => {
  const page = await newPage({ locale: 'nb-NO' })
  await openForm(page, 'nb')
  await page.getByRole('button', { name: 'Ta med pakken' }).click()
  const list = page.getByRole('group', { name: /6 ting mangler/ })
  await list.waitFor()
  expect(await list.evaluate((one) => one === document.activeElement)).toBe(true)
  await list.getByRole('button', { name: /Utgangsår/ }).click()
  const field = page.getByLabel('Utgangsår')
  expect(await field.evaluate((one) => one === document.activeElement)).toBe(true)
  await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true')
  await page.keyboard.type('2022')
  await expect.poll(() => field.getAttribute('aria-invalid')).toBeNull()
})

test('the form is accessible and fits its window, blank and with all errors', async () => {
  for (const [colorScheme, device] of [
    ['light', DEVICES.desktop],
    ['dark', DEVICES.phone],
  ] as const) {
    const page = await newPage({ ...device, colorScheme })
    await openForm(page)
    await expectAccessible(page, colorScheme === 'light' ? 'every rule' : 'appearance')
    await page.getByLabel('Norwegian Bokmål', { exact: true }).check()
    await page.getByRole('button', { name: 'Add a place' }).click()
    await page.getByRole('button', { name: 'Take the package' }).click()
    await expectAccessible(page, colorScheme === 'light' ? 'every rule' : 'appearance')
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(excess).toBeLessThanOrEqual(0)
  }
})
