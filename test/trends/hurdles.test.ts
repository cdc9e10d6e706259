// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { getSeriesAt } from '../../src/model/series.ts'
import { judge } from '../../src/trends/judge.ts'
import { createIndicator, KEY, buildDataset } from '../builders/dataset.ts'
import {
  getCaveatKinds,
  judgeCells,
  getLineOrStep,
  RISING,
  yearlyCells,
} from '../builders/series.ts'

// Effects of limits, counts and the smallest meaningful change on the verdict.

describe('limits', () => {
  // Standard error 1 each: the border is 1.96 * sqrt(2) = 2.772.
  const line = (value: number) =>
    `2016=10(8.04..11.96) 2025=${value}(${value - 1.96}..${value + 1.96})`

  test('of both figures decide for fewer than five figures, from 1.96 standard errors on', () => {
    const verdict = judgeCells(line(13))
    expect(verdict).toMatchObject({
      kind: 'better',
      evidence: { method: 'differenceOfEstimates', counts: null, meaningful: null },
    })
    expect(verdict.baselineChange?.margin).toBeCloseTo(1.96 * Math.SQRT2, 10)
    expect(judgeCells(line(7)).kind).toBe('worse')
    expect(judgeCells(line(12.7)).kind).toBe('noClearChange')
    expect(judgeCells(line(12.7)).evidence?.strength).toBeCloseTo(2.7 / Math.SQRT2 / 1.96, 10)
  })

  test('of only one of the two figures are not used', () => {
    const verdict = judgeCells('2016=10 2025=90(89..91)')
    expect(verdict).toMatchObject({ kind: 'tooFewFigures', baselineChange: { margin: null } })
  })

  test('of width 0 are not used', () => {
    expect(judgeCells('2016=10(10..10) 2025=90(90..90)').kind).toBe('tooFewFigures')
  })

  test('never decide for five figures, and add a caveat if they disagree', () => {
    // 10 14 10 13 13 has no line and no step; z of the ends is 3 / sqrt(2) = 2.12.
    const apart = judgeCells('2021=10(8.04..11.96) 2022=14 2023=10 2024=13 2025=13(11.04..14.96)')
    expect(apart.kind).toBe('noClearChange')
    expect(getLineOrStep(apart).limits).toMatchObject({ clear: true })
    expect(getCaveatKinds(apart)).toEqual(['lateStart', 'limitsDisagree'])
    // 1 2 3 4 5 is a line; z of the ends is 4 / sqrt(2 * 5.1²) = 0.55.
    const wide = judgeCells('2021=1(-9..11) 2022=2 2023=3 2024=4 2025=5(-5..15)')
    expect(wide.kind).toBe('better')
    expect(getCaveatKinds(wide)).toEqual(['lateStart', 'limitsDisagree'])
  })

  test('that agree add no caveat', () => {
    const sure = judgeCells('2021=1(0.9..1.1) 2022=2 2023=3 2024=4 2025=5(4.9..5.1)')
    expect(getCaveatKinds(sure)).toEqual(['lateStart'])
    const unsure = judgeCells('2021=5(1..9) 2022=9 2023=2 2024=8 2025=6(2..10)')
    expect(getCaveatKinds(unsure)).toEqual(['lateStart'])
  })

  test('add no caveat if only a hurdle made the change unclear', () => {
    const tight = '2021=1(0.9..1.1) 2022=2 2023=3 2024=4 2025=5(4.9..5.1)'
    expect(getCaveatKinds(judgeCells(tight, { meaningfulChange: 9 }))).toEqual([
      'lateStart',
      'belowMeaningfulChange',
    ])
    expect(
      getCaveatKinds(judgeCells('2016=1(0.9..1.1) 2025=6(5.9..6.1)', { measure: 'count' })),
    ).toEqual(['smallCounts'])
  })
})

