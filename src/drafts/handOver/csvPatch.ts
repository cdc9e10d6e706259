import { usesDecimalCommas } from '../../datapackage/values/numberFormat.ts'
import { formatUnambiguous } from '../../datapackage/values/parseNumber.ts'
import { cellText } from '../../datapackage/io/csvTable.ts'
import { csvLine } from '../../datapackage/io/writeCsv.ts'
import { getOwnEntry } from '../../model/getOwnEntry.ts'
import { parseCsvLines, type CsvRecord, type CsvLines } from './csvLines.ts'
import type { Cells } from './fileCells.ts'
import { isNumberColumn } from '../check/numberCells.ts'

/** Changes to a CSV file: cells of existing rows, and new rows. */
export interface CsvPatch {
  /** Changed cells by row index, then by column. */
  readonly changed: ReadonlyMap<number, Cells>
  readonly added: readonly Cells[]
}

export type CsvPatchResult =
  | { readonly ok: true; readonly text: string }
  /** `line`: 1-based line of the first row that would not survive the change. */
  | { readonly ok: false; readonly line: number }

/** A row that the new text must contain. */
interface ExpectedRow {
  /** Null for a row that cannot be read; it must stay unreadable. */
  readonly cells: readonly string[] | null
  /** Line of the file, for error reports. */
  readonly line: number
}

/**
 * The text of a file with changed and added rows; each new row follows the last row of its indicator. Every
 * other row keeps every character; a new column adds one blank cell to its end. The new text is parsed again
 * before it is returned: if the change would alter another row (a broken quote that a new row closes, cells
 * beyond the last column), the result is that row's line and no text.
 */
export function patchCsv(file: CsvLines, { changed, added }: CsvPatch): CsvPatchResult {
  const columnsToWrite = [...changed.values(), ...added].flatMap((cells) =>
    Object.keys(cells).filter((name) => cells[name] !== ''),
  )
  const names = [...new Set([...file.names, ...columnsToWrite.filter((name) => name !== '')])]
  const newColumns = names.filter((name) => !file.names.includes(name))
  const columns = [...file.names, ...newColumns]
  const write = (cells: readonly string[]): string => csvLine(cells, file.delimiter)
  const hasCommas = usesDecimalCommas(file.numbers)
  const formatNumber = (text: string): string =>
    hasCommas ? formatUnambiguous(text).replace('.', ',') : formatUnambiguous(text)
  const format = (name: string, text: string): string =>
    isNumberColumn(name) && file.delimiter !== ',' ? formatNumber(text) : text
  const positions = findInsertPositions(file, added)
  const lines = file.lines.slice(0, file.header.from)
  const expected: ExpectedRow[] = []
  const addNewCells = (row: CsvRecord, newCells: readonly string[]): readonly string[] => {
    const rowLines = file.lines.slice(row.from, row.to)
    // A blank line is no row and gets no cells.
    const last = rowLines.findLastIndex((line) => line !== '')
    if (newCells.length > 0 && row.cells && last >= 0) {
      const missing = file.delimiter.repeat(Math.max(0, file.names.length - row.cells.length))
      rowLines[last] +=
        missing + newCells.map((cell) => file.delimiter + (cell && write([cell]))).join('')
    }
    return rowLines
  }
  const addRow = (cells: readonly string[], line: number): void => {
    lines.push(write(cells))
    expected.push({ cells, line })
  }
  const addRowsAfter = (position: number): void => {
    for (const [index, cells] of added.entries())
      if (positions[index] === position)
        addRow(
          columns.map((name) => format(name, getOwnEntry(cells, name) ?? '')),
          (file.rows[position] ?? file.header).from + 1,
        )
  }
  lines.push(...addNewCells(file.header, newColumns))
  addRowsAfter(-1)
  for (const [index, row] of file.rows.entries()) {
    const cells = changed.get(index)
    const isTooLong = row.cells?.slice(file.names.length).some(isFilledCell) ?? false
    // Cells beyond the last column would be lost, or moved into a new column.
    if (isTooLong && (cells || newColumns.length > 0)) return { ok: false, line: row.from + 1 }
    if (cells)
      addRow(
        columns.map((name, at) =>
          Object.hasOwn(cells, name) ? format(name, cells[name]!) : (row.cells?.[at] ?? ''),
        ),
        row.from + 1,
      )
    else {
      lines.push(
        ...addNewCells(
          row,
          newColumns.map(() => ''),
        ),
      )
      expected.push({ cells: row.cells, line: row.from + 1 })
    }
    addRowsAfter(index)
  }
  const text = `${lines.join('\n')}\n`
  const firstLostLine = findFirstLostLine(text, columns, expected)
  return firstLostLine === null ? { ok: true, text } : { ok: false, line: firstLostLine }
}

/** The line of the first row that the new text does not contain as expected; null if all are there. */
function findFirstLostLine(
  text: string,
  columns: readonly string[],
  expected: readonly ExpectedRow[],
): number | null {
  const written = parseCsvLines(new TextEncoder().encode(text))
  if (!written || written.names.join('\n') !== columns.join('\n').toLowerCase()) return 1
  for (const [index, { cells, line }] of expected.entries()) {
    const row = written.rows[index]
    if (!row || !haveSameCells(row.cells, cells)) return line
  }
  return written.rows.length > expected.length ? (expected.at(-1)?.line ?? 1) : null
}

function haveSameCells(a: readonly string[] | null, b: readonly string[] | null): boolean {
  if (a === null || b === null) return a === b
  const width = Math.max(a.length, b.length)
  return Array.from({ length: width }, (_, at) => at).every(
    (at) => cellText(a[at] ?? '') === cellText(b[at] ?? ''),
  )
}

function isFilledCell(cell: string): boolean {
  return cell.trim() !== ''
}

/** The row after which each new row is inserted: the last row of its indicator, or the last row of the file. */
function findInsertPositions(file: CsvLines, added: readonly Cells[]): readonly number[] {
  const at = file.names.indexOf('indicator')
  const last = file.rows.findLastIndex(({ cells }) => !cells || cells.some(isFilledCell))
  const lastRowOfIndicator = new Map<string, number>()
  for (const [index, { cells }] of file.rows.entries())
    if (cells) lastRowOfIndicator.set(cellText(cells[at] ?? ''), index)
  return added.map((cells) => lastRowOfIndicator.get(getOwnEntry(cells, 'indicator') ?? '') ?? last)
}
