// @vitest-environment node
import { describe, expect, test } from 'vitest'
import {
  getLineConstant,
  getPooledConstant,
  getStepConstant,
} from '../../../src/trends/methods/constants.ts'
import {
  deriveLineConstant,
  deriveStepConstant,
  deriveConstants,
  derivePooledConstant,
  simulateRatios,
  type Ratios,
} from '../../../src/trends/calibration/simulateConstants.ts'

const SERIES = 5000

function getShare(
  announces: (line: number, step: number) => boolean,
  { line, step }: Ratios,
): number {
  return line.filter((ratio, i) => announces(ratio, step[i]!)).length / line.length
}

describe('the stored constants are reproduced', () => {
  // A step of the worst noise in 1% (standard error 0.14% in 5000 series), line or step in 5%
  // (0.31%): four standard errors on either side. Below, rounding up by 0.05 can add 0.3%.
  test.each([5, 9, 20])('line and step, %i figures', (n) => {
    const ratios = simulateRatios({ figures: n, series: SERIES, seed: 4711 })
    expect(ratios.map(({ line }) => line.length)).toEqual([SERIES, SERIES, SERIES])
    const steps = Math.max(
      ...ratios.map((r) => getShare((_, step) => step > getStepConstant(n), r)),
    )
    expect(Math.abs(steps - 0.01)).toBeLessThan(0.0056)
    const either = (line: number, step: number) =>
      line > getLineConstant(n) || step > getStepConstant(n)
    const alarms = Math.max(...ratios.map((r) => getShare(either, r)))
    expect(alarms).toBeLessThan(0.05 + 0.0123)
    expect(alarms).toBeGreaterThan(0.047 - 0.0123)
  })

  // Within four standard errors of a quantile at 5%: 8% of the constant.
  test.each([
    [5, 2],
    [9, 3],
  ])('the line through %i figures of %i years each', (n, years) => {
    const made = derivePooledConstant({ figures: n, series: SERIES, seed: 4711 }, years)
    expect(made / getPooledConstant(n, years)!).toBeGreaterThan(0.92)
    expect(made / getPooledConstant(n, years)!).toBeLessThan(1.08)
    expect(made * 10).toBeCloseTo(Math.round(made * 10), 9)
  })
})

describe('how constants are derived', () => {
  const counted = Float64Array.from({ length: 101 }, (_, i) => i)
  const mirrored = Float64Array.from({ length: 101 }, (_, i) => 100 - i)

  test('the step by the 1% quantile of the worst noise', () => {
    const twice = { line: counted, step: counted.map((x) => x * 2) }
    expect(deriveStepConstant([{ line: counted, step: counted }, twice])).toBe(198)
  })

  test('the line so that both together have 5%', () => {
    // The steps of two of 101 series exceed 98; with the lines of three more, five series exceed 95.
    expect(deriveLineConstant([{ line: mirrored, step: counted }], 98)).toBe(97)
    // If the same series exceed both, the line can have all five.
    expect(deriveLineConstant([{ line: counted, step: counted }], 98)).toBe(95)
  })

  test('both are rounded up to 0.05', () => {
    const { line, step } = deriveConstants({ figures: 6, series: 500, seed: 1 })
    const ratios = simulateRatios({ figures: 6, series: 500, seed: 1 })
    const [exactStep, exactLine] = [deriveStepConstant(ratios), deriveLineConstant(ratios, step)]
    expect(step - exactStep).toBeGreaterThanOrEqual(0)
    expect(step - exactStep).toBeLessThan(0.05)
    expect(line - exactLine).toBeGreaterThanOrEqual(0)
    expect(line - exactLine).toBeLessThan(0.05)
    for (const value of [line, step]) expect(value * 20).toBeCloseTo(Math.round(value * 20), 9)
  })
})
