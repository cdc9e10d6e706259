// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { seriesAt } from '../../src/model/series.ts'
import { judge } from '../../src/trends/judge.ts'
import type { Verdict } from '../../src/trends/verdict.ts'
import { indicatorOf, KEY, smallDataset } from '../model/smallDataset.ts'
import { judged, yearly } from './smallSeries.ts'

function kinds({ caveats }: Verdict): string[] {
  return caveats.map(({ kind }) => kind)
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

  test.each([
    ['GBP a week', true],
    ['EUR', true],
    ['NOK a month, 20 to 25 years', true],
    ['GBP a week, 2024 prices', false],
    ['NOK, 2015-kroner', false],
    ['EUR at constant prices', false],
    ['GBP a year in real terms', false],
  ])('money in %j: in cash terms %s', (unit, inCash) => {
    const verdict = judged(RISING, { measure: 'money', direction: 'up', unit: { en: unit } })
    expect(verdict.kind).toBe(inCash ? 'higher' : 'better')
    expect(kinds(verdict).includes('cash terms')).toBe(inCash)
  })

  test('the prices may be named in any of the languages', () => {
    const unit = { en: 'NOK a year', nb: 'NOK i året, faste priser' }
    expect(judged(RISING, { measure: 'money', direction: 'up', unit }).kind).toBe('better')
  })

  test('a year in the unit makes no money of other measures', () => {
    const unit = { en: 'index, 2015 = 100' }
    expect(kinds(judged(RISING, { unit, direction: 'none' }))).not.toContain('cash terms')
  })
})

test('values under 0 are values, and 0 is no target', () => {
  const verdict = judged(yearly(2020, [-6, -5, -4, -3, -2, 1]))
  expect(verdict).toMatchObject({ kind: 'better', evidence: { change: 7 } })
  expect(kinds(verdict)).toEqual(['late start'])
})

describe('limits', () => {
  // Standard error 1 each: the border is 1.96 * sqrt(2) = 2.772.
  const line = (value: number) =>
    `2016=10(8.04..11.96) 2025=${value}(${value - 1.96}..${value + 1.96})`

  test('two figures with limits are enough', () => {
    const verdict = judged(line(13))
    expect(verdict).toMatchObject({
      kind: 'better',
      evidence: { method: 'difference of estimates', counts: null, meaningful: null },
    })
    expect(judged(line(12.7)).kind).toBe('no clear change')
    expect(judged(line(12.7)).evidence?.strength).toBeCloseTo(2.7 / Math.SQRT2 / 1.96, 10)
  })

  test('on one of the two only are not enough', () => {
    expect(judged('2016=10 2025=90(89..91)').kind).toBe('too few figures')
  })

  test('without width are none', () => {
    expect(judged('2016=10(10..10) 2025=90(90..90)').kind).toBe('too few figures')
  })

  test('come before the counts behind a percentage', () => {
    const verdict = judged('2016=10(0..20)[10/100] 2025=30(20..40)[30/100]', { measure: 'percent' })
    expect(verdict.evidence?.method).toBe('difference of estimates')
  })
})

