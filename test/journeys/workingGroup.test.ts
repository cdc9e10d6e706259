import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { settle } from '../../src/cli/browser/browser.ts'
import { PROJECT } from '../../src/build/site.ts'
import { journeyBrowser } from './browser.ts'
import { journeySite } from './site.ts'

const newPage = journeyBrowser()

function getProvenance(path: string): string {
  return readFileSync(join(PROJECT, 'indicators', path), 'utf8')
}

/** The text of a period's row in the first table of figures. */
async function readFigures(page: Page, period: string): Promise<string> {
  const rows = page.locator('.figure-table').first().getByRole('row')
  // The baseline's row has a note next to its period.
  const named = page.getByRole('rowheader', { name: new RegExp(`^${period}( ?baseline)?$`) })
  return rows.filter({ has: named }).innerText()
}

describe('a working group copies housing/2026.csv with one wrong cell to the server', () => {
  const york = journeySite('york', {
    'indicators/housing/2026.csv': [
      'indicator,period,area,dimension,group,value,lower,upper,numerator,denominator,status,note,note_nb,source,source_url',
      'housing-affordability,2026,york,,,7.6,,,,,,,,,',
      'homelessness-duty,2025/26,york,,,8o2,,,,,,,,,',
      'rough-sleeping,2025,york,,,13,,,,,provisional,,,,',
      '',
    ].join('\n'),
  })

  test('sees which cell is wrong and why, and every valid row in the draft edition', async () => {
    const page = await newPage()
    await page.goto(york())
    const notice = page.getByText('One error in the data files.')
    await notice.waitFor()

    await page.getByRole('link', { name: 'See what is wrong and where' }).click()
    await page.getByRole('heading', { level: 1, name: 'Problems in the data' }).waitFor()
    const errors = page.locator('section').filter({
      has: page.getByRole('heading', { level: 2, name: 'Errors', exact: true }),
    })
    await errors.getByRole('heading', { level: 3, name: 'housing/2026.csv' }).waitFor()
    const reported = await errors.locator('li').allInnerTexts()
    expect(reported).toHaveLength(1)
    expect(reported[0]).toContain('Line 3, column “value”')
    expect(reported[0]).toContain('“8o2” in the column “value” is not a number')
    expect(reported[0]).toContain('Write digits only')
    expect(reported[0]).toContain('The row is left out until then.')

    await page.getByLabel('Edition').selectOption('2026')
    await page.waitForURL('**/#/en/2026/problems')
    await page.getByText('Draft: 2026 is not published.').waitFor()

    await page.goto(`${york()}#/en/2026/indicator/housing-affordability`)
    await page.getByRole('heading', { level: 1, name: /House prices/ }).waitFor()
    expect(await readFigures(page, '2026')).toContain('7.60')
    await page.goto(`${york()}#/en/2026/indicator/rough-sleeping`)
    await page.getByRole('heading', { level: 1, name: /People sleeping rough/ }).waitFor()
    expect(await readFigures(page, '2025')).toMatch(/13[\s\S]*provisional/)
    await page.goto(`${york()}#/en/2026/indicator/homelessness-duty`)
    await page.getByRole('heading', { level: 1, name: /Households owed/ }).waitFor()
    expect(await readFigures(page, '2024/25')).toContain('802')
    expect(await page.getByRole('rowheader', { name: '2025/26', exact: true }).count()).toBe(0)
  })

  test('sees the same in Norwegian', async () => {
    const page = await newPage()
    await page.goto(`${york()}#/nb/2026/problems`)
    const wrong = page.locator('.problem-file', { hasText: 'housing/2026.csv' }).first()
    await wrong.waitFor()
    await expect.poll(() => wrong.innerText()).toContain('8o2')
    await expect.poll(() => wrong.innerText()).toMatch(/linje 3/i)
    await expect.poll(() => page.locator('[lang]:not(html)').allInnerTexts()).not.toContain('8o2')
  })

  test('keeps the published edition unchanged', async () => {
    const page = await newPage()
    await page.goto(`${york()}#/en/2025/indicator/housing-affordability`)
    await page.getByText('The files on the server are newer').waitFor()
    expect(await readFigures(page, '2025')).toContain('7.53')
    expect(await page.getByRole('rowheader', { name: '2026', exact: true }).count()).toBe(0)
  })
})

