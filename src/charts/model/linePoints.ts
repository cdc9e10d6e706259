import { isComparable, isMeasured, type Figure, type MeasuredFigure } from '../../model/figure.ts'
import { toDecimalYear } from '../../model/period.ts'
import { getSegments, type Series } from '../../model/series.ts'
import { formatPeriod } from '../../i18n/periods.ts'

/** A figure that has a number, with its time. */
export interface ChartPoint {
  /** The end of the period, in years: 2016 for 2014-2016, 2016.25 for 2016-Q2. */
  readonly t: number
  /** The period as text. */
  readonly period: string
  readonly value: number
  readonly lower: number | null
  readonly upper: number | null
  /** Drawn as an outline: provisional, estimated or of low reliability, or of another definition. */
  readonly hollow: boolean
  /** Its definition differs from that of its neighbours: no line connects it. */
  readonly apart: boolean
  readonly figure: MeasuredFigure
}

/** Consecutive comparable figures, split into runs at missing periods. */
export interface ChartSegment {
  readonly afterBreak: boolean
  /** Points of neighbouring periods; a solid line may connect those of one run. Oldest first. */
  readonly runs: readonly (readonly ChartPoint[])[]
  /** The points before and after missing periods: only a dotted line may connect them. */
  readonly gaps: readonly (readonly [ChartPoint, ChartPoint])[]
}

/** The parts of a series that a chart can draw. */
export interface LinePoints {
  readonly segments: readonly ChartSegment[]
  readonly apart: readonly ChartPoint[]
  /** Rows without a number; their status says why. */
  readonly missing: readonly Figure[]
  /** The times of first figures after a break, in years; a break needs an older figure. */
  readonly breaks: readonly number[]
  /** All points, including those of another definition, oldest first. */
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

/** The smallest step from one figure to the next, in years; 1 if there is none. */
export function getCadence(series: readonly Series[]): number {
  let smallest = Infinity
  for (const { figures } of series)
    for (let i = 1; i < figures.length; i++) {
      const step = toDecimalYear(figures[i]!.period) - toDecimalYear(figures[i - 1]!.period)
      if (step > 0 && step < smallest) smallest = step
    }
  return Number.isFinite(smallest) ? smallest : 1
}

/** Splits a series into segments and runs that a line may connect; `cadence` as from `getCadence`. */
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

/** A break needs a measured figure before it: a break at the start of a series is not shown. */
function listBreaks(series: Series): number[] {
  const first = series.figures.find(isMeasured)
  if (!first) return []
  return series.figures
    .filter(({ period }) => series.breaks.has(period.text))
    .map(({ period }) => toDecimalYear(period))
    .filter((t) => t > toDecimalYear(first.period))
}
