// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { verdictSentence } from '../../../src/words/verdict/sentence.ts'
import {
  onLine,
  english,
  figure,
  german,
  key,
  norwegian,
  smoking,
  step,
  verdictOf,
  york,
} from '../speaking.ts'
import { workedExamples } from './workedExamples.ts'
import { duty, payGap } from './yorkIndicators.ts'

/** Without the no-break spaces of Norwegian and German numbers. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('York’s worked examples, said in full', () => {
  test.each(workedExamples)('$name', ({ indicator, verdict, en, nb, de }) => {
    expect(plain(verdictSentence(verdict, indicator, york, english))).toBe(en)
    expect(plain(verdictSentence(verdict, indicator, york, norwegian))).toBe(nb)
    expect(plain(verdictSentence(verdict, indicator, york, german))).toBe(de)
  })
})

describe('A sentence', () => {
  test('names the area where it is not the city’s own', () => {
    const verdict = verdictOf({
      kind: 'baseline year',
      key: { ...key, area: 'england' },
      latest: figure('2016', 15.5),
    })
    expect(verdictSentence(verdict, smoking, york, english)).toBe(
      'Adults who smoke, England: 15.5% of adults in 2016. This is the baseline that later figures will be compared with.',
    )
  })

  test('of a group does not call its percentage one of everybody', () => {
    const men = { ...key, dimension: 'sex', group: 'male' }
    const verdict = verdictOf({
      kind: 'better',
      key: men,
      since: step(figure('2016', 26.4), figure('2024', 18.8)),
      evidence: onLine(-7.6, 3),
    })
    expect(verdictSentence(verdict, smoking, york, english)).toContain(
      'Adults who smoke, men: 18.8% in 2024, 7.6 percentage points lower',
    )
    const latest = { ...figure('2016', 26.4), key: men }
    const first = verdictOf({ kind: 'baseline year', key: men, latest })
    expect(plain(verdictSentence(first, smoking, york, norwegian))).toContain(
      'Voksne som røyker, menn: 26,4 % i 2016.',
    )
  })

  test('says that a target is nearer, and that it was crossed on the way', () => {
    const verdict = verdictOf({
      kind: 'better',
      since: step(figure('2016', 9), figure('2024', -1)),
      evidence: onLine(-8, 3),
      caveats: [{ kind: 'crossed target' }],
    })
    expect(verdictSentence(verdict, payGap, york, english)).toBe(
      'Pay gap: −1.0% in 2024, 8.0 percentage points nearer to the target of 0% than at the baseline (9.0% in 2016), which is better. The change is larger than the usual variation from year to year. The figure crossed the target of 0% in between.',
    )
  })

  test('says that what is counted is more or fewer', () => {
    const verdict = verdictOf({
      kind: 'too few figures',
      since: step(figure('2018/19', 4026), figure('2023/24', 4025)),
    })
    expect(verdictSentence(verdict, duty, york, english)).toBe(
      'Households owed a homelessness duty: 4,025 households in 2023/24, 1 fewer than at the baseline (4,026 in 2018/19), but these are too few figures to call it a change.',
    )
  })

  test('names the smallest meaningful change where that is what a difference falls short of', () => {
    const verdict = verdictOf({
      kind: 'no clear change',
      since: step(figure('2016', 12.6), figure('2024', 11.6)),
      evidence: {
        ...onLine(-1, 0.8),
        clear: false,
        meaningful: { required: 2, reached: false },
      },
    })
    expect(verdictSentence(verdict, smoking, york, english)).toContain(
      'The difference of 1.0 percentage points is smaller than 2.0 percentage points, the smallest change that is called meaningful for this indicator.',
    )
  })

  test('shows more decimals rather than two figures that read alike', () => {
    const verdict = verdictOf({
      kind: 'worse',
      since: step(figure('2016', 5.01), figure('2024', 5.04)),
      evidence: onLine(0.03, 0.01),
    })
    expect(verdictSentence(verdict, smoking, york, english)).toContain(
      '5.04% of adults in 2024, 0.03 percentage points higher than at the baseline (5.01% in 2016)',
    )
  })
})
