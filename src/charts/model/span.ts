export type Span = readonly [number, number]

/** A linear map from one range to another; the middle of the second if the first has no width. */
export function createLinearScale([a, b]: Span, [from, to]: Span): (value: number) => number {
  return (value) => (a === b ? (from + to) / 2 : from + ((value - a) / (b - a)) * (to - from))
}
