// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import reference from '../../fixtures/reference/mann-kendall.json' with { type: 'json' }
import { mannKendall } from '../../src/trends/mannKendall.ts'

fc.configureGlobal({ seed: 20161210 })

/** Values in the order of x, as a trend test reads them. */
function inOrderOf(x: readonly number[], y: readonly number[]): number[] {
  return x
    .map((at, i) => [at, y[i]!] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, value]) => value)
}

describe("Kendall's exact p as R and scipy publish it", () => {
  test.each(reference.kendall.map((one) => [one.name, one] as const))('%s', (_, one) => {
    const result = mannKendall(inOrderOf(one.x, one.y))
    expect(result.method).toBe('exact')
    expect(result.p).toBeCloseTo(one.scipy_now.p_two_sided, 12)
    const pairs = (one.x.length * (one.x.length - 1)) / 2
    expect(result.s / pairs).toBeCloseTo(one.tau, 12)
  })

  test.each(reference.min_p.map((one) => [one.n, one.min_exact_two_sided_p] as const))(
    '%i values in perfect order: the smallest p there is, 2/n!',
    (n, p) => {
      const rising = Array.from({ length: n }, (_, i) => i * i)
      expect(mannKendall(rising).p).toBeCloseTo(p, 14)
      expect(mannKendall(rising.reverse()).p).toBeCloseTo(p, 14)
    },
  )
})

describe("York's series", () => {
  test.each([
    [
      'suspensions',
      [3.1703, 3.2793, 3.6385, 5.4923, 3.5393, 4.6445, 7.889, 12.8581, 15.0276],
      30,
      'exact',
      0.00085,
      5,
      'rising',
    ],
    [
      'smoking',
      [12.6, 9, 11.5, 11.9, 10.9, 8.6, 7.9, 7.6, 6.7],
      -28,
      'exact',
      0.0024,
      4,
      'falling',
    ],
    [
      'recorded depression',
      [7.8, 8.3, 9.4, 10.3, 10.9, 11.5, 12.4, 12.9, 13.2],
      36,
      'exact',
      0.0000055,
      7,
      'rising',
    ],
    [
      'housing affordability',
      [8.3, 8.76, 8.81, 8.52, 8.32, 8.87, 8.96, 9.29, 8.53, 7.53],
      7,
      'exact',
      0.6007,
      4,
      null,
    ],
    ['rough sleeping', [18, 29, 9, 7, 3, 4, 9], -10, 'normal', 0.1716, 4, null],
    ['homelessness duty', [766, 881, 800, 802, 771, 729, 802], -2, 'normal', 0.879, 3, null],
    [
      'not in education or work',
      [2.557, 2.4, 2.4, 1.8, 1.2, 0.7, 1.2, 1.3],
      -18,
      'normal',
      0.0327,
      4,
      'falling',
    ],
    [
      'absence, free school meals',
      [23.1954, 27.0582, 42.7078, 40.4971, 42.4265, 40.1425],
      5,
      'exact',
      0.469,
      3,
      null,
    ],
  ] as const)('%s', (_, values, s, method, p, digits, direction) => {
    const result = mannKendall(values)
    expect(result).toMatchObject({ s, method, direction })
    expect(result.p).toBeCloseTo(p, digits)
  })
})

describe('the edges of the test', () => {
  test.each([[[]], [[5]], [[5, 6]], [[6, 5]]])('%j can have no trend: p = 1', (values) => {
    expect(mannKendall(values)).toMatchObject({ p: 1, method: 'exact', direction: null })
  })

  test('equal values only: no trend, by the normal approximation', () => {
    expect(mannKendall([3, 3, 3, 3, 3, 3])).toEqual({
      s: 0,
      p: 1,
      method: 'normal',
      direction: null,
    })
  })

  test('as many pairs rise as fall: p = 1', () => {
    expect(mannKendall([1, 2, 2, 1])).toEqual({ s: 0, p: 1, method: 'normal', direction: null })
    expect(mannKendall([2, 4, 1, 3])).toMatchObject({ s: 0, p: 1, method: 'exact' })
  })

  test('ties take their share from the variance', () => {
    // 1 1 2 3 3 4: 15 pairs, 2 tied, S = 13. Variance (6*5*17 - 2 * 2*1*9) / 18 = 474 / 18.
    // z = 12 / sqrt(26.3333) = 2.338468; two-sided p = 0.019363.
    const result = mannKendall([1, 1, 2, 3, 3, 4])
    expect(result).toMatchObject({ s: 13, method: 'normal', direction: 'rising' })
    expect(result.p).toBeCloseTo(0.01936, 5)
  })

  test('five figures in order are the fewest that show a direction', () => {
    expect(mannKendall([1, 2, 3, 4]).direction).toBeNull()
    expect(mannKendall([1, 2, 3, 4, 5]).direction).toBe('rising')
    expect(mannKendall([5, 4, 3, 2, 1]).direction).toBe('falling')
  })

  test.each([NaN, Infinity])('%d among the values is refused', (value) => {
    expect(() => mannKendall([1, value, 3])).toThrow(`a figure: not a finite number: ${value}`)
  })
})

describe('whatever the values', () => {
  const series = fc.array(fc.integer({ min: -30, max: 30 }), { maxLength: 40 })

  test('a series read backwards has the opposite direction and the same p', () => {
    fc.assert(
      fc.property(series, (values) => {
        const [there, back] = [mannKendall(values), mannKendall([...values].reverse())]
        expect(back.s + there.s).toBe(0)
        expect(back.p).toBe(there.p)
        const opposite = { rising: 'falling', falling: 'rising', none: null }
        expect(back.direction).toBe(opposite[there.direction ?? 'none'])
      }),
    )
  })

  test('scaling, and any other change that keeps the order, does not change p', () => {
    fc.assert(
      fc.property(series, fc.double({ min: 0.001, max: 1000, noNaN: true }), (values, scale) => {
        expect(mannKendall(values.map((value) => value * scale))).toEqual(mannKendall(values))
        expect(mannKendall(values.map((value) => value ** 3 + 7))).toEqual(mannKendall(values))
      }),
    )
  })

  test('a constant series never has a trend', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(60), (value, n) => {
        const { s, p, direction } = mannKendall(Array<number>(n).fill(value))
        expect({ s, p, direction }).toEqual({ s: 0, p: 1, direction: null })
      }),
    )
  })

  test('p is a chance', () => {
    fc.assert(
      fc.property(series, (values) => {
        const { p } = mannKendall(values)
        expect(p).toBeGreaterThan(0)
        expect(p).toBeLessThanOrEqual(1)
      }),
    )
  })
})
