// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { testCountDifference } from '../../../src/trends/methods/difference.ts'

fc.configureGlobal({ seed: 20161210 })

describe('the difference of two counts', () => {
  test.each([
    // York, rough sleeping 2016 to 2022, and households owed a homelessness duty.
    [18, 9, 0.1221, 4],
    [766, 802, 0.3768, 4],
    // By hand: 2 * (1/2)^5, 2 * (1/2)^6, 2 * (1 + 10) / 2^10.
    [0, 5, 0.0625, 12],
    [5, 0, 0.0625, 12],
    [0, 6, 0.03125, 12],
    [1, 9, 0.021484375, 12],
    [4, 12, 0.076812744140625, 12],
    // Large ones, from scipy.stats.binomtest.
    [50000, 51000, 0.0016696304559914016, 10],
    [1000000, 1002800, 0.04795035498895817, 10],
    [100000000, 100028000, 0.04773840602151338, 9],
  ])('%i and %i: p = %d', (a, b, p, digits) => {
    const result = testCountDifference(a, b)
    expect(result.change).toBe(b - a)
    expect(result.p).toBeCloseTo(p, digits)
    expect(result.clear).toBe(p < 0.05)
  })

  test.each([
    [0, 0],
    [3, 3],
    [3, 4],
    [1, 0],
    [700, 701],
  ])('%i and %i are as like each other as counts can be: p = 1', (a, b) => {
    expect(testCountDifference(a, b).p).toBe(1)
    expect(testCountDifference(a, b).clear).toBe(false)
  })

  test('a very large change has p = 0 and no overflow', () => {
    expect(testCountDifference(0, 1_000_000)).toEqual({ change: 1_000_000, p: 0, clear: true })
  })

  test.each([-1, 2.5, NaN, Infinity])('%d is not a count and throws', (count) => {
    expect(() => testCountDifference(count, 1)).toThrow(`not a count: ${count}`)
    expect(() => testCountDifference(1, count)).toThrow(RangeError)
  })

  test('equals the explicit sum over all outcomes that are no more likely', () => {
    const choose = (n: number, k: number): number =>
      k === 0 ? 1 : (choose(n, k - 1) * (n - k + 1)) / k
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), (a, b) => {
        const n = a + b
        let sum = 0
        for (let k = 0; k <= n; k++)
          if (choose(n, k) <= choose(n, a) * (1 + 1e-7)) sum += choose(n, k)
        expect(testCountDifference(a, b).p).toBeCloseTo(sum / 2 ** n, 10)
      }),
    )
  })
})
