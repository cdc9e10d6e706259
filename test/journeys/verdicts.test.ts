import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { journeyBrowser } from './browser.ts'
import { unchangedSite } from './site.ts'

const newPage = journeyBrowser()
const york = unchangedSite('york')

interface WorkedExample {
  readonly name: string
  readonly path: string
  readonly word: string
  /** The texts of the verdict and the news. */
  readonly expectedTexts: readonly string[]
  /** The texts in "Why this verdict?". */
  readonly evidence: readonly string[]
}

/** York's worked examples, computed by an independent program. */
const WORKED_EXAMPLES: readonly WorkedExample[] = [
  {
    name: 'healthy life expectancy of men, by the margins of error',
    path: '2025/indicator/healthy-life-expectancy/york/sex.male',
    word: 'Worse than in 2014–2016',
    expectedTexts: [
      'In 2014–2016 it was 65.3.',
      '60.8',
      '4.5 years lower now',
      'more than the margin of error',
    ],
    evidence: ['z = −2.263', '63.1 to 67.4', '57.5 to 64'],
  },
  {
    name: 'persistent absence, a step',
    path: '2025/indicator/persistent-absence',
    word: 'Worse than in 2015/16',
    expectedTexts: [
      '17.5%',
      'It moved to a higher level in 2021/22: about 10% before, about 19% since.',
    ],
    evidence: ['+11.198', '5.98 times', 'Step in 2021/22: +8.826', '12.63 times', 'more than 7.6.'],
  },
  {
    name: 'suspensions, a line',
    path: '2025/indicator/suspensions',
    word: 'Worse than in 2015/16',
    expectedTexts: ['15.03', 'In 2015/16 it was 3.17.', 'by about 1.4 a year'],
    evidence: ['+11.176', '6.17 times', 'more than 5.3.', '7.65 times'],
  },
  {
    name: 'young people outside education, work and training, with a later first figure',
    path: '2025/indicator/neet',
    word: 'Better than in 2018',
    expectedTexts: ['In 2018 it was 2.6%, the first figure since 2016.', '1.3%'],
    evidence: ['−1.708', '6.71 times', 'more than 5.8.'],
  },
  {
    name: 'recorded depression, of which neither way is good',
    path: '2025/indicator/recorded-depression',
    word: 'Higher than in 2015/16',
    expectedTexts: ['13.2%', 'It has risen steadily', 'does not say if that is good or bad'],
    evidence: ['+5.886', '18.82 times'],
  },
  {
    name: 'children in temporary accommodation, up and down',
    path: '2025/indicator/children-in-temporary-accommodation',
    word: 'No clear change since 2019',
    expectedTexts: ['63 children in 2025.', 'In 2019 it was 40', 'in 2021 it was 15'],
    evidence: ['+25.929', '2.54 times', 'more than 6.45.'],
  },
  {
    name: 'school results, since their scale changed',
    path: '2025/indicator/attainment-8',
    word: 'Not comparable with 2016; since 2017: no clear change',
    expectedTexts: ['from 2017 on', '50.8', 'In 2017 it was 49.3.', 'no clear change since 2017'],
    evidence: ['+0.293', '0.25 times'],
  },
  {
    name: 'median weekly pay, in prices of 2025 and in pounds',
    path: '2025/indicator/median-weekly-pay',
    word: 'No clear change since 2016, after inflation',
    expectedTexts: [
      '£411.70',
      '£613.10',
      'is worth £567.57',
      'In pounds alone, not adjusted for inflation: higher',
    ],
    evidence: ['£372.16 to £451.24', 'In prices of 2025: £567.57 in 2016, £613.10 in 2025.'],
  },
  {
    name: 'rough sleeping, whose latest figure is old',
    path: '2025/indicator/rough-sleeping',
    word: 'No recent figure; last judged with 2022: no clear change',
    expectedTexts: ['9 people in 2022.', 'In 2016 it was 18.', 'A newer figure is needed.'],
    evidence: ['−17.786', '3.38 times'],
  },
  {
    name: 'fuel poverty as known in 2022, one figure short',
    path: '2022/indicator/fuel-poverty',
    word: 'Not comparable with 2016; since 2019: too few figures',
    expectedTexts: ['from 2019 on', '13.7%', '13.5%', 'Four figures are too few'],
    evidence: [],
  },
  {
    name: 'the pay gap of the council as known in 2022, which crossed nought',
    path: '2022/indicator/employer-pay-gap/york/employer.city-of-york-council',
    word: 'No clear change since 2017/18',
    expectedTexts: ['In 2017/18 it was 0.2%', '−0.5%', 'crossed the target of 0%'],
    evidence: ['more than 9.4.'],
  },
]

async function openEvidence(page: Page): Promise<string> {
  const why = page.locator('.verdict details')
  await why.getByText('Why this verdict?').click()
  await why.locator('.evidence').waitFor()
  return why.innerText()
}

test('every worked example is on its page with label, figures and numbers', async () => {
  const page = await newPage()
  await page.goto(york())
  for (const { name, path, word, expectedTexts, evidence } of WORKED_EXAMPLES) {
    await page.goto(`${york()}#/en/${path}`)
    const verdict = page.locator('article.indicator .verdict')
    await verdict.waitFor()
    await page.waitForFunction(
      (hash) => document.querySelector('.citation-text')?.textContent?.includes(hash),
      `#/en/${path}`,
    )
    const text = await verdict.innerText()
    expect.soft(await verdict.getByRole('heading').first().innerText(), name).toContain(word)
    for (const part of expectedTexts) expect.soft(text, name).toContain(part)
    const why = await openEvidence(page)
    for (const part of evidence) expect.soft(why, name).toContain(part)
    expect.soft(await verdict.getByRole('link', { name: /^How we judge/ }).count(), name).toBe(1)
  }
})

