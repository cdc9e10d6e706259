import type { FigureTable } from '../model/figureTable.ts'
import { comparePeriods, parsePeriod, timeOf, type Period } from '../model/period.ts'
import { findOtherKind, periodKind } from '../model/periodFault.ts'
import type { ColumnPlaces } from './figureFiles.ts'
import { withoutRows } from './filterRows.ts'
import type { ProblemLog } from './problemLog.ts'

interface Row {
  readonly row: number
  readonly period: Period
  readonly status: readonly string[]
}

/** The part of a series between two breaks, with its periods so far. */
interface Stretch {
  /** Start as a decimal year. */
  readonly from: number
  readonly known: Map<string, Period>
}

/**
 * Reports and removes the rows whose period is of another kind than their series: a year that counts twice
 * would distort the verdict.
 * @param isOwn whether a row may be reported and removed; all others stay
 */
export function leaveOutMixedPeriods(
  figures: FigureTable,
  places: ColumnPlaces,
  log: ProblemLog,
  isOwn: (row: number) => boolean = () => true,
): FigureTable {
  const found = findMixedPeriods(figures, isOwn)
  for (const [row, known] of found) {
    const file = figures.file.words[figures.file.codes[row]!]!
    const column = places.get(file)?.get('period')
    const text = figures.period.words[figures.period.codes[row]!]!
    const place = { file, line: figures.line[row]!, text, ...(column ? { column } : {}) }
    log.error('constraint-error', place, { rule: 'other-period', known })
  }
  return withoutRows(figures, found)
}

/**
 * Rows whose period is of another kind than their series, with a conflicting period. Earlier files have
 * precedence. A `break` begins another kind; a figure with another definition is never compared and may stay.
 */
function findMixedPeriods(
  figures: FigureTable,
  isOwn: (row: number) => boolean,
): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  const periods = figures.period.words.map((text) => {
    const result = parsePeriod(text)
    return result.ok ? result.period : null
  })
  const kinds = periods.map((period) => (period ? periodKind(period) : ''))
  const { seriesRows, seriesStarts, period, file, status } = figures
  for (let series = 0; series + 1 < seriesStarts.length; series++) {
    const rows = seriesRows.subarray(seriesStarts[series], seriesStarts[series + 1])
    const kind = kinds[period.codes[rows[0]!]!]
    if (rows.every((row) => kinds[period.codes[row]!] === kind)) continue
    const stretches: Stretch[] = [{ from: -Infinity, known: new Map() }]
    for (let start = 0; start < rows.length;) {
      const code = file.codes[rows[start]!]
      let end = start
      while (end < rows.length && file.codes[rows[end]!] === code) end++
      const filed = Array.from(rows.subarray(start, end), (row): Row => ({
        row,
        period: periods[period.codes[row]!]!,
        status: status.words[status.codes[row]!]!.split(';'),
      }))
      takeFile(filed, stretches, isOwn, found)
      start = end
    }
  }
  return found
}

function takeFile(
  filed: readonly Row[],
  stretches: Stretch[],
  isOwn: (row: number) => boolean,
  found: Map<number, string>,
): void {
  const comparable = filed.filter(({ status }) => !status.includes('definition differs'))
  for (const { period, status } of comparable.toSorted((a, b) =>
    comparePeriods(a.period, b.period),
  ))
    if (status.includes('break')) begin(stretches, period)
  // The most frequent kind in a file is the kind of the series.
  const counts = new Map<string, number>()
  for (const { period } of comparable) counts.set(periodKind(period), countOf(counts, period) + 1)
  const order = comparable.toSorted(
    (a, b) =>
      Number(isOwn(a.row)) - Number(isOwn(b.row)) ||
      Number(b.status.includes('break')) - Number(a.status.includes('break')) ||
      countOf(counts, b.period) - countOf(counts, a.period) ||
      comparePeriods(a.period, b.period),
  )
  for (const { row, period } of order) {
    const { known } = stretches.findLast(({ from }) => from <= timeOf(period))!
    const others = [...known.values()].filter(({ text }) => text !== period.text)
    const other = isOwn(row) ? findOtherKind(period, others) : null
    if (other) found.set(row, other.text)
    else known.set(period.text, period)
  }
}

function countOf(counts: ReadonlyMap<string, number>, period: Period): number {
  return counts.get(periodKind(period)) ?? 0
}

/**
 * Begins a segment at a break: earlier figures of that time and later are republished, or continue after the
 * break.
 */
function begin(stretches: Stretch[], period: Period): void {
  const from = timeOf(period)
  if (stretches.some((one) => one.from === from)) return
  const before = stretches.findLast((one) => one.from < from)!
  const known = new Map<string, Period>()
  for (const [text, one] of before.known) {
    if (timeOf(one) < from) continue
    before.known.delete(text)
    if (periodKind(one) === periodKind(period)) known.set(text, one)
  }
  stretches.push({ from, known })
  stretches.sort((a, b) => a.from - b.from)
}
