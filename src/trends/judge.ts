import { isMeasured, type MeasuredFigure } from '../model/figure.ts'
import { frequencyYears } from '../model/frequency.ts'
import { comparePeriods } from '../model/period.ts'
import { segmentsOf, type Series } from '../model/series.ts'
import { caveatsOfFigures, caveatsOfEvidence, caveatsOfSeries, lateStart } from './caveats.ts'
import { changeBetween } from './changeBetween.ts'
import { figuresLike, independentFigures, runSince } from './independentFigures.ts'
import { judgeChange } from './judgeChange.ts'
import type { JudgedIndicator } from './judgedIndicator.ts'
import type { PriceOfYear } from './prices.ts'
import { towardsTarget, type CityOfSeries } from './towardsTarget.ts'
import type { Verdict } from './verdict.ts'

/** A figure is no longer recent once its successor has been due for this many years. */
const YEARS_OF_RECENT = 2

/** What judging needs of the city: its baseline, and consumer prices if the package has them. */
export interface JudgedCity extends CityOfSeries {
  readonly priceIndex?: readonly PriceOfYear[]
}

interface Question {
  readonly series: Series
  readonly indicator: JudgedIndicator
  readonly city: JudgedCity
  /** The fields that every verdict on the series has. */
  readonly blank: Omit<Verdict, 'kind'>
}

/** The oldest reference year that is recent at an edition. */
function oldestRecent(indicator: JudgedIndicator, edition: number): number {
  return edition - YEARS_OF_RECENT + 1 - (frequencyYears(indicator.frequency) ?? 1)
}

/**
 * The verdict on a series as known at an edition: whether the figures since the baseline changed
 * clearly, with method, numbers and caveats; the progress to the target; or the reason why the
 * series cannot be judged, and its last verdict. `indicator` is the metadata of the edition. `city`
 * has the baseline year, optionally consumer prices, and an id if only the city's own series have a
 * target. `formerly` is null: judgeAt compares with the edition before.
 */
export function judge(
  series: Series,
  indicator: JudgedIndicator,
  city: JudgedCity,
  edition: number,
): Verdict {
  return judgeFrom(series, indicator, city, edition, oldestRecent(indicator, edition))
}

function judgeFrom(
  series: Series,
  indicator: JudgedIndicator,
  city: JudgedCity,
  edition: number,
  oldest: number,
): Verdict {
  const baseline = indicator.baseline ?? city.baseline
  const newest = series.figures.findLast(isMeasured) ?? null
  const segments = segmentsOf(series).map(({ figures }) => figures)
  const latest = segments.at(-1)?.at(-1)
  const blank = blankVerdict(series, edition, baseline, latest ?? newest)
  if (isSuppressed(series, oldest)) return { ...blank, kind: 'suppressed' }
  if (!newest) return { ...blank, kind: 'no figure since the baseline' }
  const caveats = caveatsOfSeries(series, newest, baseline)
  const alone = { ...blank, latest: newest, caveats: [...caveatsOfFigures([newest]), ...caveats] }
  if (newest.period.referenceYear < baseline)
    return { ...alone, kind: 'no figure since the baseline' }
  if (newest.period.referenceYear < oldest) {
    const last = judgeWhenNew(series, newest, indicator, city, edition)
    return { ...alone, kind: 'no recent figure', last }
  }
  // The only recent figures have another definition.
  if (!latest || latest.period.referenceYear < Math.max(oldest, baseline))
    return { ...alone, kind: 'not comparable' }
  const segment = figuresLike(latest, segments.at(-1)!)
  const [previous] = independentFigures(segment).slice(-2, -1)
  const question: Question = {
    series,
    indicator,
    city,
    blank: { ...blank, previous: previous ? changeBetween(previous, latest) : null },
  }
  const base = baselineFigure(segments.slice(0, -1), segment, baseline)
  if (segment.includes(base)) return judgeSegment(question, segment, base)
  return {
    ...question.blank,
    kind: 'not comparable',
    caveats: [...lateStart(base, baseline), ...caveats],
    sinceBreak: judgeSinceBreak(question, segment),
  }
}

