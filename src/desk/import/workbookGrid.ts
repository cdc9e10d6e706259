import type { CellObject, read, WorkBook, WorkSheet } from '@e965/xlsx'
import { zipSync } from 'fflate'
import { readArchive, type Archive } from './archive.ts'
import { CELL, type Opened } from './grid.ts'
import { NoteCollector } from './notes.ts'
import { datePrecision, shownText, type NumberFormats } from './numberFormat.ts'
import { readOds } from './odsGrid.ts'
import { readOldWorkbook } from './oldContainer.ts'
import { oneLine, type TextRun } from './richText.ts'
import { cellName, noted, sheetGrid, textCell, type RawSheet } from './sheetGrid.ts'
import { readShownNumber, type ReadCell } from './shownNumber.ts'
import { MAX_COLUMNS, MAX_ROWS } from './workbookLimits.ts'
import { placeOfText, raisedTexts, type RaisedTexts } from './xlsRichText.ts'
import { lookAtXlsx, type SheetLook } from './xlsxParts.ts'

/** The part of the library that is used. */
interface Library {
  readonly read: typeof read
  readonly SSF: NumberFormats
}

/** Opens .xlsx and .ods. The whole archive is checked before a cell is read. */
export async function openArchive(bytes: Uint8Array): Promise<Opened> {
  const archive = readArchive(bytes)
  if (!archive.ok) return archive
  const { parts } = archive
  if (parts.has('content.xml')) {
    const ods = readOds(parts)
    return ods.ok ? opened(ods.grids, ods.hiddenSheets) : ods
  }
  const look = lookAtXlsx(parts)
  if (look === null) return { ok: false, fault: 'not a table' }
  return look.ok ? readBook(xmlParts(parts), look.sheets) : look
}

/** Opens .xls, which only the library can read. */
export async function openOldWorkbook(bytes: Uint8Array): Promise<Opened> {
  const book = readOldWorkbook(bytes)
  return book.ok ? readBook(book.stream, null) : book
}

/** The parts of an archive that the library gets: no pictures, macros or printers. */
function xmlParts(parts: Archive): Uint8Array {
  const kept = [...parts].filter(([path]) => /\.(xml|rels|vml)$/i.test(path))
  return zipSync(Object.fromEntries(kept), { level: 0 })
}

/** The library is large, so it is loaded with the first workbook. */
async function readBook(bytes: Uint8Array, looks: readonly SheetLook[] | null): Promise<Opened> {
  // Named imports, so that the build drops the code that writes workbooks.
  const { read, SSF } = await import('@e965/xlsx')
  const library: Library = { read, SSF }
  try {
    const book = quietly(() =>
      library.read(bytes, {
        type: 'array',
        dense: true,
        cellNF: true,
        cellText: false,
        // The only access to superscripts.
        cellHTML: true,
        cellFormula: false,
        // Gives hidden columns of .xls; for .xlsx it would keep 16,384 columns a sheet.
        cellStyles: looks === null,
      }),
    )
    const raised = looks === null ? raisedTexts(bytes) : new Map<string, never>()
    if (!raised) return { ok: false, fault: 'raised' }
    return gridsOf(book, looks, raised, library)
  } catch (error) {
    const locked = error instanceof Error && /password|encrypt/i.test(error.message)
    return { ok: false, fault: locked ? 'locked' : 'damaged' }
  }
}

/** The library logs unknown number formats to the console; such cells are plain numbers. */
function quietly<Value>(work: () => Value): Value {
  const told = globalThis.console.error
  globalThis.console.error = () => {}
  try {
    return work()
  } finally {
    globalThis.console.error = told
  }
}

function gridsOf(
  book: WorkBook,
  looks: readonly SheetLook[] | null,
  raised: RaisedTexts,
  library: Library,
): Opened {
  const since1904 = book.Workbook?.WBProps?.date1904 === true
  const hidden: string[] = []
  const grids = book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name]!
    const data = (sheet as { '!data'?: CellData })['!data'] ?? []
    if (data.length > MAX_ROWS || data.some((row) => (row?.length ?? 0) > MAX_COLUMNS))
      throw new Error('a cell is outside the limits of a sheet')
    if (looks?.[index]?.isHidden ?? (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0) {
      if (data.some((row) => row?.some((cell) => cell.v !== undefined))) hidden.push(name)
      return []
    }
    const notes = new NoteCollector()
    const look = looks?.[index] ?? null
    const showsZeros = look?.showsZeros ?? true
    const raisedAt = (row: number, column: number) => raised.get(placeOfText(index, row, column))
    const rows = readRows(data, { since1904, showsZeros, raisedAt }, library, notes)
    const joined = sheet['!merges'] ?? []
    return [sheetGrid({ name, rows, joined, ...hiddenPlaces(sheet, look) }, notes)]
  })
  return opened(grids, hidden)
}

