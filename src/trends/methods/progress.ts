import type { Progress, ProgressStatus } from '../verdict.ts'

export interface YearValue {
  readonly year: number
  readonly value: number
}

export interface ProgressInput {
  readonly base: YearValue
  readonly current: YearValue
  readonly target?: YearValue | undefined
  readonly direction: 'up' | 'down'
  /** A natural limit, such as 100 for a percentage; used only without a target. */
  readonly limit?: number | null | undefined
}

/** Replaces a base or target of 0, from which no growth rate exists. */
const ZERO_SUBSTITUTE = 0.001
/** Statistics Canada's exponent by which the threshold shrinks near a natural limit. */
const LIMIT_EXPONENT = 4.44

const NO_PROGRESS: Progress = { growth: null, ratio: null, score: null, status: null }

/**
 * Progress towards a target, or without one, by the method that Open SDG publishes (Statistics
 * Canada's).
 *
 * `growth` is the compound annual growth rate from base to current as a fraction, positive in the
 * desired direction. With a target, `ratio` is growth over the rate required to reach the target
 * in its year (null without a target, and if no growth is required). `score` runs from
 * -5 to 5. `status` by ratio: 0.95 on track, 0.6 moderate, 0 limited, below moving away; without a
 * target by growth: 1.5%, 0.5% and 0 a year, shrunk near the limit. A current value at or past the
 * target is `targetAchieved` (5) whatever the rates.
 *
 * All null if no rate exists: base and current (or target) of opposite sign, less than one year, a
 * target year not after the base year, a number that is not finite.
 *
 * Source: open-sdg/sdg-build 2.4.0, sdg/ProgressMeasure.py.
 */
export function calculateProgress(input: ProgressInput): Progress {
  const { base, current, target, direction } = input
  const desiredSign = direction === 'up' ? 1 : -1
  const start = base.value === 0 ? ZERO_SUBSTITUTE : base.value
  const growth = applySign(
    calculateGrowthRate(start, current.value, current.year - base.year),
    start < 0 ? -desiredSign : desiredSign,
  )
  if (!target) return scoreGrowth(growth, getLimitFactor(base.value, input.limit ?? null))
  const targetValue = target.value === 0 ? ZERO_SUBSTITUTE : target.value
  const required = calculateGrowthRate(start, targetValue, target.year - base.year)
  const ratio = growth === null || !required ? null : growth / Math.abs(required)
  if ((current.value - targetValue) * desiredSign >= 0)
    return { growth, ratio, score: 5, status: 'targetAchieved' }
  if (growth === null || required === null) return NO_PROGRESS
  // The base was at the target and the current value is not: any change is away from it.
  if (ratio === null) return { growth, ratio, score: -5, status: 'movingAway' }
  return { growth, ratio, ...scoreRatio(ratio) }
}

function applySign(value: number | null, sign: number): number | null {
  return value === null ? null : value * sign + 0
}

/** Compound annual growth rate; null across 0 or over less than a year. */
function calculateGrowthRate(from: number, to: number, years: number): number | null {
  const factor = to / from
  return Number.isFinite(factor) && factor >= 0 && years >= 1 ? factor ** (1 / years) - 1 : null
}

/** C: the share of the growth threshold that applies at this distance from the natural limit. */
function getLimitFactor(baseValue: number, limit: number | null): number {
  if (limit === null) return 1
  const [base, end] = [Math.abs(baseValue), Math.abs(limit)]
  if (base >= 2 * end) return 1
  return 1 - ((base <= end ? base : 2 * end - base) / end) ** LIMIT_EXPONENT
}

function scoreRatio(ratio: number): { score: number; status: ProgressStatus } {
  if (ratio >= 0.6)
    return {
      score: Math.min(7.1429 * ratio - 4.2857, 5),
      status: ratio >= 0.95 ? 'onTrack' : 'moderate',
    }
  return {
    score: Math.max(4.1667 * ratio - 2.5, -5),
    status: ratio >= 0 ? 'limited' : 'movingAway',
  }
}

function scoreGrowth(growth: number | null, share: number): Progress {
  if (growth === null) return NO_PROGRESS
  const toProgress = (score: number, status: ProgressStatus): Progress => ({
    growth,
    ratio: null,
    score,
    status,
  })
  if (growth < 0) return toProgress(Math.max(125 * growth - 2.5, -5), 'movingAway')
  if (share === 0) return toProgress(5, 'onTrack')
  if (growth >= 0.015 * share) return toProgress(Math.min((500 * growth) / share - 5, 5), 'onTrack')
  if (growth >= 0.005 * share) return toProgress((250 * growth) / share - 1.25, 'moderate')
  return toProgress((500 * growth) / share - 2.5, 'limited')
}
