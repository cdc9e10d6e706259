// @vitest-environment node
import { describe, expect, test } from 'vitest'
import type { RecentTrend } from '../../../src/trends/verdict.ts'
import { evidenceLines } from '../../../src/words/verdict/evidence.ts'
import { progressSentence } from '../../../src/words/verdict/progress.ts'
import { previousSentence, trendSentence } from '../../../src/words/verdict/trend.ts'
import {
  betweenEstimates,
  beyondVariation,
  english,
  figure,
  german,
  norwegian,
  smoking,
  step,
  verdictOf,
} from '../speaking.ts'
import { duty, health, pay, payGap, rough, suspensions } from './yorkIndicators.ts'

const rising: RecentTrend = {
  method: 'Mann-Kendall',
  figures: 9,
  s: 30,
  p: 0.00085,
  pMethod: 'exact',
  slope: 1.25,
  direction: 'rising',
  from: figure('2015/16', 3.1703),
  to: figure('2023/24', 15.0276),
}
const roughSleeping: RecentTrend = {
  ...rising,
  figures: 7,
  s: -10,
  p: 0.1716,
  pMethod: 'normal',
  slope: -2.8,
  direction: null,
  from: figure('2016', 18),
  to: figure('2022', 9),
}
const weeklyPay: RecentTrend = {
  method: 'weighted regression of five',
  figures: 5,
  chiSquared: 19.59,
  slope: 39.13,
  stable: true,
  direction: 'rising',
  from: figure('2021', 450),
  to: figure('2025', 613.1),
}

describe('The direction over the years', () => {
  test('is said with its pace, its figures and its years', () => {
    expect(trendSentence(rising, suspensions, english)).toBe(
      'Direction over the years: rising, by about 1.25 suspensions per 100 pupils a year (9 figures, 2015/16 to 2023/24).',
    )
    expect(trendSentence(weeklyPay, pay, norwegian)).toBe(
      'Retning over årene: stigende, om lag 39,13\u00a0£ i året (5 tall, 2021 til 2025).',
    )
    expect(trendSentence(rising, suspensions, german)).toBe(
      'Richtung über die Jahre: steigend, um etwa 1,25 Suspendierungen je 100 Kinder pro Jahr (9 Werte, 2015/16 bis 2023/24).',
    )
  })

  test('is said to be none that is steady where none was found', () => {
    expect(trendSentence(roughSleeping, rough, english)).toBe(
      'Direction over the years: none that is steady (7 figures, 2016 to 2022).',
    )
  })

  test('goes without a pace where ties leave the middle slope at nought', () => {
    expect(trendSentence({ ...rising, slope: 0 }, suspensions, english)).toBe(
      'Direction over the years: rising (9 figures, 2015/16 to 2023/24).',
    )
  })

  test('is not told from three independent figures', () => {
    expect(trendSentence({ method: 'too few', figures: 3 }, health, english)).toBe(
      'Direction over the years: too few figures to tell (3 that share no years; five are needed).',
    )
    expect(trendSentence({ method: 'too few', figures: 3 }, health, german)).toBe(
      'Richtung über die Jahre: zu wenige Werte, um es zu sagen (3, die keine Jahre gemeinsam haben; nötig sind fünf).',
    )
  })
})

describe('The step since the previous figure', () => {
  test('is named by that figure’s period and called neither better nor worse', () => {
    const previous = step(figure('2018/19', 766), figure('2020/21', 769))
    expect(previousSentence(previous, duty, english)).toBe(
      'Since the previous figure that can be compared (2018/19): +3 households.',
    )
    expect(previousSentence(previous, duty, norwegian)).toBe(
      'Siden forrige tall som kan sammenlignes (2018/19): +3 husholdninger.',
    )
  })

  test('says where there is no difference', () => {
    const previous = step(figure('2023', 7), figure('2024', 7))
    expect(previousSentence(previous, duty, english)).toBe(
      'Since the previous figure that can be compared (2023): no difference.',
    )
  })
})

describe('Progress to the target', () => {
  const target = { ...smoking, target: 5, targetYear: 2030 }
  const onTrack = { growth: 0.02, ratio: 1.1, score: 3.6, status: 'on track' } as const

  test('names the target and its year, and says that it is not the verdict', () => {
    expect(progressSentence(onTrack, target, english)).toBe(
      'Progress: on track for the target of 5% by 2030, if the average pace so far is kept. This follows the method that Open SDG publishes and looks at two figures only. It is not the verdict.',
    )
    expect(progressSentence(onTrack, target, german)).toBe(
      'Fortschritt: auf Kurs für das Ziel von 5\u00a0% bis 2030, wenn das bisherige durchschnittliche Tempo anhält. Das folgt der Methode, die Open SDG veröffentlicht, und betrachtet nur zwei Werte. Es ist nicht die Bewertung.',
    )
  })

  test('names a target without a year', () => {
    const achieved = { growth: null, ratio: null, score: 5, status: 'target achieved' } as const
    expect(progressSentence(achieved, { ...target, targetYear: null }, norwegian)).toMatch(
      /^Framgang: målet på 5\u00a0% er nådd\./,
    )
  })

  test('is not said without a target, nor where the method gives none', () => {
    expect(progressSentence(onTrack, smoking, english)).toBeNull()
    const none = { growth: null, ratio: null, score: null, status: null }
    expect(progressSentence(none, target, english)).toBeNull()
  })
})

