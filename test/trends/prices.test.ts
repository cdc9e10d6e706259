// @vitest-environment node
import { describe, expect, test } from 'vitest'
import type { Indicator } from '../../src/model/dataset.ts'
import { judge } from '../../src/trends/judge.ts'
import { convertToLatestPrices, type YearlyPriceIndex } from '../../src/trends/methods/realTerms.ts'
import type { Verdict } from '../../src/trends/verdict.ts'
import { createIndicator } from '../builders/dataset.ts'
import { getCaveatKinds, judgeCells, createSeries, yearlyCells } from '../builders/series.ts'

/** An invented index: prices double from 2021 to 2025, and rise by a fifth in the last year. */
const INDEX: readonly YearlyPriceIndex[] = [
  { year: 2020, index: 40 },
  { year: 2021, index: 50 },
  { year: 2022, index: 62.5 },
  { year: 2023, index: 80 },
  { year: 2024, index: 83.2 },
  { year: 2025, index: 100 },
]
const PAY = { measure: 'money', direction: 'up', unit: { en: 'GBP a week' } } as const

function judgePay(
  line: string,
  indicator: Partial<Indicator> = {},
  priceIndex: readonly YearlyPriceIndex[] = INDEX,
): Verdict {
  const city = { baseline: 2016, priceIndex }
  return judge(createSeries(line), createIndicator({ ...PAY, ...indicator }), city, 2025)
}

describe('amounts in prices of the latest year', () => {
  test('are multiplied by the ratio of the indices of the two years, limits as well', () => {
    const figures = createSeries('2021=200(190..220) 2024=416 2025=500').figures as never
    const real = convertToLatestPrices(figures, INDEX)!
    expect(real.year).toBe(2025)
    expect(real.figures.map(({ value }) => value)).toEqual([400, 500, 500])
    expect(real.figures[0].limits).toEqual({ lower: 380, upper: 440 })
    expect(real.figures[1]!.limits).toBeNull()
  })

  test('a financial year has the prices of the year in which it ends', () => {
    const figures = createSeries('2020/21=200 2024/25=500').figures as never
    expect(convertToLatestPrices(figures, INDEX)!.figures.map(({ value }) => value)).toEqual([
      400, 500,
    ])
  })

  test.each(['2019=1 2025=2', '2021=1 2026=2'])('%s: null without an index for a year', (line) => {
    expect(convertToLatestPrices(createSeries(line, 2026).figures as never, INDEX)).toBeNull()
  })

  test('no figures: null', () => {
    expect(convertToLatestPrices([], INDEX)).toBeNull()
  })
})

