import { isMeasured, type MeasuredFigure } from '../model/figure.ts'
import { getFrequencyYears } from '../model/frequency.ts'
import { getLast, type NonEmpty } from '../model/nonEmpty.ts'
import { comparePeriods } from '../model/period.ts'
import { getSegments, type Series } from '../model/series.ts'
import {
  getFigureCaveats,
  getEvidenceCaveats,
  getSeriesCaveats,
  getLateStartCaveat,
} from './caveats.ts'
import { calculateChange } from './calculateChange.ts'
import {
  selectSamePartOfYear,
  selectIndependentFigures,
  selectIndependentSince,
} from './methods/independentFigures.ts'
import { judgeChange } from './judgeChange.ts'
import type { JudgedIndicator } from './judgedIndicator.ts'
import type { YearlyPriceIndex } from './methods/realTerms.ts'
import { getTargetProgress, type TargetCity } from './targetProgress.ts'
import type { JudgedFigures } from './evidence.ts'
import type { Caveat, RecentVerdict, SegmentVerdict, Verdict } from './verdict.ts'

/** A figure is no longer recent once its successor has been due for this many years. */
const RECENT_YEARS = 2

/** What judging needs of the city: its baseline, and consumer prices if the package has them. */
export interface JudgedCity extends TargetCity {
  readonly priceIndex?: readonly YearlyPriceIndex[]
}

interface JudgeInput {
  readonly series: Series
  readonly indicator: JudgedIndicator
  readonly city: JudgedCity
  /** The fields that every verdict on the series has. */
  readonly common: Pick<Verdict, 'key' | 'edition' | 'baseline' | 'previousVerdict'>
}

const NOT_COMPARED = {
  baselineChange: null,
  figures: [],
  evidence: null,
  extreme: null,
  realTerms: null,
  progress: null,
} as const
const NO_BREAK = { sinceBreak: null, beforeBreak: null, last: null } as const
const NOT_RECENT = { ...NOT_COMPARED, ...NO_BREAK, latestChange: null } as const

/** The oldest reference year that is recent at an edition. */
function getOldestRecentYear(indicator: JudgedIndicator, edition: number): number {
  return edition - RECENT_YEARS + 1 - (getFrequencyYears(indicator.frequency) ?? 1)
}

/**
 * The verdict on a series as known at an edition: whether the figures since the baseline changed
 * clearly, with method, numbers and caveats; the progress to the target; or the reason why the
 * series cannot be judged, and its last verdict. `indicator` is the metadata of the edition. `city`
 * has the baseline year, optionally consumer prices, and an id if only the city's own series have a
 * target. `previousVerdict` is null: judgeAt compares with the edition before.
 */
export function judge(
  series: Series,
  indicator: JudgedIndicator,
  city: JudgedCity,
  edition: number,
): Verdict {
  const baseline = indicator.baseline ?? city.baseline
  const oldestRecentYear = getOldestRecentYear(indicator, edition)
  const common = { key: series.key, edition, baseline, previousVerdict: null }
  const input: JudgeInput = { series, indicator, city, common }
  const newest = series.figures.findLast(isMeasured) ?? null
  if (isSuppressed(series, oldestRecentYear)) {
    const latest = getSegments(series).at(-1)?.figures.at(-1) ?? newest
    return { ...common, ...NOT_RECENT, kind: 'suppressed', latest, caveats: [] }
  }
  if (!newest)
    return { ...common, ...NOT_RECENT, kind: 'noFigureSinceBaseline', latest: null, caveats: [] }
  const caveats = getUnjudgedCaveats(series, newest, baseline)
  if (newest.period.referenceYear < baseline)
    return { ...common, ...NOT_RECENT, kind: 'noFigureSinceBaseline', latest: newest, caveats }
  if (newest.period.referenceYear >= oldestRecentYear)
    return judgeRecent(input, newest, oldestRecentYear)
  const last = judgeLastFigure(input, newest)
  return { ...common, ...NOT_RECENT, kind: 'noRecentFigure', latest: newest, last, caveats }
}

function getUnjudgedCaveats(
  series: Series,
  newest: MeasuredFigure,
  baseline: number,
): readonly Caveat[] {
  return [...getFigureCaveats([newest]), ...getSeriesCaveats(series, newest, baseline)]
}

