import { parseCsvRecords } from '../../datapackage/io/csvRecords.ts'
import { decode } from '../../datapackage/io/decode.ts'
import { detectDelimiter, type Delimiter } from '../../datapackage/io/delimiter.ts'
import { unguardCell } from '../../datapackage/io/csvInjection.ts'
import { detectNumberFormat } from '../../datapackage/values/numberFormat.ts'
import type { NumberFormat } from '../../datapackage/values/parseNumber.ts'
import { cellText } from '../../datapackage/io/csvTable.ts'

/** One record of a CSV file with the lines it occupies. */
export interface CsvRecord {
  /** 0-based, exclusive. */
  readonly from: number
  readonly to: number
  /** Cells without formula guard, not trimmed; null for a record that cannot be read. */
  readonly cells: readonly string[] | null
}

/** A CSV table with its text by line: some rows can be changed without touching others. */
export interface CsvLines {
  readonly lines: readonly string[]
  readonly delimiter: Delimiter
  readonly numbers: NumberFormat
  readonly header: CsvRecord
  /** Column names, trimmed, in lower case. */
  readonly names: readonly string[]
  readonly rows: readonly CsvRecord[]
}

/** Null for an empty file. Line ends become LF, the byte order mark is removed. `parseLossless` checks the header. */
export function parseCsvLines(bytes: Uint8Array): CsvLines | null {
  const { text } = decode(bytes)
  const { delimiter, start, startLine } = detectDelimiter(text)
  const parsedRecords: { readonly line: number; readonly cells: readonly string[] | null }[] = []
  parseCsvRecords(text, start, startLine, delimiter, {
    row: (cells, line) => void parsedRecords.push({ line, cells: cells.map(unguardCell) }),
    fault: ({ line }) => void parsedRecords.push({ line, cells: null }),
  })
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  const records = parsedRecords
    .filter(({ line }) => line <= lines.length)
    .map(({ line, cells }, index): CsvRecord => ({
      from: line - 1,
      to: (parsedRecords[index + 1]?.line ?? lines.length + 1) - 1,
      cells,
    }))
  const [header, ...rows] = records
  if (!header) return null
  return {
    lines,
    delimiter,
    numbers: detectNumberFormat(text, delimiter),
    header,
    names: (header.cells ?? []).map((cell) => cellText(cell).toLowerCase()),
    rows,
  }
}
