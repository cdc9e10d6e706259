import { parsePeriod, splitYearText } from '../../model/period.ts'
import { CELL, type CellKind } from './grid.ts'
import { withoutNotes } from './heading.ts'
import type { Days, TwoYears } from './plan.ts'

export type PeriodCell =
  /** `asWritten`: false if the cell had another spelling (2024-25 for 2024/25). */
  | { readonly ok: true; readonly period: string; readonly asWritten: boolean }
  | {
      readonly ok: false
      readonly rule: 'blank' | 'period' | 'date' | 'day' | 'two years'
      readonly offer: string | null
    }

const TWO_YEARS = /^(\d{4})\s*(?:[-\u2013\u2014]|to|til|bis)\s*(\d{4})$/i

/** Whether a text names two consecutive years: a school or financial year, or two pooled years. */
export function namesTwoYears(text: string): boolean {
  const found = TWO_YEARS.exec(withoutNotes(text))
  return found !== null && Number(found[2]) === Number(found[1]) + 1
}

/**
 * Parses a period as publishers and spreadsheets write it. Ambiguous dates and pairs of years need
 * an answer first.
 */
export function readPeriod(
  text: string,
  kind: CellKind,
  twoYears: TwoYears,
  days: Days = 'unsure',
): PeriodCell {
  if (kind === CELL.dateYear || kind === CELL.dateMonth || kind === CELL.dateDay)
    return readDate(text, kind, days)
  const bare = withoutNotes(text)
  if (bare === '') return { ok: false, rule: 'blank', offer: null }
  if (bare.length > MAX_LENGTH) return { ok: false, rule: 'period', offer: null }
  if (twoYears !== 'together' && namesTwoYears(bare)) {
    const oneYear = `${bare.slice(0, 4)}/${bare.slice(-2)}`
    return twoYears === 'one year'
      ? { ok: true, period: oneYear, asWritten: false }
      : { ok: false, rule: 'two years', offer: oneYear }
  }
  const written = parsePeriod(bare)
  if (written.ok) return { ok: true, period: bare, asWritten: bare === text }
  const loose = written.offer ?? publishers(bare)
  if (loose !== null) return { ok: true, period: loose, asWritten: false }
  const date = DAY.exec(bare)
  return date ? readDay(date[0].slice(0, 10), days) : { ok: false, rule: 'period', offer: null }
}

/** No period is longer. */
const MAX_LENGTH = 100

const DAY = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/

/** Whether a cell is a day, in a text file or a spreadsheet. */
export function namesDay(text: string, kind: CellKind): boolean {
  return (kind === CELL.text || kind === CELL.dateDay) && DAY.test(text)
}

/**
 * Spreadsheets convert typed text such as 2011/12 (December 2011) or 2016-03 to a date. It is
 * ambiguous if the month could be the second half of a financial year.
 */
function readDate(text: string, kind: CellKind, days: Days): PeriodCell {
  const [year, month, day] = text.split('-') as [string, string, string]
  if (kind === CELL.dateYear) return { ok: true, period: year, asWritten: false }
  const split = String(Number(year) + 1).slice(2)
  if (kind === CELL.dateMonth && day === '01' && month !== split)
    return { ok: true, period: `${year}-M${month}`, asWritten: false }
  if (kind === CELL.dateDay) return readDay(text, days)
  return { ok: false, rule: 'date', offer: month === split ? `${year}/${split}` : year }
}

/** A day may stand for its year or its month; 1 December 2011 may also be a converted 2011/12. */
function readDay(text: string, days: Days): PeriodCell {
  const [year, month, day] = text.split('-') as [string, string, string]
  const split = String(Number(year) + 1).slice(2)
  if (day === '01' && month === split) return { ok: false, rule: 'date', offer: `${year}/${split}` }
  if (days === 'unsure') return { ok: false, rule: 'day', offer: year }
  return { ok: true, period: days === 'year' ? year : `${year}-M${month}`, asWritten: false }
}

const FORMS: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
  // 202425: a school year in England's education statistics; 201112 could be a month.
  [
    /^(\d{4})(1[3-9]|[2-9]\d)$/,
    // 202527 is not a school year, and nothing shows that it is three pooled years.
    ([, year, end]) => (Number(end) === (Number(year) + 1) % 100 ? `${year}/${end}` : ''),
  ],
  // 2024_2024 or 2022_2024: a span of years from Norway's institute of public health.
  [/^(\d{4})_(\d{4})$/, ([, year, end]) => (year === end ? year! : `${year}-${end}`)],
  [/^(\d{4})-(\d\d)-(\d\d)(?:T[\d:.]+Z?)?\/P(\d+)([YM])$/, interval],
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
function interval([, year, month, day, count, unit]: RegExpExecArray): string {
  const months = Number(count) * (unit === 'Y' ? 12 : 1)
  const [first, start] = [Number(year), Number(month)]
  if (day !== '01') return ''
  if (months === 1) return `${year}-M${month}`
  if (months === 3 && start % 3 === 1) return `${year}-Q${(start + 2) / 3}`
  if (months === 12 && start > 1) return splitYearText(first)
  if (months % 12 !== 0 || start > 1) return ''
  return months === 12 ? year! : `${year}-${first + months / 12 - 1}`
}

/** Converts a publisher's spelling to the package's; null if it is unknown. */
function publishers(text: string): string | null {
  for (const [form, tell] of FORMS) {
    const found = form.exec(text)
    if (!found) continue
    const told = tell(found)
    const reading = parsePeriod(told)
    const period = reading.ok ? told : reading.offer
    if (period !== null && parsePeriod(period).ok) return period
  }
  return null
}
