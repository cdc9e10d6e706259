const MAX_SERIES_ARGUMENT = 2.5
const FRACTION_TERMS = 80

/**
 * Two-sided tail probability of the standard normal distribution, P(|Z| >= |z|) = erfc(|z| / sqrt 2);
 * about 12 correct digits.
 *
 * Source: Abramowitz & Stegun (1964), Handbook of Mathematical Functions: 7.1.6 (series, in the
 * middle) and 7.1.14 (continued fraction, in the tails).
 */
export function getTwoSidedP(z: number): number {
  const x = Math.abs(z) / Math.SQRT2
  return x < MAX_SERIES_ARGUMENT ? 1 - erfBySeries(x) : erfcByFraction(x)
}

function erfBySeries(x: number): number {
  let term = x
  let sum = x
  for (let n = 1; term > sum * 1e-17; n++) {
    term *= (2 * x * x) / (2 * n + 1)
    sum += term
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum
}

function erfcByFraction(x: number): number {
  let denominator = x
  for (let n = FRACTION_TERMS; n >= 1; n--) denominator = x + n / 2 / denominator
  return Math.exp(-x * x) / (Math.sqrt(Math.PI) * denominator)
}
