import { readRecords, type CsvFault } from './csvRows.ts'
import { decode } from './decode.ts'
import { reportDecoding } from './decodingProblems.ts'
import { findDelimiter } from './delimiter.ts'
import { unguardCell } from './formulaGuard.ts'
import { isHtmlPage } from './htmlPage.ts'
import { detectNumberFormat } from './numberFormat.ts'
import type { NumberFormat } from './numbers.ts'
import type { ProblemLog } from './problemLog.ts'

/** A readable column: `position` is 1-based in the file, `name` is trimmed and in lower case. */
export interface SheetColumn {
  readonly position: number
  readonly name: string
}

export interface SheetSink {
  /** Called once before the rows. Returns false where the rows cannot be read. */
  header(columns: readonly SheetColumn[], numbers: NumberFormat, line: number): boolean
  /** A row as wide as the header, with raw cells for `cellText`. */
  row(cells: readonly string[], line: number): void
}

/** The text of a cell, trimmed and without the apostrophe that guards a formula. */
export function cellText(raw: string): string {
  if (raw === '') return raw
  return isBare(raw.charCodeAt(0)) && isBare(raw.charCodeAt(raw.length - 1))
    ? raw
    : unguardCell(raw.trim())
}

/**
 * A printable ASCII character after the apostrophe: neither space nor guard, so most cells need no further
 * check.
 */
function isBare(code: number): boolean {
  return code > 0x27 && code < 0x7f
}

/**
 * Reads a table in any format that spreadsheets write. Faults of the file, its header or the shape of a row
 * are reported; the sink receives what can be read. Never throws.
 * @param numbers number format, where it is not detected from the text
 */
export function readSheet(
  bytes: Uint8Array,
  file: string,
  log: ProblemLog,
  sink: SheetSink,
  numbers?: NumberFormat,
): void {
  const decoded = decode(bytes)
  const { text, fault } = decoded
  if (fault === 'workbook' || fault === 'not text') {
    log.error('encoding-error', { file }, { rule: fault === 'workbook' ? fault : 'not-text' })
    return
  }
  if (isHtmlPage(text)) {
    log.error('html-in-place-of-csv', { file })
    return
  }
  if (text.trim() === '') {
    log.error('source-error', { file }, { rule: 'empty' })
    return
  }
  if (fault === 'damaged letters') tellDamage(text, file, log)
  reportDecoding(decoded, file, log)
  const { delimiter, start, startLine } = findDelimiter(text)
  const format = numbers ?? detectNumberFormat(text, delimiter)
  const shape = new RowShape(file, log, sink, format, !text.endsWith('\n'))
  readRecords(text, start, startLine, delimiter, shape)
  const ending = shape.end()
  if (ending === 'cut off') return
  if (fault === 'cut letter') log.error('truncated-file', { file })
  else if (ending === 'no line end') log.warning('no-line-end', { file, line: shape.lastLine })
}

function tellDamage(text: string, file: string, log: ProblemLog): void {
  const at = text.search(/\ufffd|[ÃÂ][\u0080-\uffff]/)
  const line = text.slice(0, at).split('\n').length
  const word = `${wordEnd(text.slice(Math.max(0, at - MAX_SHOWN), at))}${/^\S*/.exec(text.slice(at))![0]}`
  log.warning('encoding-error', { file, line, text: word.slice(0, MAX_SHOWN) }, { rule: 'damaged' })
}

/** Maximum number of characters of a damaged word in a problem. */
const MAX_SHOWN = 80

/** The text after the last space. */
function wordEnd(text: string): string {
  return text.split(/\s/).at(-1)!
}

/**
 * Checks the shape of each record against the header: blank rows, rows that are too short or too long, a
 * truncated last row.
 */
class RowShape {
  private columns: SheetColumn[] = []
  private width = -1
  private readable = true
  /** The header is broken, so that rows have no meaning. */
  private headless = false
  private readonly blank: number[] = []
  lastLine = 0
  /** Reports the fault of the last row; only the end of the file shows whether it was truncated. */
  private suspect: ((atEnd: boolean) => void) | null = null

