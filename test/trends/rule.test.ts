// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { seriesAt } from '../../src/model/series.ts'
import { judge } from '../../src/trends/judge.ts'
import type { Evidence, Verdict } from '../../src/trends/verdict.ts'
import { indicatorOf, KEY, smallDataset } from '../model/smallDataset.ts'
import { judged, yearly } from './smallSeries.ts'

// Ratios are worked by hand in the comments; constants are those of the table of A and B.

function kinds({ caveats }: Verdict): string[] {
  return caveats.map(({ kind }) => kind)
}

function lineOrStepOf({ evidence }: Verdict): Extract<Evidence, { method: 'line or step' }> {
  if (evidence?.method !== 'line or step') throw new Error(`judged by ${evidence?.method}`)
  return evidence
}

const RISING = yearly(2020, [1, 2, 3, 4, 5, 6])
const FALLING = yearly(2020, [6, 5, 4, 3, 2, 1])

describe('the good direction', () => {
  test.each([
    ['up', RISING, 'better'],
    ['up', FALLING, 'worse'],
    ['down', RISING, 'worse'],
    ['down', FALLING, 'better'],
    ['none', RISING, 'higher'],
    ['none', FALLING, 'lower'],
  ] as const)('%s: %s is %s', (direction, line, kind) => {
    expect(judged(line, { direction }).kind).toBe(kind)
  })
})

describe('a straight line or a lasting step, from five figures on', () => {
  test('a line: rise over scatter against A', () => {
    // On t = 0..4 the slope of 0 2 3 4 6 is 14/10; the line is 0.2 1.6 3 4.4 5.8, its mean distance
    // 1.2/5 = 0.24. 5.6 / 0.24 = 23.33 > 9.40.
    const verdict = judged(yearly(2021, [0, 2, 3, 4, 6]))
    expect(verdict).toMatchObject({ kind: 'better', evidence: { change: 6, clear: true } })
    const { result, shape, slope } = lineOrStepOf(verdict)
    expect(result).toMatchObject({ n: 5, A: 9.4, clear: 'line', direction: 'up' })
    expect(result.rise).toBeCloseTo(5.6, 10)
    expect(result.scatter).toBeCloseTo(0.24, 10)
    expect(slope).toBeCloseTo(1.4, 10)
    expect(shape).toBe('line')
    expect(verdict.evidence!.strength).toBeCloseTo(5.6 / 0.24 / 9.4, 10)
  })

  test('a step: the difference of two means over the distance from them against B', () => {
    // 10 11 10 | 20 21 20: means 10.33 and 20.33, mean distance 4/9. 10 / 0.4444 = 22.5 > 10.55.
    // The line: slope 2.571, rise 12.86, distances 5/21 (six figures 1.905) -> 6.75 < 7.50.
    const verdict = judged(yearly(2020, [10, 11, 10, 20, 21, 20]), { direction: 'down' })
    expect(verdict.kind).toBe('worse')
    const { result, shape, levels } = lineOrStepOf(verdict)
    expect(result.clear).toBe('step')
    expect(result.step).toMatchObject({ at: 2023 })
    expect(result.step!.ratio).toBeCloseTo(22.5, 10)
    expect(shape).toBe('step')
    expect(levels!.from.period.text).toBe('2023')
    expect(levels!.before).toBeCloseTo(31 / 3, 10)
    expect(levels!.since).toBeCloseTo(61 / 3, 10)
    expect(verdict.evidence!.strength).toBeCloseTo(22.5 / 10.55, 10)
  })

  test('where both are clear, the one that exceeds its constant more names the change', () => {
    expect(lineOrStepOf(judged(RISING))).toMatchObject({ shape: 'line' })
    // 1 2 3 4 | 11 12 13 14: the step is 10 / 1 = 10 > 8.20. The slope is 90 / 42, the rise 15, the
    // mean distance 1.214: 12.35 > 5.80, and 12.35 / 5.80 is more than 10 / 8.20.
    const steep = lineOrStepOf(judged(yearly(2018, [1, 2, 3, 4, 11, 12, 13, 14])))
    expect(steep.result.clear).toBe('both')
    expect(steep.shape).toBe('line')
    // Two levels without any scatter: 100 / 0.025 over B is more than the line over A.
    const both = lineOrStepOf(judged(yearly(2018, [0, 0, 0, 0, 10, 10, 10, 10])))
    expect(both.result.clear).toBe('both')
    expect(both.shape).toBe('step')
  })

  test('a line or step that the latest figure has left is no clear change', () => {
    const line = [...Array.from({ length: 19 }, (_, i) => i), 0]
    // Ten years at 0, nine at 100, then 0: means 0 and 90, mean distance 180 / 20 = 9.
    const step = [...Array<number>(10).fill(0), ...Array<number>(9).fill(100), 0]
    for (const values of [line, step]) {
      const verdict = judged(yearly(2006, values), { baseline: 2006, meaningfulChange: 3 })
      expect(verdict.kind).toBe('no clear change')
      expect(lineOrStepOf(verdict).shape).toBeNull()
      expect(verdict.evidence!.strength).toBeGreaterThan(1)
      expect(kinds(verdict)).toEqual([])
    }
    const { lineRatio, A } = lineOrStepOf(judged(yearly(2006, line), { baseline: 2006 })).result
    expect(lineRatio).toBeGreaterThan(A!)
    const found = lineOrStepOf(judged(yearly(2006, step), { baseline: 2006 })).result
    expect(found.step!.ratio).toBeCloseTo(10, 10)
    expect(found.B).toBe(5.7)
  })

  test('the scatter is a quarter of the last published digit at least', () => {
    // 5 5 5 5.1 5.1 with one decimal: floor 0.025, the step is 0.1 / 0.025 = 4 < 13.40.
    const line = yearly(2021, [5, 5, 5, 5.1, 5.1])
    expect(judged(line).kind).toBe('no clear change')
    expect(lineOrStepOf(judged(line)).result.step!.ratio).toBeCloseTo(4, 8)
    // With two decimals the floor is 0.0025: 40 > 13.40.
    expect(judged(line, { decimals: 2 }).kind).toBe('better')
  })

  test('a gap in time stays a gap', () => {
    // t = 0 1 2 3 8, x = t: a straight line; counted as 0..4 the last figure would lie far off.
    const verdict = judged('2017=0 2018=1 2019=2 2020=3 2025=8')
    expect(lineOrStepOf(verdict).result).toMatchObject({ scatter: 0.025 })
    expect(lineOrStepOf(verdict).slope).toBeCloseTo(1, 10)
  })

  test('one odd year at either end announces nothing', () => {
    const quiet = [50, 51, 50, 49, 50, 51, 49]
    expect(judged(yearly(2018, [...quiet, 70])).kind).toBe('no clear change')
    expect(judged(yearly(2018, [70, ...quiet])).kind).toBe('no clear change')
  })

  test('values under 0 are values, and 0 is no target', () => {
    const verdict = judged(yearly(2020, [-6, -5, -4, -3, -2, 1]))
    expect(verdict).toMatchObject({ kind: 'better', evidence: { change: 7 } })
    expect(kinds(verdict)).toEqual(['late start'])
  })

  test('a constant series has not changed, and its strength is 0', () => {
    expect(judged(yearly(2020, [5, 5, 5, 5, 5, 5]))).toMatchObject({
      kind: 'no clear change',
      evidence: { strength: 0, change: 0, clear: false, shape: null },
    })
  })
})

