import Papa from 'papaparse'
import type { Delimiter } from './delimiter.ts'
import { createBrokenQuoteFinder } from './brokenQuotes.ts'
import { mayHideRows } from './hiddenRows.ts'

export interface CsvFault {
  /** `rows in a cell`: a quoted cell spans lines that look like rows of the table. */
  readonly kind: 'unclosed quote' | 'stray quote' | 'rows in a cell'
  /** Line on which the faulty record begins. */
  readonly line: number
  /** Last line that is skipped with it. */
  readonly lastLine: number
  /** 0-based index of the faulty cell. */
  readonly cell: number
}

export interface RowSink {
  /** `line`: the line on which the record begins. */
  row(cells: readonly string[], line: number): void
  fault(fault: CsvFault): void
}

/** Characters parsed at once: small enough for garbage collection of short-lived cells. */
const PIECE = 1 << 16

/**
 * Passes every record of a text with LF line ends to the sink, in order, with its line. A record with a
 * broken quote is reported and skipped; reading continues on the line after its first line, so that a stray
 * quote does not hide the rest of the file. A record that may contain rows between two stray quotes is
 * reported with all its lines and skipped.
 */
export function parseCsvRecords(
  text: string,
  start: number,
  startLine: number,
  delimiter: Delimiter,
  sink: RowSink,
): void {
  const parser = new Papa.Parser({ delimiter, newline: '\n', quoteChar: '"' })
  const parse = (piece: string): string[][] =>
    (parser.parse(`${piece}\n`, 0, false) as { readonly data: string[][] }).data.slice(0, -1)
  const quotes = createBrokenQuoteFinder(text, delimiter)
  const widths = new Set<number>()
  let [from, line] = [start, startLine]
  while (from < text.length) {
    const { end, broken } = quotes.next(from, from + PIECE)
    const piece = text.slice(from, text[end - 1] === '\n' ? end - 1 : end)
    const hasQuotes = piece.includes('"')
    for (const cells of end > from ? parse(piece) : []) {
      const lines = hasQuotes ? countLines(cells) : 1
      const cell =
        lines > 1 ? cells.findIndex((_, at) => mayHideRows(cells, at, delimiter, widths)) : -1
      if (cell < 0) sink.row(cells, line)
      else sink.fault({ kind: 'rows in a cell', line, lastLine: line + lines - 1, cell })
      widths.add(cells.length)
      line += lines
    }
    from = end
    if (broken) {
      const cell = parse(text.slice(end, broken.at))[0]!.length - 1
      sink.fault({ kind: broken.kind, line, lastLine: line, cell })
      line++
      from = text.indexOf('\n', end) + 1 || text.length
    }
  }
}

function countLines(cells: readonly string[]): number {
  let lines = 1
  for (const cell of cells)
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) lines++
  return lines
}
