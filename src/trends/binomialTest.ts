/** Relative tolerance for equally likely outcomes, as in R's binom.test. */
const TOLERANCE = 1 + 1e-7
/** Weights below this, relative to the most likely outcome, are ignored. */
const NEGLIGIBLE = 1e-300

/**
 * Exact two-sided binomial test of k successes in n trials at probability 1/2: the sum of the
 * probabilities of all outcomes no more likely than the observed one. Returns p in 0..1; 1 for
 * n = 0.
 *
 * Probabilities are relative to that of the most likely outcome, so that large counts neither
 * overflow nor underflow in the middle.
 *
 * Source: Clopper & Pearson (1934); the two-sided sum as in R, stats::binom.test.
 */
export function binomialTestOfHalf(k: number, n: number): number {
  const middle = Math.floor(n / 2)
  const observed = relativeProbability(Math.min(k, n - k), n) * TOLERANCE
  let all = 0
  let asRare = 0
  let weight = 1
  for (let i = middle; weight > NEGLIGIBLE; i--) {
    // Outcome i also counts for its mirror image n - i, unless i = n - i.
    const both = i === n - i ? weight : 2 * weight
    all += both
    if (weight <= observed) asRare += both
    weight *= i / (n - i + 1)
  }
  return Math.min(1, asRare / all)
}

/** Probability of outcome k relative to the most likely one, for k at or below the middle. */
function relativeProbability(k: number, n: number): number {
  let weight = 1
  for (let i = Math.floor(n / 2); i > k && weight > NEGLIGIBLE; i--) weight *= i / (n - i + 1)
  return weight
}
