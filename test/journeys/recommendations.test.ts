import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { settle } from '../../src/cli/browser/browser.ts'
import { DEVICES, expectAccessible, journeyBrowser } from './browser.ts'
import { unchangedSite } from './site.ts'

const newPage = journeyBrowser()
const york = unchangedSite('york')

const LIST = '#/en/2025/recommendations'

function heading(page: Page, name: string | RegExp) {
  return page.getByRole('heading', { level: 1, name })
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(york() + path)
  await settle(page)
}

/** `3 of 44 recommendations`, from the status for screen readers. */
function count(page: Page) {
  return page.getByRole('status').getByText(/of \d+ recommendations?$/)
}

function hash(page: Page): string {
  return new URL(page.url()).hash
}

async function states(page: Page): Promise<readonly string[]> {
  const texts = await page.locator('.recommendation-status').allInnerTexts()
  return texts.map((text) => text.trim())
}

async function tabTo(page: Page, label: string): Promise<void> {
  const wanted = page.getByLabel(label, { exact: true })
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab')
    if (await wanted.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`Tab does not reach ${label}`)
}

describe('a councillor who searches the recommendations', () => {
  test('filters the list by keyboard, gets the count announced, and has the filters in the route', async () => {
    const page = await newPage()
    await open(page, '#/en/2025')
    await page.getByRole('navigation', { name: 'Pages' }).getByText('Recommendations').click()
    await settle(page)
    await expect.poll(() => count(page).innerText()).toBe('44 of 44 recommendations')

    await tabTo(page, 'Words in the text')
    await page.keyboard.type('blue badge')
    await expect.poll(() => hash(page)).toBe(`${LIST}/find.blue%20badge`)
    await expect.poll(() => count(page).innerText()).toBe('2 of 44 recommendations')

    await tabTo(page, 'In edition')
    await page.keyboard.type('2021')
    await expect.poll(() => hash(page)).toBe(`${LIST}/made.2021/find.blue%20badge`)
    await expect.poll(() => count(page).innerText()).toBe('1 of 44 recommendations')
    expect(await page.getByLabel('In edition').evaluate((one) => one.matches(':focus'))).toBe(true)
  })

  test('goes back to the previous filters; a whole search is one step', async () => {
    const page = await newPage()
    await open(page, `${LIST}/right.equality`)
    await page.getByLabel('Words in the text').pressSequentially('badge')
    await expect.poll(() => hash(page)).toBe(`${LIST}/right.equality/find.badge`)
    await page.getByRole('link', { name: /^Reverse the prohibition/ }).click()
    await heading(page, /^Reverse the prohibition/).waitFor()
    await page.goBack()
    await count(page).getByText('2 of 44').waitFor()
    await expect.poll(() => page.getByLabel('Words in the text').inputValue()).toBe('badge')
    await page.goBack()
    await expect.poll(() => hash(page)).toBe(`${LIST}/right.equality`)
    await expect.poll(() => page.getByLabel('Words in the text').inputValue()).toBe('')
    expect(await page.getByLabel('Right', { exact: true }).inputValue()).toBe('equality')
  })

  test('opens a link with filters in any order, and ignores an unknown one', async () => {
    const page = await newPage()
    const path = `${LIST}/find.badge/state.partly-undone/colour.blue/right.equality`
    await open(page, path)
    await expect.poll(() => count(page).innerText()).toBe('2 of 44 recommendations')
    expect(hash(page)).toBe(path)
  })

  test('sees the status as of the open edition', async () => {
    const page = await newPage()
    await open(page, '#/en/2021/recommendations/find.blue%20badge')
    expect(await states(page)).toEqual(['Refused'])
    await page.getByLabel('Edition').first().selectOption('2024')
    await page.waitForURL('**/2024/recommendations/find.blue%20badge')
    await count(page).getByText('2 of ').waitFor()
    expect(await states(page)).toEqual(['Partly undone', 'Partly undone'])
  })
})

