import Papa from 'papaparse'
import type { Delimiter } from './delimiter.ts'

export interface CsvFault {
  readonly kind: 'unclosed quote' | 'stray quote'
  /** The line on which the faulty record begins. */
  readonly line: number
  /** 0-based position of the faulty cell. */
  readonly cell: number
}

export interface RowSink {
  /** `line`: the line on which the record begins. */
  row(cells: readonly string[], line: number): void
  fault(fault: CsvFault): void
}

interface ParsedPiece {
  readonly data: string[][]
  readonly errors: readonly { readonly code: string; readonly row: number }[]
  readonly meta: { readonly cursor: number }
}

/** Short enough for a piece's cells to be forgotten again before they grow old in memory. */
const PIECE = 1 << 16
/** A quote that swallows the rest of a file costs one more look at that rest; not more often than this. */
const MOST_RESTARTS = 50

/**
 * Every record of a text whose line ends are LF, in order, with its line. A record with a broken
 * quote is told as a fault and left out, and reading goes on at the line after its first one, so
 * that a stray quote does not swallow the rest of the file.
 */
export function readRecords(
  text: string,
  start: number,
  startLine: number,
  delimiter: Delimiter,
  sink: RowSink,
): void {
  const parser = new Papa.Parser({ delimiter, newline: '\n', quoteChar: '"' })
  let [from, line, size, restarts] = [start, startLine, PIECE, 0]
  while (from < text.length) {
    const last = from + size >= text.length
    const piece = text.slice(from, from + size)
    const parsed = parser.parse(piece, 0, !last) as ParsedPiece
    if (!last && parsed.data.length === 0) {
      size *= 2
      continue
    }
    const quoted = piece.includes('"')
    const broken = quoted ? firstBroken(parsed, restarts < MOST_RESTARTS) : -1
    const end = broken < 0 ? parsed.data.length : broken
    const folded = quoted && hasFoldedLines(piece, parsed, last)
    for (let index = 0; index < end; index++) {
      const cells = parsed.data[index]!
      sink.row(cells, line)
      line += folded ? linesOf(cells) : 1
    }
    if (broken < 0) from += last ? piece.length : parsed.meta.cursor
    else {
      const cells = parsed.data[broken]!
      const unclosed = parsed.errors.some(
        (error) => error.row === broken && error.code === 'MissingQuotes',
      )
      const kind = unclosed ? 'unclosed quote' : 'stray quote'
      sink.fault({
        kind,
        line,
        cell: cells.findIndex((cell) => cell.includes('"') || cell.includes('\n')),
      })
      from = startOfLine(text, start, startLine, ++line)
      restarts++
    }
    size = PIECE
  }
}

/** The first record of a piece in which a quote is broken; -1 where none is or no restart is left. */
function firstBroken(parsed: ParsedPiece, allowed: boolean): number {
  if (!allowed) return -1
  const first = Math.min(...parsed.errors.map((error) => error.row))
  return first < parsed.data.length ? first : -1
}

/** Whether some cell holds a line end, so that records have to be asked for their lines one by one. */
function hasFoldedLines(piece: string, parsed: ParsedPiece, last: boolean): boolean {
  const end = last ? piece.length : parsed.meta.cursor
  let ends = 0
  for (let at = piece.indexOf('\n'); at >= 0 && at < end; at = piece.indexOf('\n', at + 1)) ends++
  return ends > parsed.data.length - (last ? 1 : 0)
}

function linesOf(cells: readonly string[]): number {
  let lines = 1
  for (const cell of cells)
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) lines++
  return lines
}

function startOfLine(text: string, start: number, startLine: number, line: number): number {
  let at = start
  for (let passed = startLine; passed < line; passed++) {
    const end = text.indexOf('\n', at)
    if (end < 0) return text.length
    at = end + 1
  }
  return at
}
