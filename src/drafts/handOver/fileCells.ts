import type { Indicator } from '../../model/dataset.ts'
import {
  parsePlainNumber,
  parseNumber,
  removeTrailingGuard,
  type NumberFormat,
} from '../../datapackage/values/parseNumber.ts'
import { parseStatus } from '../../datapackage/values/parseStatus.ts'
import type { DraftLine } from '../draft.ts'
import { listColumns, cellText } from '../lineCells.ts'
import { isNumberColumn, isPercentCell, formatPlainNumber } from '../check/numberCells.ts'

export type Cells = Readonly<Record<string, string>>

/**
 * The cells of a line for a file: plain numbers, canonical statuses, and the reasons of accepted warnings in the
 * note. Blank cells are omitted.
 */
export function formatFileCells(line: DraftLine, indicator: Indicator | undefined): Cells {
  const cells = listColumns({ lines: [line] }).flatMap((column) => {
    const text = column === 'note' ? formatNote(line) : cellText(line, column)
    const written = isNumberColumn(column)
      ? removeTrailingGuard(formatPlainNumber(text, isPercentCell(column, indicator)))
      : column === 'status'
        ? parseStatus(text).text
        : text
    return written === '' ? [] : [[column, written] as const]
  })
  return Object.fromEntries(cells)
}

/** The note, followed by each reason that it does not contain. */
function formatNote(line: DraftLine): string {
  return Object.values(line.acknowledged)
    .map((reason) => reason.trim())
    .reduce(
      (note, reason) => {
        if (note.includes(reason)) return note
        return note === '' ? reason : `${note}${/[.!?]$/.test(note) ? '' : '.'} ${reason}`
      },
      cellText(line, 'note'),
    )
}

/**
 * Whether two cells of a column are equal: numbers by value, statuses by keyword.
 * @param format the number format of the second cell
 */
export function areCellsEqual(
  column: string,
  [a, b]: readonly [string, string],
  indicator: Indicator | undefined,
  format: NumberFormat,
): boolean {
  if (a === b) return true
  if (column === 'status')
    return sortStatuses(parseStatus(a).text) === sortStatuses(parseStatus(b).text)
  if (!isNumberColumn(column) || a === '' || b === '') return false
  const percent = isPercentCell(column, indicator)
  const other = parseNumber(b, format, percent)
  return other.ok && other.value === parsePlainNumber(formatPlainNumber(a, percent))
}

function sortStatuses(status: string): string {
  return status.split(';').toSorted().join(';')
}
