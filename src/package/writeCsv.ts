import { cleanText } from '../model/controlCharacters.ts'
import type { Delimiter } from './delimiter.ts'
import { guardCell } from './formulaGuard.ts'

/** A table as it stands in a file: every cell a text, every row as wide as the file has it. */
export interface CsvTable {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/**
 * A table as CSV: commas, LF (also inside cells), quotes only where a cell needs them, columns in
 * their order. Text that a spreadsheet would run is guarded by an apostrophe, which `readCsv`
 * takes off again; numbers stay as they are. Control characters are left out.
 */
export function writeCsv({ header, rows }: CsvTable): string {
  return [header, ...rows].map((cells) => `${csvLine(cells)}\n`).join('')
}

/** What is parted or ended by any of these is quoted, so that the comma is the only delimiter outside quotes. */
const NEEDS_QUOTES = /[",;\t\n]|^\s|\s$/

/** One row as `writeCsv` writes it, without the line end. */
export function csvLine(cells: readonly string[], delimiter: Delimiter = ','): string {
  const written = cells.map((cell) => {
    const guarded = guardCell(cleanText(cell).text.replace(/\r\n?/g, '\n'))
    return NEEDS_QUOTES.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
  })
  return written.length === 1 && written[0] === '' ? '""' : written.join(delimiter)
}
