// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { evidenceLines } from '../../../../src/i18n/sentences/verdict/evidenceLines.ts'
import { progressSentence } from '../../../../src/i18n/sentences/verdict/progressSentence.ts'
import { previousFigureSentence } from '../../../../src/i18n/sentences/verdict/previousFigure.ts'
import { english, german, norwegian } from '../../../builders/translators.ts'
import {
  betweenEstimates,
  onLine,
  figure,
  smoking,
  step,
  getVerdict,
} from '../../../builders/verdicts.ts'
import { duty, health, pay } from './yorkIndicators.ts'

describe('The step since the previous figure', () => {
  test('is named by that figure’s period and called neither better nor worse', () => {
    const previous = step(figure('2018/19', 766), figure('2020/21', 769))
    expect(previousFigureSentence(previous, duty, english)).toBe(
      'Since the last figure it can be compared with (2018/19): +3 households.',
    )
    expect(previousFigureSentence(previous, duty, norwegian)).toBe(
      'Siden det forrige tallet som det kan sammenlignes med (2018/19): +3 husholdninger.',
    )
  })

  test('says whether it is within the margin of error, where both figures have limits', () => {
    const pay2024 = { ...step(figure('2024', 631.7), figure('2025', 613.1)), margin: 81.0937 }
    expect(previousFigureSentence(pay2024, pay, english)).toBe(
      'Since the last figure it can be compared with (2024): −£18.60. That is within the margin of error (£81.09).',
    )
    // With one decimal 4.3 would be within 4.3.
    const men = { ...step(figure('2019-2021', 65.1), figure('2022-2024', 60.8)), margin: 4.3226 }
    expect(previousFigureSentence(men, health, german)).toBe(
      'Seit dem letzten vergleichbaren Wert (2019–2021): −4,3 Jahre. Das liegt in der Fehlerspanne (4,32 Jahre).',
    )
    expect(previousFigureSentence({ ...men, margin: 2.1 }, health, norwegian)).toBe(
      'Siden det forrige tallet som det kan sammenlignes med (2019–2021): −4,3 år. Det er mer enn feilmarginen (2,1 år).',
    )
  })

  test('says where there is no difference', () => {
    const previous = step(figure('2023', 7), figure('2024', 7))
    expect(previousFigureSentence(previous, duty, english)).toBe(
      'Since the last figure it can be compared with (2023): no difference.',
    )
  })
})

