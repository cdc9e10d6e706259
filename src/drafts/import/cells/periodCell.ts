import { parsePeriod, formatSplitYear } from '../../../model/period.ts'
import { CELL, type CellKind } from '../files/grid.ts'
import { stripNotes } from '../layout/normalizeName.ts'
import type { Days, TwoYears } from '../importPlan.ts'

export type PeriodResult =
  /** `asWritten`: false if the cell had another spelling (2024-25 for 2024/25). */
  | { readonly ok: true; readonly period: string; readonly isAsWritten: boolean }
  | {
      readonly ok: false
      readonly rule: 'blank' | 'period' | 'date' | 'day' | 'two years'
      readonly suggestion: string | null
    }

const TWO_YEARS = /^(\d{4})\s*(?:[-\u2013\u2014]|to|til|bis)\s*(\d{4})$/i

/** Whether a text names two consecutive years: a school or financial year, or two pooled years. */
export function isTwoYears(text: string): boolean {
  const match = TWO_YEARS.exec(stripNotes(text))
  return match !== null && Number(match[2]) === Number(match[1]) + 1
}

/**
 * Parses a period as publishers and spreadsheets write it. Ambiguous dates and pairs of years need
 * an answer first.
 */
export function parsePeriodCell(
  text: string,
  kind: CellKind,
  twoYears: TwoYears,
  days: Days = 'unsure',
): PeriodResult {
  if (kind === CELL.dateYear || kind === CELL.dateMonth || kind === CELL.dateDay)
    return parseDate(text, kind, days)
  const cleanText = stripNotes(text)
  if (cleanText === '') return { ok: false, rule: 'blank', suggestion: null }
  if (cleanText.length > MAX_LENGTH) return { ok: false, rule: 'period', suggestion: null }
  if (twoYears !== 'together' && isTwoYears(cleanText)) {
    const oneYear = `${cleanText.slice(0, 4)}/${cleanText.slice(-2)}`
    return twoYears === 'one year'
      ? { ok: true, period: oneYear, isAsWritten: false }
      : { ok: false, rule: 'two years', suggestion: oneYear }
  }
  const parsed = parsePeriod(cleanText)
  if (parsed.ok) return { ok: true, period: cleanText, isAsWritten: cleanText === text }
  const converted = parsed.suggestion ?? convertSpelling(cleanText)
  if (converted !== null) return { ok: true, period: converted, isAsWritten: false }
  const date = DAY.exec(cleanText)
  return date
    ? parseDay(date[0].slice(0, 10), days)
    : { ok: false, rule: 'period', suggestion: null }
}

/** No period is longer. */
const MAX_LENGTH = 100

const DAY = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/

/** Whether a cell is a day, in a text file or a spreadsheet. */
export function isDay(text: string, kind: CellKind): boolean {
  return (kind === CELL.text || kind === CELL.dateDay) && DAY.test(text)
}

/**
 * Spreadsheets convert typed text such as 2011/12 (December 2011) or 2016-03 to a date. It is
 * ambiguous if the month could be the second half of a financial year.
 */
function parseDate(text: string, kind: CellKind, days: Days): PeriodResult {
  const [year, month, day] = text.split('-') as [string, string, string]
  if (kind === CELL.dateYear) return { ok: true, period: year, isAsWritten: false }
  const secondYear = String(Number(year) + 1).slice(2)
  if (kind === CELL.dateMonth && day === '01' && month !== secondYear)
    return { ok: true, period: `${year}-M${month}`, isAsWritten: false }
  if (kind === CELL.dateDay) return parseDay(text, days)
  return {
    ok: false,
    rule: 'date',
    suggestion: month === secondYear ? `${year}/${secondYear}` : year,
  }
}

/** A day may stand for its year or its month; 1 December 2011 may also be a converted 2011/12. */
function parseDay(text: string, days: Days): PeriodResult {
  const [year, month, day] = text.split('-') as [string, string, string]
  const secondYear = String(Number(year) + 1).slice(2)
  if (day === '01' && month === secondYear)
    return { ok: false, rule: 'date', suggestion: `${year}/${secondYear}` }
  if (days === 'unsure') return { ok: false, rule: 'day', suggestion: year }
  return { ok: true, period: days === 'year' ? year : `${year}-M${month}`, isAsWritten: false }
}

const FORMS: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  // 202425: a school year in England's education statistics; 201112 could be a month.
  [
    /^(\d{4})(1[3-9]|[2-9]\d)$/,
    // 202527 is not a school year, and nothing shows that it is three pooled years.
    ([, year, end]) => (Number(end) === (Number(year) + 1) % 100 ? `${year}/${end}` : ''),
  ],
  // 2024_2024 or 2022_2024: a span of years from Norway's institute of public health.
  [/^(\d{4})_(\d{4})$/, ([, year, end]) => (year === end ? year! : `${year}-${end}`)],
  [/^(\d{4})-(\d\d)-(\d\d)(?:T[\d:.]+Z?)?\/P(\d+)([YM])$/, convertInterval],
  [
    /^(FYE?|AY)?\s*(\d{4})\s*(?:-|–|\/|to|til|bis)\s*(\d{2}|\d{4})$/i,
    // A financial or school year 2024-2025 is one year, not two pooled years.
    ([, kind, year, end]) => `${year}-${kind ? end!.slice(-2) : end}`,
  ],
  // April 2024 to March 2025: a year that does not begin in January.
  [
    /^\p{L}+\.?\s+(\d{4})\s*(?:-|–|to|til|bis)\s*\p{L}+\.?\s+(\d{4})$/u,
    ([, year, end]) => (Number(end) === Number(year) + 1 ? `${year}-${end!.slice(2)}` : ''),
  ],
  [/^[QK]([1-4])\s*[-/ ]?\s*(\d{4})$/i, ([, part, year]) => `${year}-Q${part}`],
  [
    /^([1-4])\.\s*(?:kvartal|quartal|kv\.?|quartal)\s+(\d{4})$/i,
    ([, part, year]) => `${year}-Q${part}`,
  ],
  [/^(\d{4})\.0+$/, ([, year]) => year!],
]

/** `2024-04-01/P1Y`: a start day and a duration (ISO 8601). */
function convertInterval([, year, month, day, count, unit]: RegExpExecArray): string {
  const months = Number(count) * (unit === 'Y' ? 12 : 1)
  const [firstYear, start] = [Number(year), Number(month)]
  if (day !== '01') return ''
  if (months === 1) return `${year}-M${month}`
  if (months === 3 && start % 3 === 1) return `${year}-Q${(start + 2) / 3}`
  if (months === 12 && start > 1) return formatSplitYear(firstYear)
  if (months % 12 !== 0 || start > 1) return ''
  return months === 12 ? year! : `${year}-${firstYear + months / 12 - 1}`
}

/** Converts a publisher's spelling to the package's; null if it is unknown. */
function convertSpelling(text: string): string | null {
  for (const [form, convert] of FORMS) {
    const match = form.exec(text)
    if (!match) continue
    const converted = convert(match)
    const result = parsePeriod(converted)
    const period = result.ok ? converted : result.suggestion
    if (period !== null && parsePeriod(period).ok) return period
  }
  return null
}
