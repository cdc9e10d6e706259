// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { CALIBRATION, getCalibratedRate } from '../../../src/trends/calibration/calibratedRates.ts'
import { findExceededLimits } from '../../../src/trends/calibration/falsePositiveLimits.ts'
import {
  COMPARED_RULES,
  RULES,
  SCENARIOS,
  simulateRates,
  type ComparedRule,
  type Scenario,
} from '../../../src/trends/calibration/simulateRates.ts'

const UNCHANGED: Scenario = { truth: 'no change', noise: 'normal', correlation: 0 }

describe('the stored rates', () => {
  // Results of two independent programs from the design of the method: percent for 5, 7, 8, 10 and 12 figures.
  test.each<[ComparedRule, Partial<Scenario>, readonly number[]]>([
    ['firstVersion', {}, [8, 6, 6, 5, 5]],
    ['lineOrStep', {}, [2, 1, 1, 1, 1]],
    ['firstVersion', { correlation: 0.4 }, [15, 13, 13, 12, 12]],
    ['lineOrStep', { correlation: 0.4 }, [5, 4.8, 4.5, 4.4, 4.3]],
    ['firstVersion', { correlation: 0.4, noise: 't3' }, [17, 16, 15, 15, 14]],
    ['lineOrStep', { correlation: 0.4, noise: 't3' }, [5.1, 4.9, 4.7, 4.8, 4.9]],
    ['firstVersion', { correlation: 0.6 }, [20, 20, 20, 20, 19]],
    ['lineOrStep', { correlation: 0.6 }, [7, 9, 9, 10, 11]],
    ['firstVersion', { truth: 'odd last year' }, [32, 46, 50, 56, 59]],
    ['lineOrStep', { truth: 'odd last year' }, [1.7, 1.4, 1.5, 1.3, 1.4]],
    ['firstVersion', { truth: '3% a year' }, [35, 62, 75, 91, 98]],
    ['lineOrStep', { truth: '3% a year' }, [12, 37, 57, 92, 100]],
  ])('%s, %j: %j', (rule, scenario, percent) => {
    ;[5, 7, 8, 10, 12].forEach((figures, i) => {
      const rate = getCalibratedRate(rule, { ...UNCHANGED, ...scenario }, figures)!
      // The reference is rounded to 1% or 0.1%, and both are simulated.
      expect(Math.abs(rate * 100 - percent[i]!)).toBeLessThan(percent[i]! > 30 ? 1.5 : 0.7)
    })
  })

  test('higher or lower: always an announced change if nothing changes', () => {
    for (let figures = 5; figures <= 20; figures++)
      expect(getCalibratedRate('higherOrLower', UNCHANGED, figures)).toBe(1)
  })

  test('are reproduced by a new simulation', () => {
    const series = 1000
    for (const { rates, ...scenario } of CALIBRATION.rows)
      for (const figures of [5, 9, 20]) {
        const again = simulateRates({ ...scenario, figures, series, seed: 4711 })
        for (const rule of COMPARED_RULES) {
          const stored = rates[rule][figures - 5]!
          // Four standard errors of both simulations, plus a few series for shares near 0 or 1.
          const error = Math.sqrt((stored * (1 - stored) * 1.1) / series)
          expect(Math.abs(again[rule] - stored)).toBeLessThan(4 * error + 0.004)
        }
      }
  })

  test('cover exactly the scenarios that are simulated', () => {
    const scenarios = CALIBRATION.rows.map(({ truth, noise, correlation }) => ({
      truth,
      noise,
      correlation,
    }))
    expect(scenarios).toEqual(SCENARIOS)
    for (const { rates } of CALIBRATION.rows)
      for (const rule of COMPARED_RULES) expect(rates[rule]).toHaveLength(16)
    expect(getCalibratedRate('lineOrStep', { ...UNCHANGED, correlation: 0.3 }, 8)).toBeNull()
    expect(getCalibratedRate('lineOrStep', UNCHANGED, 4)).toBeNull()
    expect(getCalibratedRate('lineOrStep', UNCHANGED, 21)).toBeNull()
  })
})

