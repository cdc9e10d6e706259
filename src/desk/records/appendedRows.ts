import { writesDecimalCommas } from '../../package/numberFormat.ts'
import { writeCsv } from '../../package/writeCsv.ts'
import { ownEntry } from '../../model/ownEntry.ts'
import { editedRows, type EditedText } from '../editedRows.ts'
import type { FileRows } from '../fileRows.ts'

type Cells = Readonly<Record<string, string>>

/**
 * Appends rows to a CSV file. Existing rows keep columns, delimiter and every character; a column that the file
 * lacks is added to all rows.
 * @param file the published file; null for none
 * @param columns the columns of a new file
 * @param numbers columns of numbers: they are written with the decimal mark of the file
 */
export function withRows(
  file: FileRows | null,
  columns: readonly string[],
  rows: readonly Cells[],
  numbers: readonly string[] = [],
): EditedText {
  if (!file) {
    const further = rows.flatMap((row) => Object.keys(row).filter((name) => row[name]))
    const header = [...new Set([...columns, ...further])]
    const cells = rows.map((row) => header.map((name) => ownEntry(row, name) ?? ''))
    return { ok: true, text: writeCsv({ header, rows: cells }) }
  }
  const last = file.rows.findLastIndex(({ cells }) => !cells || cells.some((cell) => cell !== ''))
  const added = rows.map((row) =>
    writesDecimalCommas(file.numbers) ? withCommas(row, numbers) : row,
  )
  return editedRows({ ...file, rows: file.rows.slice(0, last + 1) }, { changed: new Map(), added })
}

function withCommas(row: Cells, numbers: readonly string[]): Cells {
  const formatted = numbers
    .filter((name) => row[name] !== undefined)
    .map((name) => [name, row[name]!.replace('.', ',')])
  return { ...row, ...Object.fromEntries(formatted) }
}
