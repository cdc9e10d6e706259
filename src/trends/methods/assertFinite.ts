/**
 * The model holds a missing value as null and never passes it to a method, so NaN or infinity in an
 * argument is a bug.
 * @throws RangeError for a value that is not finite
 */
export function assertFinite(values: readonly number[], name: string): void {
  for (const value of values)
    if (!Number.isFinite(value)) throw new RangeError(`${name}: not a finite number: ${value}`)
}
