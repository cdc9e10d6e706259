import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { journeyBrowser } from './browser.ts'
import { journeySite } from './site.ts'

const newPage = journeyBrowser()
const york = journeySite('york')

function heading(page: Page, name: string | RegExp) {
  return page.getByRole('heading', { level: 1, name })
}

const DEEP_LINKS = [
  ['#/en/2025', /^Are human rights in York/, 'overview'],
  ['#/en/2025/right/housing', /Housing/i, 'right'],
  ['#/en/2025/indicator/rough-sleeping', /^People sleeping rough$/, 'indicator'],
  ['#/en/2025/indicator/rough-sleeping/york', /^People sleeping rough$/, 'indicator'],
  ['#/en/2025/indicator/smoking/england', /^Adults who smoke/, 'indicator'],
  ['#/en/2025/indicator/healthy-life-expectancy/york/sex.female', /^Healthy life/, 'indicator'],
  ['#/en/2025/recommendations/right.housing', /^What was recommended/, 'recommendations'],
  ['#/en/2025/recommendation/R2021-01', /^Reverse the prohibition/, 'recommendation'],
  ['#/en/recommendation/R2021-01', /^Reverse the prohibition/, 'recommendation'],
  ['#/en/2025/about', /^About this page$/, 'about'],
  ['#/en/2025/method', /^How we judge$/, 'method'],
  ['#/en/2025/method/progress', /^How we judge$/, 'method'],
  ['#/en/2025/problems', /^Problems in the data$/, 'problems'],
  ['#/nb/2025/problems', /^Feil i dataene|problem/i, 'problems'],
] as const

test('every published form of a route opens its page', async () => {
  const page = await newPage()
  for (const [path, name, kind] of DEEP_LINKS) {
    await page.goto(york() + path)
    await heading(page, name).waitFor()
    expect(await page.locator(`article.${kind}`).count(), path).toBe(1)
    expect(new URL(page.url()).hash, 'the address stays as it was given').toBe(path)
  }
})

test('a group in the route is selected on the page', async () => {
  const page = await newPage()
  await page.goto(`${york()}#/en/2025/indicator/healthy-life-expectancy/york/sex.female`)
  await heading(page, /^Healthy life/).waitFor()
  await expect.poll(() => page.locator('.statement-sentence').innerText()).toMatch(/women/i)
  expect(await page.title()).toMatch(/women/i)
  const choice = page.getByRole('navigation', { name: 'What the page shows' })
  await expect.poll(() => choice.locator('[aria-current]').first().innerText()).toMatch(/women/i)
})

test('back and forward restore the pages', async () => {
  const page = await newPage()
  await page.goto(york())
  await heading(page, /^Are human rights/).waitFor()
  await page.waitForURL('**/#/en/2025')
  await page.getByRole('navigation', { name: 'Pages' }).getByText('How we judge').click()
  await heading(page, 'How we judge').waitFor()
  await page.getByRole('navigation', { name: 'Pages' }).getByText('About').click()
  await heading(page, 'About this page').waitFor()
  await page.goBack()
  await heading(page, 'How we judge').waitFor()
  await page.goBack()
  await heading(page, /^Are human rights/).waitFor()
  await page.goForward()
  await heading(page, 'How we judge').waitFor()
  // The empty route was replaced in the history: one more step back leaves the site.
  await page.goBack()
  await page.goBack()
  expect(page.url()).toBe('about:blank')
})

describe('an unknown route', () => {
  const UNKNOWN_ROUTES = [
    ['#/en/2025/no-such-page', 'The address leads nowhere'],
    ['#/en/2025/right/hosing', 'called “hosing”'],
    ['#/en/2025/indicator/rough', 'called “rough”'],
    ['#/en/2025/indicator/smoking/yrok', 'called “yrok”'],
    ['#/en/2025/indicator/smoking/york/sex.men', 'called “sex.men”'],
    ['#/en/2025/indicator/smoking/york/sex', 'The address leads nowhere'],
    ['#/en/2025/recommendation/R1999-01', 'called “R1999-01”'],
    ['#/fr/recommendation/R2021-01', 'The address leads nowhere'],
    ['#/en/1999', 'The address leads nowhere'],
    ['#/fr/2025/about', 'The address leads nowhere'],
    ['#/en/202', 'The address leads nowhere'],
  ] as const

  test('shows the error page with links to other pages', async () => {
    const page = await newPage()
    for (const [path, expectedText] of UNKNOWN_ROUTES) {
      await page.goto(york() + path)
      await heading(page, 'There is no such page').waitFor()
      const main = page.getByRole('main')
      await main.getByText(expectedText).waitFor()
      expect(await page.title(), path).toContain('There is no such page')
      await main.getByRole('link', { name: 'Overview' }).click()
      await page.waitForURL('**/#/en/2025')
      await heading(page, /^Are human rights/).waitFor()
    }
  })

  test('with only a language opens the newest edition in that language', async () => {
    const page = await newPage()
    await page.goto(`${york()}#/nb`)
    await page.waitForURL('**/#/nb/2025')
    await heading(page, /York/).waitFor()
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('nb')
  })
})

describe('changing the edition', () => {
  test('keeps the page and the focus, and is announced', async () => {
    const page = await newPage()
    await page.goto(`${york()}#/en/2025/right/housing`)
    await heading(page, /Housing/i).waitFor()
    const picker = page.getByLabel('Edition')
    await picker.focus()
    await picker.selectOption('2020')
    await page.waitForURL('**/#/en/2020/right/housing')
    await page.getByRole('status').getByText('Edition 2020 is open.').waitFor({ state: 'attached' })
    expect(await picker.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await page.title()).toContain('2020')
    const marked = page.getByRole('navigation', { name: 'Pages' }).locator('[aria-current]')
    await expect.poll(() => marked.innerText()).toMatch(/Housing/i)
  })

  test('shows children in low income as known in 2023 and now', async () => {
    const page = await newPage()
    await page.goto(`${york()}#/en/2023/indicator/children-low-income`)
    await heading(page, /^Children in low-income families/).waitFor()
    const verdict = page.locator('.verdict')
    const word = verdict.getByRole('heading', { level: 2 })
    await expect.poll(() => word.innerText()).toContain('No clear change')
    const then = await verdict.locator('.statement-sentence').innerText()
    expect(then).toContain('11.0%')
    expect(then).toContain('2022/23')
    expect(then).toContain('In 2016/17 it was 10.6%, the first figure since 2016')

    await page.getByLabel('Edition').selectOption('2025')
    await page.waitForURL('**/#/en/2025/indicator/children-low-income')
    await verdict.getByRole('heading', { name: 'Not comparable' }).waitFor()
    const now = await verdict.locator('.statement-sentence').innerText()
    expect(now).toContain('from 2021/22 on')
    expect(now).toContain('13.9%')
    expect(now).toContain('12.5%')
  })
})
