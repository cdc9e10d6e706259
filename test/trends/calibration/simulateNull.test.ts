// @vitest-environment node
import { describe, expect, test } from 'vitest'
import {
  getLineOrStepP,
  getMovingRangeP,
  getPooledLineP,
} from '../../../src/trends/methods/pValue.ts'
import { lineOrStep } from '../../../src/trends/methods/lineOrStep.ts'
import { getPooledConstant } from '../../../src/trends/methods/constants.ts'
import {
  getLineOrStepExcess,
  getPooledLineExcess,
  getMovingRangeRatio,
  P_LEVELS,
  simulateLineOrStep,
  simulateMovingRange,
  simulatePooledLine,
  getThresholds,
  toPoints,
  getUpperQuantile,
  getWorstQuantile,
} from '../../../src/trends/calibration/simulateNull.ts'

const SERIES = 6000

/** Four standard errors of a share in this number of series. */
function getTolerance(share: number): number {
  return 4 * Math.sqrt((share * (1 - share)) / SERIES)
}

/** Whether the worst of the samples exceeds `threshold` with about this probability. */
function expectShare(samples: readonly Float64Array[], threshold: number, share: number): void {
  const worst = Math.max(...samples.map((sample) => sample.filter((x) => x > threshold).length))
  expect(Math.abs(worst / SERIES - share)).toBeLessThan(getTolerance(share))
}

/** The statistic at which p falls to `share`. */
function findStatistic(share: number, p: (statistic: number) => number): number {
  let [low, high] = [0, 1000]
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2
    if (p(middle) > share) low = middle
    else high = middle
  }
  return low
}

describe('stored thresholds are reproduced by a new simulation', () => {
  test.each([5, 8, 20])('line or step, %i figures', (figures) => {
    const samples = simulateLineOrStep({ figures, series: SERIES, seed: 4711 })
    const blank = lineOrStep(toPoints(Array.from({ length: figures }, (_, i) => i)), 1)
    const p = (excess: number) =>
      getLineOrStepP({ ...blank, lineRatio: excess * blank.A!, step: null })
    for (const share of P_LEVELS) expectShare(samples, findStatistic(share, p), share)
  })

  test.each([
    [5, 2],
    [8, 3],
  ])('a line through %i figures of %i years each', (figures, years) => {
    const samples = simulatePooledLine({ figures, series: SERIES, seed: 4711 }, years)
    const p = (excess: number) =>
      getPooledLineP(figures, years, excess * getPooledConstant(figures, years)!)
    for (const share of P_LEVELS) expectShare(samples, findStatistic(share, p), share)
  })

  test('the moving range of 20 figures, the worst number in the tail', () => {
    const samples = simulateMovingRange({ figures: 20, series: SERIES, seed: 4711 })
    expect(samples).toHaveLength(9)
    for (const share of [0.01, 0.001])
      expectShare(samples, findStatistic(share, getMovingRangeP), share)
  })
})

describe('the statistics of a series', () => {
  // 1, 3, 2, 4, 5: slope 0.9, rise 3.6, distances 0.2, 0.9, -1, 0.1, 0.2 -> 0.48; ratio 7.5 / 9.4.
  // Split after two: means 2 and 11/3, distances 1, 1, 5/3, 1/3, 4/3 -> 16/15, ratio 1.5625; after
  // three: means 2 and 4.5, distances 1, 1, 0, 1/2, 1/2 -> 0.6, ratio 25/6 (of 13.4).
  test('line or step: the larger ratio to its constant', () => {
    expect(getLineOrStepExcess([1, 3, 2, 4, 5])).toBeCloseTo(7.5 / 9.4, 10)
    // Means 1.5 and 19.5, distances 1/2, 1/2, 1/2, 1/2, 0 -> 0.4, ratio 45 of 13.4. The line: rise
    // 22, distances 0.3, 4.8, 6.7, 2.2, 3.8 -> 3.56, ratio 6.2 of 9.4.
    expect(getLineOrStepExcess([1, 2, 19, 20, 19.5])).toBeCloseTo(45 / 13.4, 10)
  })

  test('pooled years: the line alone', () => {
    // Each pooled figure is the mean of two: 1, 3, 2, 4, 5 again.
    const values = [0, 2, 4, 0, 8, 2]
    expect(getPooledLineExcess(values, 2)).toBeCloseTo(7.5 / 13.4, 10)
  })

  test('moving range: the difference over the mean moving range', () => {
    // Steps 2, 1, 2, 1: mean 1.5.
    expect(getMovingRangeRatio([1, 3, 2, 4, 5], 1)).toBeCloseTo(1 / 1.5, 12)
    expect(getMovingRangeRatio([1, 3, 2, 4, 5], 3)).toBeCloseTo(2 / 1.5, 12)
  })
})

describe('quantiles', () => {
  const even = Float64Array.from({ length: 101 }, (_, i) => i)

  test('an upper quantile is exceeded by the given share', () => {
    expect(getUpperQuantile(even, 0.05)).toBe(95)
    expect(getUpperQuantile(even, 0.5)).toBe(50)
    expect(getUpperQuantile(even, 0)).toBe(100)
  })

  test('the worst quantile is the largest, rounded to two decimals', () => {
    const twice = even.map((value) => value * 2.00004)
    expect(getWorstQuantile([even, twice], 0.1)).toBeCloseTo(180.0036, 10)
    expect(getThresholds([even, twice])[1]).toBe(160)
  })
})