describe('limits', () => {
  // Standard error 1 each: the border is 1.96 * sqrt(2) = 2.772.
  const line = (value: number) =>
    `2016=10(8.04..11.96) 2025=${value}(${value - 1.96}..${value + 1.96})`

  test('of both figures judge fewer than five, from 1.96 standard errors on', () => {
    const verdict = judged(line(13))
    expect(verdict).toMatchObject({
      kind: 'better',
      evidence: { method: 'difference of estimates', counts: null, meaningful: null },
    })
    expect(verdict.since?.margin).toBeCloseTo(1.96 * Math.SQRT2, 10)
    expect(judged(line(7)).kind).toBe('worse')
    expect(judged(line(12.7)).kind).toBe('no clear change')
    expect(judged(line(12.7)).evidence?.strength).toBeCloseTo(2.7 / Math.SQRT2 / 1.96, 10)
  })

  test('on one of the two only are not enough', () => {
    const verdict = judged('2016=10 2025=90(89..91)')
    expect(verdict).toMatchObject({ kind: 'too few figures', since: { margin: null } })
  })

  test('without width are none', () => {
    expect(judged('2016=10(10..10) 2025=90(90..90)').kind).toBe('too few figures')
  })

  test('of five figures never decide, and are said where they disagree', () => {
    // 10 14 10 13 13 has no line and no step; z of the ends is 3 / sqrt(2) = 2.12.
    const apart = judged('2021=10(8.04..11.96) 2022=14 2023=10 2024=13 2025=13(11.04..14.96)')
    expect(apart.kind).toBe('no clear change')
    expect(lineOrStepOf(apart).limits).toMatchObject({ clear: true })
    expect(kinds(apart)).toEqual(['late start', 'limits disagree'])
    // 1 2 3 4 5 is a line; z of the ends is 4 / sqrt(2 * 5.1²) = 0.55.
    const wide = judged('2021=1(-9..11) 2022=2 2023=3 2024=4 2025=5(-5..15)')
    expect(wide.kind).toBe('better')
    expect(kinds(wide)).toEqual(['late start', 'limits disagree'])
  })

  test('that agree are not mentioned', () => {
    const sure = judged('2021=1(0.9..1.1) 2022=2 2023=3 2024=4 2025=5(4.9..5.1)')
    expect(kinds(sure)).toEqual(['late start'])
    const unsure = judged('2021=5(1..9) 2022=9 2023=2 2024=8 2025=6(2..10)')
    expect(kinds(unsure)).toEqual(['late start'])
  })

  test('do not disagree where only a hurdle took clear away', () => {
    const tight = '2021=1(0.9..1.1) 2022=2 2023=3 2024=4 2025=5(4.9..5.1)'
    expect(kinds(judged(tight, { meaningfulChange: 9 }))).toEqual([
      'late start',
      'below meaningful change',
    ])
    expect(kinds(judged('2016=1(0.9..1.1) 2025=6(5.9..6.1)', { measure: 'count' }))).toEqual([
      'small counts',
    ])
  })
})

