import { assertFinite } from './assertFinite.ts'
import { getLineConstant, MIN_FIGURES, getStepConstant } from './constants.ts'

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

interface Fit {
  /** How many points there are. */
  readonly n: number
  /** Slope of the least-squares line times the time from the first point to the last, in the unit. */
  readonly rise: number
  /** Mean distance of the points from that line, at least a quarter of `digit`, in the unit. */
  readonly scatter: number
  /** |rise| / scatter. */
  readonly lineRatio: number
}

/** The result for five or more points. */
export interface JudgedLineOrStep extends Fit {
  /** The limit of `lineRatio`. */
  readonly A: number
  readonly step: Step
  /** The limit of `step.ratio`. */
  readonly B: number
  readonly clear: 'line' | 'step' | 'both' | null
  /** The direction of a clear change; null if none is clear. */
  readonly direction: 'up' | 'down' | null
}

/** The result for fewer than five points, which have no constants. */
interface UnjudgedLineOrStep extends Fit {
  readonly A: null
  /** Null for fewer than four points: each side of a split needs two. */
  readonly step: Step | null
  readonly B: null
  readonly clear: null
  readonly direction: null
}

export type LineOrStep = JudgedLineOrStep | UnjudgedLineOrStep

const MIN_FIGURES_PER_SIDE = 2
/** Splits whose scatter differs by less are equal (rounding of binary fractions). */
const TOLERANCE = 1 - 1e-9

/** Mean of x over [from, to). Loops, not arrays: `npm run calibrate` judges millions of series. */
function getMean(points: readonly Point[], from: number, to: number): number {
  let sum = 0
  for (let i = from; i < to; i++) sum += points[i]!.x
  return sum / (to - from)
}

function getTotalDistance(
  points: readonly Point[],
  from: number,
  to: number,
  level: number,
): number {
  let sum = 0
  for (let i = from; i < to; i++) sum += Math.abs(points[i]!.x - level)
  return sum
}

/** |change| / scatter; 0 for no change, since the scatter can be 0 as well. */
function getRatio(change: number, scatter: number): number {
  return change === 0 ? 0 : Math.abs(change) / scatter
}

/** Least squares of x on t: rise and scatter as in `LineOrStep`. The rise is 0 if all t are equal. */
export function fitLine(
  points: readonly Point[],
  digit: number,
): { readonly rise: number; readonly scatter: number } {
  const n = points.length
  const t0 = points.reduce((sum, { t }) => sum + t, 0) / n
  const x0 = getMean(points, 0, n)
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

function fitStep(points: readonly Point[], split: number, digit: number): Step {
  const n = points.length
  const [meanBefore, meanAfter] = [getMean(points, 0, split), getMean(points, split, n)]
  const distance =
    getTotalDistance(points, 0, split, meanBefore) + getTotalDistance(points, split, n, meanAfter)
  const difference = meanAfter - meanBefore
  const scatter = Math.max(distance / n, digit / 4)
  return { at: points[split]!.t, difference, scatter, ratio: getRatio(difference, scatter) }
}

function findBestStep(points: readonly Point[], digit: number): Step | null {
  let bestStep: Step | null = null
  for (let i = MIN_FIGURES_PER_SIDE; i <= points.length - MIN_FIGURES_PER_SIDE; i++) {
    const step = fitStep(points, i, digit)
    if (!bestStep || step.scatter < bestStep.scatter * TOLERANCE) bestStep = step
  }
  return bestStep
}

/**
 * Tests whether a short series follows a straight line or one lasting step, relative to its scatter.
 * Points are the figures of one segment from the baseline on, oldest first, at different times; gaps
 * in time are kept. `digit` is the unit of the last published decimal (0.1 for one decimal), in the
 * unit of `x`: the scatter is at least a quarter of it.
 *
 * The step is the split with the smallest scatter, with two or more points on each side; of equal
 * splits the earliest. A line is clear if its |rise| exceeds A times its scatter, a step if its
 * |difference| exceeds B times its scatter; both only if the last point lies on that side of the
 * first, which is the baseline figure.
 *
 * Fewer than five points: A, B and clear are null; fewer than four: step as well. More than twenty:
 * the constants of twenty. A digit of 0 sets no minimum for the scatter.
 * @throws RangeError for no points, a number that is not finite, or a negative digit
 *
 * Source: this project's own rule; A and B are simulated so that line and step together have at most
 * 5% false positives (`npm run calibrate`).
 */
export function lineOrStep(points: readonly Point[], digit: number): LineOrStep {
  if (points.length === 0) throw new RangeError('no points')
  for (const { t, x } of points) assertFinite([t, x], 'a point')
  assertFinite([digit], 'the last digit')
  if (digit < 0) throw new RangeError(`not a unit of the last digit: ${digit}`)
  const n = points.length
  const { rise, scatter } = fitLine(points, digit)
  const lineRatio = getRatio(rise, scatter)
  const step = findBestStep(points, digit)
  const fit = { n, rise, scatter, lineRatio }
  if (n < MIN_FIGURES || step === null)
    return { ...fit, A: null, step, B: null, clear: null, direction: null }
  const [A, B] = [getLineConstant(n), getStepConstant(n)]
  const endDirection = Math.sign(points[n - 1]!.x - points[0]!.x)
  const isLine = lineRatio > A && Math.sign(rise) === endDirection
  const isStep = step.ratio > B && Math.sign(step.difference) === endDirection
  const clear = isLine && isStep ? 'both' : isLine ? 'line' : isStep ? 'step' : null
  const direction = clear === null ? null : endDirection > 0 ? 'up' : 'down'
  return { ...fit, A, step, B, clear, direction }
}
