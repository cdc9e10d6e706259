import { standardError, type Estimate } from './difference.ts'
import { requireFinite } from './finite.ts'
import type { TrendDirection } from './mannKendall.ts'

/** An estimate with its 95% limits at a time, in years. */
export interface EstimateInTime extends Estimate {
  readonly t: number
}

/** The rule looks at so many latest points. */
export const POINTS_OF_RULE = 5
/** Upper 0.2% point of chi-squared with one degree of freedom. */
const CHI_SQUARED_998 = 9.54953570608324

export type FiveYearTrend =
  | {
      readonly chiSquared: number
      readonly slope: number
      readonly stable: boolean
      readonly direction: TrendDirection
    }
  | {
      readonly chiSquared: null
      readonly slope: null
      readonly stable: false
      readonly direction: null
    }

/**
 * Fingertips' recent trend: weighted least squares through the five latest points (any order
 * given), weight 1/SE² with SE = (upper - lower) / 3.92. `slope` is in the unit for one t,
 * chiSquared = (slope / its standard error)². `stable`: the slope keeps its sign when each point in
 * turn is left out. A direction where chiSquared exceeds its 99.8% point and the slope is stable.
 *
 * Fewer than five points, limits without width (an infinite weight) or points of one time cannot
 * be judged: all null, not stable.
 *
 * Source: Office for Health Improvement and Disparities, Fingertips, "Recent trends" and its
 * TrendMarkerCalculator.
 */
export function recentTrend(points: readonly EstimateInTime[]): FiveYearTrend {
  requireFinite(
    points.flatMap(({ t, value, lower, upper }) => [t, value, lower, upper]),
    'a point',
  )
  const five = [...points].sort((a, b) => a.t - b.t).slice(-POINTS_OF_RULE)
  const whole = five.length === POINTS_OF_RULE ? weightedLine(five) : null
  if (!whole) return { chiSquared: null, slope: null, stable: false, direction: null }
  const { slope, error } = whole
  const chiSquared = (slope / error) ** 2
  const stable = five.every((_, left) => {
    const others = weightedLine(five.filter((__, i) => i !== left))
    return others !== null && Math.sign(others.slope) === Math.sign(slope)
  })
  const found = stable && chiSquared > CHI_SQUARED_998
  return { chiSquared, slope, stable, direction: found ? (slope > 0 ? 'rising' : 'falling') : null }
}

/**
 * Null where a weight is infinite or all points are of one time. Values are taken from the first
 * one, so that a level far from 0 leaves no rounding in the slope of a flat series.
 */
function weightedLine(points: readonly EstimateInTime[]): { slope: number; error: number } | null {
  const weights = points.map((point) => 1 / standardError(point) ** 2)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const mean = points.reduce((sum, { t }, i) => sum + weights[i]! * t, 0) / total
  let spread = 0
  let lean = 0
  points.forEach(({ t, value }, i) => {
    spread += weights[i]! * (t - mean) ** 2
    lean += weights[i]! * (t - mean) * (value - points[0]!.value)
  })
  if (!Number.isFinite(total) || !(spread > 0)) return null
  return { slope: lean / spread, error: 1 / Math.sqrt(spread) }
}