describe('Why this verdict?', () => {
  const texts = (lines: readonly { text: string }[]) => lines.map(({ text }) => text)

  test('shows the two figures, the moving-range rule with its limit, and the trend’s S and p', () => {
    const since = step(rising.from, rising.to)
    const evidence = beyondVariation(11.8573, 5.241)
    const verdict = verdictOf({ kind: 'worse', since, evidence, recent: rising })
    const lines = evidenceLines(verdict, suspensions, english)
    expect(lines.map(({ section }) => section)).toEqual([null, 'variation', 'mann-kendall'])
    const [figures, variation, trend] = texts(lines)
    expect(figures).toBe('3.1703 in 2015/16; 15.0276 in 2023/24.')
    expect(texts(evidenceLines(verdict, suspensions, german))[0]).toBe(
      '2015/16: 3,1703; 2023/24: 15,0276.',
    )
    expect(variation).toContain(
      'change +11.857 suspensions per 100 pupils, limit 5.241 suspensions per 100 pupils.',
    )
    expect(trend).toContain('exact: n = 9, S = 30, p = 0.00085.')
  })

  test('shows limits and z where the figures have limits', () => {
    const from = figure('2014-2016', 65.3, [63.1, 67.4])
    const to = figure('2022-2024', 60.8, [57.5, 64])
    const verdict = verdictOf({
      kind: 'worse',
      since: step(from, to),
      evidence: betweenEstimates(-4.5, -2.263),
    })
    const [figures, estimates] = texts(evidenceLines(verdict, health, english))
    expect(figures).toBe('65.3 (63.1 to 67.4) in 2014–2016; 60.8 (57.5 to 64.0) in 2022–2024.')
    expect(estimates).toContain('change −4.5 years, z = −2.263.')
  })

  test('tells in plain words how often chance would set two counts so far apart', () => {
    const verdict = verdictOf({
      kind: 'no clear change',
      since: step(figure('2016', 18), figure('2022', 9)),
      evidence: { ...beyondVariation(-9, 8, 7), clear: false, counts: { p: 0.1221, clear: false } },
      recent: roughSleeping,
    })
    const [, , counts, trend] = texts(evidenceLines(verdict, rough, english))
    expect(counts).toContain('p = 0.1221.')
    expect(counts).toContain('by chance in about 12 cases in 100.')
    expect(trend).toContain(
      'by the normal approximation: n = 7, S = −10, p = 0.1716. Theil-Sen slope: −2.8 people a year.',
    )
  })

  test('shows chi-squared and whether the slope is stable for five figures with limits', () => {
    const since = step(figure('2016', 411.7), figure('2025', 613.1))
    const verdict = verdictOf({ kind: 'higher', since, recent: weeklyPay })
    const last = texts(evidenceLines(verdict, pay, english)).at(-1)
    expect(last).toContain('chi-squared = 19.59, slope +£39.13 a year.')
    expect(last).toContain('(it does)')
  })

  test('names the distance as what was judged where nearer is better', () => {
    const verdict = verdictOf({
      kind: 'no clear change',
      since: step(figure('2017/18', 0.2), figure('2021/22', -0.5)),
      evidence: beyondVariation(0.3, 1.131, 5),
    })
    expect(texts(evidenceLines(verdict, payGap, english))[1]).toContain(
      'change +0.3 percentage points (of the distance to the target of 0%), limit 1.131 percentage points.',
    )
  })

  test('gives the reason where nothing was judged, and the evidence since the new basis began', () => {
    const sinceBreak = verdictOf({
      kind: 'no clear change',
      since: step(figure('2017', 35.9), figure('2025', 36.3)),
      evidence: beyondVariation(0.4, 6.295, 7),
    })
    const lines = evidenceLines(
      verdictOf({ kind: 'not comparable', sinceBreak }),
      { ...duty, measure: 'score', decimals: 1 },
      english,
    )
    expect(lines.map(({ heading }) => heading)).toEqual([
      'Since the baseline',
      'The two figures as published',
      'Since the new basis began',
    ])
    expect(lines[2]!.text).toContain('change +0.4 points, limit 6.295 points.')
  })

  test('shows growth, ratio and score of the progress to a target', () => {
    const verdict = verdictOf({
      kind: 'better',
      since: step(figure('2016', 12.6), figure('2024', 6.7)),
      evidence: beyondVariation(-5.9, 3.89),
      progress: { growth: 0.0759, ratio: 1.2, score: 4.29, status: 'on track' },
    })
    expect(texts(evidenceLines(verdict, smoking, english)).at(-1)).toBe(
      'Growth in the wanted direction: 7.6% a year, which is 1.2 times the growth that the target requires. Score 4.29 on a scale from −5 to 5.',
    )
  })
})
