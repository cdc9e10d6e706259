// @vitest-environment node
import { describe, expect, test } from 'vitest'
import {
  createNormalRandom,
  createSeededRandom,
} from '../../../src/trends/calibration/seededRandom.ts'
import {
  NOISES,
  poolYears,
  simulateSeries,
  getTrueChange,
  type Simulation,
} from '../../../src/trends/calibration/simulateSeries.ts'

const simulation: Simulation = {
  figures: 8,
  noise: 'normal',
  correlation: 0,
  truth: 'no change',
  series: 20_000,
  seed: 3,
}

function getMean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

describe('simulated series', () => {
  test('are the same for the same seed and differ for another', () => {
    const first = (seed: number) => simulateSeries({ ...simulation, seed }).next().value
    expect(first(3)).toEqual(first(3))
    expect(first(4)).not.toEqual(first(3))
    expect(first(3)).toHaveLength(8)
    expect([...simulateSeries({ ...simulation, series: 7 })]).toHaveLength(7)
  })

  // 160,000 figures: standard errors of mean and correlation below 0.006. The fourth moment of t
  // with 3 degrees of freedom is infinite, so its standard deviation is less precise.
  test.each(NOISES.flatMap((noise) => [0, 0.2, 0.4, 0.6].map((rho) => [noise, rho] as const)))(
    '%s noise, correlation %d: mean 0, standard deviation 1, each year depends on the one before',
    (noise, correlation) => {
      const all = [...simulateSeries({ ...simulation, noise, correlation })]
      expect(Math.abs(getMean(all.flat()))).toBeLessThan(0.025)
      const variance = getMean(all.flat().map((value) => value ** 2))
      expect(Math.abs(Math.sqrt(variance) - 1)).toBeLessThan(noise === 't3' ? 0.06 : 0.03)
      const product = (lag: number) =>
        getMean(all.flatMap((x) => x.slice(lag).map((value, i) => value * x[i]!)))
      expect(Math.abs(product(1) / variance - correlation)).toBeLessThan(0.02)
      expect(Math.abs(product(2) / variance - correlation ** 2)).toBeLessThan(0.03)
      // The first year varies as much as the last.
      const ofYear = (year: number) => getMean(all.map((x) => Math.min(x[year]! ** 2, 9)))
      expect(Math.abs(ofYear(0) - ofYear(7))).toBeLessThan(0.06)
    },
  )

  // Shares of independent years beyond three standard deviations, from tables of the distributions:
  // normal 2 x 0.00135; t with 3 degrees beyond 3 x 1.732, 2 x 0.00692; lognormal (sigma 0.6, mean
  // 1.197, standard deviation 0.788) above 3.561, that is ln 3.561 / 0.6 = 2.117, 0.0171 and none below.
  test.each([
    ['normal', 0.0027],
    ['t3', 0.0138],
    ['lognormal', 0.0171],
  ] as const)('%s noise has the tails of its kind', (noise, share) => {
    const all = [...simulateSeries({ ...simulation, noise })].flat()
    const beyond = all.filter((value) => Math.abs(value) > 3).length / all.length
    expect(Math.abs(beyond - share)).toBeLessThan(4 * Math.sqrt(share / all.length))
  })

  test('contain the true change', () => {
    expect(getTrueChange('no change', 5)).toEqual([0, 0, 0, 0, 0])
    expect(getTrueChange('odd first year', 5)).toEqual([4, 0, 0, 0, 0])
    expect(getTrueChange('odd last year', 5)).toEqual([0, 0, 0, 0, 4])
    expect(getTrueChange('step', 5)).toEqual([0, 0, 3, 3, 3])
    expect(getTrueChange('step', 8)).toEqual([0, 0, 0, 0, 3, 3, 3, 3])
    // 1.5% and 3% of the level are 0.3 and 0.6 of a standard deviation of 5%.
    for (const [truth, each] of [['1.5% a year', 0.3] as const, ['3% a year', 0.6] as const])
      getTrueChange(truth, 6).forEach((value, year) => {
        expect(value).toBeCloseTo(each * year, 12)
      })
    const first = (truth: Simulation['truth']) =>
      simulateSeries({ ...simulation, truth }).next().value as readonly number[]
    const [flat, grown] = [first('no change'), first('3% a year')]
    expect(grown[7]! - flat[7]!).toBeCloseTo(4.2, 12)
  })

  test('pooled years are overlapping means', () => {
    expect(poolYears([1, 2, 6, 4], 1)).toEqual([1, 2, 6, 4])
    expect(poolYears([1, 2, 6, 4], 2)).toEqual([1.5, 4, 5])
    expect(poolYears([1, 2, 6, 4], 3)).toEqual([3, 4])
  })
})

describe('seeded random numbers', () => {
  test('are uniform, and normal ones have a normal distribution', () => {
    const random = createSeededRandom(9)
    const numbers = Array.from({ length: 20_000 }, random)
    expect(Math.min(...numbers)).toBeGreaterThan(0)
    expect(Math.max(...numbers)).toBeLessThan(1)
    for (const share of [0.1, 0.5, 0.9])
      expect(
        Math.abs(numbers.filter((number) => number < share).length / 20_000 - share),
      ).toBeLessThan(0.012)
    const normal = Array.from({ length: 20_000 }, createNormalRandom(createSeededRandom(10)))
    const within = normal.filter((number) => Math.abs(number) < 1.96).length / 20_000
    expect(Math.abs(within - 0.95)).toBeLessThan(0.006)
    // Box-Muller yields pairs, which are independent.
    const product = getMean(normal.slice(1).map((number, i) => number * normal[i]!))
    expect(Math.abs(product)).toBeLessThan(0.03)
  })
})
