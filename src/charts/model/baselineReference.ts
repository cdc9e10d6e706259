import type { ChartPoint, ChartSegment, LinePoints } from './linePoints.ts'

/** The horizontal line at the value of the baseline. */
export interface BaselineReference {
  readonly point: ChartPoint
  /** False if the first figure is later than the baseline year. */
  readonly onTime: boolean
  /** The end of the level, in years: it never crosses a break. Null: it extends to the edge. */
  readonly from: number | null
  readonly to: number | null
}

/** The time at which a break is drawn: half a step before the first figure after it. */
export function getBreakPosition(t: number, cadence: number): number {
  return t - cadence / 2
}

/**
 * The comparable figure of the baseline year, or the first later one. With several quarters or months
 * in that year, it is the same quarter or month as the latest figure. Null if the series ends before.
 */
export function getBaselineReference(
  line: LinePoints,
  year: number,
  cadence: number,
): BaselineReference | null {
  const points = line.segments.flatMap(({ runs }) => runs.flat())
  const later = points.filter(({ figure }) => figure.period.referenceYear >= year)
  const part = points.at(-1)?.figure.period.part
  const inYear = later.filter(({ figure }) => figure.period.referenceYear === year)
  const point = inYear.find(({ figure }) => figure.period.part === part) ?? inYear[0] ?? later[0]
  if (!point) return null
  const before = line.breaks.filter((t) => t <= point.t).at(-1)
  const after = line.breaks.find((t) => t > point.t)
  return {
    point,
    onTime: point.figure.period.referenceYear === year,
    from: before === undefined ? null : getBreakPosition(before, cadence),
    to: after === undefined ? null : getBreakPosition(after, cadence),
  }
}

/** The newest comparable figure; null if there is none. */
export function getLatestPoint(segments: readonly ChartSegment[]): ChartPoint | null {
  return segments.at(-1)?.runs.at(-1)?.at(-1) ?? null
}
