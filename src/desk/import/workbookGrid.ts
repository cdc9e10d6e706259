import type { CellObject, Range, read, SSF, WorkBook, WorkSheet } from '@e965/xlsx'
import { CELL, kindAt, type CellKind, type Grid, type GridRow, type Opened } from './grid.ts'

/** What is used of the library, which is not part of this file's own code. */
interface Library {
  readonly read: typeof read
  readonly SSF: typeof SSF
}

/** Opens .xlsx, .ods and .xls. The library is heavy: it is fetched with the first workbook. */
export async function openWorkbook(bytes: Uint8Array): Promise<Opened> {
  // By name, so that the build leaves out what writes workbooks.
  const { read, SSF } = await import('@e965/xlsx')
  const library: Library = { read, SSF }
  try {
    const book = quietly(() =>
      library.read(bytes, {
        type: 'array',
        dense: true,
        cellNF: true,
        cellText: false,
        cellHTML: false,
        cellFormula: false,
      }),
    )
    return { ok: true, grids: gridsOf(book, library) }
  } catch (error) {
    const locked = error instanceof Error && /password|encrypt/i.test(error.message)
    return { ok: false, fault: locked ? 'locked' : 'damaged' }
  }
}

/** The library tells the console of number formats that it does not know; such cells are plain numbers. */
function quietly<Value>(work: () => Value): Value {
  const told = globalThis.console.error
  globalThis.console.error = () => {}
  try {
    return work()
  } finally {
    globalThis.console.error = told
  }
}

function gridsOf(book: WorkBook, library: Library): readonly Grid[] {
  const since1904 = book.Workbook?.WBProps?.date1904 === true
  return book.SheetNames.map((name) => sheetGrid(name, book.Sheets[name]!, since1904, library))
}

function sheetGrid(name: string, sheet: WorkSheet, since1904: boolean, library: Library): Grid {
  const data = (sheet as { '!data'?: (CellObject | undefined)[][] })['!data'] ?? []
  const merges = sheet['!merges'] ?? []
  const ends = endsOfJoined(merges, data)
  const rows: GridRow[] = []
  let width = 0
  for (const [index, row] of data.entries()) {
    const cells: string[] = []
    const kinds = new Uint8Array(Math.max(row?.length ?? 0, ends.get(index) ?? 0))
    for (let column = 0; column < kinds.length; column++) {
      const cell = row?.[column]
      const read = cell ? readCell(cell, since1904, library) : BLANK
      cells.push(read.text)
      kinds[column] = read.kind
      if (read.text !== '' && column >= width) width = column + 1
    }
    rows.push({ line: index + 1, cells, kinds })
  }
  for (const merge of merges) width = Math.max(width, fillMerged(rows, merge))
  while (rows.length > 0 && rows.at(-1)!.cells.every((cell) => cell === '')) rows.pop()
  const dress = { commaDecimals: true, dotAmbiguous: false }
  return { name, width, rows, faults: [], dress }
}

/**
 * Cells that were joined all say what the first of them says: a label beside several rows, or a year
 * above several columns, holds for each. Any other number is one figure and stands once. Returns how
 * wide the sheet is by them.
 */
function fillMerged(rows: readonly GridRow[], { s, e }: Range): number {
  const first = rows[s.r]
  const text = first?.cells[s.c] ?? ''
  if (text === '') return 0
  if (kindAt(first!, s.c) !== CELL.text && !/^(19|20)\d\d$/.test(text)) return 0
  for (let index = s.r; index <= Math.min(e.r, rows.length - 1); index++) {
    const row = rows[index]!
    const cells = row.cells as string[]
    for (let column = s.c; column <= Math.min(e.c, cells.length - 1); column++) {
      cells[column] = text
      row.kinds![column] = kindAt(first!, s.c)
    }
  }
  return Math.min(e.c + 1, first!.cells.length)
}

/** How far each row goes by its joined cells, never beyond the widest row: a title may be joined over everything. */
function endsOfJoined(
  merges: readonly Range[],
  data: readonly (readonly unknown[] | undefined)[],
): ReadonlyMap<number, number> {
  const widest = data.reduce((most, row) => Math.max(most, row?.length ?? 0), 0)
  const ends = new Map<number, number>()
  for (const { s, e } of merges)
    for (let index = s.r; index <= Math.min(e.r, data.length - 1); index++)
      ends.set(index, Math.max(ends.get(index) ?? 0, Math.min(e.c + 1, widest)))
  return ends
}

interface ReadCell {
  readonly text: string
  readonly kind: CellKind
}

const BLANK: ReadCell = { text: '', kind: CELL.text }

function readCell(cell: CellObject, since1904: boolean, library: Library): ReadCell {
  switch (cell.t) {
    case 'n':
      return readNumberCell(Number(cell.v), String(cell.z ?? 'General'), since1904, library)
    case 's':
      return {
        text: String(cell.v ?? '')
          .replace(/\s*\r?\n\s*/g, ' ')
          .trim(),
        kind: CELL.text,
      }
    case 'b':
      return { text: cell.v ? 'TRUE' : 'FALSE', kind: CELL.text }
    case 'e':
      return { text: cell.w ?? errorText(cell.v), kind: CELL.error }
    case 'd':
    case 'z':
    case undefined:
      return BLANK
  }
}

const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
}

function errorText(value: unknown): string {
  return ERRORS[Number(value)] ?? '#ERROR'
}

function readNumberCell(
  value: number,
  format: string,
  since1904: boolean,
  library: Library,
): ReadCell {
  if (!Number.isFinite(value)) return BLANK
  if (format !== 'General' && library.SSF.is_date(format)) {
    const date = library.SSF.parse_date_code(value, { date1904: since1904 })
    if (date) return { text: isoDay(date), kind: datePrecision(format) }
  }
  // A spreadsheet keeps 15 digits: 0.1 + 0.2 is 0.3 in it.
  const plain = Number(value.toPrecision(15))
  if (!bareFormat(format).includes('%')) return { text: decimals(plain), kind: CELL.number }
  return { text: `${decimals(shiftedByTwo(plain))}%`, kind: CELL.percent }
}

/** Times 100 by its digits: 0.134 * 100 is 13.4, not 13.400000000000002. */
function shiftedByTwo(value: number): number {
  const [digits, exponent] = value.toExponential().split('e') as [string, string]
  return Number(`${digits}e${Number(exponent) + 2}`)
}

/** Without an exponent where that is possible: 1e21 and more keep theirs. */
function decimals(value: number): string {
  const text = String(value)
  return text.includes('e-') ? value.toFixed(20).replace(/0+$/, '') : text
}

function isoDay({ y, m, d }: { readonly y: number; readonly m: number; readonly d: number }) {
  return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

/** A format without its quoted texts, escapes, colours and conditions, and only its first section. */
function bareFormat(format: string): string {
  return format
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
    .split(';')[0]!
    .toLowerCase()
}

function datePrecision(format: string): CellKind {
  const bare = bareFormat(format)
  if (/[dhs]/.test(bare)) return CELL.dateDay
  return bare.includes('m') ? CELL.dateMonth : CELL.dateYear
}
