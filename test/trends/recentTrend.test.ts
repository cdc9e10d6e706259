// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import reference from '../../fixtures/reference/recent-trend.json' with { type: 'json' }
import { recentTrend } from '../../src/trends/recentTrend.ts'

fc.configureGlobal({ seed: 20161210 })

/** Values of 2001, 2002 … with a standard error each. */
function yearly(values: readonly number[], error = 1) {
  return values.map((value, i) => ({
    t: 2001 + i,
    value,
    lower: value - 1.96 * error,
    upper: value + 1.96 * error,
  }))
}

describe("Fingertips' rule", () => {
  test.each(reference.cases.map((one) => [one.name, one] as const))('published: %s', (_, one) => {
    const result = recentTrend(one.rows.map((row) => ({ t: row.year, ...row })))
    expect(result.direction !== null).toBe(one.expected.significant)
    expect(result.chiSquared).toBeCloseTo(one.chi2, 8)
    expect(result.slope).toBeCloseTo(one.slope, 10)
  })

  test("York's median weekly pay rose in 2021 to 2025, by 39.13 a year", () => {
    const result = recentTrend([
      { t: 2020, value: 455.5, lower: 407.2899, upper: 503.7101 },
      { t: 2021, value: 480.1, lower: 426.4632, upper: 533.7368 },
      { t: 2022, value: 506.1, lower: 456.5022, upper: 555.6978 },
      { t: 2023, value: 550.2, lower: 510.2995, upper: 590.1005 },
      { t: 2024, value: 631.7, lower: 573.5078, upper: 689.8922 },
      { t: 2025, value: 613.1, lower: 556.6212, upper: 669.5788 },
    ])
    expect(result.chiSquared).toBeCloseTo(19.59, 2)
    expect(result.slope).toBeCloseTo(39.13, 2)
    expect(result).toMatchObject({ stable: true, direction: 'rising' })
  })

  // Equal errors of 1 on t = 1…5: chi² = 10 slope². The border of the slope is 0.977217.
  test.each([
    [0.977, null],
    [0.978, 'rising'],
    [-0.977, null],
    [-0.978, 'falling'],
  ])('a steady slope of %d a year with standard errors of 1: %s', (slope, direction) => {
    const result = recentTrend(yearly([0, 1, 2, 3, 4].map((t) => t * slope)))
    expect(result.chiSquared).toBeCloseTo(10 * slope ** 2, 9)
    expect(result.slope).toBeCloseTo(slope, 10)
    expect(result).toMatchObject({ stable: true, direction })
  })

  test('a slope that hangs on one year is no direction, however strong', () => {
    // Slope 2 * 100 / 10; without the last year it is 0.
    const result = recentTrend(yearly([0, 0, 0, 0, 100]))
    expect(result.chiSquared).toBeCloseTo(4000, 6)
    expect(result.slope).toBeCloseTo(20, 10)
    expect(result).toMatchObject({ stable: false, direction: null })
  })

  test('a slope that turns when one year is left out is not stable', () => {
    const result = recentTrend(yearly([5, 4, 3, 2, 100]))
    expect(result).toMatchObject({ stable: false, direction: null })
    expect(result.slope).toBeGreaterThan(0)
  })

  test('a surer figure weighs more', () => {
    const [even, uneven] = [yearly([0, 0, 0, 0, 10]), yearly([0, 0, 0, 0, 10])]
    uneven[4] = { t: 2005, value: 10, lower: 10 - 0.196, upper: 10 + 0.196 }
    // Even: slope 2, error² 1/10. Uneven: weights 1, 1, 1, 1, 100.
    // mean t = 510 / 104, spread = 2530 - 510² / 104, lean = 1000 * (5 - 510 / 104).
    const spread = 2530 - 510 ** 2 / 104
    expect(recentTrend(even).slope).toBeCloseTo(2, 10)
    expect(recentTrend(uneven).slope).toBeCloseTo((1000 * (5 - 510 / 104)) / spread, 9)
  })

  test.each([0, 1, 4])('%i points are too few', (n) => {
    expect(recentTrend(yearly([1, 9, 17, 25].slice(0, n)))).toEqual({
      chiSquared: null,
      slope: null,
      stable: false,
      direction: null,
    })
  })

  test('limits without width would weigh without end: not judged', () => {
    const points = yearly([1, 2, 3, 4, 5])
    points[2] = { t: 2003, value: 3, lower: 3, upper: 3 }
    expect(recentTrend(points).chiSquared).toBeNull()
  })

  test('five figures of one year have no slope', () => {
    expect(
      recentTrend(yearly([1, 2, 3, 4, 5]).map((point) => ({ ...point, t: 2001 }))).slope,
    ).toBeNull()
  })

  test('four of five figures of one year leave nothing when the fifth is left out', () => {
    const points = yearly([1, 1, 1, 1, 90]).map((point, i) => ({ ...point, t: i < 4 ? 1 : 2 }))
    expect(recentTrend(points)).toMatchObject({ stable: false, direction: null })
  })

  test('a constant series is stable and has no trend', () => {
    expect(recentTrend(yearly([7, 7, 7, 7, 7]))).toEqual({
      chiSquared: 0,
      slope: 0,
      stable: true,
      direction: null,
    })
  })

  test.each(['t', 'value', 'lower', 'upper'])('a %s that is no number is refused', (field) => {
    const points = yearly([1, 2, 3, 4, 5])
    points[1] = { ...points[1]!, [field]: NaN }
    expect(() => recentTrend(points)).toThrow('a point: not a finite number: NaN')
  })
})

describe('whatever the figures', () => {
  const five = fc.array(
    fc.record({ value: fc.integer({ min: -99, max: 99 }), half: fc.integer({ min: 1, max: 40 }) }),
    { minLength: 5, maxLength: 9 },
  )
  const pointsOf = (rows: readonly { value: number; half: number }[]) =>
    rows.map(({ value, half }, i) => ({
      t: i + 1,
      value,
      lower: value - half,
      upper: value + half,
    }))

  test('a series read backwards has the opposite slope and the same evidence', () => {
    fc.assert(
      fc.property(five, (rows) => {
        const latest = rows.slice(-5)
        const there = recentTrend(pointsOf(latest))
        const back = recentTrend(pointsOf([...latest].reverse()))
        expect(back.slope! + there.slope!).toBeCloseTo(0, 9)
        expect(back.chiSquared).toBeCloseTo(there.chiSquared!, 6)
      }),
    )
  })

  test('the order of rows does not matter, and only the five latest are read', () => {
    fc.assert(
      fc.property(five, (rows) => {
        const points = pointsOf(rows)
        expect(recentTrend([...points].reverse())).toEqual(recentTrend(points))
        expect(recentTrend(points.slice(-5))).toEqual(recentTrend(points))
      }),
    )
  })
})
