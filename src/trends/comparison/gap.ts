import { isMeasured, type Limits, type MeasuredFigure } from '../../model/figure.ts'
import { comparePeriods } from '../../model/period.ts'
import { segmentsOf, type Series } from '../../model/series.ts'
import { changeBetween } from '../changeBetween.ts'
import { judge } from '../judge.ts'
import { hasLimits } from '../evidence.ts'
import type { Change, Verdict } from '../verdict.ts'
import { gapFigure } from './gapFigure.ts'
import { gapIndicator } from './gapIndicator.ts'

/** What a gap is judged by; all may be left out. */
export interface GapQuestion {
  /** The baseline year; the first year that both series have where it is not given. */
  readonly baseline?: number
  /** The edition at which it is judged; that of the first series where it is not given. */
  readonly edition?: number
  /** The smallest change of the gap that matters to people, in the unit. */
  readonly meaningfulChange?: number | null
  /** Decimals of the published figures; 0 where they are not given. */
  readonly decimals?: number
}

export interface Gap {
  /** The first series minus the second, for each period that both have. Limits where both have them. */
  readonly series: Series
  /** Of the size of the gap; null where no change is clear or none may be called. */
  readonly direction: 'narrowing' | 'widening' | null
  /**
   * The verdict on the size (the absolute value) of the gap: `better` is narrowing, `worse` is
   * widening. Null where the second series is a total that contains the first: shown, not tested.
   */
  readonly verdict: Verdict | null
  /**
   * Where it is not tested, the size in the first comparable period since the baseline and in the
   * latest; null where it is tested, or has no two such periods.
   */
  readonly untested: Change | null
}

/** A group is part of the everybody of its own area. */
function contains(total: Series, part: Series): boolean {
  return total.key.area === part.key.area && total.key.group === '' && part.key.group !== ''
}

/** Both figures of a period as their difference; what holds of either holds of it. */
function difference(a: MeasuredFigure, b: MeasuredFigure): MeasuredFigure {
  const margin =
    hasLimits(a) && hasLimits(b) ? Math.hypot(halfWidth(a.limits), halfWidth(b.limits)) : null
  return gapFigure(a, b, a.value - b.value, margin)
}

function halfWidth({ lower, upper }: Limits): number {
  return (upper - lower) / 2
}

/** The size of a gap: how far apart, whichever is ahead. */
function sizeOf(figure: MeasuredFigure): MeasuredFigure {
  const { limits } = figure
  const value = Math.abs(figure.value)
  const margin = limits ? halfWidth(limits) : 0
  return {
    ...figure,
    value,
    limits: limits && { lower: value - margin, upper: value + margin },
  }
}

/** A break of either series begins a new segment of the gap: at the first common period from it on. */
function commonBreaks(
  a: Series,
  b: Series,
  common: readonly MeasuredFigure[],
): ReadonlySet<string> {
  const starts = [a, b].flatMap((series) =>
    series.figures.filter(({ period }) => series.breaks.has(period.text)),
  )
  const first = starts.map(({ period }) =>
    common.find((figure) => comparePeriods(figure.period, period) >= 0),
  )
  return new Set(first.flatMap((figure) => (figure ? [figure.period.text] : [])))
}

/** From the first comparable figure of the latest segment since the baseline to the last. */
function changeSince(series: Series, baseline: number): Change | null {
  const since = (segmentsOf(series).at(-1)?.figures ?? []).filter(
    ({ period }) => period.referenceYear >= baseline,
  )
  return since.length < 2 ? null : changeBetween(since[0]!, since.at(-1)!)
}

/**
 * The gap between a group and its reference group, and whether it narrows or widens, judged on its
 * size by the same rule as any series: inside a segment of both, limits by SE = sqrt(SE_a² + SE_b²),
 * independent figures only. Places are compared by the signed difference (compare.ts).
 *
 * Against a total of the same area that contains the group the difference is shown and not tested,
 * because the two are not independent.
 */
export function gap(a: Series, b: Series, question: GapQuestion = {}): Gap {
  const other = new Map(b.figures.filter(isMeasured).map((figure) => [figure.period.text, figure]))
  const figures = a.figures.filter(isMeasured).flatMap((figure) => {
    const match = other.get(figure.period.text)
    return match ? [difference(figure, match)] : []
  })
  const edition = question.edition ?? a.edition
  const series: Series = { key: a.key, edition, figures, breaks: commonBreaks(a, b, figures) }
  const baseline = question.baseline ?? figures[0]?.period.referenceYear ?? edition
  const sizes: Series = { ...series, figures: figures.map(sizeOf) }
  if (contains(b, a))
    return { series, direction: null, verdict: null, untested: changeSince(sizes, baseline) }
  const { decimals = 0, meaningfulChange = null } = question
  const verdict = judge(sizes, gapIndicator(decimals, meaningfulChange), { baseline }, edition)
  const direction =
    verdict.kind === 'better' ? 'narrowing' : verdict.kind === 'worse' ? 'widening' : null
  return { series, direction, verdict, untested: null }
}
