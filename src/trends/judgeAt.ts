import { getIndicatorsAt, type Dataset, type Indicator } from '../model/dataset.ts'
import { isMeasured, type Figure, type SeriesKey } from '../model/figure.ts'
import { comparePeriods } from '../model/period.ts'
import { findFirstNewBreak, getSeriesAt, type Series } from '../model/series.ts'
import { judge } from './judge.ts'
import type { Reason, Verdict } from './verdict.ts'

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
  const { verdict } = current
  const [sinceBreak, sinceBreakBefore] = [verdict.sinceBreak, before.verdict.sinceBreak]
  return {
    ...verdict,
    previousVerdict: getPreviousVerdict(before.verdict, verdict, reasons),
    ...findVerdictBeforeBreak(dataset, verdict),
    last: verdict.last && { ...verdict.last, ...findVerdictBeforeBreak(dataset, verdict.last) },
    // Verdicts inside a segment are compared only if it is the same segment.
    sinceBreak:
      sinceBreak && sinceBreakBefore && sinceBreak.baseline === sinceBreakBefore.baseline
        ? {
            ...sinceBreak,
            previousVerdict: getPreviousVerdict(sinceBreakBefore, sinceBreak, reasons),
          }
        : sinceBreak,
  }
}

/** For `notComparable`: the verdict of the last earlier edition that could compare the series with its baseline. */
function findVerdictBeforeBreak(
  dataset: Dataset,
  { kind, key, edition }: Verdict,
): Pick<Verdict, 'beforeBreak'> {
  if (kind !== 'notComparable') return { beforeBreak: null }
  for (const { edition: earlier } of dataset.editions.toReversed()) {
    if (earlier >= edition) continue
    const { verdict } = judgeSeriesAt(dataset, key, earlier)
    if (verdict.baselineChange) return { beforeBreak: verdict }
  }
  return { beforeBreak: null }
}

function getPreviousVerdict(
  before: Verdict,
  current: Verdict,
  reasons: readonly Reason[],
): Verdict['previousVerdict'] {
  return before.kind === current.kind
    ? null
    : { kind: before.kind, edition: before.edition, reasons }
}

/**
 * What changed between two editions; empty if only time has passed. A figure is revised only within
 * one vintage: a republished tail after a new break is a new series.
 */
function findReasons(before: JudgedSeries, current: JudgedSeries): readonly Reason[] {
  const figuresBefore = new Map(before.series.figures.map((figure) => [figure.period.text, figure]))
  const newBreak = findFirstNewBreak(before.series, current.series)
  const isSameVintage = ({ period }: Figure) => !newBreak || comparePeriods(period, newBreak) < 0
  const commonFigures = current.series.figures.filter(({ period }) =>
    figuresBefore.has(period.text),
  )
  // A figure that was suppressed before is new, not revised.
  const newlyPublished = commonFigures.filter(
    (figure) => isMeasured(figure) && !isMeasured(figuresBefore.get(figure.period.text)!),
  )
  const candidates: readonly (readonly [Reason, boolean])[] = [
    [
      'newFigure',
      commonFigures.length < current.series.figures.length || newlyPublished.length > 0,
    ],
    [
      'revision',
      commonFigures.some(
        (figure) =>
          isSameVintage(figure) &&
          !newlyPublished.includes(figure) &&
          isRevised(figuresBefore.get(figure.period.text)!, figure),
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
function isRevised(before: Figure, current: Figure): boolean {
  return (
    before.value !== current.value ||
    before.limits?.lower !== current.limits?.lower ||
    before.limits?.upper !== current.limits?.upper ||
    before.numerator !== current.numerator ||
    before.denominator !== current.denominator ||
    before.status.includes('definition differs') !== current.status.includes('definition differs')
  )
}
