import { isMeasured, type Limits, type MeasuredFigure } from '../../model/figure.ts'
import { comparePeriods } from '../../model/period.ts'
import { segmentsOf, type Series } from '../../model/series.ts'
import { changeBetween } from '../changeBetween.ts'
import { judge } from '../judge.ts'
import { hasLimits } from '../evidence.ts'
import type { Change, Verdict } from '../verdict.ts'
import { gapFigure } from './gapFigure.ts'
import { gapIndicator } from './gapIndicator.ts'

/** How a gap is judged; all fields are optional. */
export interface GapQuestion {
  /** The baseline year. Default: the first year that both series have. */
  readonly baseline?: number
  /** The edition at which the gap is judged. Default: that of the first series. */
  readonly edition?: number
  /** The smallest meaningful change of the gap, in the unit. */
  readonly meaningfulChange?: number | null
  /** Decimals of the published figures. Default: 0. */
  readonly decimals?: number
}

export interface Gap {
  /** The first series minus the second, for each common period. Limits if both have them. */
  readonly series: Series
  /** Direction of the size of the gap; null if no change is clear or the gap is not tested. */
  readonly direction: 'narrowing' | 'widening' | null
  /**
   * The verdict on the size (absolute value) of the gap: `better` is narrowing, `worse` is widening.
   * Null if the second series is a total that contains the first: shown, not tested.
   */
  readonly verdict: Verdict | null
  /**
   * If not tested, the size in the first comparable period since the baseline and in the latest; null
   * if tested or without two such periods.
   */
  readonly untested: Change | null
}

/** The total of an area contains every group of that area. */
function contains(total: Series, part: Series): boolean {
  return total.key.area === part.key.area && total.key.group === '' && part.key.group !== ''
}

/** The difference of two figures of one period, with the statuses of both. */
function difference(a: MeasuredFigure, b: MeasuredFigure): MeasuredFigure {
  const margin =
    hasLimits(a) && hasLimits(b) ? Math.hypot(halfWidth(a.limits), halfWidth(b.limits)) : null
  return gapFigure(a, b, a.value - b.value, margin)
}

function halfWidth({ lower, upper }: Limits): number {
  return (upper - lower) / 2
}

/** The absolute value of a gap. */
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

/** A break of either series begins a new segment of the gap, at the first common period from it on. */
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
 * The gap between a group and its reference group, and whether its size narrows or widens, judged
 * by the same rule as any series: inside a segment of both, limits by SE = sqrt(SE_a² + SE_b²),
 * independent figures only. Places are compared by the signed difference (compare.ts).
 *
 * The difference from a total of the same area that contains the group is shown and not tested,
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
