import { isMeasured, type Limits, type MeasuredFigure } from '../../model/figure.ts'
import { comparePeriods } from '../../model/period.ts'
import { getSegments, type Series } from '../../model/series.ts'
import { calculateChange } from '../calculateChange.ts'
import { judge } from '../judge.ts'
import { hasLimits } from '../evidence.ts'
import type { Change, Verdict } from '../verdict.ts'
import { createGapFigure } from './gapFigure.ts'
import { createGapIndicator } from './gapIndicator.ts'

/** How a gap is judged; all fields are optional. */
export interface GapOptions {
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
function containsGroup(total: Series, part: Series): boolean {
  return total.key.area === part.key.area && total.key.group === '' && part.key.group !== ''
}

/** The difference of two figures of one period, with the statuses of both. */
function subtractFigures(a: MeasuredFigure, b: MeasuredFigure): MeasuredFigure {
  const margin =
    hasLimits(a) && hasLimits(b) ? Math.hypot(getHalfWidth(a.limits), getHalfWidth(b.limits)) : null
  return createGapFigure(a, b, a.value - b.value, margin)
}

function getHalfWidth({ lower, upper }: Limits): number {
  return (upper - lower) / 2
}

/** The absolute value of a gap. */
function getAbsoluteGap(figure: MeasuredFigure): MeasuredFigure {
  const { limits } = figure
  const value = Math.abs(figure.value)
  const margin = limits ? getHalfWidth(limits) : 0
  return {
    ...figure,
    value,
    limits: limits && { lower: value - margin, upper: value + margin },
  }
}

/** A break of either series begins a new segment of the gap, at the first common period from it on. */
function findCommonBreaks(
  a: Series,
  b: Series,
  gaps: readonly MeasuredFigure[],
): ReadonlySet<string> {
  const starts = [a, b].flatMap((series) =>
    series.figures.filter(({ period }) => series.breaks.has(period.text)),
  )
  const firstGaps = starts.map(({ period }) =>
    gaps.find((figure) => comparePeriods(figure.period, period) >= 0),
  )
  return new Set(firstGaps.flatMap((figure) => (figure ? [figure.period.text] : [])))
}

/** From the first comparable figure of the latest segment since the baseline to the last. */
function getChangeSince(series: Series, baseline: number): Change | null {
  const [first, ...later] = (getSegments(series).at(-1)?.figures ?? []).filter(
    ({ period }) => period.referenceYear >= baseline,
  )
  const latest = later.at(-1)
  return first && latest ? calculateChange(first, latest) : null
}

/**
 * The gap between a group and its reference group, and whether its size narrows or widens, judged
 * by the same rule as any series: inside a segment of both, limits by SE = sqrt(SE_a² + SE_b²),
 * independent figures only. Places are compared by the signed difference (compare.ts).
 *
 * The difference from a total of the same area that contains the group is shown and not tested,
 * because the two are not independent.
 */
export function judgeGap(a: Series, b: Series, options: GapOptions = {}): Gap {
  const other = new Map(b.figures.filter(isMeasured).map((figure) => [figure.period.text, figure]))
  const figures = a.figures.filter(isMeasured).flatMap((figure) => {
    const otherFigure = other.get(figure.period.text)
    return otherFigure ? [subtractFigures(figure, otherFigure)] : []
  })
  const edition = options.edition ?? a.edition
  const series: Series = { key: a.key, edition, figures, breaks: findCommonBreaks(a, b, figures) }
  const baseline = options.baseline ?? figures[0]?.period.referenceYear ?? edition
  const sizes: Series = { ...series, figures: figures.map(getAbsoluteGap) }
  if (containsGroup(b, a))
    return { series, direction: null, verdict: null, untested: getChangeSince(sizes, baseline) }
  const { decimals = 0, meaningfulChange = null } = options
  const verdict = judge(
    sizes,
    createGapIndicator(decimals, meaningfulChange),
    { baseline },
    edition,
  )
  const direction =
    verdict.kind === 'better' ? 'narrowing' : verdict.kind === 'worse' ? 'widening' : null
  return { series, direction, verdict, untested: null }
}
