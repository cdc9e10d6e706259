import type { MeasuredFigure } from '../model/figure.ts'
import { timeOf } from '../model/period.ts'
import { LEAST_FIGURES } from './difference.ts'
import { mannKendall } from './mannKendall.ts'
import { POINTS_OF_RULE, recentTrend } from './recentTrend.ts'
import { estimateOf, hasLimits } from './sinceBaseline.ts'
import { theilSen } from './theilSen.ts'
import type { RecentTrend } from './verdict.ts'

/** Fingertips' rule on the five latest figures of the segment; null unless there are five and all have limits. */
function byLimits(independent: readonly MeasuredFigure[]): RecentTrend | null {
  const five = independent.slice(-POINTS_OF_RULE)
  const points = five
    .filter(hasLimits)
    .map((figure) => ({ t: timeOf(figure.period), ...estimateOf(figure) }))
  const trend = recentTrend(points)
  if (trend.slope === null) return null
  return {
    method: 'weighted regression of five',
    figures: POINTS_OF_RULE,
    ...trend,
    from: five[0]!,
    to: five.at(-1)!,
  }
}

/**
 * Lens 2: is there a direction over the years, and not only between two of them? By Fingertips' rule
 * where the five latest figures of the segment have limits, else by Mann-Kendall on the figures
 * since the base, with Theil-Sen's slope. `independent` are the segment's figures that share no
 * year, oldest first. Slopes are in the unit, a year.
 */
export function overTheYears(
  independent: readonly MeasuredFigure[],
  base: MeasuredFigure,
): RecentTrend {
  const trend = byLimits(independent)
  if (trend) return trend
  const figures = independent.filter(
    ({ period }) => period.referenceYear >= base.period.referenceYear,
  )
  const { slope } = theilSen(figures.map(({ period, value }) => ({ x: timeOf(period), y: value })))
  if (figures.length < LEAST_FIGURES || slope === null)
    return { method: 'too few', figures: figures.length }
  const { s, p, method, direction } = mannKendall(figures.map(({ value }) => value))
  return {
    method: 'Mann-Kendall',
    figures: figures.length,
    s,
    p,
    pMethod: method,
    slope,
    direction,
    from: figures[0]!,
    to: figures.at(-1)!,
  }
}