describe('the promise', () => {
  test('holds for the stored rates, of at least 100,000 series each', () => {
    expect(CALIBRATION.series.noChange).toBeGreaterThanOrEqual(100_000)
    expect(findExceededLimits(CALIBRATION.rows, CALIBRATION.series)).toEqual([])
  })

  test('is 5%, plus two standard errors without change, and at most 5.2%', () => {
    const of = (scenario: Partial<Scenario>, rate: number, noChange = 100_000) =>
      findExceededLimits(
        [
          {
            ...UNCHANGED,
            ...scenario,
            rates: { lineOrStep: [0.01, rate], firstVersion: [1, 1], higherOrLower: [1, 1] },
          },
        ],
        { noChange, others: 1000 },
      )
    // The standard error of 5% is 0.069% in 100,000 series and 0.69% in 1000.
    for (const correlation of [0, 0.2, 0.4]) {
      expect(of({ correlation }, 0.0513)).toEqual([])
      expect(of({ correlation }, 0.0515)).toEqual([
        `no change, normal noise, correlation ${correlation}, 6 figures: 0.0515`,
      ])
      expect(of({ correlation }, 0.052, 1000)).toEqual([])
      expect(of({ correlation }, 0.0521, 1000)).toHaveLength(1)
    }
    expect(of({ correlation: 0.6 }, 0.2)).toEqual([])
    for (const truth of ['odd first year', 'odd last year'] as const) {
      expect(of({ truth }, 0.05)).toEqual([])
      expect(of({ truth }, 0.0501)).toHaveLength(1)
      expect(of({ truth, correlation: 0.4 }, 0.2)).toEqual([])
    }
    expect(of({ truth: 'step' }, 0.9)).toEqual([])
  })
})

describe('the compared rules', () => {
  test('the current rule finds lines and steps in both directions', () => {
    expect(RULES.lineOrStep([1, 2.1, 2.9, 4, 5.1, 6])).toBe('up')
    expect(RULES.lineOrStep([6, 5.1, 4, 2.9, 2.1, 1])).toBe('down')
    expect(RULES.lineOrStep([3, 1, 4, 1, 5, 2])).toBeNull()
  })

  test('the first version compared the change with 2.66 mean moving ranges', () => {
    // Steps of 1: limit 2.66, change 5. Steps 2, 3, 3, 4, 3: mean 3, limit 7.98.
    expect(RULES.firstVersion([1, 2, 3, 4, 5, 6])).toBe('up')
    expect(RULES.firstVersion([6, 5, 4, 3, 2, 1])).toBe('down')
    expect(RULES.firstVersion([3, 1, 4, 1, 5, 2])).toBeNull()
    // York, as published with that rule: suspensions 11.857 with limit 5.241, house prices to pay 0.77 with limit 1.102.
    const suspensions = [3.1703, 3.2793, 3.6385, 5.4923, 3.5393, 4.6445, 7.889, 12.8581, 15.0276]
    expect(RULES.firstVersion(suspensions)).toBe('up')
    const affordability = [8.3, 8.76, 8.81, 8.52, 8.32, 8.87, 8.96, 9.29, 8.53, 7.53]
    expect(RULES.firstVersion(affordability)).toBeNull()
  })

  test('higher or lower always announces a direction', () => {
    expect(RULES.higherOrLower([3, 1, 4])).toBe('up')
    expect(RULES.higherOrLower([3, 1, 2])).toBe('down')
    expect(RULES.higherOrLower([3, 1, 3])).toBeNull()
  })

  test('where the true level rises, an announced fall does not count', () => {
    const scenario = { noise: 'normal', correlation: 0, figures: 5, series: 2000, seed: 1 } as const
    const rate = (truth: Scenario['truth']) => simulateRates({ ...scenario, truth }).higherOrLower
    expect(rate('no change')).toBe(1)
    expect(rate('odd first year')).toBe(1)
    // 0.3 x 4 = 1.2 standard deviations over sqrt 2: the latest is higher in 80.2%.
    expect(Math.abs(rate('1.5% a year') - 0.802)).toBeLessThan(0.036)
    // 2.4 over sqrt 2 in 95.5%, 3 over sqrt 2 in 98.3%.
    expect(Math.abs(rate('3% a year') - 0.955)).toBeLessThan(0.019)
    expect(Math.abs(rate('step') - 0.983)).toBeLessThan(0.012)
  })
})
