// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { lineOrStep, type Point } from '../../../src/trends/methods/lineOrStep.ts'
import { NOISES, simulateSeries } from '../../../src/trends/calibration/simulateSeries.ts'

const SERIES = 3000
/** 5% plus four standard errors. */
const LIMIT = 0.05 + 4 * Math.sqrt((0.05 * 0.95) / SERIES)

/** False positive rate of the worst noise, correlation 0.4, in series as a package would hold them. */
function getWorstRate(years: number, digit: number, toPoints: (x: readonly number[]) => Point[]) {
  const rates = NOISES.map((noise) => {
    const simulation = { figures: years, noise, correlation: 0.4, series: SERIES, seed: 99 }
    let alarms = 0
    for (const values of simulateSeries({ ...simulation, truth: 'no change' }))
      if (lineOrStep(toPoints(values), digit).clear !== null) alarms++
    return alarms / SERIES
  })
  return Math.max(...rates)
}

describe('conditions outside the simulation do not raise the false positive rate', () => {
  test.each([
    ['two years of a pandemic', [0, 1, 2, 5, 6, 7, 8]],
    ['every second year', [0, 2, 4, 6, 8, 10]],
    ['ten years in the middle', [0, 1, 2, 3, 14, 15, 16, 17]],
    ['four years after the first figure', [0, 5, 6, 7, 8, 9]],
    ['four years before the last', [0, 1, 2, 3, 4, 9]],
  ])('missing: %s', (_, years) => {
    const rate = getWorstRate(years.at(-1)! + 1, 0, (x) => years.map((t) => ({ t, x: x[t]! })))
    expect(rate).toBeLessThan(LIMIT)
  })

  // Without the minimum scatter a rounded series of few different values would have none.
  test.each([0.2, 0.5, 1, 3])('rounded figures, noise of %d last digits', (digits) => {
    for (const years of [5, 8, 14]) {
      const round = (x: readonly number[]) =>
        x.map((value, t) => ({ t, x: Math.round(100.3 + digits * value) }))
      expect(getWorstRate(years, 1, round)).toBeLessThan(LIMIT)
    }
  })

  test.each([0, 1])('distance to a target %d standard deviations away', (target) => {
    for (const years of [5, 8, 14]) {
      const distance = (x: readonly number[]) =>
        x.map((value, t) => ({ t, x: Math.abs(value - target) }))
      expect(getWorstRate(years, 0, distance)).toBeLessThan(LIMIT)
    }
  })
})
