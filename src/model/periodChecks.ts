import { MAX_EDITION } from './editionChecks.ts'
import { comparePeriods, parsePeriod, type Period } from './period.ts'

/** A year with a leading zero is a typing error. There is no other lower limit for the start of a series. */
const MIN_YEAR = 1000

/**
 * The last year in which a figure may end: the year after the newest edition, or the last possible edition
 * where the package has none. It depends on the editions and not on the clock, so that the same files always
 * give the same result.
 */
export function latestPossibleYear(editions: readonly { readonly edition: number }[]): number {
  if (editions.length === 0) return MAX_EDITION
  return Math.max(...editions.map(({ edition }) => edition)) + 1
}

/**
 * Finds why a period is impossible: it ends after `latestYear` or begins with a 0. Null where it is possible.
 * `suggestion`: the likely intended period (2025/26 for 2526), or null.
 */
export function findImpossiblePeriod(
  { text, startYear, referenceYear }: Period,
  latestYear: number,
): { readonly suggestion: string | null } | null {
  if (startYear >= MIN_YEAR && referenceYear <= latestYear) return null
  const digits = /^(\d\d)(\d\d)$/.exec(text)
  const splitYear = digits ? parsePeriod(`20${digits[1]}/${digits[2]}`) : null
  const isPossible = splitYear?.ok && splitYear.period.referenceYear <= latestYear
  return { suggestion: isPossible ? splitYear.period.text : null }
}

/** Number of figures of one kind that define the kind of a series. */
const MIN_FIGURES_OF_KIND = 2

/**
 * Finds a period that conflicts with the kind of its series: calendar years with financial years, years with
 * quarters, three pooled years with two. Otherwise a year would count twice or be ambiguous.
 * @param seriesPeriods periods of the series since its last break, in any order
 * @returns the conflicting period, or null
 */
export function findOtherKind(period: Period, seriesPeriods: readonly Period[]): Period | null {
  const kind = getPeriodKind(period)
  const others = seriesPeriods.filter((candidate) => getPeriodKind(candidate) !== kind)
  const sameYear = others.find(({ referenceYear }) => referenceYear === period.referenceYear)
  if (sameYear) return sameYear
  return others.length >= MIN_FIGURES_OF_KIND && others.length === seriesPeriods.length
    ? others.toSorted(comparePeriods).at(-1)!
    : null
}

/** Name of a period's kind, with the number of pooled years. */
export function getPeriodKind({ kind, pooled }: Period): string {
  return `${kind} ${pooled}`
}
