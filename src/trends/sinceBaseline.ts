import type { Direction } from '../model/dataset.ts'
import type { Limits, MeasuredFigure } from '../model/figure.ts'
import {
  CLEAR_Z,
  differenceBeyondVariation,
  differenceOfCounts,
  differenceOfEstimates,
  differenceOfProportions,
  isProportion,
  LEAST_FIGURES,
  type Estimate,
  type Proportion,
} from './difference.ts'
import { targetToApproach } from './goodDirection.ts'
import type { JudgedIndicator } from './judgedIndicator.ts'
import type { Evidence, VerdictKind } from './verdict.ts'

/** Limits without width are no limits: they were lost in rounding or written in from the value. */
export function hasLimits(figure: MeasuredFigure): figure is MeasuredFigure & { limits: Limits } {
  return figure.limits !== null && figure.limits.upper > figure.limits.lower
}

export function estimateOf(figure: MeasuredFigure & { limits: Limits }): Estimate {
  return { value: figure.value, lower: figure.limits.lower, upper: figure.limits.upper }
}

function proportionOf({ numerator, denominator }: MeasuredFigure): Proportion | null {
  if (numerator === null || denominator === null) return null
  return isProportion({ numerator, denominator }) ? { numerator, denominator } : null
}

/** z of the change by limits, else by the counts behind a proportion or rate; null without either. */
function zOf(
  from: MeasuredFigure,
  to: MeasuredFigure,
  { measure }: JudgedIndicator,
): { method: 'difference of estimates' | 'difference of proportions'; z: number } | null {
  if (hasLimits(from) && hasLimits(to))
    return {
      method: 'difference of estimates',
      z: differenceOfEstimates(estimateOf(from), estimateOf(to)).z,
    }
  if (measure !== 'percent' && measure !== 'rate') return null
  const [before, after] = [proportionOf(from), proportionOf(to)]
  if (!before || !after) return null
  const { z } = differenceOfProportions(before, after)
  // Crude proportions that move against the published (standardised) figure do not speak for it.
  const speaks = Number.isFinite(z) && z * (to.value - from.value) >= 0
  return speaks ? { method: 'difference of proportions', z } : null
}

function countsOf(from: number, to: number, { measure }: JudgedIndicator): Evidence['counts'] {
  const areCounts = [from, to].every((value) => Number.isSafeInteger(value) && value >= 0)
  if (measure !== 'count' || !areCounts) return null
  const { p, clear } = differenceOfCounts(from, to)
  return { p, clear }
}

/** A hair under what is required is the rounding of binary fractions: 0.3 - 0.1 reaches 0.2. */
const ROUNDING = 1 - 1e-9

function meaningfulOf(
  change: number,
  { meaningfulChange }: JudgedIndicator,
): Evidence['meaningful'] {
  if (meaningfulChange === null) return null
  return {
    required: meaningfulChange,
    reached: Math.abs(change) >= meaningfulChange * ROUNDING,
  }
}

/** What is judged of each figure: its value, or for `toward` its distance to the target. */
function judgedValues(
  run: readonly MeasuredFigure[],
  indicator: JudgedIndicator,
): readonly number[] {
  const target = targetToApproach(indicator)
  return target === null
    ? run.map(({ value }) => value)
    : run.map(({ value }) => Math.abs(value - target))
}

/**
 * Lens 1: is the last figure of a run clearly another than its first one? The run holds two or
 * more independent figures of one segment, oldest first. Null where nobody can know: no limits, no counts behind the
 * figures, and fewer than five of them.
 *
 * For `toward` every value is its distance to the target, so `change` is that of the distance.
 */
export function sinceBaseline(
  run: readonly MeasuredFigure[],
  indicator: JudgedIndicator,
): Evidence | null {
  const [from, to] = [run[0]!, run.at(-1)!]
  const values = judgedValues(run, indicator)
  const change = values.at(-1)! - values[0]!
  const counts = countsOf(from.value, to.value, indicator)
  const meaningful = meaningfulOf(change, indicator)
  const passes = counts === null || counts.clear
  const estimated = zOf(from, to, indicator)
  if (estimated) {
    const moved = to.value - from.value
    // The distance has the margin of error of the value, so z shrinks with the change.
    const z = change === moved ? estimated.z : (estimated.z * change) / moved
    const strength = Math.abs(z) / CLEAR_Z
    const clear = Math.abs(z) >= CLEAR_Z && passes
    return { method: estimated.method, z, change, clear, strength, counts, meaningful }
  }
  if (run.length < LEAST_FIGURES) return null
  const { limit, clear } = differenceBeyondVariation(values)
  return {
    method: 'difference beyond variation',
    change,
    clear: clear && passes && (meaningful === null || meaningful.reached),
    strength: limit === 0 ? 0 : Math.abs(change) / limit,
    counts,
    meaningful,
    limit,
    figures: run.length,
  }
}

/** What the evidence allows to be said, given which way is good. */
export function kindOf(evidence: Evidence, direction: Direction): VerdictKind {
  if (!evidence.clear) return 'no clear change'
  const more = evidence.change > 0
  if (direction === 'none') return more ? 'higher' : 'lower'
  return more === (direction === 'up') ? 'better' : 'worse'
}
