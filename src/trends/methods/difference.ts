import { binomialTestAtHalf } from './binomialTest.ts'
import { assertFinite } from './assertFinite.ts'

/** A difference is clear from this many standard errors on: 95%, two-sided. */
export const CLEAR_Z = 1.96
/** Width of a 95% interval in standard errors: 2 x 1.96. */
const INTERVAL_WIDTH = 3.92

export interface Estimate {
  readonly value: number
  /** 95% confidence limits. */
  readonly lower: number
  readonly upper: number
}

export interface Proportion {
  readonly numerator: number
  readonly denominator: number
}

/** Standard error of an estimate from its 95% limits: (upper - lower) / 3.92, in the value's unit. */
export function getStandardError({ lower, upper }: Omit<Estimate, 'value'>): number {
  return (upper - lower) / INTERVAL_WIDTH
}

function getZ(change: number, error: number): number {
  return change === 0 ? 0 : change / error
}

/**
 * Difference of two independent estimates by their 95% limits. `change` is b - a in the values'
 * unit, z = change / sqrt(SE_a² + SE_b²), clear when |z| >= 1.96. If both intervals have width 0,
 * z of any change is infinite.
 *
 * Source: the usual z test of two independent estimates; SE from limits as in Altman & Bland
 * (2011), BMJ 343:d2090.
 */
export function testEstimateDifference(
  a: Estimate,
  b: Estimate,
): { change: number; z: number; clear: boolean } {
  assertFinite([a.value, a.lower, a.upper, b.value, b.lower, b.upper], 'an estimate')
  const change = b.value - a.value
  const z = getZ(change, Math.hypot(getStandardError(a), getStandardError(b)))
  return { change, z, clear: Math.abs(z) >= CLEAR_Z }
}

/** Whether 0 <= numerator <= denominator and denominator > 0. */
export function isProportion({ numerator, denominator }: Proportion): boolean {
  return denominator > 0 && numerator >= 0 && numerator <= denominator
}

/**
 * Difference of two independent proportions, unpooled z. `change` is p_b - p_a as a fraction
 * (0.05 is five percentage points), clear when |z| >= 1.96. Numerators are counts within their
 * denominators, denominators above 0.
 *
 * Source: Wald's z for two proportions with separate variances, e.g. Fleiss, Levin & Paik (2003),
 * Statistical Methods for Rates and Proportions, 3.
 */
export function testProportionDifference(
  a: Proportion,
  b: Proportion,
): { change: number; z: number; clear: boolean } {
  for (const { numerator, denominator } of [a, b]) {
    assertFinite([numerator, denominator], 'a proportion')
    if (!isProportion({ numerator, denominator }))
      throw new RangeError(`not a proportion: ${numerator} of ${denominator}`)
  }
  const [before, after] = [a.numerator / a.denominator, b.numerator / b.denominator]
  const change = after - before
  const variance = (before * (1 - before)) / a.denominator + (after * (1 - after)) / b.denominator
  const z = getZ(change, Math.sqrt(variance))
  return { change, z, clear: Math.abs(z) >= CLEAR_Z }
}

/**
 * Difference of two counts of independent events over equal spans: the exact conditional binomial
 * test. Given their sum, the first count is binomial with p = 1/2 when nothing has changed; `p`
 * sums all outcomes no more likely than the observed one. `change` is b - a, clear when p < 0.05.
 * Counts are whole and not negative; two zeros are no change (p = 1).
 *
 * Source: Przyborowski & Wilenski (1940), Biometrika 31; R, stats::poisson.test.
 */
export function testCountDifference(
  a: number,
  b: number,
): { change: number; p: number; clear: boolean } {
  for (const count of [a, b])
    if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`not a count: ${count}`)
  const p = binomialTestAtHalf(a, a + b)
  return { change: b - a, p, clear: p < 0.05 }
}
