// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { CALIBRATED, CALIBRATION, calibratedRates } from '../../src/trends/calibration.ts'
import { differenceBeyondVariation } from '../../src/trends/difference.ts'
import { normalFrom, seededRandom } from '../../src/trends/seededRandom.ts'
import {
  announcementRates,
  RULES,
  simulatedSeries,
  type Noise,
  type Rule,
} from '../../src/trends/simulation.ts'

describe('the rule of the moving range', () => {
  test.each([5, 6, 7, 8, 9, 10, 11, 12])(
    'announces a change in at most 9% of series of %i years in which nothing changes',
    (years) => {
      const simulation = {
        years,
        noise: 'independent',
        growth: 0,
        series: 20_000,
        seed: years,
      } as const
      let alarms = 0
      for (const values of simulatedSeries(simulation))
        if (differenceBeyondVariation(values).clear) alarms++
      // The standard error of the share is 0.2%.
      expect(alarms / simulation.series).toBeLessThanOrEqual(0.09)
      expect(alarms / simulation.series).toBeCloseTo(
        calibratedRates('independent', 0, years)!.variation,
        2,
      )
    },
  )
})

describe('the rates that are shown', () => {
  // As the design of the product gives them, in percent, for 5, 7 and 10 years.
  test.each<[Rule, Noise, number, readonly number[]]>([
    ['differs', 'independent', 0, [100, 100, 100]],
    ['openSdg', 'independent', 0, [78, 67, 53]],
    ['istat', 'independent', 0, [57, 40, 21]],
    ['variation', 'independent', 0, [8, 6, 5]],
    ['mannKendall', 'independent', 0, [2, 3, 5]],
    ['variation', 'leaning', 0, [15, 13, 12]],
    ['variation', 'heavy', 0, [9, 9, 8]],
    ['variation', 'independent', 0.03, [33, 62, 92]],
  ])('%s, %s noise, growth %d: %j', (rule, noise, growth, percent) => {
    const rates = [5, 7, 10].map((years) => calibratedRates(noise, growth, years)![rule] * 100)
    percent.forEach((expected, i) => {
      expect(Math.abs(rates[i]! - expected)).toBeLessThan(1.5)
    })
  })

  test('come out again when the series are made up anew', () => {
    for (const { noise, growth, years, rates } of CALIBRATION) {
      const again = announcementRates({ noise, growth, years, series: 1500, seed: 4711 })
      for (const rule of Object.keys(RULES) as Rule[])
        // Four standard errors of a share near 50%.
        expect(Math.abs(again[rule] - rates[rule])).toBeLessThan(0.055)
    }
  })

  test('are there for all that is to be simulated, and for nothing else', () => {
    expect(CALIBRATION.map(({ noise, growth, years }) => ({ noise, growth, years }))).toEqual(
      CALIBRATED,
    )
    expect(calibratedRates('heavy', 0, 6)).toBeNull()
    expect(calibratedRates('independent', 0.01, 5)).toBeNull()
  })
})

describe('the simulation', () => {
  const simulation = { years: 8, noise: 'independent', growth: 0, series: 3000, seed: 3 } as const

  function moments(noise: Noise, growth = 0) {
    const all = [...simulatedSeries({ ...simulation, noise, growth })]
    const mean = (list: readonly number[]) =>
      list.reduce((sum, value) => sum + value, 0) / list.length
    const flat = all.flat().map((value) => value - 100)
    const spread = Math.sqrt(mean(flat.map((value) => value ** 2)))
    const together = mean(
      all.flatMap((values) =>
        values.slice(1).map((value, i) => (value - 100) * (values[i]! - 100)),
      ),
    )
    const last = mean(all.map((values) => values.at(-1)!))
    return { mean: mean(flat), spread, correlation: together / spread ** 2, last }
  }

  test('makes the same series of the same seed, and others of another', () => {
    const first = (seed: number) => simulatedSeries({ ...simulation, seed }).next().value
    expect(first(3)).toEqual(first(3))
    expect(first(4)).not.toEqual(first(3))
    expect(first(3)).toHaveLength(8)
  })

  test('noise is 5% of the level, and independent', () => {
    const { mean, spread, correlation } = moments('independent')
    expect(mean).toBeCloseTo(0, 0)
    expect(spread).toBeCloseTo(5, 0)
    expect(correlation).toBeCloseTo(0, 1)
  })

  test('leaning noise is as wide, with a correlation of 0.4 from year to year', () => {
    const { spread, correlation } = moments('leaning')
    expect(spread).toBeCloseTo(5, 0)
    expect(Math.abs(correlation - 0.4)).toBeLessThan(0.03)
  })

  test('heavy tails are wider: a variance of 3 for three degrees of freedom', () => {
    expect(moments('heavy').spread).toBeGreaterThan(7)
    expect(moments('heavy').spread).toBeLessThan(11)
  })

  test('a true change adds up from year to year', () => {
    expect(moments('independent', 0.03).last).toBeCloseTo(121, 0)
  })

  test('announces in all series what is true of all', () => {
    expect(announcementRates(simulation).differs).toBe(1)
    expect(announcementRates({ ...simulation, growth: 1 })).toEqual({
      differs: 1,
      openSdg: 1,
      istat: 1,
      variation: 1,
      mannKendall: 1,
    })
  })

  test('chance is even, and normal numbers are normal', () => {
    const chance = seededRandom(9)
    const numbers = Array.from({ length: 20_000 }, chance)
    expect(Math.min(...numbers)).toBeGreaterThan(0)
    expect(Math.max(...numbers)).toBeLessThan(1)
    for (const share of [0.1, 0.5, 0.9])
      expect(Math.abs(numbers.filter((one) => one < share).length / 20_000 - share)).toBeLessThan(
        0.012,
      )
    const normal = Array.from({ length: 20_000 }, normalFrom(seededRandom(10)))
    const within = normal.filter((one) => Math.abs(one) < 1.96).length / 20_000
    expect(Math.abs(within - 0.95)).toBeLessThan(0.006)
  })
})
