import { median } from 'd3-array'
import { requireFinite } from './finite.ts'

/** A straight line; both null where the points have no slope. */
export type Line =
  | { readonly slope: number; readonly intercept: number }
  | { readonly slope: null; readonly intercept: null }

/**
 * Theil-Sen line through points in any order. `slope` is the median of the slopes of all pairs of
 * different x (y's unit for one x: a year where x is in years), `intercept` = median(y) - slope x
 * median(x). Both null where fewer than two different x exist.
 *
 * Source: Theil (1950); Sen (1968), Journal of the American Statistical Association 63; the
 * intercept after Conover (1980).
 */
export function theilSen(points: readonly { readonly x: number; readonly y: number }[]): Line {
  requireFinite(
    points.flatMap(({ x, y }) => [x, y]),
    'a point',
  )
  const slopes: number[] = []
  points.forEach((a, i) => {
    for (const b of points.slice(i + 1)) if (a.x !== b.x) slopes.push((b.y - a.y) / (b.x - a.x))
  })
  const slope = median(slopes)
  const [x, y] = [median(points, (point) => point.x), median(points, (point) => point.y)]
  if (slope === undefined || x === undefined || y === undefined)
    return { slope: null, intercept: null }
  return { slope, intercept: y - slope * x }
}
