// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { lineConstant, stepConstant } from '../../src/trends/constants.ts'
import type { LineOrStep } from '../../src/trends/lineOrStep.ts'
import { pOfLineOrStep, pOfMovingRange, pOfPooledLine } from '../../src/trends/pValue.ts'

/** A result whose line and step exceed their constants so many times. */
function result(n: number, line: number, step: number): LineOrStep {
  return {
    n,
    rise: 1,
    scatter: 1,
    lineRatio: line * lineConstant(n),
    A: lineConstant(n),
    step: { at: 3, difference: 1, scatter: 1, ratio: step * stepConstant(n) },
    B: stepConstant(n),
    clear: null,
    direction: null,
  }
}

/** The line alone. */
function pOfLine(n: number, excess: number): number {
  return pOfLineOrStep(result(n, excess, 0))
}

/** Interpolation and 100,000 series leave p within a third of what it is, far out in the tail. */
function expectNear(p: number, published: number): void {
  expect(p / published).toBeGreaterThan(3 / 4)
  expect(p / published).toBeLessThan(4 / 3)
}

describe('p-values from the simulated null', () => {
  // Another program, in C, with another random generator: 300,000 series of each noise, correlation
  // 0.4. What the worst noise exceeds with chances that are not all among those stored.
  test.each([
    [5, [0.508, 0.741, 0.998, 1.413, 1.803, 2.319, 3.164, 4.023, 5.165, 7.317]],
    [8, [0.601, 0.8, 0.997, 1.259, 1.474, 1.71, 2.066, 2.367, 2.726, 3.235]],
    [12, [0.639, 0.828, 1.004, 1.224, 1.394, 1.566, 1.814, 2.004, 2.217, 2.509]],
    [20, [0.657, 0.833, 0.993, 1.191, 1.337, 1.479, 1.674, 1.823, 1.98, 2.235]],
  ])('of %i figures', (n, excesses) => {
    const chances = [0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001, 0.0005, 0.0002]
    chances.forEach((chance, i) => {
      expectNear(pOfLine(n, excesses[i]!), chance)
    })
  })

  test('the further of line and step decides', () => {
    expect(pOfLineOrStep(result(9, 0.4, 1.5))).toBeCloseTo(pOfLine(9, 1.5), 12)
    expect(pOfLineOrStep(result(9, 1.5, 0.4))).toBeCloseTo(pOfLine(9, 1.5), 12)
  })

  test('5% is the border of clear, whatever the number of figures', () => {
    for (let n = 5; n <= 20; n++) expectNear(pOfLine(n, 1), 0.05)
  })

  test('falls from 1, never rises and never reaches 0', () => {
    for (let n = 5; n <= 22; n++) {
      expect(pOfLine(n, 0)).toBe(1)
      let last = 1
      for (let excess = 0.05; excess < 40; excess *= 1.1) {
        const p = pOfLine(n, excess)
        expect(p).toBeLessThan(last)
        expect(p).toBeGreaterThan(0)
        last = p
      }
    }
  })

  test('more than twenty figures count as twenty, fewer than five have none', () => {
    expect(pOfLine(30, 1.2)).toBe(pOfLine(20, 1.2))
    expect(() => pOfLineOrStep({ ...result(5, 1, 1), n: 4 })).toThrow(RangeError)
  })

  test('a line through pooled years', () => {
    const ratios = [5.847, 10.445, 13.835, 16.629, 19.694, 27.792, 39.002]
    const chances = [0.2, 0.05, 0.02, 0.01, 0.005, 0.001, 0.0002]
    chances.forEach((chance, i) => {
      expectNear(pOfPooledLine(8, 3, ratios[i]!), chance)
    })
    // 8.0 for two years, 10.5 for three.
    expectNear(pOfPooledLine(8, 2, 8), 0.05)
    expect(pOfPooledLine(30, 3, 9)).toBe(pOfPooledLine(12, 3, 9))
    expect(() => pOfPooledLine(4, 3, 9)).toThrow(RangeError)
    expect(() => pOfPooledLine(8, 4, 9)).toThrow(RangeError)
  })

  test('a difference against the moving range', () => {
    const ratios = [2.154, 3.339, 4.018, 4.552, 5.017, 5.855]
    const chances = [0.2, 0.05, 0.02, 0.01, 0.005, 0.001]
    chances.forEach((chance, i) => {
      expectNear(pOfMovingRange(9, ratios[i]!), chance)
    })
    // No ratio of nine figures exceeds 8: beyond the last threshold p is larger than it is.
    expect(pOfMovingRange(9, 6.466)).toBeGreaterThan(0.0002)
    expect(pOfMovingRange(9, 6.466)).toBeLessThan(0.0006)
    expect(pOfMovingRange(30, 4)).toBe(pOfMovingRange(20, 4))
    expect(() => pOfMovingRange(4, 4)).toThrow(RangeError)
  })
})
