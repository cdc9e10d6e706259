import stored from '../calibration/constants.json' with { type: 'json' }

/** With fewer figures the year-to-year variation cannot be estimated. */
export const MIN_FIGURES = 5

/** Limit of a change in mean moving ranges, for series with few figures after the baseline. */
export const MOVING_RANGE_LIMIT = 4

/**
 * The fewest figures from which the mean moving range is computed. Five are too few: no two of them
 * differ by more than the sum of their four steps, which is four times the mean, so that no change
 * could ever exceed the limit.
 */
export const MIN_FIGURES_OF_MOVING_RANGE = 6

/** Line and step for 5, 6 … 20 figures; more figures use the last. Pooled years: 5 to 12 overlapping figures. */
const { line: LINE, step: STEP } = stored
const POOLED: Readonly<Record<number, readonly number[]>> = stored.pooled

/**
 * The entry for n figures in a list for 5, 6 … figures; more figures use the last.
 * @throws RangeError for fewer than five figures
 */
export function getByFigures<T>(list: readonly T[], n: number): T {
  const entry = n < MIN_FIGURES ? undefined : (list[n - MIN_FIGURES] ?? list.at(-1))
  if (entry === undefined) throw new RangeError(`no constant for ${n} figures`)
  return entry
}

/** A: the limit of |rise| / scatter of the line, for n >= 5 figures. */
export function getLineConstant(n: number): number {
  return getByFigures(LINE, n)
}

/** B: the limit of |difference| / scatter of the step, for n >= 5 figures. */
export function getStepConstant(n: number): number {
  return getByFigures(STEP, n)
}

/**
 * The limit of |rise| / scatter of the line through n overlapping figures that pool `pooled` years;
 * null for n < 5 or a number of pooled years that was not simulated.
 */
export function getPooledConstant(n: number, pooled: number): number | null {
  const constants = POOLED[pooled]
  return constants && n >= MIN_FIGURES ? getByFigures(constants, n) : null
}
