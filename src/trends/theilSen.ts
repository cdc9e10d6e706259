import { requireFinite } from './finite.ts'
import { median } from './median.ts'

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
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  requireFinite(xs, 'a point')
  requireFinite(ys, 'a point')
  const slopes: number[] = []
  for (let i = 0; i < xs.length; i++)
    for (let j = i + 1; j < xs.length; j++)
      if (xs[i] !== xs[j]) slopes.push((ys[j]! - ys[i]!) / (xs[j]! - xs[i]!))
  const slope = median(slopes)
  const [x, y] = [median(xs), median(ys)]
  if (slope === null || x === null || y === null) return { slope: null, intercept: null }
  // A level line has slope 0, never the -0 that dividing by a step backwards leaves.
  return { slope: slope + 0, intercept: y - slope * x }
}
