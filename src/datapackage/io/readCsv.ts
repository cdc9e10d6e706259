import { parseCsvRecords } from './csvRecords.ts'
import { decode } from './decode.ts'
import { detectDelimiter } from './delimiter.ts'
import { unguardCell } from './csvInjection.ts'
import type { CsvTable } from './writeCsv.ts'

/**
 * All cells of a table in any supported format, neither trimmed nor checked, for code that changes some cells
 * and writes the others back. Records with a broken quote are left out.
 */
export function readCsv(bytes: Uint8Array): CsvTable {
  const { text } = decode(bytes)
  const { delimiter, start, startLine } = detectDelimiter(text)
  const records: (readonly string[])[] = []
  parseCsvRecords(text, start, startLine, delimiter, {
    row: (cells) => void records.push(cells.map(unguardCell)),
    fault: () => undefined,
  })
  const [header = [], ...rows] = records
  return { header, rows }
}