describe('the Blue Badge case', () => {
  test('shows the timeline, in the newest edition if the route names none', async () => {
    const page = await newPage()
    await open(page, '#/en/recommendation/R2021-01')
    expect(hash(page)).toBe('#/en/recommendation/R2021-01')
    await heading(page, /^Reverse the prohibition on Blue Badge access/).waitFor()
    const statusBlock = await page.locator('.status-block').innerText()
    expect(statusBlock).toContain('Partly undone')
    expect(statusBlock).toContain('The answer to R2021-01 of 18 November 2021: refused.')
    expect(statusBlock).toContain('The answer to R2022-03 of 12 October 2023: accepted.')

    const story = await page.locator('.timeline').innerText()
    const inOrder = [
      '2021 edition',
      'Recommended',
      '18 November 2021',
      'Refused',
      '2022 edition',
      'Recommended again',
      'The ban is in force',
      '12 October 2023',
      'the refusal of 2021 is reversed',
      '4 January 2024',
      'Partly carried out',
      '1 March 2024',
      'Carried out',
      '14 November 2024',
      'Partly undone',
      'Christmas Market, 14 November to 22 December',
      '7 October 2025',
      'from 13 November to 21 December',
    ]
    let from = 0
    for (const part of inOrder) {
      const at = story.indexOf(part, from)
      expect(at, `“${part}” comes in its place`).toBeGreaterThanOrEqual(0)
      from = at + part.length
    }
  })

  test('was under way as known in 2023, just after the council’s change', async () => {
    const page = await newPage()
    await open(page, '#/en/2023/recommendation/R2021-01')
    const text = await page.getByRole('main').innerText()
    expect(text).toContain('The last that the 2023 edition knows is of 12 October 2023')
    expect(text).not.toContain('Christmas Market')
  })

  test('is not in an earlier edition, which links to its own', async () => {
    const page = await newPage()
    await open(page, '#/en/2019/recommendation/R2021-01')
    await page.getByRole('link', { name: 'Open it in the 2021 edition' }).click()
    await page.locator('.status-block').waitFor()
    expect(new URL(page.url()).hash).toBe('#/en/2021/recommendation/R2021-01')
  })
})

test('a right and an indicator link to their recommendations, and back', async () => {
  const page = await newPage()
  await open(page, '#/en/2025/indicator/children-low-income')
  await page
    .getByRole('region', { name: 'What was recommended' })
    .getByRole('link', { name: /^Make tackling poverty/ })
    .click()
  await settle(page)
  await heading(page, /^Make tackling poverty/).waitFor()
  const why = page.getByRole('region', { name: 'Why: the figures behind it' })
  await expect.poll(() => why.innerText()).toContain('Then, in the 2020 edition')
  await why.getByRole('link', { name: 'Children in low-income families' }).click()
  await heading(page, 'Children in low-income families').waitFor()

  await open(page, '#/en/2025/right/equality')
  await page
    .getByRole('region', { name: 'What was recommended' })
    .getByRole('link', { name: /^Reverse the prohibition/ })
    .click()
  await heading(page, /^Reverse the prohibition/).waitFor()
  await page
    .getByRole('main')
    .getByRole('link', { name: 'Equality and non-discrimination' })
    .click()
  await heading(page, 'Equality and non-discrimination').waitFor()
})

const PAGES = [
  '/2025/recommendations',
  '/2025/recommendations/find.nowhere',
  '/2025/recommendation/R2021-01',
  '/2025/recommendation/R2020-01',
]

test.each([
  ['light', 'en', DEVICES.desktop],
  ['dark', 'nb', DEVICES.phone],
] as const)('%s, %s is accessible and does not overflow', async (colorScheme, lang, device) => {
  const page = await newPage({ ...device, colorScheme })
  for (const path of PAGES) {
    await open(page, `#/${lang}${path}`)
    await expectAccessible(page, colorScheme === 'light' ? 'every rule' : 'appearance')
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(excess, path).toBeLessThanOrEqual(0)
  }
})

test('print shows the URLs of the sources and hides the filters', async () => {
  const page = await newPage()
  await open(page, '#/en/2025/recommendation/R2021-01')
  await page.emulateMedia({ media: 'print' })
  const written = await page
    .locator('.timeline a')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content)
  expect(written).toContain('https://democracy.york.gov.uk/')
  await page.emulateMedia({ media: 'screen' })
  await open(page, LIST)
  await page.emulateMedia({ media: 'print' })
  await expect.poll(() => page.locator('.filters').isVisible()).toBe(false)
})
