/** With fewer figures nobody can know how much they vary from year to year. */
export const MIN_FIGURES = 5

/** Constants for 5, 6 … 20 figures; more count as twenty. */
const A = [9.4, 7.5, 6.45, 5.8, 5.3, 4.95, 4.65, 4.4, 4.25, 4.05, 3.9, 3.8, 3.65, 3.55, 3.45, 3.35]
const B = [
  13.4, 10.55, 9.05, 8.2, 7.6, 7.2, 6.9, 6.65, 6.45, 6.3, 6.15, 6.05, 5.95, 5.85, 5.75, 5.7,
]
/** For overlapping figures of two and three pooled years, 5 to 12 figures. */
const POOLED: ReadonlyMap<number, readonly number[]> = new Map([
  [2, [13.4, 10.7, 9.1, 8.0, 7.2, 6.6, 6.1, 5.8]],
  [3, [16.7, 13.7, 11.9, 10.5, 9.4, 8.6, 7.9, 7.3]],
])

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
  const constants = POOLED.get(pooled)
  return constants && n >= MIN_FIGURES ? constantFor(constants, n) : null
}