describe('counts behind a share', () => {
  const SHARES = '2016=20[20/100] 2025=40[40/100]'
  /** Five figures on a line, with counts behind the first and the last. */
  const five = (first: string, last: string) => `2021=${first} 2022=25 2023=30 2024=35 2025=${last}`

  test('never judge, however many people they are of', () => {
    for (const measure of ['percent', 'rate'] as const)
      expect(judged(SHARES, { measure })).toMatchObject({
        kind: 'too few figures',
        evidence: null,
      })
    // 20,000 people, a yearly spread of about 0.65 points: two-proportion z of the ends is
    // 1.2 / (100 sqrt(2 * 0.2 * 0.8 / 20,000)) = 3.0, while the years between go up and down.
    const york = judged(
      '2017=20[4000/20000] 2018=20.8 2019=19.9 2020=20.9 2021=20.3 2022=21.1 2023=20.1 2024=20.4 2025=21.2[4240/20000]',
      { measure: 'percent' },
    )
    expect(york.kind).toBe('no clear change')
    expect(york.evidence!.shares!.z).toBeGreaterThan(2.9)
    expect(york.evidence!.shares!.clear).toBe(true)
    expect(kinds(york)).toEqual(['late start'])
  })

  test.each(['percent', 'rate'] as const)('%s: take a clear line away', (measure) => {
    // 4 of 20 and 8 of 20: 0.2 / sqrt(0.008 + 0.012) = 1.41 < 1.96.
    const verdict = judged(five('20[4/20]', '40[8/20]'), { measure })
    expect(verdict).toMatchObject({ kind: 'no clear change', evidence: { clear: false } })
    expect(verdict.evidence!.shares!.z).toBeCloseTo(Math.SQRT2, 10)
    expect(kinds(verdict)).toEqual(['late start', 'small counts'])
    // 20 and 40 of 100: 0.2 / sqrt(0.0016 + 0.0024) = 3.16.
    const clear = judged(five('20[20/100]', '40[40/100]'), { measure })
    expect(clear).toMatchObject({ kind: 'better', evidence: { shares: { clear: true } } })
    expect(kinds(clear)).toEqual(['late start'])
  })

  test('take a difference by limits away', () => {
    const verdict = judged('2016=20(19..21)[4/20] 2025=40(39..41)[8/20]', { measure: 'percent' })
    expect(verdict).toMatchObject({
      kind: 'no clear change',
      evidence: { method: 'difference of estimates', clear: false, shares: { clear: false } },
    })
    expect(kinds(verdict)).toEqual(['small counts'])
  })

  test.each([
    ['20', '40[8/20]', 'on the latest figure only'],
    ['20[4/20]', '40', 'on the first only'],
    ['20[4/0]', '40[8/20]', 'of nobody'],
    ['20[4/20]', '140[28/20]', 'of more events than people'],
    ['20[10/20]', '40[8/20]', 'that move against the standardised figure'],
  ])('%s to %s: counts %s do not speak', (first, last) => {
    const verdict = judged(five(first, last), { measure: 'rate' })
    expect(verdict).toMatchObject({ evidence: { shares: null } })
  })

  test('that leave no room for chance say nothing', () => {
    const verdict = judged(five('0[0/5]', '100[5/5]'), { measure: 'rate' })
    expect(verdict.evidence!.shares).toBeNull()
  })

  test.each(['score', 'count', 'ratio', 'years'] as const)(
    '%s: nobody said that they are shares',
    (measure) => {
      const line = five('20[4/20]', '40[8/20]')
      expect(judged(line, { measure }).evidence!.shares).toBeNull()
    },
  )

  test.each([{ numerator: 4 }, { denominator: 20 }])('only %j known: they say nothing', (half) => {
    const values = [20, 25, 30, 35, 40]
    const rows = values.map((value, i) => ({
      period: String(2021 + i),
      value,
      ...(i === 0 ? half : { numerator: 8, denominator: 20 }),
    }))
    const series = seriesAt(smallDataset({ 2025: rows }), KEY, 2025)
    const indicator = indicatorOf({ measure: 'percent' })
    const { kind, evidence } = judge(series, indicator, { baseline: 2016 }, 2025)
    expect([kind, evidence?.shares]).toEqual(['better', null])
  })

  test('the test of a distance to a target is as sharp as its change', () => {
    // From 6 below to 2 above: the value moves by 8 points, the distance by 4. z of the shares
    // 24% and 32% of 400: 0.08 / sqrt(0.000456 + 0.000544) = 2.53; of the distance -1.26.
    const line = '2021=24[96/400] 2022=25 2023=26 2024=27 2025=32[128/400]'
    const toward = { measure: 'percent', direction: 'toward', target: 30 } as const
    const { evidence } = judged(line, toward)
    expect(evidence!.change).toBe(-4)
    expect(evidence!.shares!.z).toBeCloseTo(-2.5298 / 2, 3)
    expect(evidence!.shares!.clear).toBe(false)
  })
})

