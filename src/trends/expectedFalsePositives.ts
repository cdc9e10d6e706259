import { MIN_FIGURES } from './methods/constants.ts'
import nullDistribution from './calibration/nullDistribution.json' with { type: 'json' }
import type { Evidence, Verdict } from './verdict.ts'

/** `low`: independent years; `high`: years with an autocorrelation of 0.4. */
export interface FalsePositiveRange {
  readonly low: number
  readonly high: number
}

/** |z| >= 1.96 on a normal distribution, two-sided. */
const Z_TEST_RATE: FalsePositiveRange = { low: 0.05, high: 0.05 }

interface Rates {
  readonly independent: readonly number[]
  readonly correlated: readonly number[]
}

/** More figures than were simulated have a lower rate; they use that of the largest number. */
function getRate({ independent, correlated }: Rates, figures: number): FalsePositiveRange {
  const i = Math.min(figures - MIN_FIGURES, independent.length - 1)
  return { low: independent[i]!, high: correlated[i]! }
}

/**
 * False positive rate of the method behind this evidence, for the worst of three kinds of noise.
 * For limits the range has no width: they hold sampling error only. The hurdles (counts, shares,
 * smallest meaningful change) can only lower the rate.
 *
 * Source: this project's own simulation (`npm run calibrate`).
 */
export function getFalsePositiveRate(evidence: Evidence): FalsePositiveRange {
  const { lineOrStep, pooledLine, movingRange } = nullDistribution
  switch (evidence.method) {
    case 'lineOrStep':
      return getRate(lineOrStep, evidence.result.n)
    case 'pooledLine':
      return getRate(pooledLine, evidence.n)
    case 'movingRange':
      return { low: movingRange.independent, high: movingRange.correlated }
    case 'differenceOfEstimates':
      return Z_TEST_RATE
  }
}

/**
 * The expected number of clear changes among these verdicts if no series had changed: the sum of the
 * false positive rates of their methods. Verdicts without evidence add 0.
 */
export function estimateFalsePositives(verdicts: readonly Verdict[]): FalsePositiveRange {
  let [low, high] = [0, 0]
  for (const { evidence } of verdicts) {
    if (!evidence) continue
    const rate = getFalsePositiveRate(evidence)
    low += rate.low
    high += rate.high
  }
  return { low, high }
}
