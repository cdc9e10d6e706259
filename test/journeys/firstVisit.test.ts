import { expect, test } from 'vitest'
import { DEVICES, journeyBrowser } from './browser.ts'
import { journeySite } from './site.ts'

const newPage = journeyBrowser()
const york = journeySite('york')

test('a new reader on a phone finds men’s healthy life expectancy, checks the source, switches to Norwegian and goes back', async () => {
  const page = await newPage(DEVICES.phone)
  await page.goto(york())

  // An empty route opens the newest published edition in the city's primary language.
  const men = page
    .getByRole('main')
    .getByRole('link', { name: /^Healthy life expectancy.*, men$/i })
  await men.first().click()
  await page.waitForURL('**/#/en/2025/indicator/healthy-life-expectancy/york/sex.male')

  const verdict = page.getByRole('region', { name: 'Worse' })
  const sentence = await verdict.locator('.statement-sentence').innerText()
  expect(sentence).toContain('60.8 years in 2022–2024')
  expect(sentence).toContain('In 2014–2016 it was 65.3.')
  expect(sentence).toContain('4.5 years lower now, more than the margin of error')

  const source = page.locator('.metadata').getByRole('link')
  await expect.poll(() => source.getAttribute('href')).toMatch(/^https:\/\/www\.ons\.gov\.uk\//)
  await expect.poll(() => source.innerText()).toContain('Office for National Statistics')

  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('link', { name: 'Norsk bokmål' }).click()
  await page.waitForURL('**/#/nb/2025/indicator/healthy-life-expectancy/york/sex.male')
  await page.getByRole('heading', { level: 1, name: 'Leveår med god helse' }).waitFor()
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('nb')
  const norwegian = await page.locator('.statement-sentence').innerText()
  expect(norwegian).toContain('4,5 år lavere')
  expect(norwegian).toContain('I 2014–2016 var det 65,3')
  expect(await page.title()).toContain('2025 · York')

  await page.goBack()
  await page.getByRole('heading', { level: 1, name: 'Healthy life expectancy' }).waitFor()
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en')
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: /Are human rights in York/ }).waitFor()
})
