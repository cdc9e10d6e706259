// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { getLineConstant, getStepConstant } from '../../../src/trends/methods/constants.ts'
import type { LineOrStep } from '../../../src/trends/methods/lineOrStep.ts'
import {
  getEvidenceP,
  getLineOrStepP,
  getMovingRangeP,
  getPooledLineP,
} from '../../../src/trends/methods/pValue.ts'
import { judgeCells, yearlyCells } from '../../builders/series.ts'

/** A result whose line and step have these ratios to their constants. */
function createResult(n: number, line: number, step: number): LineOrStep {
  return {
    n,
    rise: 1,
    scatter: 1,
    lineRatio: line * getLineConstant(n),
    A: getLineConstant(n),
    step: { at: 3, difference: 1, scatter: 1, ratio: step * getStepConstant(n) },
    B: getStepConstant(n),
    clear: null,
    direction: null,
  }
}

/** The line alone. */
function getLineP(n: number, excess: number): number {
  return getLineOrStepP(createResult(n, excess, 0))
}

/** Interpolation and 100,000 series give p within a third of its value in the far tail. */
function expectNear(p: number, published: number): void {
  expect(p / published).toBeGreaterThan(3 / 4)
  expect(p / published).toBeLessThan(4 / 3)
}

describe('p-values from the simulated null', () => {
  // An independent program in C with another random generator: 300,000 series of each noise, correlation
  // 0.4. Upper quantiles of the worst noise, also for probabilities that are not stored.
  test.each([
    [5, [0.508, 0.741, 0.998, 1.413, 1.803, 2.319, 3.164, 4.023, 5.165, 7.317]],
    [8, [0.601, 0.8, 0.997, 1.259, 1.474, 1.71, 2.066, 2.367, 2.726, 3.235]],
    [12, [0.639, 0.828, 1.004, 1.224, 1.394, 1.566, 1.814, 2.004, 2.217, 2.509]],
    [20, [0.657, 0.833, 0.993, 1.191, 1.337, 1.479, 1.674, 1.823, 1.98, 2.235]],
  ])('of %i figures', (n, excesses) => {
    const chances = [0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001, 0.0005, 0.0002]
    chances.forEach((chance, i) => {
      expectNear(getLineP(n, excesses[i]!), chance)
    })
  })

  test('the larger ratio of line and step decides', () => {
    expect(getLineOrStepP(createResult(9, 0.4, 1.5))).toBeCloseTo(getLineP(9, 1.5), 12)
    expect(getLineOrStepP(createResult(9, 1.5, 0.4))).toBeCloseTo(getLineP(9, 1.5), 12)
  })

  test('5% is the border of clear for any number of figures', () => {
    for (let n = 5; n <= 20; n++) expectNear(getLineP(n, 1), 0.05)
  })

  test('starts at 1, never rises and never reaches 0', () => {
    for (let n = 5; n <= 22; n++) {
      expect(getLineP(n, 0)).toBe(1)
      let last = 1
      for (let excess = 0.05; excess < 40; excess *= 1.1) {
        const p = getLineP(n, excess)
        expect(p).toBeLessThan(last)
        expect(p).toBeGreaterThan(0)
        last = p
      }
    }
  })

  test('is linear down to one half', () => {
    // The program in C: half of the series of eight figures exceed 0.331.
    expect(getLineP(8, 0.331)).toBeCloseTo(0.5, 1)
    expect(getLineP(8, 0.331 / 2)).toBeCloseTo(0.75, 1)
    expect(getLineP(8, 0.331 / 4)).toBeCloseTo(0.875, 1)
  })

  test('more than twenty figures count as twenty, fewer than five have none', () => {
    expect(getLineP(30, 1.2)).toBe(getLineP(20, 1.2))
    expect(() => getLineOrStepP({ ...createResult(5, 1, 1), n: 4 })).toThrow(
      'no constant for 4 figures',
    )
  })

  test('a line through pooled years', () => {
    const ratios = [5.847, 10.445, 13.835, 16.629, 19.694, 27.792, 39.002]
    const chances = [0.2, 0.05, 0.02, 0.01, 0.005, 0.001, 0.0002]
    chances.forEach((chance, i) => {
      expectNear(getPooledLineP(8, 3, ratios[i]!), chance)
    })
    // 8.0 for two years, 10.5 for three.
    expectNear(getPooledLineP(8, 2, 8), 0.05)
    expect(getPooledLineP(30, 3, 9)).toBe(getPooledLineP(12, 3, 9))
    expect(() => getPooledLineP(4, 3, 9)).toThrow(RangeError)
    expect(() => getPooledLineP(8, 4, 9)).toThrow('no p-value for 8 figures of 4 years')
  })

  test('a difference relative to the moving range, for the worst number of figures', () => {
    // The program in C with 5 to 20 figures: 0.2 is worst for five, the tail for twenty.
    const ratios = [2.23, 3.5, 4.41, 5.14, 5.87, 7.76]
    const chances = [0.2, 0.05, 0.02, 0.01, 0.005, 0.001]
    chances.forEach((chance, i) => {
      expectNear(getMovingRangeP(ratios[i]!), chance)
    })
    // Four, the border of clear, is exceeded in 3.0%.
    expectNear(getMovingRangeP(4), 0.03)
  })
})

describe('the p-value of evidence', () => {
  const getP = (line: string, baseline = 2016) =>
    getEvidenceP(judgeCells(line, { baseline }).evidence!)

  test('is that of the method that judged', () => {
    // Worked in the test of lineOrStep: ratio 7.5 of 9.4 (last digit 0.1).
    expect(getP(yearlyCells(2021, [1, 3, 2, 4, 5]))).toBeCloseTo(getLineP(5, 7.5 / 9.4), 9)
    // Steps of 1, the last of 4: mean 10 / 7; from 6 to 9, ratio 2.1.
    expect(getP(yearlyCells(2018, [5, 6, 5, 6, 5, 6, 5, 9]), 2023)).toBeCloseTo(
      getMovingRangeP(2.1),
      9,
    )
    // 4 / (1.0204 x sqrt 2) = 2.7719: a table of the normal distribution says 0.00557.
    expect(getP('2016=10(8..12) 2025=14(12..16)')).toBeCloseTo(0.00557, 5)
    // Five periods of three years, 1, 3, 2, 4, 5: ratio 7.5 again.
    const pooled = [1, 3, 2, 4, 5].map((x, i) => `${2019 + i}-${2021 + i}=${x}`).join(' ')
    expect(getP(pooled)).toBeCloseTo(getPooledLineP(5, 3, 7.5), 9)
  })
})
