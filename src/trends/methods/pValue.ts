import {
  getLineConstant,
  getByFigures,
  MOVING_RANGE_LIMIT,
  getPooledConstant,
  getStepConstant,
} from './constants.ts'
import type { LineOrStep } from './lineOrStep.ts'
import { getTwoSidedP } from './normalDistribution.ts'
import nullDistribution from '../calibration/nullDistribution.json' with { type: 'json' }
import type { Evidence } from '../verdict.ts'

/**
 * p-value of a statistic from the stored thresholds of the null distribution: log p is linear in the
 * log of the statistic between two thresholds and beyond the last; below the first, p is linear
 * from 1.
 */
function interpolateP(thresholds: readonly number[], statistic: number): number {
  const levels = nullDistribution.p
  const first = thresholds[0]!
  if (statistic <= first) return 1 - (1 - levels[0]!) * (statistic / first)
  const firstAbove = thresholds.findIndex((threshold) => threshold >= statistic)
  const i = firstAbove === -1 ? thresholds.length - 1 : firstAbove
  const [x0, x1, y0, y1] = [thresholds[i - 1]!, thresholds[i]!, levels[i - 1]!, levels[i]!]
  const fraction = Math.log(statistic / x0) / Math.log(x1 / x0)
  return y0 * (y1 / y0) ** fraction
}

/**
 * p-value of the line or the step, whichever exceeds its constant by more: two-sided, under
 * a year-to-year correlation of 0.4 and the worst of three kinds of noise. All methods share the
 * scale: 0.05 is the border of clear. The condition that the latest figure lies on the same side is
 * not part of it.
 * @throws RangeError for fewer than five figures
 *
 * Source: this project's own simulation (`npm run calibrate`).
 */
export function getLineOrStepP({
  n,
  lineRatio,
  step,
}: Pick<LineOrStep, 'n' | 'lineRatio' | 'step'>): number {
  const thresholds = getByFigures(nullDistribution.lineOrStep.thresholds, n)
  const stepRatio = step ? step.ratio / getStepConstant(n) : 0
  return interpolateP(thresholds, Math.max(lineRatio / getLineConstant(n), stepRatio))
}

/**
 * p-value of the line through `n` overlapping figures of `pooled` years each; `ratio` is
 * |rise| / scatter.
 * @throws RangeError for fewer than five figures, or years that were not simulated
 */
export function getPooledLineP(n: number, pooled: number, ratio: number): number {
  const constant = getPooledConstant(n, pooled)
  if (constant === null) throw new RangeError(`no p-value for ${n} figures of ${pooled} years`)
  return interpolateP(getByFigures(nullDistribution.pooledLine.thresholds, n), ratio / constant)
}

/**
 * p-value of |latest - baseline| / mean moving range, for the worst number of figures (5 to 20) and
 * the worst distance of the baseline (one to three years).
 */
export function getMovingRangeP(ratio: number): number {
  return interpolateP(nullDistribution.movingRange.thresholds, ratio)
}

/** p-value of the evidence by its own method: 0.05 is the border of clear for each. */
export function getEvidenceP(evidence: Evidence): number {
  switch (evidence.method) {
    case 'lineOrStep':
      return getLineOrStepP(evidence.result)
    case 'pooledLine':
      return getPooledLineP(evidence.n, evidence.pooled, evidence.ratio)
    case 'movingRange':
      return getMovingRangeP(evidence.strength * MOVING_RANGE_LIMIT)
    case 'differenceOfEstimates':
      return getTwoSidedP(evidence.z)
  }
}
