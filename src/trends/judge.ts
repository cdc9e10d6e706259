import { isMeasured, type MeasuredFigure } from '../model/figure.ts'
import { segmentsOf, type Series } from '../model/series.ts'
import { caveatsOfFigures, caveatsOfLenses, caveatsOfSeries, lateStart } from './caveats.ts'
import { goodDirection } from './goodDirection.ts'
import { figuresLike, independentFigures, runSince } from './independentFigures.ts'
import type { JudgedIndicator } from './judgedIndicator.ts'
import { overTheYears } from './overTheYears.ts'
import { kindOf, sinceBaseline } from './sinceBaseline.ts'
import { towardsTarget, type CityOfSeries } from './towardsTarget.ts'
import type { Change, Verdict } from './verdict.ts'

/** A figure older than this at an edition does not speak for today. */
const YEARS_OF_RECENT = 2

interface Question {
  readonly series: Series
  readonly indicator: JudgedIndicator
  readonly city: CityOfSeries
  /** Nothing said yet: what every verdict on the series shares. */
  readonly blank: Omit<Verdict, 'kind'>
}

function changeBetween(from: MeasuredFigure, to: MeasuredFigure): Change {
  return { from, to, change: to.value - from.value }
}

/**
 * The verdict on a series as known at an edition: whether its latest figure is clearly another than
 * the baseline's (lens 1), whether there is a direction over the years (lens 2), how far the target
 * is (lens 3), each with its method, numbers and caveats; or the exact reason why nothing can be
 * said. `indicator` is the metadata as it stood at the edition, `city` gives the baseline year (and
 * its id, where only the city's own series have a target). `formerly` is left null: judgeAt knows
 * the edition before.
 */
export function judge(
  series: Series,
  indicator: JudgedIndicator,
  city: CityOfSeries,
  edition: number,
): Verdict {
  const baseline = indicator.baseline ?? city.baseline
  const oldest = edition - YEARS_OF_RECENT
  const newest = series.figures.findLast(isMeasured) ?? null
  const segments = segmentsOf(series).map(({ figures }) => figures)
  const latest = segments.at(-1)?.at(-1)
  const blank = blankVerdict(series, edition, baseline, latest ?? newest)
  if (isSuppressed(series, oldest)) return { ...blank, kind: 'suppressed' }
  if (!newest || newest.period.referenceYear < baseline)
    return { ...blank, latest: newest, kind: 'no figure since the baseline' }
  const caveats = caveatsOfSeries(series, newest, baseline)
  if (newest.period.referenceYear < oldest)
    return { ...blank, latest: newest, caveats, kind: 'no recent figure' }
  // The only figures that speak for today stand apart from all others.
  if (!latest || latest.period.referenceYear < Math.max(oldest, baseline))
    return { ...blank, latest: newest, caveats, kind: 'not comparable' }
  const alike = segments.map((figures) => figuresLike(latest, figures))
  const segment = alike.at(-1)!
  const [previous] = independentFigures(segment).slice(-2, -1)
  const question: Question = {
    series,
    indicator,
    city,
    blank: { ...blank, previous: previous ? changeBetween(previous, latest) : null },
  }
  const base = baselineFigure(alike, segment, baseline) ?? latest
  if (segment.includes(base)) return judgeSegment(question, segment, base)
  return {
    ...question.blank,
    kind: 'not comparable',
    caveats: [...lateStart(base, baseline), ...caveats],
    sinceBreak: judgeSinceBreak(question, segment),
  }
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
    evidence: null,
    recent: null,
    progress: null,
    sinceBreak: null,
    formerly: null,
    caveats: [],
  }
}

/** Whether the newest row says that its figure is withheld; an old one only where nothing else is known. */
function isSuppressed({ figures }: Series, oldest: number): boolean {
  const newest = figures.findLast(
    (figure) => isMeasured(figure) || figure.status.includes('suppressed'),
  )
  if (!newest || isMeasured(newest)) return false
  return newest.period.referenceYear >= oldest || !figures.some(isMeasured)
}

/** The figure of the baseline year, in the latest segment if it has one, else the first later one. */
function baselineFigure(
  segments: readonly (readonly MeasuredFigure[])[],
  latest: readonly MeasuredFigure[],
  baseline: number,
): MeasuredFigure | undefined {
  return (
    latest.find(({ period }) => period.referenceYear === baseline) ??
    segments.flat().find(({ period }) => period.referenceYear >= baseline)
  )
}

/** The change since the segment began, judged as if it had begun with the baseline. */
function judgeSinceBreak(question: Question, segment: readonly MeasuredFigure[]): Verdict {
  const [start] = segment
  const baseline = start!.period.referenceYear
  return judgeSegment({ ...question, blank: { ...question.blank, baseline } }, segment, start!)
}

/** The verdict inside one segment, which holds both the base and the latest figure. */
function judgeSegment(
  { series, indicator, city, blank }: Question,
  segment: readonly MeasuredFigure[],
  base: MeasuredFigure,
): Verdict {
  const latest = segment.at(-1)!
  const late = lateStart(base, blank.baseline)
  const shared = [
    ...caveatsOfFigures([base, latest]),
    ...caveatsOfSeries(series, latest, blank.baseline),
  ]
  if (latest === base) return { ...blank, kind: 'baseline year', caveats: [...late, ...shared] }
  const independent = independentFigures(segment)
  const recent = overTheYears(independent, base)
  const run = runSince(base, independent)
  // A pooled period that shares years with the base is not held against it.
  if (run.at(-1) !== latest)
    return { ...blank, kind: 'too few figures', recent, caveats: [...late, ...shared] }
  const since = changeBetween(base, latest)
  const evidence = sinceBaseline(run, indicator)
  return {
    ...blank,
    kind: evidence ? kindOf(evidence, goodDirection(indicator)) : 'too few figures',
    since,
    evidence,
    recent,
    progress: towardsTarget(since, blank.key, indicator, city),
    caveats: [...late, ...caveatsOfLenses(since, evidence, recent, indicator), ...shared],
  }
}