describe('money without a price base', () => {
  /** In prices of 2025: 400 380 375 360.6 350. */
  const FALLS_BEHIND = yearlyCells(2021, [200, 237.5, 300, 300, 350])

  test('is in cash terms if the package has no index', () => {
    const verdict = judgeCells(FALLS_BEHIND, PAY)
    expect(verdict).toMatchObject({ kind: 'higher', realTerms: null, evidence: { change: 150 } })
    expect(getCaveatKinds(verdict)).toContain('cashTerms')
  })

  test('is judged in prices of the latest year by the desired direction, and also in cash terms', () => {
    const verdict = judgePay(FALLS_BEHIND)
    expect(verdict).toMatchObject({
      kind: 'worse',
      realTerms: { year: 2025, from: 400, to: 350, kindInCashTerms: 'higher' },
      evidence: { method: 'lineOrStep', change: -50 },
      baselineChange: { change: 150 },
    })
    expect(getCaveatKinds(verdict)).toEqual(['lateStart'])
    // The figures stay as published.
    expect(verdict.figures.map(({ value }) => value)).toEqual([200, 237.5, 300, 300, 350])
  })

  test.each([
    ['none', 'lower'],
    ['down', 'better'],
    // The target is in pounds of no stated year, so there is no distance to it.
    ['toward', 'lower'],
  ] as const)('%s: %s', (direction, kind) => {
    expect(judgePay(FALLS_BEHIND, { direction, target: 300 }).kind).toBe(kind)
  })

  test('has no clear change if only prices rose', () => {
    const verdict = judgePay(yearlyCells(2021, [50, 62.5, 80, 83.2, 100]))
    expect(verdict).toMatchObject({
      kind: 'noClearChange',
      evidence: { change: 0 },
      realTerms: { from: 100, to: 100, kindInCashTerms: 'higher' },
    })
  })

  test('of a year that the index lacks is judged in cash terms only', () => {
    for (const missing of [2021, 2023, 2025]) {
      const index = INDEX.filter(({ year }) => year !== missing)
      const verdict = judgePay(FALLS_BEHIND, {}, index)
      expect(verdict).toMatchObject({ kind: 'higher', realTerms: null })
      expect(getCaveatKinds(verdict)).toContain('cashTerms')
    }
  })

  test('a year before the baseline may be missing if it is not needed', () => {
    expect(judgePay(`2010=9 ${FALLS_BEHIND}`).realTerms).not.toBeNull()
    // The moving range needs the figures of 2010 to 2015, for which the index has no prices.
    const few = `${yearlyCells(2010, [90, 91, 90, 91, 90])} 2021=90 2025=194`
    expect(judgePay(few)).toMatchObject({ kind: 'higher', realTerms: null })
    const known = [2010, 2011, 2012, 2013, 2014].map((year) => ({ year, index: 50 }))
    expect(judgePay(few, {}, [...known, ...INDEX])).toMatchObject({
      kind: 'noClearChange',
      realTerms: { from: 180, to: 194, kindInCashTerms: 'higher' },
    })
  })

  test('with too few figures has both verdicts', () => {
    expect(judgePay('2021=200 2025=500')).toMatchObject({
      kind: 'tooFewFigures',
      evidence: null,
      realTerms: { from: 400, to: 500, kindInCashTerms: 'tooFewFigures' },
    })
  })

  test('limits are converted to prices of the latest year', () => {
    // 400 (380 to 420) and 410 (390 to 430): z = 10 / (40 / 3.92 * sqrt(2)) = 0.69.
    const verdict = judgePay('2021=200(190..210) 2025=410(390..430)')
    expect(verdict).toMatchObject({
      kind: 'noClearChange',
      realTerms: { kindInCashTerms: 'higher' },
    })
    expect((verdict.evidence as { z: number }).z).toBeCloseTo(39.2 / (40 * Math.SQRT2), 10)
  })

  test('is highest or lowest only if true in cash terms and in prices of the latest year', () => {
    // In prices of 2025: 400 384 380 360.6 398 first, 360 384 380 360.6 398 second.
    const uneven = judgePay(yearlyCells(2021, [200, 240, 304, 300, 398]))
    expect(uneven).toMatchObject({ kind: 'noClearChange', extreme: null })
    const highest = judgePay(yearlyCells(2021, [180, 240, 304, 300, 398]))
    expect(highest).toMatchObject({ kind: 'noClearChange', extreme: 'highest' })
  })

  test('in prices of one year needs no index', () => {
    const verdict = judgePay(yearlyCells(2021, [1, 2, 3, 4, 5]), {
      unit: { en: 'GBP, 2024 prices' },
    })
    expect(verdict).toMatchObject({ kind: 'better', realTerms: null, evidence: { change: 4 } })
  })

  test('other measures are not adjusted', () => {
    expect(judgePay(FALLS_BEHIND, { measure: 'ratio' })).toMatchObject({
      kind: 'better',
      realTerms: null,
    })
  })

  test('pooled years are judged in prices of the latest', () => {
    const years = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]
    const index = years.map((year, i) => ({ year, index: 100 + 10 * i }))
    const line = years
      .slice(2)
      .map((year, i) => `${year - 2}-${year}=${120 + 10 * i}`)
      .join(' ')
    expect(judgePay(line, {}, index)).toMatchObject({
      kind: 'noClearChange',
      evidence: { method: 'pooledLine', change: 0 },
      realTerms: { from: 180, to: 180, kindInCashTerms: 'higher' },
      figures: { length: 7 },
    })
    // The figure of 2022 shares no year with the latest, that of 2023 does; both are judged.
    for (const missing of [2022, 2023]) {
      const gap = index.filter(({ year }) => year !== missing)
      expect(judgePay(line, {}, gap).realTerms).toBeNull()
    }
  })
})

describe('whether money is in cash terms', () => {
  const RISING = yearlyCells(2020, [1, 2, 3, 4, 5, 6])
  test.each([
    ['GBP a week', true],
    ['EUR', true],
    ['NOK a month, 20 to 25 years', true],
    ['GBP a week, 2024 prices', false],
    ['NOK, 2015-kroner', false],
    ['EUR at constant prices', false],
    ['GBP a year in real terms', false],
  ])('%j: %s', (unit, inCash) => {
    const verdict = judgeCells(RISING, { measure: 'money', direction: 'up', unit: { en: unit } })
    expect(verdict.kind).toBe(inCash ? 'higher' : 'better')
    expect(getCaveatKinds(verdict).includes('cashTerms')).toBe(inCash)
  })

  test('the unit of any language can name the prices', () => {
    const unit = { en: 'NOK a year', nb: 'NOK i året, faste priser' }
    expect(judgeCells(RISING, { measure: 'money', direction: 'up', unit }).kind).toBe('better')
  })

  test('a year in the unit has no effect on other measures', () => {
    const unit = { en: 'index, 2015 = 100' }
    expect(getCaveatKinds(judgeCells(RISING, { unit, direction: 'none' }))).not.toContain(
      'cashTerms',
    )
  })
})
