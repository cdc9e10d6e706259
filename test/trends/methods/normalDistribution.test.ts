// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { getTwoSidedP } from '../../../src/trends/methods/normalDistribution.ts'

describe('the two-sided tail of the normal distribution', () => {
  // scipy.stats.norm: 2 * sf(z). The method switches from series to fraction at 3.5355.
  test.each([
    [0, 1],
    [0.5, 0.6170750774519738],
    [1, 0.31731050786291415],
    [1.96, 0.04999579029644087],
    [3, 0.0026997960632601866],
    [3.5, 0.00046525815807105003],
    [3.6, 0.00031821718031506727],
    [4, 6.334248366623973e-5],
    [6, 1.973175290075389e-9],
    [10, 1.523970604832094e-23],
  ])('at %d: %d', (z, p) => {
    expect(getTwoSidedP(z) / p).toBeCloseTo(1, 11)
    expect(getTwoSidedP(-z)).toBe(getTwoSidedP(z))
  })

  test('is 0 at infinity', () => {
    expect(getTwoSidedP(Infinity)).toBe(0)
    expect(getTwoSidedP(-Infinity)).toBe(0)
  })
})