describe('counts behind a share', () => {
  const SHARES = '2016=20[20/100] 2025=40[40/100]'
  /** Five figures on a line, with counts behind the first and the last. */
  const five = (first: string, last: string) => `2021=${first} 2022=25 2023=30 2024=35 2025=${last}`

  test('never decide, whatever the number of people', () => {
    for (const measure of ['percent', 'rate'] as const)
      expect(judgeCells(SHARES, { measure })).toMatchObject({
        kind: 'tooFewFigures',
        evidence: null,
      })
    // 20,000 people, year-to-year variation of about 0.65 points: two-proportion z of first and last is
    // 1.2 / (100 sqrt(2 * 0.2 * 0.8 / 20,000)) = 3.0, while the years between go up and down.
    const york = judgeCells(
      '2017=20[4000/20000] 2018=20.8 2019=19.9 2020=20.9 2021=20.3 2022=21.1 2023=20.1 2024=20.4 2025=21.2[4240/20000]',
      { measure: 'percent' },
    )
    expect(york.kind).toBe('noClearChange')
    expect(york.evidence!.shares!.z).toBeGreaterThan(2.9)
    expect(york.evidence!.shares!.clear).toBe(true)
    expect(getCaveatKinds(york)).toEqual(['lateStart'])
  })

  test.each(['percent', 'rate'] as const)('%s: make a clear line unclear', (measure) => {
    // 4 of 20 and 8 of 20: 0.2 / sqrt(0.008 + 0.012) = 1.41 < 1.96.
    const verdict = judgeCells(five('20[4/20]', '40[8/20]'), { measure })
    expect(verdict).toMatchObject({ kind: 'noClearChange', evidence: { clear: false } })
    expect(verdict.evidence!.shares!.z).toBeCloseTo(Math.SQRT2, 10)
    expect(getCaveatKinds(verdict)).toEqual(['lateStart', 'smallCounts'])
    // 20 and 40 of 100: 0.2 / sqrt(0.0016 + 0.0024) = 3.16.
    const clear = judgeCells(five('20[20/100]', '40[40/100]'), { measure })
    expect(clear).toMatchObject({ kind: 'better', evidence: { shares: { clear: true } } })
    expect(getCaveatKinds(clear)).toEqual(['lateStart'])
  })

  test('make a clear difference by limits unclear', () => {
    const verdict = judgeCells('2016=20(19..21)[4/20] 2025=40(39..41)[8/20]', {
      measure: 'percent',
    })
    expect(verdict).toMatchObject({
      kind: 'noClearChange',
      evidence: { method: 'differenceOfEstimates', clear: false, shares: { clear: false } },
    })
    expect(getCaveatKinds(verdict)).toEqual(['smallCounts'])
  })

  test.each([
    ['20', '40[8/20]', 'on the latest figure only'],
    ['20[4/20]', '40', 'on the first only'],
    ['20[4/0]', '40[8/20]', 'of nobody'],
    ['20[4/20]', '140[28/20]', 'of more events than people'],
    ['20[10/20]', '40[8/20]', 'that move against the standardised figure'],
  ])('%s to %s: counts %s do not speak', (first, last) => {
    const verdict = judgeCells(five(first, last), { measure: 'rate' })
    expect(verdict).toMatchObject({ evidence: { shares: null } })
  })

  test('with proportions of 0 and 1 are not tested', () => {
    const verdict = judgeCells(five('0[0/5]', '100[5/5]'), { measure: 'rate' })
    expect(verdict.evidence!.shares).toBeNull()
  })

  test.each(['score', 'count', 'ratio', 'years'] as const)(
    '%s: nobody said that they are shares',
    (measure) => {
      const line = five('20[4/20]', '40[8/20]')
      expect(judgeCells(line, { measure }).evidence!.shares).toBeNull()
    },
  )

  test.each([{ numerator: 4 }, { denominator: 20 }])('only %j known: no test', (half) => {
    const values = [20, 25, 30, 35, 40]
    const rows = values.map((value, i) => ({
      period: String(2021 + i),
      value,
      ...(i === 0 ? half : { numerator: 8, denominator: 20 }),
    }))
    const series = getSeriesAt(buildDataset({ 2025: rows }), KEY, 2025)
    const indicator = createIndicator({ measure: 'percent' })
    const { kind, evidence } = judge(series, indicator, { baseline: 2016 }, 2025)
    expect([kind, evidence?.shares]).toEqual(['better', null])
  })

  test('z of a distance to a target is scaled by its change', () => {
    // From 6 below to 2 above: the value moves by 8 points, the distance by 4. z of the shares
    // 24% and 32% of 400: 0.08 / sqrt(0.000456 + 0.000544) = 2.53; of the distance -1.26.
    const line = '2021=24[96/400] 2022=25 2023=26 2024=27 2025=32[128/400]'
    const toward = { measure: 'percent', direction: 'toward', target: 30 } as const
    const { evidence } = judgeCells(line, toward)
    expect(evidence!.change).toBe(-4)
    expect(evidence!.shares!.z).toBeCloseTo(-2.5298 / 2, 3)
    expect(evidence!.shares!.clear).toBe(false)
  })
})

