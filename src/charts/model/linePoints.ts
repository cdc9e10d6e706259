import { isComparable, isMeasured, type Figure, type MeasuredFigure } from '../../model/figure.ts'
import { toDecimalYear } from '../../model/period.ts'
import { getSegments, type Series } from '../../model/series.ts'
import { formatPeriod } from '../../i18n/periods.ts'

/** A figure with a number in it, at its place in time. */
export interface ChartPoint {
  /** End of the period on a line of years: 2016 for 2014-2016, 2016.25 for 2016-Q2. */
  readonly t: number
  /** The period as it is read. */
  readonly period: string
  readonly value: number
  readonly lower: number | null
  readonly upper: number | null
  /** Drawn as an outline: provisional, estimated or of low reliability, or of another definition. */
  readonly hollow: boolean
  /** Its definition differs from its neighbours': it stands apart, no line reaches it. */
  readonly apart: boolean
  readonly figure: MeasuredFigure
}

/** A stretch of figures that may be compared with each other, cut where a period is missing. */
export interface ChartSegment {
  readonly afterBreak: boolean
  /** Points of neighbouring periods; a full line may join those of one run. Oldest first. */
  readonly runs: readonly (readonly ChartPoint[])[]
  /** The two points on either side of missing periods: only a dotted line may join them. */
  readonly gaps: readonly (readonly [ChartPoint, ChartPoint])[]
}

/** What of a series can be drawn. */
export interface LinePoints {
  readonly segments: readonly ChartSegment[]
  readonly apart: readonly ChartPoint[]
  /** Rows without a number; their status says why. */
  readonly missing: readonly Figure[]
  /** Where new segments begin that follow on older figures, in years; the figure's own time. */
  readonly breaks: readonly number[]
  /** All points, also those that stand apart, oldest first. */
  readonly points: readonly ChartPoint[]
}

const UNSURE = ['provisional', 'estimated', 'low reliability'] as const

export function isUncertain(figure: Figure): boolean {
  return UNSURE.some((status) => figure.status.includes(status))
}

function createPoint(figure: MeasuredFigure): ChartPoint {
  const apart = !isComparable(figure)
  return {
    t: toDecimalYear(figure.period),
    period: formatPeriod(figure.period),
    value: figure.value,
    lower: figure.limits?.lower ?? null,
    upper: figure.limits?.upper ?? null,
    hollow: apart || isUncertain(figure),
    apart,
    figure,
  }
}

/** The usual step from one figure to the next, in years: the smallest that occurs. 1 where there is none. */
export function getCadence(series: readonly Series[]): number {
  let smallest = Infinity
  for (const { figures } of series)
    for (let i = 1; i < figures.length; i++) {
      const step = toDecimalYear(figures[i]!.period) - toDecimalYear(figures[i - 1]!.period)
      if (step > 0 && step < smallest) smallest = step
    }
  return Number.isFinite(smallest) ? smallest : 1
}

/** Cuts a series into what may be joined by a line and what may not; `cadence` as by `getCadence`. */
export function createLinePoints(series: Series, cadence: number): LinePoints {
  const points = series.figures.filter(isMeasured).map(createPoint)
  const byPeriod = new Map(points.map((point) => [point.figure.period.text, point]))
  const missing = series.figures.filter((figure) => !isMeasured(figure))
  const segments = getSegments(series).map(({ afterBreak, figures }) => ({
    afterBreak,
    ...cut(
      figures.map((figure) => byPeriod.get(figure.period.text)!),
      cadence,
    ),
  }))
  return {
    segments,
    points,
    missing,
    apart: points.filter((p) => p.apart),
    breaks: listBreaks(series),
  }
}

function cut(points: readonly ChartPoint[], cadence: number): Pick<ChartSegment, 'runs' | 'gaps'> {
  const runs: ChartPoint[][] = []
  const gaps: [ChartPoint, ChartPoint][] = []
  for (const point of points) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    if (run && before && point.t - before.t < cadence * 1.5) run.push(point)
    else {
      if (before) gaps.push([before, point])
      runs.push([point])
    }
  }
  return { runs, gaps }
}

/** A break with nothing measured before it cannot be seen: a series may begin with one. */
function listBreaks(series: Series): number[] {
  const first = series.figures.find(isMeasured)
  if (!first) return []
  return series.figures
    .filter(({ period }) => series.breaks.has(period.text))
    .map(({ period }) => toDecimalYear(period))
    .filter((t) => t > toDecimalYear(first.period))
}