describe('truncated files', () => {
  const truncated = getProvenance('health/2023.csv').slice(0, 400)
  const york = journeySite('york', {
    'indicators/equality/2024.csv': '<!doctype html><html><body>Not found</body></html>',
    'indicators/education/2023.csv': null,
    'indicators/health/2023.csv': truncated,
  })

  test('are listed with what to do, and the figures stay unchanged', async () => {
    const page = await newPage()
    await page.goto(`${york()}#/en/2025/indicator/housing-affordability`)
    const notice = page.getByRole('status').getByText('3 data files could not be read again')
    await notice.waitFor()
    const files = ['equality/2024.csv', 'education/2023.csv', 'health/2023.csv']
    for (const file of files) expect(await notice.innerText()).toContain(file)
    await expect.poll(() => notice.innerText()).toContain('upload them again')
    expect(await readFigures(page, '2016')).toContain('8.30')
  })
})

describe('a server that fails', () => {
  const york = journeySite('york')

  test('to send one file has no newer state: the file is named, and its figures stay', async () => {
    const page = await newPage({ expected: [/status of 500/] })
    await page
      .context()
      .route('**/indicators/housing/2019.csv', (route) =>
        route.fulfill({ status: 500, body: 'out of order' }),
      )
    await page.goto(york())
    const notice = page.getByRole('status').getByText('One data file could not be read again')
    await notice.waitFor()
    await expect.poll(() => notice.innerText()).toContain('housing/2019.csv')
    await expect.poll(() => page.getByText('in the data files').count()).toBe(0)
  })

  test('after the first page keeps the built figures, and the page says so', async () => {
    const page = await newPage({ expected: [/status of 503/] })
    await page.context().route('**/indicators/**', (route) => route.fulfill({ status: 503 }))
    await page.goto(york())
    const text = page.getByRole('status').getByText('could not be read again')
    await text.waitFor()
    expect(await page.getByRole('heading', { level: 2 }).first().innerText()).toMatch(/better/)
  })
})

describe('a site without the combined copy of the first paint', () => {
  const york = journeySite('york', { 'first-paint.json': null })

  test('shows the loading progress, then everything', async () => {
    const page = await newPage({ expected: [/status of 404/] })
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    await page.context().route('**/indicators/housing/2016.csv', async (route) => {
      await held
      await route.continue()
    })
    await page.goto(york())
    const progress = page.getByRole('progressbar')
    await progress.waitFor()
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Reading the figures')
    await page.getByText(/^\d+ of \d+ files read$/).waitFor()
    release()
    await page.getByRole('heading', { level: 1, name: /Are human rights in York/ }).waitFor()
    await settle(page)
    await expect.poll(() => page.getByText('newer than this copy').count()).toBe(0)
  })
})

describe('a site without its manifest', () => {
  const york = journeySite('york', {
    'first-paint.json': null,
    'indicators/datapackage.json': null,
  })

  test('says what is missing and what to do, in the language of the route', async () => {
    const page = await newPage({ expected: [/status of 404/] })
    await page.goto(york())
    await page.getByRole('heading', { level: 1, name: 'The figures could not be read' }).waitFor()
    await expect
      .poll(() => page.getByRole('main').innerText())
      .toContain('indicators/datapackage.json')
    await expect.poll(() => page.getByRole('main').innerText()).toContain('was copied whole')
    expect(await page.title()).not.toBe('')
    await page.getByRole('button', { name: 'Try again' }).waitFor()
    await page.goto('about:blank')
    await page.goto(`${york()}#/nb/2025`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('nb')
    expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toContain('figures')
  })
})

describe('a corrected figure that is copied to the server', () => {
  const york = journeySite('york', {
    'indicators/housing/2025.csv': getProvenance('housing/2025.csv').replace(
      'housing-affordability,2025,york,,,7.53',
      'housing-affordability,2025,york,,,7.61',
    ),
  })

  test('shows at once, with a notice that the figures are newer than the page', async () => {
    const page = await newPage()
    await page.goto(`${york()}#/en/2025/indicator/housing-affordability`)
    await page.getByRole('status').getByText('You now see the newer figures').waitFor()
    expect(await readFigures(page, '2025')).toContain('7.61')
    await expect.poll(() => page.locator('.statement-sentence').innerText()).toContain('7.61')
    // 7.61 − 8.3, by hand.
    await expect.poll(() => page.locator('.verdict').innerText()).toContain('0.69')
  })
})
