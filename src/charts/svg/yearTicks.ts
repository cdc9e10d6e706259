import type { Span } from '../model/span.ts'

const STEPS = [1, 2, 5, 10, 20, 25, 50, 100]

/**
 * The years to label under a plot so that their numbers do not touch: counted from the baseline year
 * if it is in the plot, and always the last year.
 */
export function listYearTicks(
  [from, to]: Span,
  baseline: number,
  width: number,
  textWidth: number,
): readonly number[] {
  const [first, last] = [Math.ceil(from - 1e-9), Math.floor(to + 1e-9)]
  if (last <= first) return last < first ? [] : [first]
  const perYear = width / (to - from)
  const space = textWidth + 10
  const step = STEPS.find((years) => years * perYear >= space) ?? last - first
  const inside = first <= baseline && baseline <= last
  const anchor = inside ? baseline : last
  const start = anchor - Math.floor((anchor - first) / step) * step
  const years: number[] = []
  for (let year = start; year <= last; year += step) years.push(year)
  const end = years.at(-1)
  if (end === undefined || end === last) return years
  if ((last - end) * perYear >= space) return [...years, last]
  return end === anchor ? years : [...years.slice(0, -1), last]
}
