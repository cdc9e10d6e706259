import type { ChartLine } from './lineChart.ts'
import type { ChartPoint } from './linePoints.ts'

/** The points of all lines at one time, for the tooltip and the status region. */
export interface PointsAtTime {
  readonly t: number
  /** In the order of the lines; null if a line has no figure at that time. */
  readonly points: readonly (ChartPoint | null)[]
}

export function groupPointsByTime(lines: readonly ChartLine[]): readonly PointsAtTime[] {
  const times = [...new Set(lines.flatMap(({ points }) => points.map(({ t }) => t)))]
  return times
    .sort((a, b) => a - b)
    .map((t) => ({
      t,
      points: lines.map(({ points }) => points.findLast((point) => point.t === t) ?? null),
    }))
}