describe('a count of people', () => {
  test('has no clear change if chance explains the two figures, even on a clear line', () => {
    // 1 of 1 + 6, two-sided: 2 * (1 + 7) / 128 = 0.125.
    const verdict = judgeCells(RISING, { measure: 'count', direction: 'down' })
    expect(verdict.kind).toBe('noClearChange')
    expect(verdict.evidence).toMatchObject({
      clear: false,
      counts: { p: expect.closeTo(0.125, 12), clear: false },
    })
    expect(getLineOrStep(verdict).result.clear).toBe('line')
    expect(getCaveatKinds(verdict)).toEqual(['lateStart', 'smallCounts'])
  })

  test('makes a difference by limits unclear, unless the counts differ clearly as well', () => {
    const limits = (last: number) => `2016=1(0.9..1.1) 2025=${last}(${last - 0.1}..${last + 0.1})`
    const verdict = judgeCells(limits(6), { measure: 'count' })
    expect(verdict).toMatchObject({
      kind: 'noClearChange',
      evidence: { method: 'differenceOfEstimates', counts: { p: expect.closeTo(0.125, 12) } },
    })
    expect(getCaveatKinds(verdict)).toEqual(['smallCounts'])
    expect(judgeCells(limits(20), { measure: 'count' }).kind).toBe('better')
  })

  test('has a clear change if the rule and the counts both find one', () => {
    const verdict = judgeCells(yearlyCells(2020, [10, 20, 30, 40, 50, 60]), { measure: 'count' })
    expect(verdict).toMatchObject({ kind: 'better', evidence: { counts: { clear: true } } })
    expect(getCaveatKinds(verdict)).toEqual(['lateStart'])
  })

  test('can be 0', () => {
    const verdict = judgeCells(yearlyCells(2020, [0, 10, 20, 30, 40, 50]), { measure: 'count' })
    expect(verdict.evidence?.counts?.clear).toBe(true)
  })

  test('the test never decides alone, and adds no caveat if it does not decide', () => {
    const verdict = judgeCells(yearlyCells(2020, [100, 400, 90, 380, 120, 300]), {
      measure: 'count',
    })
    expect(verdict).toMatchObject({
      kind: 'noClearChange',
      evidence: { counts: { clear: true } },
    })
    expect(getCaveatKinds(verdict)).toEqual(['lateStart'])
    expect(judgeCells('2016=10 2025=900', { measure: 'count' }).kind).toBe('tooFewFigures')
    // No line, no step, and two counts that chance can explain: the rule decided, not the test.
    const quiet = judgeCells(yearlyCells(2020, [10, 14, 9, 13, 8, 12]), { measure: 'count' })
    expect(quiet).toMatchObject({ kind: 'noClearChange', evidence: { counts: { clear: false } } })
    expect(getCaveatKinds(quiet)).toEqual(['lateStart'])
  })

  test.each([
    ['an amount of parcels', { measure: 'amount' }, RISING],
    [
      'an average that is no whole number',
      { measure: 'count' },
      yearlyCells(2020, [1.5, 2, 3, 4, 5, 6]),
    ],
    ['a number under 0', { measure: 'count' }, yearlyCells(2020, [-1, 2, 3, 4, 5, 6])],
  ] as const)('%s is not put to it', (_, indicator, line) => {
    expect(judgeCells(line, indicator)).toMatchObject({
      kind: 'better',
      evidence: { counts: null },
    })
  })
})

describe('the smallest meaningful change', () => {
  test('must be reached if the rule decides', () => {
    expect(judgeCells(RISING, { meaningfulChange: 5 })).toMatchObject({
      kind: 'better',
      evidence: { meaningful: { required: 5, reached: true } },
    })
    const verdict = judgeCells(RISING, { meaningfulChange: 5.1 })
    expect(verdict).toMatchObject({
      kind: 'noClearChange',
      evidence: { clear: false, meaningful: { required: 5.1, reached: false } },
    })
    expect(getCaveatKinds(verdict)).toContain('belowMeaningfulChange')
  })

  test('is reached despite the rounding of binary fractions', () => {
    // 0.3 - 0.1 is 0.19999999999999998.
    const line = yearlyCells(2020, [0.1, 0.15, 0.2, 0.25, 0.3])
    expect(judgeCells(line, { meaningfulChange: 0.2 }, 2024).evidence?.meaningful?.reached).toBe(
      true,
    )
  })

  test('adds only a caveat if limits decide', () => {
    const verdict = judgeCells('2016=1(0.9..1.1) 2025=2(1.9..2.1)', { meaningfulChange: 3 })
    expect(verdict.kind).toBe('better')
    expect(getCaveatKinds(verdict)).toEqual(['belowMeaningfulChange'])
  })

  test.each([
    ['by line and step', yearlyCells(2016, [5, 9, 2, 8, 5, 9, 2, 8, 5, 6]), 'lineOrStep'],
    ['by limits', '2016=5(4..6) 2025=6(5..7)', 'differenceOfEstimates'],
    ['by the moving range', `${yearlyCells(2012, [5, 9, 2, 8])} 2016=5 2025=6`, 'movingRange'],
    [
      'by the line through pooled years',
      yearlyCells(2016, [5, 9, 2, 8, 5, 7, 6]).replace(
        /(\d{4})=/g,
        (_, year: string) => `${Number(year) + 1}-${Number(year) + 3}=`,
      ),
      'pooledLine',
    ],
  ])('is no caveat of a change that is not clear anyway: %s', (_, line, method) => {
    const verdict = judgeCells(line, { meaningfulChange: 3 })
    expect(verdict).toMatchObject({
      evidence: { method, meaningful: { reached: false }, clear: false },
    })
    expect(getCaveatKinds(verdict)).not.toContain('belowMeaningfulChange')
  })
})
