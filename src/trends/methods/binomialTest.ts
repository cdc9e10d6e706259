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
export function binomialTestAtHalf(k: number, n: number): number {
  const middle = Math.floor(n / 2)
  const observed = getRelativeProbability(Math.min(k, n - k), n) * TOLERANCE
  let total = 0
  let atMaxAsLikely = 0
  let probability = 1
  for (let i = middle; probability > NEGLIGIBLE; i--) {
    // Outcome i also counts for its mirror image n - i, unless i = n - i.
    const withMirror = i === n - i ? probability : 2 * probability
    total += withMirror
    if (probability <= observed) atMaxAsLikely += withMirror
    probability *= i / (n - i + 1)
  }
  return Math.min(1, atMaxAsLikely / total)
}

/** Probability of outcome k relative to the most likely one, for k at or below the middle. */
function getRelativeProbability(k: number, n: number): number {
  let probability = 1
  for (let i = Math.floor(n / 2); i > k && probability > NEGLIGIBLE; i--)
    probability *= i / (n - i + 1)
  return probability
}
