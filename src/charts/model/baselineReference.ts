import type { ChartPoint, ChartSegment, LinePoints } from './linePoints.ts'

/** The horizontal line at the value of the baseline. */
export interface BaselineReference {
  readonly point: ChartPoint
  /** False where the first figure is of a later year than the baseline. */
  readonly onTime: boolean
  /** Where the level ends, in years: it never crosses a break. Null: it runs to the edge. */
  readonly from: number | null
  readonly to: number | null
}

/** The time of a break as it is drawn: half a step before the first figure after it. */
export function getBreakPosition(t: number, cadence: number): number {
  return t - cadence / 2
}

/**
 * The comparable figure of the baseline year, or the first later one. Of the quarters or months of
 * that year it is the one that the latest figure is of. Null where the series ends before.
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

/** The newest figure that may be compared with others; null where all stand apart or none is there. */
export function getLatestPoint(segments: readonly ChartSegment[]): ChartPoint | null {
  return segments.at(-1)?.runs.at(-1)?.at(-1) ?? null
}