describe('Progress to the target', () => {
  const target = { ...smoking, target: 5, targetYear: 2030 }
  const onTrack = { growth: 0.02, ratio: 1.1, score: 3.6, status: 'onTrack' } as const

  test('names the target and its year, and says that it is not the verdict', () => {
    expect(progressSentence(onTrack, target, english)).toBe(
      'Progress: on track for the target of 5% by 2030, if it goes on at the average pace so far. This is the method that Open SDG publishes. It looks at two figures only, and is not the verdict.',
    )
    expect(progressSentence(onTrack, target, german)).toBe(
      'Fortschritt: auf Kurs für das Ziel von 5\u00a0% bis 2030, wenn das Tempo so bleibt. Das ist die Methode, die Open SDG veröffentlicht. Sie sieht nur zwei Werte und ist nicht die Bewertung.',
    )
  })

  test('names a target without a year', () => {
    const achieved = { growth: null, ratio: null, score: 5, status: 'targetAchieved' } as const
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

  test('shows limits and z where the figures have limits', () => {
    const from = figure('2014-2016', 65.3, [63.1, 67.4])
    const to = figure('2022-2024', 60.8, [57.5, 64])
    const verdict = getVerdict({
      kind: 'worse',
      baselineChange: step(from, to),
      evidence: betweenEstimates(-4.5, -2.263),
    })
    const [figures, estimates] = texts(evidenceLines(verdict, health, english))
    expect(figures).toBe('65.3 (63.1 to 67.4) in 2014–2016; 60.8 (57.5 to 64.0) in 2022–2024.')
    expect(estimates).toContain('−4.5 years, z = −2.263.')
  })

  test('gives the reason where nothing was judged, and the evidence since the new basis began', () => {
    const sinceBreak = getVerdict({
      kind: 'noClearChange',
      baselineChange: step(figure('2017', 35.9), figure('2025', 36.3)),
      evidence: onLine(0.4, 6.295),
    })
    const lines = evidenceLines(
      getVerdict({ kind: 'notComparable', sinceBreak }),
      { ...duty, measure: 'score', decimals: 1 },
      english,
    )
    expect(lines.map(({ heading }) => heading)).toEqual([
      'Since the baseline',
      'The figures as published',
      'Since the new basis began',
    ])
    expect(lines[2]!.text).toContain('Line through the 9 figures: +0.4 points from first to last.')
  })

  test('names the test of small counts where it decides, and nowhere else', () => {
    const since = step(figure('2016', 18), figure('2022', 9))
    const counts = { p: 0.1221, clear: false }
    const evidence = { ...onLine(-9, 1), clear: false, counts }
    const headings = (of: typeof evidence) =>
      evidenceLines(
        getVerdict({ kind: 'noClearChange', baselineChange: since, evidence: of }),
        duty,
        english,
      ).map(({ heading }) => heading)
    expect(headings(evidence)).toContain('Small counts')
    expect(headings({ ...onLine(-9, 8), counts })).not.toContain('Small counts')
  })

  test('says what limits alone would say where they disagree, and nowhere else', () => {
    const since = step(figure('2016', 12.6), figure('2024', 11))
    const verdict = (clear: boolean) =>
      getVerdict({
        kind: 'noClearChange',
        baselineChange: since,
        evidence: { ...onLine(-1.6, 8), limits: { z: clear ? -2.4 : -0.4, clear } },
      })
    expect(texts(evidenceLines(verdict(true), smoking, english)).at(-1)).toContain(
      'By the margins of error alone: z = −2.4, which would be a change (it takes 1.96).',
    )
    expect(evidenceLines(verdict(false), smoking, english)).toHaveLength(2)
  })

  test('gives money in prices of one year, and what it says without', () => {
    const verdict = getVerdict({
      kind: 'noClearChange',
      baselineChange: step(figure('2016', 411.7), figure('2025', 613.1)),
      evidence: onLine(59.9, 22.5),
      realTerms: { year: 2025, from: 553.2, to: 613.1, kindInCashTerms: 'higher' },
    })
    expect(texts(evidenceLines(verdict, pay, english))[1]).toBe(
      'In prices of 2025: £553.20 in 2016, £613.10 in 2025. These amounts were judged. Not adjusted for inflation: higher.',
    )
  })

  test('of an old figure gives what it was last judged by', () => {
    const last = getVerdict({
      kind: 'noClearChange',
      baselineChange: step(figure('2016', 18), figure('2022', 9)),
      evidence: onLine(-9, 8),
    })
    const old = getVerdict({ kind: 'noRecentFigure', latest: figure('2022', 9), last })
    expect(evidenceLines(old, duty, english).map(({ heading }) => heading)).toEqual([
      'Since the baseline',
      'The figures as published',
      'With the last figure',
    ])
  })

  test('shows growth, ratio and score of the progress to a target', () => {
    const verdict = getVerdict({
      kind: 'better',
      baselineChange: step(figure('2016', 12.6), figure('2024', 6.7)),
      evidence: onLine(-5.9, 3.89),
      progress: { growth: 0.0759, ratio: 1.2, score: 4.29, status: 'onTrack' },
    })
    expect(texts(evidenceLines(verdict, smoking, english)).at(-1)).toBe(
      'Growth in the wanted direction: 7.6% a year, which is 1.2 times the growth that the target requires. Score 4.29 on a scale from −5 to 5.',
    )
  })
})
