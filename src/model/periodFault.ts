import { MAX_EDITION } from './editionFault.ts'
import { comparePeriods, parsePeriod, type Period } from './period.ts'

/** A year with a leading zero is a slip of the keys; how far back a series goes nobody can know. */
const MIN_YEAR = 1000

/**
 * The last year that a figure of a package may end in: the one after its newest edition. The editions say it and not
 * the clock, so that the same files always give the same page. Where there is no edition, the last that there can be.
 */
export function latestPossibleYear(editions: readonly { readonly edition: number }[]): number {
  if (editions.length === 0) return MAX_EDITION
  return Math.max(...editions.map(({ edition }) => edition)) + 1
}

/**
 * Why a period cannot be: it ends after `latestYear`, or begins with a 0. Null where it can.
 * `suggestion`: what was probably meant (2526 for 2025/26); null where that would be a guess.
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

/** How many figures of one kind make it the kind of a series. */
const MIN_FIGURES_OF_KIND = 2

/**
 * Whether a period is of another kind than its series: calendar years beside financial years, years beside quarters,
 * three years pooled beside two. Then a year would be held twice, or nobody knows which year is meant.
 * @param known periods of the series since its last break, in any order
 * @returns the known period that it does not go with; null where it goes with all
 */
export function findOtherKind(period: Period, known: readonly Period[]): Period | null {
  const kind = periodKind(period)
  const others = known.filter((one) => periodKind(one) !== kind)
  const sameYear = others.find(({ referenceYear }) => referenceYear === period.referenceYear)
  if (sameYear) return sameYear
  return others.length >= MIN_FIGURES_OF_KIND && others.length === known.length
    ? others.toSorted(comparePeriods).at(-1)!
    : null
}

/** Periods of one kind have the same name; years pooled by twos and by threes have not. */
export function periodKind({ kind, pooled }: Period): string {
  return `${kind} ${pooled}`
}
