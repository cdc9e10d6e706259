import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { journeyBrowser } from './browser.ts'
import { unchangedSite } from './site.ts'

const newPage = journeyBrowser()
const york = unchangedSite('york')

interface Worked {
  readonly name: string
  readonly path: string
  readonly word: string
  /** What the sentence and the news beside it say. */
  readonly said: readonly string[]
  /** What opens under "Why this verdict?". */
  readonly evidence: readonly string[]
}

/** York's worked examples, computed by hand and with published software before the program was written. */
const WORKED: readonly Worked[] = [
  {
    name: 'healthy life expectancy of men',
    path: '2025/indicator/healthy-life-expectancy/york/sex.male',
    word: 'Worse',
    said: ['65.3 in 2014–2016', '60.8', 'too few figures to tell (3 that share no years'],
    evidence: ['z = −2.263', '63.1 to 67.4', '57.5 to 64'],
  },
  {
    name: 'rough sleeping, whose latest figure is old',
    path: '2025/indicator/rough-sleeping',
    word: 'No recent figure',
    said: ['The latest, 9', 'is of 2022'],
    evidence: [],
  },
  {
    name: 'rough sleeping as known in 2022',
    path: '2022/indicator/rough-sleeping',
    word: 'No clear change',
    said: ['18 in 2016', '9', 'none that is steady (7 figures'],
    evidence: ['p = 0.1221', 'n = 7, S = −10, p = 0.1716', 'slope: −2.8'],
  },
  {
    name: 'households owed a homelessness duty',
    path: '2025/indicator/homelessness-duty',
    word: 'No clear change',
    said: ['first figure since the baseline (766 in 2018/19', '802', 'in 2024/25'],
    evidence: ['p = 0.3768', 'n = 7, S = −2, p = 0.879'],
  },
  {
    name: 'suspensions',
    path: '2025/indicator/suspensions',
    word: 'Worse',
    said: ['3.17 in 2015/16', '15.03', 'in 2023/24', 'rising, by about 1.2'],
    evidence: ['+11.857', 'limit 5.241', 'n = 9, S = 30, p = 0.00085'],
  },
  {
    name: 'young people outside education, work and training',
    path: '2025/indicator/neet',
    word: 'Better',
    said: ['first figure since the baseline (2.6% in 2018', '1.3%', 'falling'],
    evidence: ['−1.257', 'limit 0.934', 'n = 8, S = −18, p = 0.0327'],
  },
  {
    name: 'smoking',
    path: '2025/indicator/smoking',
    word: 'Better',
    said: ['12.6% in 2016', '6.7%', 'in 2024', 'falling'],
    evidence: ['−5.9', 'limit 3.89', 'n = 9, S = −28, p = 0.0024'],
  },
  {
    name: 'recorded depression, of which neither way is good',
    path: '2025/indicator/recorded-depression',
    word: 'Higher',
    said: ['7.8% in 2015/16', '13.2%', 'does not say whether this is good or bad'],
    evidence: ['+5.4', 'limit 1.795', 'n = 9, S = 36, p = 0.0000055'],
  },
  {
    name: 'school results of disadvantaged pupils, whose scale changed',
    path: '2025/indicator/attainment-8/york/disadvantage.disadvantaged',
    word: 'Not comparable',
    said: ['from 2017 on', '36.3', '35.9'],
    evidence: ['limit 6.295'],
  },
  {
    name: 'persistent absence of pupils with free school meals, where two lenses disagree',
    path: '2025/indicator/persistent-absence/york/free-school-meals.eligible',
    word: 'Worse',
    said: ['23.2% in 2018/19', '40.1%', 'Compared with 2018/19 only; no steady direction since'],
    evidence: ['+16.947', 'limit 13.798', 'n = 6, S = 5, p = 0.469'],
  },
  {
    name: 'housing affordability',
    path: '2025/indicator/housing-affordability',
    word: 'No clear change',
    said: ['8.30 in 2016', '7.53', 'in 2025'],
    evidence: ['−0.77', 'limit 1.102', 'n = 10, S = 7, p = 0.6007'],
  },
  {
    name: 'median weekly pay, in cash terms',
    path: '2025/indicator/median-weekly-pay',
    word: 'Higher',
    said: ['£411.70 in 2016', '£613.10', 'in cash terms'],
    evidence: ['z = 5.726', 'chi-squared = 19.59', '39.13'],
  },
  {
    name: 'fuel poverty, whose latest figure is old',
    path: '2025/indicator/fuel-poverty',
    word: 'No recent figure',
    said: ['13.7%', 'is of 2022'],
    evidence: [],
  },
  {
    name: 'fuel poverty as known in 2022',
    path: '2022/indicator/fuel-poverty',
    word: 'Not comparable',
    said: ['from 2019 on', '13.7%', '13.5%', 'too few figures'],
    evidence: [],
  },
  {
    name: 'children in low income as known in 2023',
    path: '2023/indicator/children-low-income',
    word: 'No clear change',
    said: ['first figure since the baseline (10.6% in 2016/17', '11.0%'],
    evidence: ['+0.4', 'limit 2.483'],
  },
  {
    name: 'the pay gap of the council as known in 2022, which crossed nought',
    path: '2022/indicator/employer-pay-gap/york/employer.city-of-york-council',
    word: 'No clear change',
    said: ['0.2% in 2017/18', '−0.5%', 'crossed the target of 0%'],
    evidence: ['0.3', 'limit 1.131'],
  },
]

