import {
  lineConstant,
  MIN_FIGURES,
  MOVING_RANGES,
  pooledConstant,
  stepConstant,
} from './constants.ts'
import type { LineOrStep } from './lineOrStep.ts'
import { normalTwoSided } from './normalDistribution.ts'
import nullDistribution from './nullDistribution.json' with { type: 'json' }
import type { Evidence } from './verdict.ts'

/**
 * p-value of a statistic from the stored thresholds of the null distribution: log p is linear in the
 * log of the statistic between two thresholds and beyond the last; below the first, p is linear
 * from 1.
 */
function interpolateP(thresholds: readonly number[], statistic: number): number {
  const levels = nullDistribution.p
  const first = thresholds[0]!
  if (statistic <= first) return 1 - (1 - levels[0]!) * (statistic / first)
  const above = thresholds.findIndex((threshold) => threshold >= statistic)
  const i = above === -1 ? thresholds.length - 1 : above
  const [x0, x1, y0, y1] = [thresholds[i - 1]!, thresholds[i]!, levels[i - 1]!, levels[i]!]
  const part = Math.log(statistic / x0) / Math.log(x1 / x0)
  return y0 * (y1 / y0) ** part
}

function thresholdsFor(rows: readonly (readonly number[])[], figures: number): readonly number[] {
  return rows[Math.min(figures - MIN_FIGURES, rows.length - 1)]!
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
export function pOfLineOrStep({ n, lineRatio, step }: LineOrStep): number {
  const thresholds = thresholdsFor(nullDistribution.lineOrStep.thresholds, n)
  const ofStep = step ? step.ratio / stepConstant(n) : 0
  return interpolateP(thresholds, Math.max(lineRatio / lineConstant(n), ofStep))
}

/**
 * p-value of the line through `n` overlapping figures of `pooled` years each; `ratio` is
 * |rise| / scatter.
 * @throws RangeError for fewer than five figures, or years that were not simulated
 */
export function pOfPooledLine(n: number, pooled: number, ratio: number): number {
  const constant = pooledConstant(n, pooled)
  if (constant === null) throw new RangeError(`no p-value for ${n} figures of ${pooled} years`)
  return interpolateP(thresholdsFor(nullDistribution.pooledLine.thresholds, n), ratio / constant)
}

/**
 * p-value of |latest - baseline| / mean moving range, for the worst number of figures (5 to 20) and
 * the worst distance of the baseline (one to three years).
 */
export function pOfMovingRange(ratio: number): number {
  return interpolateP(nullDistribution.movingRange.thresholds, ratio)
}

/** p-value of the evidence by its own method: 0.05 is the border of clear for each. */
export function pOfEvidence(evidence: Evidence): number {
  switch (evidence.method) {
    case 'line or step':
      return pOfLineOrStep(evidence.result)
    case 'pooled line':
      return pOfPooledLine(evidence.n, evidence.pooled, evidence.ratio)
    case 'moving range':
      return pOfMovingRange(evidence.strength * MOVING_RANGES)
    case 'difference of estimates':
      return normalTwoSided(evidence.z)
  }
}
