import { writeCsv } from '../../datapackage/io/writeCsv.ts'
import { getOwnEntry } from '../../model/getOwnEntry.ts'

type Cells = Readonly<Record<string, string>>

/**
 * Rows as the bytes of a CSV file for the reader, one line each: row `n` (0-based) is on line `n + 2`, so that a
 * problem's line gives its row. Columns that only some rows have follow at the end.
 */
export function formatRows(columns: readonly string[], rows: readonly Cells[]): Uint8Array {
  const header = [...new Set([...columns, ...rows.flatMap((row) => Object.keys(row))])]
  const lines = rows.map((row) => header.map((name) => joinCellLines(getOwnEntry(row, name) ?? '')))
  return new TextEncoder().encode(writeCsv({ header, rows: lines }))
}

function joinCellLines(cell: string): string {
  const lines = cell.split(/[\r\n]+/)
  const last = lines.length - 1
  return lines
    .map((line, index) => (index === 0 ? line : line.trimStart()))
    .map((line, index) => (index === last ? line : line.trimEnd()))
    .filter((line, index) => line !== '' || index === 0 || index === last)
    .join(' ')
}
