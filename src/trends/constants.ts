import stored from './constants.json' with { type: 'json' }

/** With fewer figures nobody can know how much they vary from year to year. */
export const MIN_FIGURES = 5

/** What an observed change must exceed, in mean moving ranges, where few figures lie after the baseline. */
export const MOVING_RANGES = 4

/**
 * Of so many figures in all at least the mean moving range is known. Five are too few: no two of them
 * can differ by more than their four steps together, which are four times the mean. So the rule could
 * never speak of a change, and its "no clear change" would be no verdict. Of six the step that is
 * judged can stand out.
 */
export const MIN_FIGURES_OF_MOVING_RANGE = 6

/** Line and step for 5, 6 … 20 figures; more count as twenty. Pooled years: 5 to 12 overlapping figures. */
const { line: A, step: B } = stored
const POOLED: Readonly<Record<number, readonly number[]>> = stored.pooled

function constantFor(constants: readonly number[], n: number): number {
  if (n < MIN_FIGURES) throw new RangeError(`no constant for ${n} figures`)
  return constants[Math.min(n - MIN_FIGURES, constants.length - 1)]!
}

/** A: what |rise| / scatter of the line must exceed, for n figures from five on. */
export function lineConstant(n: number): number {
  return constantFor(A, n)
}

/** B: what |difference| / scatter of the step must exceed, for n figures from five on. */
export function stepConstant(n: number): number {
  return constantFor(B, n)
}

/**
 * The same for the line through all overlapping figures of so many pooled years, n from five on;
 * null where that many years were not simulated.
 */
export function pooledConstant(n: number, pooled: number): number | null {
  const constants = POOLED[pooled]
  return constants && n >= MIN_FIGURES ? constantFor(constants, n) : null
}
