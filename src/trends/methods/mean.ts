/**
 * The mean of at least one value. d3-array has one too, but is one file: the first page would load all that
 * later pages use of it.
 */
export function getMean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
