import { indicatorsAt, type Dataset, type Indicator } from '../model/dataset.ts'
import { isMeasured, type Figure, type SeriesKey } from '../model/figure.ts'
import { comparePeriods } from '../model/period.ts'
import { firstNewBreak, seriesAt, type Series } from '../model/series.ts'
import { judge } from './judge.ts'
import type { Reason, Verdict } from './verdict.ts'

/** A series and its metadata as known at an edition, and the verdict. */
interface Judged {
  readonly series: Series
  readonly indicator: Indicator
  readonly verdict: Verdict
}

function judgedAt(dataset: Dataset, key: SeriesKey, edition: number): Judged {
  const indicator = indicatorsAt(dataset, edition).find(({ id }) => id === key.indicator)
  if (!indicator) throw new RangeError(`no such indicator: ${key.indicator}`)
  const series = seriesAt(dataset, key, edition)
  return { series, indicator, verdict: judge(series, indicator, dataset, edition) }
}

/**
 * The verdict on a series of the dataset as known at an edition and, if the edition before had another
 * verdict, that one and the reasons for the difference.
 * @throws RangeError for an indicator that the dataset does not have
 */
export function judgeAt(dataset: Dataset, key: SeriesKey, edition: number): Verdict {
  const now = judgedAt(dataset, key, edition)
  const earlier = dataset.editions.findLast((one) => one.edition < edition)
  if (!earlier) return now.verdict
  const before = judgedAt(dataset, key, earlier.edition)
  const because = reasonsBetween(before, now)
  const { verdict } = now
  const [inside, insideBefore] = [verdict.sinceBreak, before.verdict.sinceBreak]
  return {
    ...verdict,
    formerly: formerlyOf(before.verdict, verdict, because),
    ...beforeBreak(dataset, verdict),
    last: verdict.last && { ...verdict.last, ...beforeBreak(dataset, verdict.last) },
    // Verdicts inside a segment are compared only if it is the same segment.
    sinceBreak:
      inside && insideBefore && inside.baseline === insideBefore.baseline
        ? { ...inside, formerly: formerlyOf(insideBefore, inside, because) }
        : inside,
  }
}

/** For `not comparable`: the verdict of the last earlier edition that could compare the series with its baseline. */
function beforeBreak(
  dataset: Dataset,
  { kind, key, edition }: Verdict,
): Pick<Verdict, 'beforeBreak'> {
  if (kind !== 'not comparable') return { beforeBreak: null }
  for (const { edition: earlier } of dataset.editions.toReversed()) {
    if (earlier >= edition) continue
    const { verdict } = judgedAt(dataset, key, earlier)
    if (verdict.since) return { beforeBreak: verdict }
  }
  return { beforeBreak: null }
}

function formerlyOf(
  before: Verdict,
  now: Verdict,
  because: readonly Reason[],
): Verdict['formerly'] {
  return before.kind === now.kind ? null : { kind: before.kind, edition: before.edition, because }
}

/**
 * What changed between two editions; empty if only time has passed. A figure is revised only within
 * one vintage: a republished tail after a new break is a new series.
 */
function reasonsBetween(before: Judged, now: Judged): readonly Reason[] {
  const old = new Map(before.series.figures.map((figure) => [figure.period.text, figure]))
  const newBreak = firstNewBreak(before.series, now.series)
  const sameVintage = ({ period }: Figure) => !newBreak || comparePeriods(period, newBreak) < 0
  const kept = now.series.figures.filter(({ period }) => old.has(period.text))
  // A figure that was suppressed before is new, not revised.
  const published = kept.filter(
    (figure) => isMeasured(figure) && !isMeasured(old.get(figure.period.text)!),
  )
  const reasons: readonly (readonly [Reason, boolean])[] = [
    ['new figure', kept.length < now.series.figures.length || published.length > 0],
    [
      'revision',
      kept.some(
        (figure) =>
          sameVintage(figure) &&
          !published.includes(figure) &&
          isRevised(old.get(figure.period.text)!, figure),
      ),
    ],
    // A series without earlier figures has no earlier definition.
    [
      'break',
      before.series.figures.length > 0 && !sameTexts(before.series.breaks, now.series.breaks),
    ],
    ['changed metadata', before.indicator !== now.indicator],
  ]
  return reasons.filter(([, holds]) => holds).map(([reason]) => reason)
}

function sameTexts(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((text) => b.has(text))
}

/** Whether the value, its limits, its counts or its definition differ. */
function isRevised(before: Figure, now: Figure): boolean {
  return (
    before.value !== now.value ||
    before.limits?.lower !== now.limits?.lower ||
    before.limits?.upper !== now.limits?.upper ||
    before.numerator !== now.numerator ||
    before.denominator !== now.denominator ||
    before.status.includes('definition differs') !== now.status.includes('definition differs')
  )
}
