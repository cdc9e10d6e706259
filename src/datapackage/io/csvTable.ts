import { parseCsvRecords, type CsvFault } from './csvRecords.ts'
import { decode } from './decode.ts'
import { reportDecoding } from './decodingProblems.ts'
import { detectDelimiter } from './delimiter.ts'
import { unguardCell } from './csvInjection.ts'
import { isHtml } from './isHtml.ts'
import { detectNumberFormat } from '../values/numberFormat.ts'
import type { NumberFormat } from '../values/parseNumber.ts'
import type { ProblemCollector } from '../problemCollector.ts'

/** A readable column: `position` is 1-based in the file, `name` is trimmed and in lower case. */
export interface CsvColumn {
  readonly position: number
  readonly name: string
}

export interface CsvSink {
  /** Called once before the rows. Returns false where the rows cannot be read. */
  header(columns: readonly CsvColumn[], numbers: NumberFormat, line: number): boolean
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
export function readCsvTable(
  bytes: Uint8Array,
  file: string,
  problems: ProblemCollector,
  sink: CsvSink,
  numbers?: NumberFormat,
): void {
  const decoded = decode(bytes)
  const { text, fault } = decoded
  if (fault === 'workbook' || fault === 'not text') {
    problems.error('encoding-error', { file }, { rule: fault === 'workbook' ? fault : 'not-text' })
    return
  }
  if (isHtml(text)) {
    problems.error('html-in-place-of-csv', { file })
    return
  }
  if (text.trim() === '') {
    problems.error('source-error', { file }, { rule: 'empty' })
    return
  }
  if (fault === 'damaged characters') reportDamage(text, file, problems)
  reportDecoding(decoded, file, problems)
  const { delimiter, start, startLine } = detectDelimiter(text)
  const format = numbers ?? detectNumberFormat(text, delimiter)
  const shape = new RowShapeChecker(file, problems, sink, format, !text.endsWith('\n'))
  parseCsvRecords(text, start, startLine, delimiter, shape)
  const ending = shape.end()
  if (ending === 'cut off') return
  if (fault === 'cut character') problems.error('truncated-file', { file })
  else if (ending === 'no line end') problems.warning('no-line-end', { file, line: shape.lastLine })
}

function reportDamage(text: string, file: string, problems: ProblemCollector): void {
  const at = text.search(/\ufffd|[ÃÂ][\u0080-\uffff]/)
  const line = text.slice(0, at).split('\n').length
  const word = `${getLastWord(text.slice(Math.max(0, at - MAX_SHOWN), at))}${/^\S*/.exec(text.slice(at))![0]}`
  problems.warning(
    'encoding-error',
    { file, line, text: word.slice(0, MAX_SHOWN) },
    { rule: 'damaged' },
  )
}

/** Maximum number of characters of a damaged word in a problem. */
const MAX_SHOWN = 80

/** The text after the last space. */
function getLastWord(text: string): string {
  return text.split(/\s/).at(-1)!
}

/**
 * Checks the shape of each record against the header: blank rows, rows that are too short or too long, a
 * truncated last row.
 */
class RowShapeChecker {
  private columns: CsvColumn[] = []
  private width = -1
  private isReadable = true
  /** The header is broken, so that rows have no meaning. */
  private hasBrokenHeader = false
  private readonly blank: number[] = []
  lastLine = 0
  /** Reports the fault of the last row; only the end of the file shows whether it was truncated. */
  private pendingFault: ((atEnd: boolean) => void) | null = null

  constructor(
    private readonly file: string,
    private readonly problems: ProblemCollector,
    private readonly sink: CsvSink,
    private readonly numbers: NumberFormat,
    /** Whether the file ends without a line end, like a truncated download. */
    private readonly cutOff: boolean,
  ) {}

  row(cells: readonly string[], line: number): void {
    this.lastLine = line
    if (this.width < 0) return this.header(cells, line)
    if (this.hasBrokenHeader) return
    if (cells.length === this.width && cells[0]!.charCodeAt(0) > 0x20) {
      if (this.pendingFault !== null || this.blank.length > 0) this.flush()
      if (this.isReadable) this.sink.row(cells, line)
      return
    }
    if (cells.every((cell) => cell.trim() === '')) {
      this.blank.push(line)
      return
    }
    this.flush()
    if (cells.length < this.width)
      this.pendingFault = (atEnd) => this.reportShortRow(cells, line, atEnd)
    else if (cells.slice(this.width).some((cell) => cell.trim() !== ''))
      this.reportLongRow(cells, line)
    else if (this.isReadable) this.sink.row(cells, line)
  }

  fault({ kind, line, lastLine, cell }: CsvFault): void {
    if (this.width < 0) {
      this.width = 0
      this.hasBrokenHeader = true
      return this.problems.error(
        'source-error',
        { file: this.file, line },
        { rule: 'header-quote' },
      )
    }
    if (this.hasBrokenHeader) return
    this.flush()
    this.pendingFault = (atEnd) => {
      if (atEnd && kind === 'unclosed quote') return this.reportTruncated(line)
      const column = this.columns.find(({ position }) => position === cell + 1)
      const place = { file: this.file, line, ...(column ? { column } : {}) }
      const detail =
        kind === 'rows in a cell'
          ? ({ rule: 'rows-in-a-cell', last: lastLine } as const)
          : ({ rule: kind === 'stray quote' ? 'stray-quote' : 'unclosed-quote' } as const)
      this.problems.error('source-error', place, detail)
    }
  }

  /** Blank lines at the end of a file are normal. */
  end(): 'whole' | 'no line end' | 'cut off' {
    const cutOff = this.cutOff && this.blank.length === 0
    this.pendingFault?.(cutOff)
    if (!cutOff) return 'whole'
    return this.pendingFault === null ? 'no line end' : 'cut off'
  }

  private flush(): void {
    this.pendingFault?.(false)
    this.pendingFault = null
    for (const line of this.blank) this.problems.warning('blank-row', { file: this.file, line })
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
        if (index < lastNamed) this.problems.warning('blank-header', place)
      } else if (first !== undefined) this.problems.error('duplicate-label', place, { first })
      else {
        byName.set(name, position)
        this.columns.push({ position, name })
      }
    }
    this.isReadable = this.sink.header(this.columns, this.numbers, line)
  }

  private reportShortRow(cells: readonly string[], line: number, atEnd: boolean): void {
    if (atEnd) return this.reportTruncated(line)
    const column = this.columns.find(({ position }) => position === cells.length + 1)
    const place = { file: this.file, line, ...(column ? { column } : {}) }
    this.problems.error('missing-cell', place, { cells: cells.length, columns: this.width })
  }

  private reportLongRow(cells: readonly string[], line: number): void {
    const at = cells.findIndex((cell, index) => index >= this.width && cell.trim() !== '')
    const column = { position: at + 1, name: '' }
    const place = { file: this.file, line, column, text: cellText(cells[at]!) }
    this.problems.error('extra-cell', place, { cells: cells.length, columns: this.width })
  }

  private reportTruncated(line: number): void {
    this.problems.error('truncated-file', { file: this.file, line })
  }
}