describe('a count of people', () => {
  test('is no clear change where chance explains the two figures, however steady the years between', () => {
    // 1 of 1 + 6, two-sided: 2 * (1 + 7) / 128 = 0.125.
    const verdict = judged(RISING, { measure: 'count', direction: 'down' })
    expect(verdict.kind).toBe('no clear change')
    expect(verdict.evidence).toMatchObject({
      clear: false,
      counts: { p: expect.closeTo(0.125, 12), clear: false },
    })
    expect(lineOrStepOf(verdict).result.clear).toBe('line')
    expect(kinds(verdict)).toEqual(['late start', 'small counts'])
  })

  test('takes clear from a difference by limits, and lets stand what it finds clear itself', () => {
    const limits = (last: number) => `2016=1(0.9..1.1) 2025=${last}(${last - 0.1}..${last + 0.1})`
    const verdict = judged(limits(6), { measure: 'count' })
    expect(verdict).toMatchObject({
      kind: 'no clear change',
      evidence: { method: 'difference of estimates', counts: { p: expect.closeTo(0.125, 12) } },
    })
    expect(kinds(verdict)).toEqual(['small counts'])
    expect(judged(limits(20), { measure: 'count' }).kind).toBe('better')
  })

  test('is a change where both the rule and the counts say so', () => {
    const verdict = judged(yearly(2020, [10, 20, 30, 40, 50, 60]), { measure: 'count' })
    expect(verdict).toMatchObject({ kind: 'better', evidence: { counts: { clear: true } } })
    expect(kinds(verdict)).toEqual(['late start'])
  })

  test('may be nobody', () => {
    const verdict = judged(yearly(2020, [0, 10, 20, 30, 40, 50]), { measure: 'count' })
    expect(verdict.evidence?.counts?.clear).toBe(true)
  })

  test('the test never makes a verdict, and is not mentioned where it does not decide', () => {
    const verdict = judged(yearly(2020, [100, 400, 90, 380, 120, 300]), { measure: 'count' })
    expect(verdict).toMatchObject({
      kind: 'no clear change',
      evidence: { counts: { clear: true } },
    })
    expect(kinds(verdict)).toEqual(['late start'])
    expect(judged('2016=10 2025=900', { measure: 'count' }).kind).toBe('too few figures')
    // No line and no step, and two counts that chance may explain: the rule decided, not the test.
    const quiet = judged(yearly(2020, [10, 14, 9, 13, 8, 12]), { measure: 'count' })
    expect(quiet).toMatchObject({ kind: 'no clear change', evidence: { counts: { clear: false } } })
    expect(kinds(quiet)).toEqual(['late start'])
  })

  test.each([
    ['an amount of parcels', { measure: 'amount' }, RISING],
    [
      'an average that is no whole number',
      { measure: 'count' },
      yearly(2020, [1.5, 2, 3, 4, 5, 6]),
    ],
    ['a number under 0', { measure: 'count' }, yearly(2020, [-1, 2, 3, 4, 5, 6])],
  ] as const)('%s is not put to it', (_, indicator, line) => {
    expect(judged(line, indicator)).toMatchObject({ kind: 'better', evidence: { counts: null } })
  })
})

