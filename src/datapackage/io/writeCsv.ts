import { cleanText } from '../../model/controlCharacters.ts'
import type { Delimiter } from './delimiter.ts'
import { guardCell } from './csvInjection.ts'

/** A table of texts as in a file, every row as wide as the header. */
export interface CsvTable {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/**
 * Formats a table as CSV: commas, LF (also inside cells), quotes only where needed. Text that a spreadsheet
 * would evaluate is guarded by an apostrophe, which `readCsv` removes; numbers are unchanged. Control
 * characters are removed.
 */
export function writeCsv({ header, rows }: CsvTable): string {
  return [header, ...rows].map((cells) => `${csvLine(cells)}\n`).join('')
}

/** Cells with any of these are quoted, so that the comma is the only delimiter outside quotes. */
const NEEDS_QUOTES = /[",;\t\n]|^\s|\s$/

/** One row in the format of `writeCsv`, without the line end. */
export function csvLine(cells: readonly string[], delimiter: Delimiter = ','): string {
  const written = cells.map((cell) => {
    const guarded = guardCell(cleanText(cell).text.replace(/\r\n?/g, '\n'))
    return NEEDS_QUOTES.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
  })
  return written.length === 1 && written[0] === '' ? '""' : written.join(delimiter)
}
