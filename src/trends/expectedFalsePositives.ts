import { MIN_FIGURES } from './constants.ts'
import nullDistribution from './nullDistribution.json' with { type: 'json' }
import type { Evidence, Verdict } from './verdict.ts'

/** From years that are independent to years that depend on each other by 0.4. */
export interface FalsePositiveRange {
  readonly low: number
  readonly high: number
}

/** |z| >= 1.96 on a normal distribution, two-sided. */
const RATE_OF_Z: FalsePositiveRange = { low: 0.05, high: 0.05 }

interface Rates {
  readonly independent: readonly number[]
  readonly correlated: readonly number[]
}

/** More figures than were simulated err less often, and count as the most. */
function rateFor({ independent, correlated }: Rates, figures: number): FalsePositiveRange {
  const i = Math.min(figures - MIN_FIGURES, independent.length - 1)
  return { low: independent[i]!, high: correlated[i]! }
}

/**
 * The chance that the method behind this evidence calls a change clear where nothing changed, for
 * the worst of three kinds of noise. Limits say nothing about how years depend on each other. The
 * hurdles (counts, shares, smallest meaningful change) can only lower it.
 *
 * Source: this project's own simulation (`npm run calibrate`).
 */
export function falsePositiveRate(evidence: Evidence): FalsePositiveRange {
  const { lineOrStep, pooledLine, movingRange } = nullDistribution
  switch (evidence.method) {
    case 'line or step':
      return rateFor(lineOrStep, evidence.result.n)
    case 'pooled line':
      return rateFor(pooledLine, evidence.n)
    case 'moving range':
      return { low: movingRange.independent, high: movingRange.correlated }
    case 'difference of estimates':
      return RATE_OF_Z
  }
}

/**
 * How many clear changes chance alone would be expected to produce among so many verdicts, if
 * nothing had changed anywhere: the sum of the rates of the methods that judged them. Verdicts
 * without evidence add nothing.
 */
export function expectedFalsePositives(verdicts: readonly Verdict[]): FalsePositiveRange {
  let [low, high] = [0, 0]
  for (const { evidence } of verdicts) {
    if (!evidence) continue
    const rate = falsePositiveRate(evidence)
    low += rate.low
    high += rate.high
  }
  return { low, high }
}