describe('the smallest change that matters', () => {
  test('must be reached where the rule judges', () => {
    expect(judged(RISING, { meaningfulChange: 5 })).toMatchObject({
      kind: 'better',
      evidence: { meaningful: { required: 5, reached: true } },
    })
    const verdict = judged(RISING, { meaningfulChange: 5.1 })
    expect(verdict).toMatchObject({
      kind: 'no clear change',
      evidence: { clear: false, meaningful: { required: 5.1, reached: false } },
    })
    expect(kinds(verdict)).toContain('below meaningful change')
  })

  test('is not missed by the rounding of binary fractions', () => {
    // 0.3 - 0.1 is 0.19999999999999998.
    const line = yearly(2020, [0.1, 0.15, 0.2, 0.25, 0.3])
    expect(judged(line, { meaningfulChange: 0.2 }, 2024).evidence?.meaningful?.reached).toBe(true)
  })

  test('is said, and takes nothing away, where margins of error judge', () => {
    const verdict = judged('2016=1(0.9..1.1) 2025=2(1.9..2.1)', { meaningfulChange: 3 })
    expect(verdict.kind).toBe('better')
    expect(kinds(verdict)).toEqual(['below meaningful change'])
  })

  test.each([
    ['by line and step', yearly(2016, [5, 9, 2, 8, 5, 9, 2, 8, 5, 6]), 'line or step'],
    ['by limits', '2016=5(4..6) 2025=6(5..7)', 'difference of estimates'],
    ['by the moving range', `${yearly(2012, [5, 9, 2, 8])} 2016=5 2025=6`, 'moving range'],
    [
      'by the line through pooled years',
      yearly(2016, [5, 9, 2, 8, 5, 7, 6]).replace(
        /(\d{4})=/g,
        (_, year: string) => `${Number(year) + 1}-${Number(year) + 3}=`,
      ),
      'pooled line',
    ],
  ])('is no caveat of a change that is not clear anyway: %s', (_, line, method) => {
    const verdict = judged(line, { meaningfulChange: 3 })
    expect(verdict).toMatchObject({
      evidence: { method, meaningful: { reached: false }, clear: false },
    })
    expect(kinds(verdict)).not.toContain('below meaningful change')
  })
})

