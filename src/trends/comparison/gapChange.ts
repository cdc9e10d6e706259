import type { MeasuredFigure } from '../../model/figure.ts'
import { evaluateChange } from '../evidence.ts'
import { selectIndependentFigures, selectIndependentSince } from '../methods/independentFigures.ts'
import type { Evidence } from '../verdict.ts'
import type { CommonPeriod, CommonPeriods } from './commonPeriods.ts'
import { createGapIndicator } from './gapIndicator.ts'

/** The change of the gap between two places. */
export interface GapChange {
  /** The first common period from the baseline on, and the latest. */
  readonly from: CommonPeriod
  readonly to: CommonPeriod
  /** Evidence on the signed gap; null if there are too few figures. */
  readonly evidence: Evidence | null
  /** Whether the city rose or fell relative to the other place; null if the change is not clear. */
  readonly direction: 'up' | 'down' | null
}

function getGaps(periods: readonly CommonPeriod[]): readonly MeasuredFigure[] {
  return periods.map(({ gap }) => gap)
}

/**
 * Tests whether the gap changed clearly since the baseline: the rule of all series (evidence.ts) on
 * the signed gap, so that changes common to both places cancel. By limits, z = change / sqrt of the
 * sum of four squared standard errors. A change smaller than `meaningfulChange` (in the indicator's unit;
 * null for no minimum) is not clear.
 *
 * Null for fewer than two common periods from the baseline on.
 */
export function judgeGapChange(
  { periods, decimals }: CommonPeriods,
  baseline: number,
  meaningfulChange: number | null,
): GapChange | null {
  const [from, ...later] = periods.filter(({ period }) => period.referenceYear >= baseline)
  const to = later.at(-1)
  if (!from || !to) return null
  const independentGaps = selectIndependentFigures(getGaps(periods))
  const independentSinceBase = selectIndependentSince(from.gap, independentGaps)
  // The latest pooled period overlaps the first: they are not compared.
  const evidence =
    independentSinceBase.at(-1) === to.gap
      ? evaluateChange(
          {
            independent: independentSinceBase,
            overlapping: [from.gap, ...getGaps(later)],
            segment: independentGaps,
          },
          createGapIndicator(decimals, meaningfulChange),
        )
      : null
  const direction = evidence?.clear ? (evidence.change > 0 ? 'up' : 'down') : null
  return { from, to, evidence, direction }
}