type CellData = readonly (readonly CellObject[] | undefined)[]

function hiddenPlaces(
  sheet: WorkSheet,
  look: SheetLook | null,
): Pick<RawSheet, 'isHiddenRow' | 'isHiddenColumn'> {
  return {
    isHiddenRow: (row) => look?.hiddenRows.has(row) ?? isHiddenPlace(sheet['!rows']?.[row]),
    isHiddenColumn: (column) =>
      look?.hiddenColumns.has(column) ?? isHiddenPlace(sheet['!cols']?.[column]),
  }
}

function isHiddenPlace(place: { readonly hidden?: boolean } | undefined): boolean {
  return place?.hidden === true
}

function opened(
  grids: Extract<Opened, { ok: true }>['grids'],
  hiddenSheets: readonly string[],
): Opened {
  const notes = new NoteCollector()
  for (const name of hiddenSheets) notes.add('hidden sheets', name)
  return { ok: true, grids, notes: notes.notes() }
}

interface BookWays {
  /** The text runs of an .xls cell that has superscripts. */
  readonly raisedAt: (row: number, column: number) => readonly TextRun[] | undefined
  readonly since1904: boolean
  readonly showsZeros: boolean
}

function readRows(
  data: CellData,
  ways: BookWays,
  library: Library,
  notes: NoteCollector,
): RawSheet['rows'] {
  return data.map((cells, row) =>
    cells?.map((cell, column) => {
      for (const comment of cell.c ?? [])
        notes.add('comments', `${cellName(row, column)}: ${oneLine(comment.t ?? '')}`)
      return readCell(cell, row, column, ways, library, notes)
    }),
  )
}

function readCell(
  cell: CellObject,
  row: number,
  column: number,
  ways: BookWays,
  library: Library,
  notes: NoteCollector,
): ReadCell | undefined {
  switch (cell.t) {
    case 'n': {
      const format = String(cell.z ?? 'General')
      const read = readNumberCell(Number(cell.v), format, ways, library)
      return read && noted(read, row, column, notes)
    }
    case 's':
      return textCell(
        ways.raisedAt(row, column) ?? runsOf(String(cell.v ?? ''), cell.h),
        row,
        column,
        notes,
      )
    case 'b':
      return { text: cell.v ? 'TRUE' : 'FALSE', kind: CELL.text }
    case 'e':
      return { text: cell.w ?? errorText(cell.v), kind: CELL.error }
    case 'd':
    case 'z':
    case undefined:
      return undefined
  }
}

/** The text runs of a cell; the library's HTML marks the superscripts. */
function runsOf(text: string, html: string | undefined): readonly TextRun[] {
  if (!html?.includes('<sup>')) return [{ text, raised: false }]
  return html.split(/(<sup>[^]*?<\/sup>)/).map((piece) => ({
    text: piece
      .replaceAll('<br/>', '\n')
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&'),
    raised: piece.startsWith('<sup>'),
  }))
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

/** Digits and a percent sign at most: nearly every cell, so its shown text is skipped. */
const PLAIN_FORMAT = /^(?:General|[#,]*0[0,.#?]*%?)$/

function readNumberCell(
  value: number,
  format: string,
  { since1904, showsZeros }: BookWays,
  { SSF: formats }: Library,
): ReadCell | undefined {
  if (!Number.isFinite(value)) return undefined
  if (value === 0 && !showsZeros) return { text: '', kind: CELL.text, by: 'hidden' }
  if (PLAIN_FORMAT.test(format)) return readShownNumber(value, null, format.endsWith('%'))
  if (formats.is_date(format)) {
    const date = formats.parse_date_code(value, { date1904: since1904 })
    if (date) return { text: isoDay(date), kind: datePrecision(format) }
  }
  const { text, percent } = shownText(value, format, formats)
  return readShownNumber(value, text, percent)
}

function isoDay({ y, m, d }: { readonly y: number; readonly m: number; readonly d: number }) {
  return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}
