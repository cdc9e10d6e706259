import type { MeasuredFigure } from '../../model/figure.ts'
import { evidenceFor } from '../evidence.ts'
import { independentFigures, runSince } from '../independentFigures.ts'
import type { Evidence } from '../verdict.ts'
import type { CommonPeriod, CommonPeriods } from './commonPeriods.ts'
import { gapIndicator } from './gapIndicator.ts'

/** How the gap between two places changed. */
export interface ChangeOfGap {
  /** The first common period from the baseline on, and the latest. */
  readonly from: CommonPeriod
  readonly to: CommonPeriod
  /** Of the signed gap; null where there are too few figures to judge. */
  readonly evidence: Evidence | null
  /** Of a clear change: whether the city went up or down against the other place; else null. */
  readonly direction: 'up' | 'down' | null
}

function gapsOf(periods: readonly CommonPeriod[]): readonly MeasuredFigure[] {
  return periods.map(({ gap }) => gap)
}

/**
 * Whether the gap changed clearly since the baseline: the rule of all series (evidence.ts) on the
 * signed gap, period by period, so that what happened to both places cancels. By limits that is
 * z = change / sqrt of four squared standard errors. A change smaller than `meaningful` (in the
 * indicator's unit; null: any) is none.
 *
 * Null where the common periods hold fewer than two from the baseline on.
 */
export function changeOfGap(
  { periods, decimals }: CommonPeriods,
  baseline: number,
  meaningful: number | null,
): ChangeOfGap | null {
  const since = periods.filter(({ period }) => period.referenceYear >= baseline)
  if (since.length < 2) return null
  const [from, to] = [since[0]!, since.at(-1)!]
  const independent = independentFigures(gapsOf(periods))
  const run = runSince(from.gap, independent)
  // A pooled period that shares years with the first one is not compared with it.
  const evidence =
    run.at(-1) === to.gap
      ? evidenceFor(
          { run, overlapping: gapsOf(since), segment: independent },
          gapIndicator(decimals, meaningful),
        )
      : null
  const direction = evidence?.clear ? (evidence.change > 0 ? 'up' : 'down') : null
  return { from, to, evidence, direction }
}