/** The verdict in the year of the newest figure, before later ones were withheld. */
function judgeWhenNew(
  series: Series,
  newest: MeasuredFigure,
  indicator: JudgedIndicator,
  city: JudgedCity,
  edition: number,
): Verdict {
  const figures = series.figures.slice(0, series.figures.indexOf(newest) + 1)
  const oldest = oldestRecent(indicator, newest.period.referenceYear)
  return judgeFrom({ ...series, figures }, indicator, city, edition, oldest)
}

function blankVerdict(
  series: Series,
  edition: number,
  baseline: number,
  latest: MeasuredFigure | null,
): Omit<Verdict, 'kind'> {
  return {
    key: series.key,
    edition,
    baseline,
    since: null,
    latest,
    previous: null,
    figures: [],
    evidence: null,
    extreme: null,
    prices: null,
    progress: null,
    sinceBreak: null,
    beforeBreak: null,
    last: null,
    formerly: null,
    caveats: [],
  }
}

/** Whether the newest figure is suppressed; an old one counts only if the series has no value at all. */
function isSuppressed({ figures }: Series, oldest: number): boolean {
  const newest = figures.findLast(
    (figure) => isMeasured(figure) || figure.status.includes('suppressed'),
  )
  if (!newest || isMeasured(newest)) return false
  return newest.period.referenceYear >= oldest || !figures.some(isMeasured)
}

/**
 * The figure of the baseline year, preferably in the latest segment, otherwise the first later figure
 * of any segment. The latest figure is not older than the baseline, so there is always one.
 */
function baselineFigure(
  earlier: readonly (readonly MeasuredFigure[])[],
  segment: readonly MeasuredFigure[],
  baseline: number,
): MeasuredFigure {
  return (
    segment.find(({ period }) => period.referenceYear === baseline) ??
    [...earlier.flat(), ...segment].find(({ period }) => period.referenceYear >= baseline)!
  )
}

/** The change since the start of the segment, judged with that start as the baseline. */
function judgeSinceBreak(question: Question, segment: readonly MeasuredFigure[]): Verdict {
  const [start] = segment
  const baseline = start!.period.referenceYear
  return judgeSegment({ ...question, blank: { ...question.blank, baseline } }, segment, start!)
}

/** The verdict inside one segment that holds both the base and the latest figure. */
function judgeSegment(
  { series, indicator, city, blank }: Question,
  segment: readonly MeasuredFigure[],
  base: MeasuredFigure,
): Verdict {
  const { priceIndex } = city
  const latest = segment.at(-1)!
  const late = lateStart(base, blank.baseline)
  const ofSeries = caveatsOfSeries(series, latest, blank.baseline)
  if (latest === base) {
    const caveats = [...late, ...caveatsOfFigures([base]), ...ofSeries]
    return { ...blank, kind: 'baseline year', caveats }
  }
  const independent = independentFigures(segment)
  const run = runSince(base, independent)
  // The latest pooled period overlaps the base: they are not compared.
  if (run.at(-1) !== latest) {
    const caveats = [...late, ...caveatsOfFigures([base, latest]), ...ofSeries]
    return { ...blank, kind: 'too few figures', caveats }
  }
  const overlapping = segment.filter(({ period }) => comparePeriods(period, base.period) >= 0)
  const since = changeBetween(base, latest)
  const judged = judgeChange({ run, overlapping, segment: independent }, indicator, priceIndex)
  return {
    ...blank,
    ...judged,
    since,
    progress: towardsTarget(since, blank.key, indicator, city),
    caveats: [
      ...late,
      ...caveatsOfEvidence(since, judged.evidence, indicator, judged.prices !== null),
      ...caveatsOfFigures(judged.figures),
      ...ofSeries,
    ],
  }
}
