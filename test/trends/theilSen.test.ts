// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import reference from '../../fixtures/reference/mann-kendall.json' with { type: 'json' }
import { theilSen } from '../../src/trends/theilSen.ts'

fc.configureGlobal({ seed: 20161210 })

function yearly(first: number, values: readonly number[]) {
  return values.map((y, i) => ({ x: first + i, y }))
}

describe('the line of Theil and Sen', () => {
  test.each(reference.theil_sen.map((one) => [one.name, one] as const))(
    'published: %s',
    (_, one) => {
      const line = theilSen(one.x.map((x, i) => ({ x, y: one.y[i]! })))
      expect(line.slope).toBeCloseTo(one.expected.slope, 12)
      expect(line.intercept).toBeCloseTo(one.expected.intercept, 12)
    },
  )

  test("York's rough sleeping falls by 2.8 people a year", () => {
    expect(theilSen(yearly(2016, [18, 29, 9, 7, 3, 4, 9])).slope).toBeCloseTo(-2.8, 10)
  })

  test("York's suspensions rise by 1.25 per 100 pupils a year", () => {
    const values = [3.1703, 3.2793, 3.6385, 5.4923, 3.5393, 4.6445, 7.889, 12.8581, 15.0276]
    expect(theilSen(yearly(2016, values)).slope).toBeCloseTo(1.25, 2)
  })

  test('two figures of one time say nothing of a slope', () => {
    // Pairs of different x: (1,0)-(2,4) and (1,2)-(2,4): slopes 4 and 2.
    expect(
      theilSen([
        { x: 1, y: 0 },
        { x: 1, y: 2 },
        { x: 2, y: 4 },
      ]),
    ).toEqual({ slope: 3, intercept: -1 })
  })

  test.each([
    [[]],
    [[{ x: 1, y: 2 }]],
    [
      [
        { x: 1, y: 2 },
        { x: 1, y: 3 },
      ],
    ],
  ])('%j have no slope', (points) => {
    expect(theilSen(points)).toEqual({ slope: null, intercept: null })
  })

  test('a level line has slope 0, whichever way its rows run', () => {
    expect(
      theilSen([
        { x: 1, y: 2 },
        { x: 0, y: 2 },
      ]),
    ).toEqual({ slope: 0, intercept: 2 })
  })

  test('what is not a number is refused, on either axis', () => {
    expect(() => theilSen([{ x: NaN, y: 1 }])).toThrow('a point: not a finite number: NaN')
    expect(() => theilSen([{ x: 1, y: Infinity }])).toThrow('a point: not a finite')
  })

  const points = fc.uniqueArray(
    fc.record({ x: fc.integer({ min: 0, max: 50 }), y: fc.integer({ min: -99, max: 99 }) }),
    { selector: ({ x }) => x, minLength: 2, maxLength: 20 },
  )

  test('the order of rows does not matter', () => {
    fc.assert(
      fc.property(points, (rows) => {
        const sorted = [...rows].sort((a, b) => a.x - b.x)
        expect(theilSen(rows)).toEqual(theilSen(sorted))
      }),
    )
  })

  test('a series read backwards has the opposite slope', () => {
    fc.assert(
      fc.property(points, (rows) => {
        const back = theilSen(rows.map(({ x, y }) => ({ x: 50 - x, y }))).slope
        expect(back! + theilSen(rows).slope!).toBeCloseTo(0, 10)
      }),
    )
  })

  test('points on a line give that line', () => {
    fc.assert(
      fc.property(points, fc.integer({ min: -9, max: 9 }), (rows, slope) => {
        const line = theilSen(rows.map(({ x }) => ({ x, y: slope * x + 5 })))
        expect(line.slope).toBeCloseTo(slope, 10)
        expect(line.intercept).toBeCloseTo(5, 8)
      }),
    )
  })
})
