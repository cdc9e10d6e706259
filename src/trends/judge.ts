import { isMeasured, type MeasuredFigure } from '../model/figure.ts'
import { getFrequencyYears } from '../model/frequency.ts'
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
import type { Verdict } from './verdict.ts'

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
  readonly common: Omit<Verdict, 'kind'>
}

/** The oldest reference year that is recent at an edition. */
function getOldestRecentYear(indicator: JudgedIndicator, edition: number): number {
  return edition - RECENT_YEARS + 1 - (getFrequencyYears(indicator.frequency) ?? 1)
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
  return judgeFrom(series, indicator, city, edition, getOldestRecentYear(indicator, edition))
}

function judgeFrom(
  series: Series,
  indicator: JudgedIndicator,
  city: JudgedCity,
  edition: number,
  oldestRecentYear: number,
): Verdict {
  const baseline = indicator.baseline ?? city.baseline
  const newest = series.figures.findLast(isMeasured) ?? null
  const segments = getSegments(series).map(({ figures }) => figures)
  const latest = segments.at(-1)?.at(-1)
  const common = getCommonFields(series, edition, baseline, latest ?? newest)
  if (isSuppressed(series, oldestRecentYear)) return { ...common, kind: 'suppressed' }
  if (!newest) return { ...common, kind: 'noFigureSinceBaseline' }
  const caveats = getSeriesCaveats(series, newest, baseline)
  const unjudged = {
    ...common,
    latest: newest,
    caveats: [...getFigureCaveats([newest]), ...caveats],
  }
  if (newest.period.referenceYear < baseline) return { ...unjudged, kind: 'noFigureSinceBaseline' }
  if (newest.period.referenceYear < oldestRecentYear) {
    const last = judgeLastFigure(series, newest, indicator, city, edition)
    return { ...unjudged, kind: 'noRecentFigure', last }
  }
  // The only recent figures have another definition.
  if (!latest || latest.period.referenceYear < Math.max(oldestRecentYear, baseline))
    return { ...unjudged, kind: 'notComparable' }
  const segment = selectSamePartOfYear(latest, segments.at(-1)!)
  const [previous] = selectIndependentFigures(segment).slice(-2, -1)
  const input: JudgeInput = {
    series,
    indicator,
    city,
    common: { ...common, latestChange: previous ? calculateChange(previous, latest) : null },
  }
  const base = findBaselineFigure(segments.slice(0, -1), segment, baseline)
  if (segment.includes(base)) return judgeSegment(input, segment, base)
  return {
    ...input.common,
    kind: 'notComparable',
    caveats: [...getLateStartCaveat(base, baseline), ...caveats],
    sinceBreak: judgeSinceBreak(input, segment),
  }
}

/** The verdict in the year of the newest figure, before later ones were withheld. */
function judgeLastFigure(
  series: Series,
  newest: MeasuredFigure,
  indicator: JudgedIndicator,
  city: JudgedCity,
  edition: number,
): Verdict {
  const figures = series.figures.slice(0, series.figures.indexOf(newest) + 1)
  const oldestRecentYear = getOldestRecentYear(indicator, newest.period.referenceYear)
  return judgeFrom({ ...series, figures }, indicator, city, edition, oldestRecentYear)
}

function getCommonFields(
  series: Series,
  edition: number,
  baseline: number,
  latest: MeasuredFigure | null,
): Omit<Verdict, 'kind'> {
  return {
    key: series.key,
    edition,
    baseline,
    baselineChange: null,
    latest,
    latestChange: null,
    figures: [],
    evidence: null,
    extreme: null,
    realTerms: null,
    progress: null,
    sinceBreak: null,
    beforeBreak: null,
    last: null,
    previousVerdict: null,
    caveats: [],
  }
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
  segment: readonly MeasuredFigure[],
  baseline: number,
): MeasuredFigure {
  return (
    segment.find(({ period }) => period.referenceYear === baseline) ??
    [...earlier.flat(), ...segment].find(({ period }) => period.referenceYear >= baseline)!
  )
}

/** The change since the start of the segment, judged with that start as the baseline. */
function judgeSinceBreak(input: JudgeInput, segment: readonly MeasuredFigure[]): Verdict {
  const [start] = segment
  const baseline = start!.period.referenceYear
  return judgeSegment({ ...input, common: { ...input.common, baseline } }, segment, start!)
}

/** The verdict inside one segment that holds both the base and the latest figure. */
function judgeSegment(
  { series, indicator, city, common }: JudgeInput,
  segment: readonly MeasuredFigure[],
  base: MeasuredFigure,
): Verdict {
  const { priceIndex } = city
  const latest = segment.at(-1)!
  const lateStartCaveats = getLateStartCaveat(base, common.baseline)
  const seriesCaveats = getSeriesCaveats(series, latest, common.baseline)
  if (latest === base) {
    const caveats = [...lateStartCaveats, ...getFigureCaveats([base]), ...seriesCaveats]
    return { ...common, kind: 'baselineYear', caveats }
  }
  const independent = selectIndependentFigures(segment)
  const independentSinceBase = selectIndependentSince(base, independent)
  // The latest pooled period overlaps the base: they are not compared.
  if (independentSinceBase.at(-1) !== latest) {
    const caveats = [...lateStartCaveats, ...getFigureCaveats([base, latest]), ...seriesCaveats]
    return { ...common, kind: 'tooFewFigures', caveats }
  }
  const overlapping = segment.filter(({ period }) => comparePeriods(period, base.period) >= 0)
  const baselineChange = calculateChange(base, latest)
  const judged = judgeChange(
    { independent: independentSinceBase, overlapping, segment: independent },
    indicator,
    priceIndex,
  )
  return {
    ...common,
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