/** The verdict on a series whose newest figure is recent and not older than the baseline. */
function judgeRecent(
  input: JudgeInput,
  newest: MeasuredFigure,
  oldestRecentYear: number,
): RecentVerdict {
  const { series, common } = input
  const { baseline } = common
  const segments = getSegments(series).map(({ figures }) => figures)
  const newestSegment = segments.at(-1)
  // The only recent figures have another definition.
  if (
    !newestSegment ||
    getLast(newestSegment).period.referenceYear < Math.max(oldestRecentYear, baseline)
  )
    return {
      ...common,
      ...NOT_RECENT,
      kind: 'notComparable',
      latest: newest,
      caveats: getUnjudgedCaveats(series, newest, baseline),
    }
  const segment = selectSamePartOfYear(newestSegment)
  const base = findBaselineFigure(segments.slice(0, -1), segment, baseline)
  if (segment.includes(base)) return judgeSegment(input, segment, base)
  return {
    ...common,
    ...NOT_COMPARED,
    ...NO_BREAK,
    ...getLatestFields(segment),
    kind: 'notComparable',
    sinceBreak: judgeSinceBreak(input, segment),
    beforeBreak: null,
    caveats: [...getLateStartCaveat(base, baseline), ...getSeriesCaveats(series, newest, baseline)],
  }
}

/** The verdict in the year of the newest figure, before later ones were withheld. */
function judgeLastFigure(input: JudgeInput, newest: MeasuredFigure): RecentVerdict {
  const { series, indicator } = input
  const figures = series.figures.slice(0, series.figures.indexOf(newest) + 1)
  const oldestRecentYear = getOldestRecentYear(indicator, newest.period.referenceYear)
  return judgeRecent({ ...input, series: { ...series, figures } }, newest, oldestRecentYear)
}

/** The latest figure of a segment and the change from the one before it. */
function getLatestFields(
  segment: NonEmpty<MeasuredFigure>,
): Pick<SegmentVerdict, 'latest' | 'latestChange'> {
  const latest = getLast(segment)
  const [previous] = selectIndependentFigures(segment).slice(-2, -1)
  return { latest, latestChange: previous ? calculateChange(previous, latest) : null }
}

/** Whether the newest figure is suppressed; an old one counts only if the series has no value at all. */
function isSuppressed({ figures }: Series, oldestRecentYear: number): boolean {
  const newest = figures.findLast(
    (figure) => isMeasured(figure) || figure.status.includes('suppressed'),
  )
  if (!newest || isMeasured(newest)) return false
  return newest.period.referenceYear >= oldestRecentYear || !figures.some(isMeasured)
}

/**
 * The figure of the baseline year, preferably in the latest segment, otherwise the first later figure
 * of any segment. The latest figure is not older than the baseline, so there is always one.
 */
function findBaselineFigure(
  earlier: readonly (readonly MeasuredFigure[])[],
  segment: NonEmpty<MeasuredFigure>,
  baseline: number,
): MeasuredFigure {
  return (
    segment.find(({ period }) => period.referenceYear === baseline) ??
    [...earlier.flat(), ...segment].find(({ period }) => period.referenceYear >= baseline) ??
    getLast(segment)
  )
}

/** The change since the start of the segment, judged with that start as the baseline. */
function judgeSinceBreak(input: JudgeInput, segment: NonEmpty<MeasuredFigure>): SegmentVerdict {
  const [start] = segment
  const baseline = start.period.referenceYear
  return judgeSegment({ ...input, common: { ...input.common, baseline } }, segment, start)
}

/** The verdict inside one segment that holds both the base and the latest figure. */
function judgeSegment(
  { series, indicator, city, common }: JudgeInput,
  segment: NonEmpty<MeasuredFigure>,
  base: MeasuredFigure,
): SegmentVerdict {
  const recent = { ...common, ...NO_BREAK, ...getLatestFields(segment) }
  const { latest } = recent
  const lateStartCaveats = getLateStartCaveat(base, common.baseline)
  const seriesCaveats = getSeriesCaveats(series, latest, common.baseline)
  if (latest === base) {
    const caveats = [...lateStartCaveats, ...getFigureCaveats([base]), ...seriesCaveats]
    return { ...recent, ...NOT_COMPARED, kind: 'baselineYear', caveats }
  }
  const independent = selectIndependentFigures(segment)
  const independentSinceBase = selectIndependentSince(base, independent)
  // The latest pooled period overlaps the base: they are not compared.
  if (getLast(independentSinceBase) !== latest)
    return {
      ...recent,
      ...NOT_COMPARED,
      kind: 'tooFewFigures',
      caveats: [...lateStartCaveats, ...getFigureCaveats([base, latest]), ...seriesCaveats],
    }
  const later = segment.filter(
    (figure) => figure !== base && comparePeriods(figure.period, base.period) >= 0,
  )
  const figures: JudgedFigures = {
    independent: independentSinceBase,
    overlapping: [base, ...later],
    segment: independent,
  }
  const baselineChange = calculateChange(base, latest)
  const judged = judgeChange(figures, indicator, city.priceIndex)
  return {
    ...recent,
    ...judged,
    baselineChange,
    progress: getTargetProgress(baselineChange, common.key, indicator, city),
    caveats: [
      ...lateStartCaveats,
      ...getEvidenceCaveats(baselineChange, judged.evidence, indicator, judged.realTerms !== null),
      ...getFigureCaveats(judged.figures),
      ...seriesCaveats,
    ],
  }
}
