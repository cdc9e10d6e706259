import { requireFinite } from './finite.ts'
import { lineConstant, MIN_FIGURES, stepConstant } from './constants.ts'

/** A figure in time: `t` in years, `x` in the indicator's unit. */
export interface Point {
  readonly t: number
  readonly x: number
}

/** The best split of a series into two levels. */
export interface Step {
  /** `t` of the first point after the split. */
  readonly at: number
  /** Mean after the split minus mean before it, in the unit. */
  readonly difference: number
  /** Mean distance of all points from the mean of their side, at least a quarter of `digit`. */
  readonly scatter: number
  /** |difference| / scatter. */
  readonly ratio: number
}

export interface LineOrStep {
  /** How many points there are. */
  readonly n: number
  /** Slope of the least-squares line times the time from the first point to the last, in the unit. */
  readonly rise: number
  /** Mean distance of the points from that line, at least a quarter of `digit`, in the unit. */
  readonly scatter: number
  /** |rise| / scatter. */
  readonly lineRatio: number
  /** What `lineRatio` must exceed; null for fewer than five points. */
  readonly A: number | null
  /** Null for fewer than four points: each side of a split holds two. */
  readonly step: Step | null
  /** What `step.ratio` must exceed; null for fewer than five points. */
  readonly B: number | null
  readonly clear: 'line' | 'step' | 'both' | null
  /** The direction of what is clear; null where nothing is. */
  readonly direction: 'up' | 'down' | null
}

const MIN_FIGURES_OF_SIDE = 2
/** Splits that differ by less are equal: what is left is the rounding of binary fractions. */
const ROUNDING = 1 - 1e-9

/** Mean of x from one index to before another. Loops, not arrays: `npm run calibrate` judges millions of series. */
function meanOf(points: readonly Point[], from: number, to: number): number {
  let sum = 0
  for (let i = from; i < to; i++) sum += points[i]!.x
  return sum / (to - from)
}

function totalDistance(points: readonly Point[], from: number, to: number, level: number): number {
  let sum = 0
  for (let i = from; i < to; i++) sum += Math.abs(points[i]!.x - level)
  return sum
}

/** |change| / scatter, 0 where nothing changes: without a last digit the scatter may be 0 as well. */
function ratioOf(change: number, scatter: number): number {
  return change === 0 ? 0 : Math.abs(change) / scatter
}

/** Least squares of x on t: rise and scatter as in `LineOrStep`. Points of one time have no rise. */
export function fitLine(
  points: readonly Point[],
  digit: number,
): { readonly rise: number; readonly scatter: number } {
  const n = points.length
  const t0 = points.reduce((sum, { t }) => sum + t, 0) / n
  const x0 = meanOf(points, 0, n)
  let [squares, products] = [0, 0]
  for (const { t, x } of points) {
    squares += (t - t0) ** 2
    products += (t - t0) * (x - x0)
  }
  const slope = squares > 0 ? products / squares : 0
  let distance = 0
  for (const { t, x } of points) distance += Math.abs(x - x0 - slope * (t - t0))
  return {
    rise: slope * (points[n - 1]!.t - points[0]!.t),
    scatter: Math.max(distance / n, digit / 4),
  }
}

function stepAt(points: readonly Point[], split: number, digit: number): Step {
  const n = points.length
  const [before, after] = [meanOf(points, 0, split), meanOf(points, split, n)]
  const distance = totalDistance(points, 0, split, before) + totalDistance(points, split, n, after)
  const difference = after - before
  const scatter = Math.max(distance / n, digit / 4)
  return { at: points[split]!.t, difference, scatter, ratio: ratioOf(difference, scatter) }
}

function bestStep(points: readonly Point[], digit: number): Step | null {
  let best: Step | null = null
  for (let i = MIN_FIGURES_OF_SIDE; i <= points.length - MIN_FIGURES_OF_SIDE; i++) {
    const step = stepAt(points, i, digit)
    if (!best || step.scatter < best.scatter * ROUNDING) best = step
  }
  return best
}

/**
 * Whether a short series follows a straight line or took one lasting step, clearly enough for its
 * own scatter. Points are the figures of one segment from the baseline on, oldest first, at
 * different times; a gap in time stays one. `digit` is the unit of the last published place (0.1
 * for one decimal), in the unit of `x`: no scatter is taken for smaller than a quarter of it.
 *
 * The step is, of all splits with two points or more on each side, the one with the smallest
 * scatter; of equal splits the earliest. Clear is a line whose rise exceeds A times its scatter, or
 * a step whose difference exceeds B times its own; either only where the last point lies on that
 * side of the first, which is the baseline figure.
 *
 * Fewer than five points: A, B and clear are null; fewer than four: step as well. More than twenty:
 * the constants of twenty. A digit of 0 takes the scatter as it is.
 * @throws RangeError for no points, a number that is not finite, or a negative digit
 *
 * Source: this project's own rule; A and B are simulated so that line and step together announce a
 * change in at most 5% of series in which nothing changes (`npm run calibrate`).
 */
export function lineOrStep(points: readonly Point[], digit: number): LineOrStep {
  if (points.length === 0) throw new RangeError('no points')
  for (const { t, x } of points) requireFinite([t, x], 'a point')
  requireFinite([digit], 'the last digit')
  if (digit < 0) throw new RangeError(`not a unit of the last digit: ${digit}`)
  const n = points.length
  const { rise, scatter } = fitLine(points, digit)
  const lineRatio = ratioOf(rise, scatter)
  const step = bestStep(points, digit)
  const [A, B] = n < MIN_FIGURES ? [null, null] : [lineConstant(n), stepConstant(n)]
  const side = Math.sign(points[n - 1]!.x - points[0]!.x)
  const isLine = A !== null && lineRatio > A && Math.sign(rise) === side
  const isStep = B !== null && step!.ratio > B && Math.sign(step!.difference) === side
  const clear = isLine && isStep ? 'both' : isLine ? 'line' : isStep ? 'step' : null
  const direction = clear === null ? null : side > 0 ? 'up' : 'down'
  return { n, rise, scatter, lineRatio, A, step, B, clear, direction }
}
