import { usesDecimalCommas } from '../../datapackage/values/numberFormat.ts'
import { writeCsv } from '../../datapackage/io/writeCsv.ts'
import { getOwnEntry } from '../../model/getOwnEntry.ts'
import { patchCsv, type CsvPatchResult } from '../handOver/csvPatch.ts'
import type { CsvLines } from '../handOver/csvLines.ts'

type Cells = Readonly<Record<string, string>>

/**
 * Appends rows to a CSV file. Existing rows keep columns, delimiter and every character; a column that the file
 * lacks is added to all rows.
 * @param file the published file; null for none
 * @param columns the columns of a new file
 * @param numbers columns of numbers: they are written with the decimal mark of the file
 */
export function appendRows(
  file: CsvLines | null,
  columns: readonly string[],
  rows: readonly Cells[],
  numbers: readonly string[] = [],
): CsvPatchResult {
  if (!file) {
    const otherColumns = rows.flatMap((row) => Object.keys(row).filter((name) => row[name]))
    const header = [...new Set([...columns, ...otherColumns])]
    const cells = rows.map((row) => header.map((name) => getOwnEntry(row, name) ?? ''))
    return { ok: true, text: writeCsv({ header, rows: cells }) }
  }
  const last = file.rows.findLastIndex(({ cells }) => !cells || cells.some((cell) => cell !== ''))
  const added = rows.map((row) =>
    usesDecimalCommas(file.numbers) ? useDecimalCommas(row, numbers) : row,
  )
  return patchCsv({ ...file, rows: file.rows.slice(0, last + 1) }, { changed: new Map(), added })
}

function useDecimalCommas(row: Cells, numbers: readonly string[]): Cells {
  const formatted = numbers
    .filter((name) => row[name] !== undefined)
    .map((name) => [name, row[name]!.replace('.', ',')])
  return { ...row, ...Object.fromEntries(formatted) }
}