describe('the overview', () => {
  test('has the same counts by verdict in text, in marks and on the pages of the rights', async () => {
    const page = await newPage()
    await page.goto(york())
    const answer = await page.locator('.glance-answer').innerText()
    const marks = (place: string) => page.locator(`.glance-rights .glance-${place} .mark`).count()
    const count = (text: string, words: RegExp) => Number(words.exec(text)?.[1] ?? 0)
    const [better, worse] = [count(answer, /(\d+) better/), count(answer, /(\d+) worse/)]
    const same = count(answer, /(\d+) without a clear change/)
    const undirected = count(answer, /(\d+) higher/) + count(answer, /(\d+) lower/)
    expect(await marks('above')).toBe(better)
    expect(await marks('below')).toBe(worse)
    expect(await marks('on')).toBe(same)
    const lead = await page.locator('.glance .lead').innerText()
    const beside = count(lead, /(\d+) cannot be judged/)
    expect(await marks('undirected')).toBe(undirected)
    expect(await marks('beside')).toBe(beside)
    const judged = better + worse + undirected + same
    expect([judged, judged + beside]).toEqual([
      count(answer, /(\d+) could be judged/),
      count(answer, /^Of (\d+) figures/),
    ])
    expect(lead).toContain(`of the ${judged} judged figures look changed`)
    // Only upward triangles above the line, only downward triangles below.
    await expect.poll(() => page.locator('.glance-above .mark:not(.mark-better)').count()).toBe(0)
    await expect.poll(() => page.locator('.glance-below .mark:not(.mark-worse)').count()).toBe(0)
    await expect.poll(() => page.locator('.band-better .mark:not(.mark-better)').count()).toBe(0)
    await expect.poll(() => page.locator('.band-worse .mark:not(.mark-worse)').count()).toBe(0)
  })

  test('makes no comparison in the baseline edition, and draws no marks', async () => {
    const page = await newPage()
    await page.goto(`${york()}#/en/2016`)
    const marks = (place: string) => page.locator(`.glance-rights .glance-${place} .mark`).count()
    await page
      .getByRole('heading', { name: '2016 is the baseline: there is nothing to compare yet.' })
      .waitFor()
    await expect
      .poll(() => page.locator('.glance .lead').innerText())
      .toContain(
        'None of the 27 figures can be judged yet: 17 are only the starting point for later figures (from 15 indicators) and 10 have no figure since the baseline.',
      )
    expect([await marks('above'), await marks('on'), await marks('below')]).toEqual([0, 0, 0])
    expect(await marks('beside')).toBe(27)
  })

  test('shows the verdicts of 2025 in a draft without figures', async () => {
    const page = await newPage()
    await page.goto(`${york()}#/en/2026`)
    await page
      .getByRole('heading', {
        name: 'No figure has been filed for 2026 yet. The verdicts shown are those of the 2025 edition.',
      })
      .waitFor()
    await expect
      .poll(() => page.locator('.glance .lead').innerText())
      .toContain(
        'Of 27 figures 16 could be judged: 3 better, 4 worse (from 3 indicators), 1 higher and 8 without a clear change.',
      )
    await page.goto(`${york()}#/en/2026/indicator/smoking`)
    await page.getByText('the verdicts shown are those of the 2025 edition').waitFor()
    await expect
      .poll(() => page.locator('section.verdict h2').innerText())
      .toContain('Better than in 2016')
  })

  test('ranks news by clarity, and states the expected false positives', async () => {
    const page = await newPage()
    await page.goto(york())
    const news = page.getByRole('region', { name: 'What is new in 2025' })
    await news.getByRole('columnheader', { name: /One step is too little to judge/ }).waitFor()
    const verdicts = await news.locator('.year-verdict').allInnerTexts()
    expect(verdicts[0]).toMatch(/better|worse|higher|lower/)
    // Absence fell in the last year and is higher than at the baseline: the headings distinguish them.
    const absence = news.getByRole('row').filter({ hasText: 'absence' })
    expect(await absence.locator('.year-step').innerText()).toContain('−1.63')
    expect(await absence.locator('.year-verdict').innerText()).toContain('since 2015/16: worse')
    const clear = verdicts.map((text) => /: (better|worse|higher|lower)$/.test(text))
    expect(clear.lastIndexOf(true), 'no clear change stands below one that is not').toBeLessThan(
      clear.includes(false) ? clear.indexOf(false) : clear.length,
    )
    await expect.poll(() => page.locator('.glance .lead').innerText()).toMatch(/chance alone/)
  })

  test('lists verdicts that differ from the previous edition, with reasons', async () => {
    const page = await newPage()
    await page.goto(york())
    const changed = page.getByRole('region', { name: 'Verdicts changed since 2024' })
    const lowIncome = changed.getByRole('listitem').filter({ hasText: 'Children in low-income' })
    await expect.poll(() => lowIncome.innerText()).toMatch(/In the 2024 edition: no clear change\./)
    await expect.poll(() => lowIncome.innerText()).toContain('a new way of counting or measuring')
  })
})