describe('few figures since the baseline, after more before it', () => {
  // Moving ranges of 10 12 11 13 12 14: 2 1 2 1 2, mean 1.6; four of them are 6.4.
  const before = (latest: number) => `${yearly(2012, [10, 12, 11, 13])} 2016=12 2025=${latest}`

  test('are judged by four mean moving ranges of the segment', () => {
    // With 30 at the end: 2 1 2 1 18, mean 4.8, limit 19.2 > 18.
    expect(judged(before(30))).toMatchObject({
      kind: 'no clear change',
      evidence: { method: 'moving range', figures: 6, change: 18, clear: false },
      figures: [{ value: 12 }, { value: 30 }],
    })
    const longer = `${yearly(2002, [10, 12, 11, 13, 12, 14, 13, 12, 11, 12, 13, 12, 11, 12])} 2016=12`
    // Fourteen ranges sum up to 2+1+2+1+2+1+1+1+1+1+1+1+1+0 = 16; with the step to 21 it is 25 in 15:
    // mean 1.6667, limit 6.6667 < 9.
    const verdict = judged(`${longer} 2025=21`)
    expect(verdict).toMatchObject({ kind: 'better', evidence: { method: 'moving range' } })
    expect((verdict.evidence as { limit: number }).limit).toBeCloseTo(20 / 3, 10)
    expect(verdict.evidence!.strength).toBeCloseTo(9 / (20 / 3), 10)
  })

  test('of which four and the baseline are the fewest', () => {
    expect(judged('2013=1 2014=2 2015=1 2016=1 2025=2').evidence?.method).toBe('moving range')
    expect(judged('2014=1 2015=2 2016=1 2025=2').kind).toBe('too few figures')
  })

  test('equal to the limit is not beyond it', () => {
    // Ranges 0 0 0 1: mean 0.25, four of them are the change itself.
    expect(judged('2013=1 2014=1 2015=1 2016=1 2025=2')).toMatchObject({
      kind: 'no clear change',
      evidence: { limit: 1, strength: 1 },
    })
  })

  test('a mean moving range is a quarter of the last published digit at least', () => {
    // Ranges of 0.01 in figures of one decimal: 4 * 0.025 = 0.1.
    const line = `${yearly(2008, [5, 5.01, 5, 5.01, 5, 5.01, 5, 5.01])} 2016=5 2025=5.09`
    expect(judged(line).evidence).toMatchObject({ limit: 0.1, clear: false })
  })

  test('limits come first', () => {
    const line = `${yearly(2012, [10, 12, 11, 13])} 2016=12(11..13) 2025=30(29..31)`
    expect(judged(line).evidence?.method).toBe('difference of estimates')
  })

  test('must pass the hurdles', () => {
    // Fourteen ranges of 1, one of 0 and one of 6: mean 1.25, limit 5. 1 of 1 + 7: 2 (1 + 8) / 256 = 0.07.
    const steady = yearly(2001, [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1])
    expect(judged(`${steady} 2016=1 2025=7`, { measure: 'count' })).toMatchObject({
      kind: 'no clear change',
      caveats: [{ kind: 'small counts' }],
    })
    expect(judged(`${steady} 2016=1 2025=7`)).toMatchObject({ kind: 'better' })
    expect(judged(`${steady} 2016=1 2025=7`, { meaningfulChange: 6.1 })).toMatchObject({
      kind: 'no clear change',
      caveats: [{ kind: 'below meaningful change' }],
    })
  })

  test('a distance to a target is judged as such', () => {
    const line = `${yearly(2002, [10, 12, 11, 13, 12, 14, 13, 12, 11, 12, 13, 12, 11, 12])} 2016=12 2025=21`
    const verdict = judged(line, { direction: 'toward', target: 21 })
    expect(verdict).toMatchObject({ kind: 'better', evidence: { change: -9 } })
  })
})

describe('parts of a year', () => {
  test('are judged on the same quarter of each year', () => {
    const quarters = [2021, 2022, 2023, 2024, 2025].flatMap((year, i) =>
      [90, 10 + i, 5, 70].map((value, q) => `${year}-Q${q + 1}=${value}`),
    )
    const verdict = judged(quarters.slice(0, -2).join(' '))
    expect(verdict).toMatchObject({ kind: 'better', since: { change: 4 } })
    expect(verdict.figures.map(({ period }) => period.text)).toEqual([
      '2021-Q2',
      '2022-Q2',
      '2023-Q2',
      '2024-Q2',
      '2025-Q2',
    ])
    expect(verdict.previous).toMatchObject({ from: { period: { text: '2024-Q2' } } })
    expect(lineOrStepOf(verdict).slope).toBeCloseTo(1, 10)
  })

  test('or month', () => {
    const months = yearly(2021, [1, 2, 3, 4, 5]).replaceAll('=', '-M07=')
    expect(judged(`2020-M12=80 ${months}`)).toMatchObject({ kind: 'better', since: { change: 4 } })
  })
})

test('single years are not judged together with pooled ones', () => {
  const verdict = judged(`2014-2016=90 ${yearly(2017, [1, 2, 3, 4, 5, 6, 7, 8, 9])}`)
  expect(verdict).toMatchObject({ kind: 'better', since: { change: 8 }, figures: { length: 9 } })
})

describe('a latest figure beyond all others', () => {
  test.each([
    [[5, 9, 2, 8, 10], 'highest'],
    [[5, 9, 2, 8, 1], 'lowest'],
    [[5, 9, 2, 8, 9], null],
    [[5, 9, 2, 8, 2], null],
    [[5, 9, 2, 8, 5], null],
    [[5, 9, 2, 10], 'highest'],
    [[5, 9, 10], null],
  ] as const)('%j: %s', (values, extreme) => {
    expect(judged(yearly(2026 - values.length, values)).extreme).toBe(extreme)
  })

  test('is not said of figures before the baseline, nor beside a clear change', () => {
    expect(judged(`2015=99 ${yearly(2021, [5, 9, 2, 8, 10])}`).extreme).toBe('highest')
    expect(judged(RISING).extreme).toBeNull()
  })
})