  constructor(
    private readonly file: string,
    private readonly log: ProblemLog,
    private readonly sink: SheetSink,
    private readonly numbers: NumberFormat,
    /** Whether the file ends without a line end, like a truncated download. */
    private readonly cutOff: boolean,
  ) {}

  row(cells: readonly string[], line: number): void {
    this.lastLine = line
    if (this.width < 0) return this.header(cells, line)
    if (this.headless) return
    if (cells.length === this.width && cells[0]!.charCodeAt(0) > 0x20) {
      if (this.suspect !== null || this.blank.length > 0) this.settle()
      if (this.readable) this.sink.row(cells, line)
      return
    }
    if (cells.every((cell) => cell.trim() === '')) {
      this.blank.push(line)
      return
    }
    this.settle()
    if (cells.length < this.width) this.suspect = (atEnd) => this.short(cells, line, atEnd)
    else if (cells.slice(this.width).some((cell) => cell.trim() !== '')) this.long(cells, line)
    else if (this.readable) this.sink.row(cells, line)
  }

  fault({ kind, line, lastLine, cell }: CsvFault): void {
    if (this.width < 0) {
      this.width = 0
      this.headless = true
      return this.log.error('source-error', { file: this.file, line }, { rule: 'header-quote' })
    }
    if (this.headless) return
    this.settle()
    this.suspect = (atEnd) => {
      if (atEnd && kind === 'unclosed quote') return this.truncated(line)
      const column = this.columns.find(({ position }) => position === cell + 1)
      const place = { file: this.file, line, ...(column ? { column } : {}) }
      const detail = lastLine > line ? { last: lastLine } : {}
      this.log.error('source-error', place, { rule: kind.replaceAll(' ', '-'), ...detail })
    }
  }

  /** Blank lines at the end of a file are normal. */
  end(): 'whole' | 'no line end' | 'cut off' {
    const cutOff = this.cutOff && this.blank.length === 0
    this.suspect?.(cutOff)
    if (!cutOff) return 'whole'
    return this.suspect === null ? 'no line end' : 'cut off'
  }

  private settle(): void {
    this.suspect?.(false)
    this.suspect = null
    for (const line of this.blank) this.log.warning('blank-row', { file: this.file, line })
    this.blank.length = 0
  }

  private header(cells: readonly string[], line: number): void {
    this.width = cells.length
    const { file } = this
    const byName = new Map<string, number>()
    const labels = cells.map((cell) => cellText(cell).replace(/^\ufeff/, ''))
    const lastNamed = labels.findLastIndex((label) => label !== '')
    for (const [index, label] of labels.entries()) {
      const position = index + 1
      const name = label.toLowerCase()
      const first = byName.get(name)
      const place = { file, line, column: { position, name: label }, text: label }
      if (label === '') {
        if (index < lastNamed) this.log.warning('blank-header', place)
      } else if (first !== undefined) this.log.error('duplicate-label', place, { first })
      else {
        byName.set(name, position)
        this.columns.push({ position, name })
      }
    }
    this.readable = this.sink.header(this.columns, this.numbers, line)
  }

  private short(cells: readonly string[], line: number, atEnd: boolean): void {
    if (atEnd) return this.truncated(line)
    const column = this.columns.find(({ position }) => position === cells.length + 1)
    const place = { file: this.file, line, ...(column ? { column } : {}) }
    this.log.error('missing-cell', place, { cells: cells.length, columns: this.width })
  }

  private long(cells: readonly string[], line: number): void {
    const at = cells.findIndex((cell, index) => index >= this.width && cell.trim() !== '')
    const column = { position: at + 1, name: '' }
    const place = { file: this.file, line, column, text: cellText(cells[at]!) }
    this.log.error('extra-cell', place, { cells: cells.length, columns: this.width })
  }

  private truncated(line: number): void {
    this.log.error('truncated-file', { file: this.file, line })
  }
}
