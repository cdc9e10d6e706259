// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  testEstimateDifference,
  testProportionDifference,
} from '../../../src/trends/methods/difference.ts'

fc.configureGlobal({ seed: 20161210 })

describe('the difference of two estimates', () => {
  test("York's healthy life expectancy of men fell by more than its margin of error", () => {
    const result = testEstimateDifference(
      { value: 65.3, lower: 63.1, upper: 67.4 },
      { value: 60.8, lower: 57.5, upper: 64 },
    )
    expect(result.change).toBeCloseTo(-4.5, 10)
    expect(result.z).toBeCloseTo(-2.263, 3)
    expect(result.clear).toBe(true)
  })

  test("York's median weekly pay rose by 5.7 standard errors", () => {
    const result = testEstimateDifference(
      { value: 411.7, lower: 372.1603, upper: 451.2397 },
      { value: 613.1, lower: 556.6212, upper: 669.5788 },
    )
    expect(result.z).toBeCloseTo(5.726, 3)
  })

  // Both standard errors are 1, so the border is 1.96 * sqrt(2) = 2.77186.
  test.each([
    [2.7718, false],
    [-2.7718, false],
    [2.7719, true],
    [-2.7719, true],
  ])('a change of %d with two standard errors of 1: clear %s', (change, clear) => {
    const at = (value: number) => ({ value, lower: value - 1.96, upper: value + 1.96 })
    expect(testEstimateDifference(at(10), at(10 + change)).clear).toBe(clear)
  })

  test('exactly 1.96 standard errors is clear', () => {
    const sure = { value: 0, lower: 0, upper: 0 }
    expect(testEstimateDifference(sure, { value: 1.96, lower: 0, upper: 3.92 })).toEqual({
      change: 1.96,
      z: 1.96,
      clear: true,
    })
  })

  test('limits of width 0 make any change clear, and no change unclear', () => {
    const sure = (value: number) => ({ value, lower: value, upper: value })
    expect(testEstimateDifference(sure(3), sure(4))).toEqual({
      change: 1,
      z: Infinity,
      clear: true,
    })
    expect(testEstimateDifference(sure(3), sure(3))).toEqual({ change: 0, z: 0, clear: false })
  })

  test('a number that is not finite throws', () => {
    const fine = { value: 1, lower: 0, upper: 2 }
    for (const broken of [{ value: NaN }, { lower: -Infinity }, { upper: Infinity }]) {
      expect(() => testEstimateDifference({ ...fine, ...broken }, fine)).toThrow(RangeError)
      expect(() => testEstimateDifference(fine, { ...fine, ...broken })).toThrow(
        'an estimate: not a finite number',
      )
    }
  })

  test('exchanging the two only changes the sign', () => {
    const estimate = fc
      .record({ value: fc.integer({ min: -999, max: 999 }), half: fc.integer({ min: 1, max: 99 }) })
      .map(({ value, half }) => ({ value, lower: value - half, upper: value + half }))
    fc.assert(
      fc.property(estimate, estimate, (a, b) => {
        const [there, back] = [testEstimateDifference(a, b), testEstimateDifference(b, a)]
        expect(back.z + there.z).toBe(0)
        expect(back.clear).toBe(there.clear)
      }),
    )
  })
})

describe('the difference of two proportions', () => {
  test('uses the separate variances of both', () => {
    // 0.2 to 0.3 of 100: sqrt(0.2 * 0.8 / 100 + 0.3 * 0.7 / 100) = sqrt(0.0037) = 0.0608276.
    const result = testProportionDifference(
      { numerator: 20, denominator: 100 },
      { numerator: 30, denominator: 100 },
    )
    expect(result.change).toBeCloseTo(0.1, 12)
    expect(result.z).toBeCloseTo(1.643989873, 8)
    expect(result.clear).toBe(false)
  })

  test('the same shares of four times as many people differ clearly', () => {
    const result = testProportionDifference(
      { numerator: 120, denominator: 400 },
      { numerator: 80, denominator: 400 },
    )
    expect(result.z).toBeCloseTo(-3.287979746, 8)
    expect(result.clear).toBe(true)
  })

  test('each denominator has its own variance', () => {
    // 0.5 of 10 and 0.25 of 1000: sqrt(0.025 + 0.0001875) = 0.1587057.
    const result = testProportionDifference(
      { numerator: 5, denominator: 10 },
      { numerator: 250, denominator: 1000 },
    )
    expect(result.z).toBeCloseTo(-0.25 / Math.sqrt(0.0251875), 10)
  })

  test('0 before and 0 after is no change', () => {
    const none = { numerator: 0, denominator: 50 }
    expect(testProportionDifference(none, none)).toEqual({ change: 0, z: 0, clear: false })
  })

  test('nobody before and everybody after is infinitely clear', () => {
    const result = testProportionDifference(
      { numerator: 0, denominator: 50 },
      { numerator: 50, denominator: 50 },
    )
    expect(result).toEqual({ change: 1, z: Infinity, clear: true })
  })

  test.each([
    [1, 0],
    [0, 0],
    [1, -3],
    [-3, -1],
    [-1, 5],
    [6, 5],
    [NaN, 5],
    [1, Infinity],
  ])('%d of %d is no proportion and is refused', (numerator, denominator) => {
    const fine = { numerator: 1, denominator: 2 }
    expect(() => testProportionDifference({ numerator, denominator }, fine)).toThrow(
      /^not a proportion: |^a proportion: not a finite number: (NaN|Infinity)$/,
    )
    expect(() => testProportionDifference(fine, { numerator, denominator })).toThrow(RangeError)
  })
})
