import { writesDecimalCommas } from '../../package/numberFormat.ts'
import { writeCsv } from '../../package/writeCsv.ts'
import { ownEntry } from '../../model/ownEntry.ts'
import { editedRows, type EditedText } from '../editedRows.ts'
import type { FileRows } from '../fileRows.ts'

type Cells = Readonly<Record<string, string>>

/**
 * A sheet with rows more at its end. What is there keeps its columns, its delimiter and every
 * character of its rows; a column that a new row needs and the sheet has not is added to all.
 * @param file the sheet as it is published now; null where there is none
 * @param columns those of a sheet that is begun
 * @param numbers columns that hold numbers: they are written with the decimal mark of the sheet
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
