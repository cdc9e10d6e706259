// @vitest-environment node
import { describe, expect, test } from 'vitest'
import {
  estimateFalsePositives,
  getFalsePositiveRate,
} from '../../src/trends/expectedFalsePositives.ts'
import { judgeCells, yearlyCells } from '../builders/series.ts'

function getRate(n: number) {
  const values = Array.from({ length: n }, (_, i) => i)
  return getFalsePositiveRate(
    judgeCells(yearlyCells(2026 - n, values), { baseline: 2000 }).evidence!,
  )
}

const judgePooled = (years: number, n: number) =>
  judgeCells(
    Array.from({ length: n }, (_, i) => {
      const last = 2026 - n + i
      return `${last - years + 1}-${last}=${50 + i}`
    }).join(' '),
    { baseline: 2000 },
  )

const judgedByLimits = judgeCells('2016=10(8..12) 2025=14(12..16)')
const unjudged = judgeCells('2016=1 2025=9')
const judgedByMovingRange = judgeCells(yearlyCells(2018, [5, 6, 5, 6, 5, 6, 5, 9]), {
  baseline: 2023,
})

describe('the false positive rate', () => {
  // An independent program in C, a million series each, the worst of three kinds of noise: independent
  // years, and correlation 0.4. The stored simulation has a standard error of 0.04%.
  test.each([
    [5, 0.021, 0.0498],
    [8, 0.0103, 0.0493],
    [12, 0.0069, 0.0501],
    [20, 0.0051, 0.0478],
  ])('line or step, %i figures', (n, low, high) => {
    const rate = getRate(n)
    expect(Math.abs(rate.high - high)).toBeLessThan(0.002)
    expect(Math.abs(rate.low - low)).toBeLessThan(0.002)
  })

  test('more than twenty figures count as twenty', () => {
    expect(getRate(25)).toEqual(getRate(20))
    expect(getRate(8)).not.toEqual(getRate(20))
  })

  test('limits: 5%, whatever the correlation', () => {
    expect(judgedByLimits.evidence?.method).toBe('differenceOfEstimates')
    expect(getFalsePositiveRate(judgedByLimits.evidence!)).toEqual({ low: 0.05, high: 0.05 })
  })

  // The same program for eight pooled figures (two years 8.0, three 10.5): 5% at correlation 0.4.
  test.each([
    [2, 8],
    [3, 8],
  ])('a line through figures of %i years', (years, n) => {
    const { evidence } = judgePooled(years, n)
    expect(evidence).toMatchObject({ method: 'pooledLine', pooled: years, n })
    const { low, high } = getFalsePositiveRate(evidence!)
    expect(Math.abs(high - 0.05)).toBeLessThan(0.003)
    expect(low).toBeLessThan(0.025)
    expect(low).toBeGreaterThan(0.005)
  })

  test('the moving range, for the worst number of figures', () => {
    expect(judgedByMovingRange.evidence).toMatchObject({ method: 'movingRange', figures: 8 })
    // The program in C, 100,000 series of twenty figures, heavy-tailed, the baseline three years
    // before the latest: 3.03%; independent years 1.6%.
    const { low, high } = getFalsePositiveRate(judgedByMovingRange.evidence!)
    expect(Math.abs(high - 0.0303)).toBeLessThan(0.003)
    expect(Math.abs(low - 0.016)).toBeLessThan(0.003)
  })
})

describe('the expected number of false positives', () => {
  test('is the sum over the judged series, clear or not', () => {
    const clear = judgeCells(yearlyCells(2020, [1, 2, 3, 4, 5, 6]))
    const unclear = judgeCells(yearlyCells(2020, [5, 9, 2, 8, 5, 6]))
    const { low, high } = estimateFalsePositives([clear, judgedByLimits, unclear, unjudged])
    expect(low).toBeCloseTo(2 * getRate(6).low + 0.05, 12)
    expect(high).toBeCloseTo(2 * getRate(6).high + 0.05, 12)
  })

  test('is 0 if nothing was judged', () => {
    expect(estimateFalsePositives([])).toEqual({ low: 0, high: 0 })
    expect(estimateFalsePositives([unjudged])).toEqual({ low: 0, high: 0 })
  })
})
