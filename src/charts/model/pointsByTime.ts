import type { ChartLine } from './lineChart.ts'
import type { ChartPoint } from './linePoints.ts'

/** All lines at one time: what a reader who points at a year is told. */
export interface PointsAtTime {
  readonly t: number
  /** In the order of the lines; null where a line has no figure then. */
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
