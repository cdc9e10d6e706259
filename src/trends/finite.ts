/**
 * Figures reach the methods as numbers: a blank is null in the model and never gets here. So NaN
 * or infinity in an argument is a fault of the program, and is refused rather than judged.
 */
export function requireFinite(values: readonly number[], what: string): void {
  for (const value of values)
    if (!Number.isFinite(value)) throw new RangeError(`${what}: not a finite number: ${value}`)
}
