/** A list with at least one item. */
export type NonEmpty<T> = readonly [T, ...T[]]

export function isNonEmpty<T>(list: readonly T[]): list is NonEmpty<T> {
  return list.length > 0
}

export function getLast<T extends object>(list: NonEmpty<T>): T {
  return list.at(-1) ?? list[0]
}
