import type { FigureTable } from '../../model/figureTable.ts'
import { comparePeriods, parsePeriod, toDecimalYear, type Period } from '../../model/period.ts'
import { findOtherKind, getPeriodKind } from '../../model/periodChecks.ts'
import type { ColumnsByFile } from './figureFilesReader.ts'
import { removeRows } from './removeRows.ts'
import type { ProblemCollector } from '../problemCollector.ts'

interface Row {
  readonly row: number
  readonly period: Period
  readonly status: readonly string[]
}

/** The part of a series between two breaks, with its periods so far. */
interface Segment {
  /** Start as a decimal year. */
  readonly from: number
  readonly known: Map<string, Period>
}

/**
 * Reports and removes the rows whose period is of another kind than their series: a year that counts twice
 * would distort the verdict.
 * @param isOwn whether a row may be reported and removed; all others stay
 */
export function removeMixedPeriods(
  figures: FigureTable,
  columnsByFile: ColumnsByFile,
  problems: ProblemCollector,
  isOwn: (row: number) => boolean = () => true,
): FigureTable {
  const found = findMixedPeriods(figures, isOwn)
  for (const [row, known] of found) {
    const file = figures.file.dictionary[figures.file.codes[row]!]!
    const column = columnsByFile.get(file)?.get('period')
    const text = figures.period.dictionary[figures.period.codes[row]!]!
    const place = { file, line: figures.line[row]!, text, ...(column ? { column } : {}) }
    problems.error('constraint-error', place, { rule: 'other-period', known })
  }
  return removeRows(figures, found)
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
  const periods = figures.period.dictionary.map((text) => {
    const result = parsePeriod(text)
    return result.ok ? result.period : null
  })
  const kinds = periods.map((period) => (period ? getPeriodKind(period) : ''))
  const { seriesRows, seriesStarts, period, file, status } = figures
  for (let series = 0; series + 1 < seriesStarts.length; series++) {
    const rows = seriesRows.subarray(seriesStarts[series], seriesStarts[series + 1])
    const kind = kinds[period.codes[rows[0]!]!]
    if (rows.every((row) => kinds[period.codes[row]!] === kind)) continue
    const segments: Segment[] = [{ from: -Infinity, known: new Map() }]
    for (let start = 0; start < rows.length;) {
      const code = file.codes[rows[start]!]
      let end = start
      while (end < rows.length && file.codes[rows[end]!] === code) end++
      const rowsOfFile = Array.from(rows.subarray(start, end), (row): Row => ({
        row,
        period: periods[period.codes[row]!]!,
        status: status.dictionary[status.codes[row]!]!.split(';'),
      }))
      checkFile(rowsOfFile, segments, isOwn, found)
      start = end
    }
  }
  return found
}

function checkFile(
  rowsOfFile: readonly Row[],
  segments: Segment[],
  isOwn: (row: number) => boolean,
  found: Map<number, string>,
): void {
  const comparable = rowsOfFile.filter(({ status }) => !status.includes('definition differs'))
  for (const { period, status } of comparable.toSorted((a, b) =>
    comparePeriods(a.period, b.period),
  ))
    if (status.includes('break')) startSegment(segments, period)
  // The most frequent kind in a file is the kind of the series.
  const counts = new Map<string, number>()
  for (const { period } of comparable)
    counts.set(getPeriodKind(period), getCount(counts, period) + 1)
  const order = comparable.toSorted(
    (a, b) =>
      Number(isOwn(a.row)) - Number(isOwn(b.row)) ||
      Number(b.status.includes('break')) - Number(a.status.includes('break')) ||
      getCount(counts, b.period) - getCount(counts, a.period) ||
      comparePeriods(a.period, b.period),
  )
  for (const { row, period } of order) {
    const { known } = segments.findLast(({ from }) => from <= toDecimalYear(period))!
    const others = [...known.values()].filter(({ text }) => text !== period.text)
    const other = isOwn(row) ? findOtherKind(period, others) : null
    if (other) found.set(row, other.text)
    else known.set(period.text, period)
  }
}

function getCount(counts: ReadonlyMap<string, number>, period: Period): number {
  return counts.get(getPeriodKind(period)) ?? 0
}

/**
 * Begins a segment at a break: earlier figures of that time and later are republished, or continue after the
 * break.
 */
function startSegment(segments: Segment[], period: Period): void {
  const from = toDecimalYear(period)
  if (segments.some((one) => one.from === from)) return
  const before = segments.findLast((one) => one.from < from)!
  const known = new Map<string, Period>()
  for (const [text, one] of before.known) {
    if (toDecimalYear(one) < from) continue
    before.known.delete(text)
    if (getPeriodKind(one) === getPeriodKind(period)) known.set(text, one)
  }
  segments.push({ from, known })
  segments.sort((a, b) => a.from - b.from)
}
