import { getIndicatorsAt, type Dataset, type Indicator } from '../model/dataset.ts'
import { isMeasured, type Figure, type SeriesKey } from '../model/figure.ts'
import { comparePeriods } from '../model/period.ts'
import { findFirstNewBreak, getSeriesAt, type Series } from '../model/series.ts'
import { judge } from './judge.ts'
import type { ComparedVerdict, Reason, RecentVerdict, Verdict } from './verdict.ts'

/** A series and its metadata as known at an edition, and the verdict. */
interface JudgedSeries {
  readonly series: Series
  readonly indicator: Indicator
  readonly verdict: Verdict
}

function judgeSeriesAt(dataset: Dataset, key: SeriesKey, edition: number): JudgedSeries {
  const indicator = getIndicatorsAt(dataset, edition).find(({ id }) => id === key.indicator)
  if (!indicator) throw new RangeError(`no such indicator: ${key.indicator}`)
  const series = getSeriesAt(dataset, key, edition)
  return { series, indicator, verdict: judge(series, indicator, dataset, edition) }
}

/**
 * The verdict on a series of the dataset as known at an edition and, if the edition before had another
 * verdict, that one and the reasons for the difference.
 * @throws RangeError for an indicator that the dataset does not have
 */
export function judgeAt(dataset: Dataset, key: SeriesKey, edition: number): Verdict {
  const current = judgeSeriesAt(dataset, key, edition)
  const earlier = dataset.editions.findLast((candidate) => candidate.edition < edition)
  if (!earlier) return current.verdict
  const before = judgeSeriesAt(dataset, key, earlier.edition)
  const reasons = findReasons(before, current)
  const verdict = comparePrevious(before.verdict, current.verdict, reasons)
  if (verdict.kind === 'noRecentFigure')
    return { ...verdict, last: addVerdictBeforeBreak(dataset, verdict.last) }
  if (verdict.kind !== 'notComparable') return verdict
  const { sinceBreak } = verdict
  const sinceBreakBefore = before.verdict.sinceBreak
  // Verdicts inside a segment are compared only if it is the same segment.
  const isSameSegment = sinceBreak && sinceBreakBefore?.baseline === sinceBreak.baseline
  return addVerdictBeforeBreak(dataset, {
    ...verdict,
    sinceBreak: isSameSegment ? comparePrevious(sinceBreakBefore, sinceBreak, reasons) : sinceBreak,
  })
}

function isCompared(verdict: Verdict): verdict is ComparedVerdict {
  return verdict.baselineChange !== null
}

/** For `notComparable`: adds the verdict of the last earlier edition that could compare the series with its baseline. */
function addVerdictBeforeBreak<V extends RecentVerdict>(dataset: Dataset, verdict: V): V {
  if (verdict.kind !== 'notComparable') return verdict
  const earlier = dataset.editions.filter(({ edition }) => edition < verdict.edition)
  for (const { edition } of earlier.toReversed()) {
    const { verdict: beforeBreak } = judgeSeriesAt(dataset, verdict.key, edition)
    if (isCompared(beforeBreak)) return { ...verdict, beforeBreak }
  }
  return verdict
}

/** Adds the verdict of the edition before if it is of another kind. */
function comparePrevious<V extends Verdict>(
  { kind, edition }: Verdict,
  verdict: V,
  reasons: readonly Reason[],
): V {
  return kind === verdict.kind
    ? verdict
    : { ...verdict, previousVerdict: { kind, edition, reasons } }
}

/**
 * What changed between two editions; empty if only time has passed. A figure is revised only within
 * one vintage: a republished tail after a new break is a new series.
 */
function findReasons(before: JudgedSeries, current: JudgedSeries): readonly Reason[] {
  const figuresBefore = new Map(before.series.figures.map((figure) => [figure.period.text, figure]))
  const newBreak = findFirstNewBreak(before.series, current.series)
  const isSameVintage = ({ period }: Figure) => !newBreak || comparePeriods(period, newBreak) < 0
  const known = current.series.figures.flatMap((figure) => {
    const figureBefore = figuresBefore.get(figure.period.text)
    return figureBefore ? [{ before: figureBefore, current: figure }] : []
  })
  // A figure that was suppressed before is new, not revised.
  const isNewlyPublished = (pair: (typeof known)[number]) =>
    isMeasured(pair.current) && !isMeasured(pair.before)
  const candidates: readonly (readonly [Reason, boolean])[] = [
    ['newFigure', known.length < current.series.figures.length || known.some(isNewlyPublished)],
    [
      'revision',
      known.some(
        (pair) => isSameVintage(pair.current) && !isNewlyPublished(pair) && isRevised(pair),
      ),
    ],
    // A series without earlier figures has no earlier definition.
    [
      'break',
      before.series.figures.length > 0 &&
        !areEqualSets(before.series.breaks, current.series.breaks),
    ],
    ['changedMetadata', before.indicator !== current.indicator],
  ]
  return candidates.filter(([, applies]) => applies).map(([reason]) => reason)
}

function areEqualSets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((text) => b.has(text))
}

/** Whether the value, its limits, its counts or its definition differ. */
function isRevised({
  before,
  current,
}: {
  readonly before: Figure
  readonly current: Figure
}): boolean {
  return (
    before.value !== current.value ||
    before.limits?.lower !== current.limits?.lower ||
    before.limits?.upper !== current.limits?.upper ||
    before.numerator !== current.numerator ||
    before.denominator !== current.denominator ||
    before.status.includes('definition differs') !== current.status.includes('definition differs')
  )
}