async function openWhy(page: Page): Promise<string> {
  const why = page.locator('.verdict details')
  await why.getByText('Why this verdict?').click()
  await why.locator('.evidence').waitFor()
  return why.innerText()
}

test('every worked example stands on its page with its word, its figures and the numbers behind them', async () => {
  const page = await newPage()
  await page.goto(york())
  for (const { name, path, word, said, evidence } of WORKED) {
    await page.goto(`${york()}#/en/${path}`)
    const verdict = page.locator('article.indicator .verdict')
    await verdict.waitFor()
    await page.waitForFunction(
      (hash) => document.querySelector('.citation-text')?.textContent?.includes(hash),
      `#/en/${path}`,
    )
    const text = await verdict.innerText()
    expect.soft(await verdict.getByRole('heading').innerText(), name).toContain(word)
    for (const part of said) expect.soft(text, name).toContain(part)
    const why = await openWhy(page)
    for (const part of evidence) expect.soft(why, name).toContain(part)
    expect.soft(await verdict.getByRole('link', { name: /^How we judge/ }).count(), name).toBe(1)
  }
})

describe('the overview', () => {
  test('counts by verdict what it shows by marks, and what stands on the pages of the rights', async () => {
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
    expect(await marks('beside')).toBe(undirected + beside)
    const judged = better + worse + undirected + same
    expect([judged, judged + beside]).toEqual([
      count(answer, /(\d+) can be judged/),
      count(answer, /^Of (\d+) figures/),
    ])
    await expect
      .poll(() => page.locator('.glance-chance').innerText())
      .toContain(`Of ${judged} headline`)
    // Above the line nothing but triangles that point up, below nothing but triangles that point down.
    await expect.poll(() => page.locator('.glance-above .mark:not(.mark-better)').count()).toBe(0)
    await expect.poll(() => page.locator('.glance-below .mark:not(.mark-worse)').count()).toBe(0)
    await expect.poll(() => page.locator('.band-above .mark:not(.mark-better)').count()).toBe(0)
    await expect.poll(() => page.locator('.band-below .mark:not(.mark-worse)').count()).toBe(0)
  })

  test('compares nothing in the edition of the baseline, and draws nothing on its line', async () => {
    const page = await newPage()
    await page.goto(`${york()}#/en/2016`)
    const marks = (place: string) => page.locator(`.glance-rights .glance-${place} .mark`).count()
    await page
      .getByRole('heading', { name: '2016 is the baseline: there is nothing to compare yet.' })
      .waitFor()
    await expect
      .poll(() => page.locator('.glance .lead').innerText())
      .toContain(
        'None of the 27 figures can be judged: 10 without a figure since the baseline and 17 as the starting point for later figures.',
      )
    expect([await marks('above'), await marks('on'), await marks('below')]).toEqual([0, 0, 0])
    expect(await marks('beside')).toBe(27)
  })

  test('claims nothing in a draft for which nothing has been filed: it shows the verdicts of 2025 as such', async () => {
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
        'Of 27 figures 17 can be judged: 4 better, 4 worse, 2 higher and 7 without a clear change.',
      )
    await page.goto(`${york()}#/en/2026/indicator/smoking`)
    await page.getByText('the verdicts shown are those of the 2025 edition').waitFor()
    await expect
      .poll(() => page.locator('section.verdict h2').innerText())
      .toContain('Better than in 2016')
  })

  test('ranks what is new by how clear it is, and says what chance alone would produce', async () => {
    const page = await newPage()
    await page.goto(york())
    const news = page.getByRole('region', { name: 'What is new in 2025' })
    const first = await news.getByRole('listitem').first().innerText()
    expect(first).toMatch(/Better|Worse|Higher|Lower/)
    const verdicts = await news.locator('.year-verdict').allInnerTexts()
    // Absence fell in the last year and is higher than at the baseline: the words say which is which.
    const absence = await news.getByRole('listitem').filter({ hasText: 'absence' }).innerText()
    expect(absence).toMatch(/Since the previous figure that can be compared: .*−1\.63/)
    expect(absence).toContain('Worse than in 2015/16')
    const clear = verdicts.map((text) => /Better|Worse|Higher|Lower/.test(text))
    expect(clear.lastIndexOf(true), 'no clear change stands below one that is not').toBeLessThan(
      clear.includes(false) ? clear.indexOf(false) : clear.length,
    )
    await expect.poll(() => page.locator('.glance-chance').innerText()).toMatch(/chance alone/)
  })

  test('says which verdicts differ from the edition before, and why', async () => {
    const page = await newPage()
    await page.goto(york())
    const changed = page.getByRole('region', {
      name: 'Verdicts that differ from the edition before',
    })
    const lowIncome = changed.getByRole('listitem').filter({ hasText: 'Children in low-income' })
    await expect.poll(() => lowIncome.innerText()).toMatch(/In the 2024 edition the verdict was/)
    await expect.poll(() => lowIncome.innerText()).toContain('defined or measured changed')
  })
})
