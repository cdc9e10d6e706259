import type { Indicator } from '../model/dataset.ts'
import { plainNumber, readNumber, withoutGuard, type NumberFormat } from '../package/numbers.ts'
import { readStatus } from '../package/statusText.ts'
import type { DraftLine } from './draft.ts'
import { columnsOfDraft, meantText } from './draftColumns.ts'
import { isNumberColumn, isPercentCell, plainText } from './numberCells.ts'

export type Cells = Readonly<Record<string, string>>

/**
 * The cells of a line for a file: plain numbers, canonical statuses, and the reasons of accepted warnings in the
 * note. Blank cells are omitted.
 */
export function cellsToFile(line: DraftLine, indicator: Indicator | undefined): Cells {
  const cells = columnsOfDraft({ lines: [line] }).flatMap((column) => {
    const text = column === 'note' ? noteOf(line) : meantText(line, column)
    const written = isNumberColumn(column)
      ? withoutGuard(plainText(text, isPercentCell(column, indicator)))
      : column === 'status'
        ? readStatus(text).text
        : text
    return written === '' ? [] : [[column, written] as const]
  })
  return Object.fromEntries(cells)
}

/** The note, followed by each reason that it does not contain. */
function noteOf(line: DraftLine): string {
  return Object.values(line.acknowledged)
    .map((reason) => reason.trim())
    .reduce(
      (note, reason) => {
        if (note.includes(reason)) return note
        return note === '' ? reason : `${note}${/[.!?]$/.test(note) ? '' : '.'} ${reason}`
      },
      meantText(line, 'note'),
    )
}

/**
 * Whether two cells of a column are equal: numbers by value, statuses by keyword.
 * @param format the number format of the second cell
 */
export function meansTheSame(
  column: string,
  [a, b]: readonly [string, string],
  indicator: Indicator | undefined,
  format: NumberFormat,
): boolean {
  if (a === b) return true
  if (column === 'status') return sorted(readStatus(a).text) === sorted(readStatus(b).text)
  if (!isNumberColumn(column) || a === '' || b === '') return false
  const percent = isPercentCell(column, indicator)
  const other = readNumber(b, format, percent)
  return other.ok && other.value === plainNumber(plainText(a, percent))
}

function sorted(status: string): string {
  return status.split(';').toSorted().join(';')
}
