import { readRecords } from '../package/csvRows.ts'
import { decode } from '../package/decode.ts'
import { findDelimiter, type Delimiter } from '../package/delimiter.ts'
import { unguardCell } from '../package/formulaGuard.ts'
import { detectNumberFormat } from '../package/numberFormat.ts'
import type { NumberFormat } from '../package/numbers.ts'
import { cellText } from '../package/sheet.ts'

/** One record of a file with the very lines that it stands on. */
export interface FileRow {
  /** 0-based, the line behind its last one. */
  readonly from: number
  readonly to: number
  /** Cells without guard, not trimmed; null for a record that cannot be read. */
  readonly cells: readonly string[] | null
}

/** A table as text, line by line, with what stands in it: to change some rows and no other. */
export interface FileRows {
  readonly lines: readonly string[]
  readonly delimiter: Delimiter
  readonly numbers: NumberFormat
  readonly header: FileRow
  /** Names of the columns, trimmed, in lower case. */
  readonly names: readonly string[]
  readonly rows: readonly FileRow[]
}

/**
 * Null where there is no line. Line ends are LF, the byte order mark is gone. Whether the first row
 * is a header to go by, `wholeTable` says.
 */
export function fileRows(bytes: Uint8Array): FileRows | null {
  const { text } = decode(bytes)
  const { delimiter, start, startLine } = findDelimiter(text)
  const found: { readonly line: number; readonly cells: readonly string[] | null }[] = []
  readRecords(text, start, startLine, delimiter, {
    row: (cells, line) => void found.push({ line, cells: cells.map(unguardCell) }),
    fault: ({ line }) => void found.push({ line, cells: null }),
  })
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  const records = found
    .filter(({ line }) => line <= lines.length)
    .map(({ line, cells }, index): FileRow => ({
      from: line - 1,
      to: (found[index + 1]?.line ?? lines.length + 1) - 1,
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
