// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { evidenceLines } from '../../../src/words/verdict/evidence.ts'
import { progressSentence } from '../../../src/words/verdict/progress.ts'
import { previousSentence } from '../../../src/words/verdict/previous.ts'
import {
  betweenEstimates,
  onLine,
  english,
  figure,
  german,
  norwegian,
  smoking,
  step,
  verdictOf,
} from '../speaking.ts'
import { duty, health } from './yorkIndicators.ts'

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

  test('gives the reason where nothing was judged, and the evidence since the new basis began', () => {
    const sinceBreak = verdictOf({
      kind: 'no clear change',
      since: step(figure('2017', 35.9), figure('2025', 36.3)),
      evidence: onLine(0.4, 6.295),
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
      evidence: onLine(-5.9, 3.89),
      progress: { growth: 0.0759, ratio: 1.2, score: 4.29, status: 'on track' },
    })
    expect(texts(evidenceLines(verdict, smoking, english)).at(-1)).toBe(
      'Growth in the wanted direction: 7.6% a year, which is 1.2 times the growth that the target requires. Score 4.29 on a scale from −5 to 5.',
    )
  })
})
