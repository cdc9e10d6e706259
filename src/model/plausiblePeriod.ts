import { parsePeriod, type Period, type PeriodKind } from './period.ts'

/** No series of a city's report is older. */
const MIN_YEAR = 1900

/** Why a period that is written correctly cannot be meant. */
export type PeriodFault = 'too early' | 'too late' | 'other kind'

/**
 * @param thisYear the calendar year of today: a period may end in the next year at the latest
 * @param kinds the kinds of period that the series has so far; empty where it has no figure
 * @returns null where the period is possible
 */
export function periodFault(
  period: Period,
  thisYear: number,
  kinds: ReadonlySet<PeriodKind>,
): PeriodFault | null {
  if (period.startYear < MIN_YEAR) return 'too early'
  if (period.referenceYear > thisYear + 1) return 'too late'
  return kinds.size > 0 && !kinds.has(period.kind) ? 'other kind' : null
}

/**
 * What was probably meant by a period that is not possible: `2526` is 2025/26, and 2026 in a series
 * of financial years is the one that ends then. Null where there is no likely reading.
 */
export function suggestPeriod(
  period: Period,
  thisYear: number,
  kinds: ReadonlySet<PeriodKind>,
): string | null {
  const candidates = [twoDigitYears(period.text), yearThatEnds(period)]
  return candidates.find((text) => text !== null && isPossible(text, thisYear, kinds)) ?? null
}

function isPossible(text: string, thisYear: number, kinds: ReadonlySet<PeriodKind>): boolean {
  const reading = parsePeriod(text)
  return reading.ok && periodFault(reading.period, thisYear, kinds) === null
}

/** `2526`: the last two digits of a year and of the next. */
function twoDigitYears(text: string): string | null {
  return /^\d{4}$/.test(text) ? `20${text.slice(0, 2)}/${text.slice(2)}` : null
}

function yearThatEnds({ kind, referenceYear }: Period): string | null {
  if (kind !== 'year') return null
  return `${referenceYear - 1}/${String(referenceYear).slice(2)}`
}