describe('counts behind a percentage or rate', () => {
  const line = '2016=20[20/100] 2025=40[40/100]'

  test.each(['percent', 'rate'] as const)('%s: the two proportions are compared', (measure) => {
    const { evidence, kind } = judged(line, { measure })
    expect(kind).toBe('better')
    // 0.2 / sqrt(0.0016 + 0.0024)
    expect((evidence as { z: number }).z).toBeCloseTo(3.16228, 5)
    expect(evidence).toMatchObject({ method: 'difference of proportions', change: 20, clear: true })
  })

  test.each(['score', 'count', 'ratio'] as const)(
    '%s: nobody said that they are proportions',
    (measure) => {
      expect(judged(line, { measure }).kind).toBe('too few figures')
    },
  )

  test.each([
    ['2016=20 2025=40[40/100]', 'on the latest figure only'],
    ['2016=20[20/100] 2025=40', 'on the baseline only'],
    ['2016=20[20/0] 2025=40[40/100]', 'of nobody'],
    ['2016=20[20/100] 2025=140[140/100]', 'of more events than people'],
    ['2016=0[0/100] 2025=100[100/100]', 'that leave no room for chance'],
    ['2016=20[50/100] 2025=40[30/100]', 'that move against the standardised figure'],
  ])('%s: counts %s do not judge', (cells) => {
    expect(judged(cells, { measure: 'rate' }).kind).toBe('too few figures')
  })

  test('that fall tell of a fall', () => {
    const verdict = judged('2016=40[40/100] 2025=20[20/100]', { measure: 'percent' })
    expect(verdict).toMatchObject({ kind: 'worse', evidence: { change: -20 } })
  })

  test.each([{ numerator: 20 }, { denominator: 100 }])(
    'only %j known: they do not judge',
    (half) => {
      const rows = [
        { period: '2016', value: 20, ...half },
        { period: '2025', value: 40, numerator: 40, denominator: 100 },
      ]
      const series = seriesAt(smallDataset({ 2025: rows }), KEY, 2025)
      const indicator = indicatorOf({ measure: 'percent' })
      expect(judge(series, indicator, { baseline: 2016 }, 2025).evidence).toBeNull()
    },
  )

  test('that stay where they are tell that nothing changed', () => {
    const verdict = judged('2016=20[20/100] 2025=20[40/200]', { measure: 'percent' })
    expect(verdict).toMatchObject({ kind: 'no clear change', evidence: { z: 0, strength: 0 } })
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
    expect(verdict.evidence?.strength).toBeCloseTo(5 / 2.66, 10)
    expect(kinds(verdict)).toEqual(['late start', 'small counts'])
  })

  test('is a change where both tests say so', () => {
    const verdict = judged(yearly(2020, [10, 20, 30, 40, 50, 60]), { measure: 'count' })
    expect(verdict).toMatchObject({ kind: 'better', evidence: { counts: { clear: true } } })
    expect(kinds(verdict)).toEqual(['late start'])
  })

  test('may be nobody', () => {
    const verdict = judged(yearly(2020, [0, 10, 20, 30, 40, 50]), { measure: 'count' })
    expect(verdict.evidence?.counts?.clear).toBe(true)
  })

  test('the test can only take clear away', () => {
    const verdict = judged(yearly(2020, [100, 400, 90, 380, 120, 300]), { measure: 'count' })
    expect(verdict).toMatchObject({
      kind: 'no clear change',
      evidence: { counts: { clear: true } },
    })
    expect(kinds(verdict)).toEqual(['late start'])
  })

  test('takes clear from a difference by limits too', () => {
    const verdict = judged('2016=1(0.9..1.1) 2025=6(5.9..6.1)', { measure: 'count' })
    expect(verdict).toMatchObject({
      kind: 'no clear change',
      evidence: { counts: { p: expect.closeTo(0.125, 12) } },
    })
    expect(kinds(verdict)).toEqual(['small counts'])
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
  test('must be reached where the wobble judges', () => {
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
    expect(judged(line, { meaningfulChange: 0.2 }).evidence?.meaningful?.reached).toBe(true)
  })

  test('is said, and takes nothing away, where margins of error judge', () => {
    const verdict = judged('2016=1(0.9..1.1) 2025=2(1.9..2.1)', { meaningfulChange: 3 })
    expect(verdict.kind).toBe('better')
    expect(kinds(verdict)).toContain('below meaningful change')
  })

  test('is no caveat of a change that is not clear anyway', () => {
    const verdict = judged(yearly(2020, [5, 9, 2, 8, 5]), { meaningfulChange: 3 })
    expect(kinds(verdict)).toEqual(['late start'])
  })
})

test('a constant series has not changed, and its strength is 0', () => {
  expect(judged(yearly(2020, [5, 5, 5, 5, 5, 5]))).toMatchObject({
    kind: 'no clear change',
    evidence: { limit: 0, strength: 0, change: 0, clear: false },
  })
})
