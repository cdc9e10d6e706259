/**
 * The period of a figure:
 * `2016` · `2015/16` (financial or school year) · `2014-2016` (pooled years) · `2016-Q3` · `2016-M07`.
 */
export type PeriodKind = 'year' | 'split year' | 'pooled years' | 'quarter' | 'month'

export interface Period {
  readonly text: string
  readonly kind: PeriodKind
  /** First calendar year of the period. */
  readonly startYear: number
  /** The year in which the period ends: 2016 for 2015/16 and for 2014-2016. */
  readonly referenceYear: number
  /** Quarter 1-4 or month 1-12; 0 for whole years. */
  readonly part: number
  /** Number of pooled years; 1 for every other kind. */
  readonly pooled: number
}

export type PeriodResult =
  | { readonly ok: true; readonly period: Period }
  /** `suggestion`: the likely intended spelling, or null. */
  | { readonly ok: false; readonly suggestion: string | null }

const YEAR = /^(\d{4})$/
const SPLIT_YEAR = /^(\d{4})\/(\d{2})$/
const YEARS = /^(\d{4})-(\d{4})$/
const QUARTER = /^(\d{4})-Q([1-4])$/
const MONTH = /^(\d{4})-M(0[1-9]|1[0-2])$/

function createResult(
  text: string,
  kind: PeriodKind,
  startYear: number,
  referenceYear: number,
  part = 0,
): PeriodResult {
  const pooled = kind === 'pooled years' ? referenceYear - startYear + 1 : 1
  return { ok: true, period: { text, kind, startYear, referenceYear, part, pooled } }
}

function parseSplitYear(text: string, year: number, end: string): PeriodResult {
  const next = year + 1
  return String(next).slice(2) === end
    ? createResult(text, 'split year', year, next)
    : { ok: false, suggestion: null }
}

/** Formats the financial or school year that begins in a year: 2015/16. */
export function formatSplitYear(startYear: number): string {
  return `${startYear}/${String(startYear + 1).slice(2)}`
}

export function parsePeriod(text: string): PeriodResult {
  return parseExact(text) ?? { ok: false, suggestion: suggestPeriod(text) }
}

/** Parses an exact spelling, or a span that is almost valid; null for all other texts. */
function parseExact(text: string): PeriodResult | null {
  const year = YEAR.exec(text)
  if (year) return createResult(text, 'year', Number(year[1]), Number(year[1]))
  const splitYear = SPLIT_YEAR.exec(text)
  if (splitYear) return parseSplitYear(text, Number(splitYear[1]), splitYear[2]!)
  const years = YEARS.exec(text)
  if (years) {
    const [first, last] = [Number(years[1]), Number(years[2])]
    return last > first
      ? createResult(text, 'pooled years', first, last)
      : { ok: false, suggestion: last < first ? `${last}-${first}` : String(first) }
  }
  const quarter = QUARTER.exec(text)
  if (quarter)
    return createResult(text, 'quarter', Number(quarter[1]), Number(quarter[1]), Number(quarter[2]))
  const month = MONTH.exec(text)
  if (month)
    return createResult(text, 'month', Number(month[1]), Number(month[1]), Number(month[2]))
  return null
}

function isPeriod(text: string): boolean {
  return parseExact(text)?.ok ?? false
}

const LOOSE_SPAN = /^(\d{4})\s*[-–—/]\s*(\d{2}|\d{4})$/
const LOOSE_PART = /^(\d{4})[\s-]*([QKM])\s*(\d{1,2})$/i

/** The likely intended spelling; null where there is no safe guess. */
function suggestPeriod(text: string): string | null {
  const span = LOOSE_SPAN.exec(text.trim())
  if (span) {
    const first = Number(span[1])
    const end = span[2]!
    const last = end.length === 4 ? Number(end) : Math.floor(first / 100) * 100 + Number(end)
    if (last === first + 1 && (end.length === 2 || text.includes('/')))
      return formatSplitYear(first)
    return last > first ? `${first}-${last}` : null
  }
  const part = LOOSE_PART.exec(text.trim())
  if (part) {
    const letter = part[2]!.toUpperCase()
    const suggestion =
      letter === 'M' ? `${part[1]}-M${part[3]!.padStart(2, '0')}` : `${part[1]}-Q${part[3]}`
    return isPeriod(suggestion) ? suggestion : null
  }
  const trimmed = text.trim()
  return trimmed !== text && isPeriod(trimmed) ? trimmed : null
}

/** End of a period as a decimal year: 2016 for 2016 and 2014-2016, 2016.25 for its second quarter. */
export function toDecimalYear(period: Period): number {
  if (period.kind === 'quarter') return period.referenceYear + (period.part - 1) / 4
  if (period.kind === 'month') return period.referenceYear + (period.part - 1) / 12
  return period.referenceYear
}

/** Compares by reference year, then by part of the year, then by length. */
export function comparePeriods(a: Period, b: Period): number {
  return (
    toDecimalYear(a) - toDecimalYear(b) ||
    a.pooled - b.pooled ||
    (a.text < b.text ? -1 : a.text > b.text ? 1 : 0)
  )
}

/** Whether two periods, one of them pooled, share a year, so that their figures are not independent. */
export function overlaps(a: Period, b: Period): boolean {
  if (a.kind !== 'pooled years' && b.kind !== 'pooled years') return false
  return a.startYear <= b.referenceYear && b.startYear <= a.referenceYear
}
