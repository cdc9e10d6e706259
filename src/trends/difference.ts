import { binomialTestOfHalf } from './binomialTest.ts'
import { requireFinite } from './finite.ts'

/** A difference is clear when it is at least this many standard errors: 95%, two-sided. */
export const CLEAR_Z = 1.96
/** From the width of a 95% interval to its standard error: twice 1.96. */
const WIDTH_OF_INTERVAL = 3.92
/** The constant of XmR charts: 3 / d2, d2 = 1.128 for a moving range of two. */
const MOVING_RANGES = 2.66
/** With fewer figures nobody can know the year-to-year wobble. */
export const LEAST_FIGURES = 5

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
export function standardError({ lower, upper }: Omit<Estimate, 'value'>): number {
  return (upper - lower) / WIDTH_OF_INTERVAL
}

function zOf(change: number, error: number): number {
  return change === 0 ? 0 : change / error
}

/**
 * Difference of two independent estimates by their 95% limits. `change` is b - a in the values'
 * unit, z = change / sqrt(SE_a² + SE_b²), clear when |z| >= 1.96. Where both intervals have no
 * width any change at all is infinitely many standard errors.
 *
 * Source: the usual z test of two independent estimates; SE from limits as in Altman & Bland
 * (2011), BMJ 343:d2090.
 */
export function differenceOfEstimates(
  a: Estimate,
  b: Estimate,
): { change: number; z: number; clear: boolean } {
  requireFinite([a.value, a.lower, a.upper, b.value, b.lower, b.upper], 'an estimate')
  const change = b.value - a.value
  const z = zOf(change, Math.hypot(standardError(a), standardError(b)))
  return { change, z, clear: Math.abs(z) >= CLEAR_Z }
}

/** Whether these are some of a number of people, and not more events than people. */
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
export function differenceOfProportions(
  a: Proportion,
  b: Proportion,
): { change: number; z: number; clear: boolean } {
  for (const { numerator, denominator } of [a, b]) {
    requireFinite([numerator, denominator], 'a proportion')
    if (!isProportion({ numerator, denominator }))
      throw new RangeError(`not a proportion: ${numerator} of ${denominator}`)
  }
  const [before, after] = [a.numerator / a.denominator, b.numerator / b.denominator]
  const change = after - before
  const variance = (before * (1 - before)) / a.denominator + (after * (1 - after)) / b.denominator
  const z = zOf(change, Math.sqrt(variance))
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
export function differenceOfCounts(
  a: number,
  b: number,
): { change: number; p: number; clear: boolean } {
  for (const count of [a, b])
    if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`not a count: ${count}`)
  const p = binomialTestOfHalf(a, a + b)
  return { change: b - a, p, clear: p < 0.05 }
}

/**
 * Difference of the last and the first of a run of figures against their own year-to-year wobble:
 * `limit` = 2.66 x the mean absolute step from one figure to the next, clear when |change| is
 * larger. Values in order of time, in one unit. Under five values the wobble is not known and no
 * change is clear; of none or one, change and limit are 0.
 *
 * Source: the natural process limits of XmR charts (Shewhart; Wheeler & Chambers, Understanding
 * Statistical Process Control). Holding a difference of two figures against them is this project's
 * own rule, and rests on the simulation that `npm run calibrate` repeats.
 */
export function differenceBeyondVariation(values: readonly number[]): {
  change: number
  limit: number
  clear: boolean
} {
  requireFinite(values, 'a figure')
  const steps = values.length - 1
  if (steps < 1) return { change: 0, limit: 0, clear: false }
  const change = values[steps]! - values[0]!
  let moved = 0
  for (let i = 1; i <= steps; i++) moved += Math.abs(values[i]! - values[i - 1]!)
  const limit = (MOVING_RANGES * moved) / steps
  return { change, limit, clear: values.length >= LEAST_FIGURES && Math.abs(change) > limit }
}
