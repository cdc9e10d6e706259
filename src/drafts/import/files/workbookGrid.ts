import { decodeEntities } from './xmlReader.ts'
import { formatCellName } from '../cellName.ts'
import type { CellObject, read, WorkBook, WorkSheet } from '@e965/xlsx'
import { zipSync } from 'fflate'
import { readArchive, type Archive } from './zipArchive.ts'
import { CELL, type OpenResult } from './grid.ts'
import { NoteCollector } from './fileNotes.ts'
import { getDatePrecision, formatCellText, type NumberFormats } from './numberFormat.ts'
import { readOds } from './odsGrid.ts'
import { readXlsStream } from './compoundFile.ts'
import { toOneLine, type TextRun } from './richText.ts'
import { addFormatNotes, createSheetGrid, createTextCell, type RawSheet } from './sheetGrid.ts'
import { parseDisplayedNumber, type SheetCell } from './displayedNumber.ts'
import { MAX_COLUMNS, MAX_ROWS } from './workbookLimits.ts'
import { getTextKey, findSuperscriptTexts, type SuperscriptTexts } from './xlsSuperscripts.ts'
import { scanXlsx, type SheetScan } from './xlsxScan.ts'

/** The part of the library that is used. */
interface Library {
  readonly read: typeof read
  readonly SSF: NumberFormats
}

/** Opens .xlsx and .ods. The whole archive is checked before a cell is read. */
export async function openArchive(bytes: Uint8Array): Promise<OpenResult> {
  const archive = readArchive(bytes)
  if (!archive.ok) return archive
  const { parts } = archive
  if (parts.has('content.xml')) {
    const ods = readOds(parts)
    return ods.ok ? createOpenResult(ods.grids, ods.hiddenSheets) : ods
  }
  const scan = scanXlsx(parts)
  if (scan === null) return { ok: false, fault: 'not a table' }
  return scan.ok ? readBook(selectXmlParts(parts), scan.sheets) : scan
}

/** Opens .xls, which only the library can read. */
export async function openXls(bytes: Uint8Array): Promise<OpenResult> {
  const book = readXlsStream(bytes)
  return book.ok ? readBook(book.stream, null) : book
}

/** The parts of an archive that the library gets: no pictures, macros or printers. */
function selectXmlParts(parts: Archive): Uint8Array {
  const stored = [...parts].filter(([path]) => /\.(xml|rels|vml)$/i.test(path))
  return zipSync(Object.fromEntries(stored), { level: 0 })
}

/** The library is large, so it is loaded with the first workbook. */
async function readBook(
  bytes: Uint8Array,
  scans: readonly SheetScan[] | null,
): Promise<OpenResult> {
  // Named imports, so that the build drops the code that writes workbooks.
  const { read, SSF } = await import('@e965/xlsx')
  const library: Library = { read, SSF }
  try {
    const book = withoutConsoleErrors(() =>
      library.read(bytes, {
        type: 'array',
        dense: true,
        cellNF: true,
        cellText: false,
        // The only access to superscripts.
        cellHTML: true,
        cellFormula: false,
        // Gives hidden columns of .xls; for .xlsx it would keep 16,384 columns a sheet.
        cellStyles: scans === null,
      }),
    )
    const superscripts = scans === null ? findSuperscriptTexts(bytes) : new Map<string, never>()
    if (!superscripts) return { ok: false, fault: 'raised' }
    return createGrids(book, scans, superscripts, library)
  } catch (error) {
    const locked = error instanceof Error && /password|encrypt/i.test(error.message)
    return { ok: false, fault: locked ? 'locked' : 'damaged' }
  }
}

/** The library logs unknown number formats to the console; such cells are plain numbers. */
function withoutConsoleErrors<Value>(work: () => Value): Value {
  const originalError = globalThis.console.error
  globalThis.console.error = () => {}
  try {
    return work()
  } finally {
    globalThis.console.error = originalError
  }
}

function createGrids(
  book: WorkBook,
  scans: readonly SheetScan[] | null,
  superscripts: SuperscriptTexts,
  library: Library,
): OpenResult {
  const since1904 = book.Workbook?.WBProps?.date1904 === true
  const hidden: string[] = []
  const grids = book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name]!
    const data = (sheet as { '!data'?: CellData })['!data'] ?? []
    if (data.length > MAX_ROWS || data.some((row) => (row?.length ?? 0) > MAX_COLUMNS))
      throw new Error('a cell is outside the limits of a sheet')
    if (scans?.[index]?.isHidden ?? (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0) {
      if (data.some((row) => row?.some((cell) => cell.v !== undefined))) hidden.push(name)
      return []
    }
    const notes = new NoteCollector()
    const scan = scans?.[index] ?? null
    const showsZeros = scan?.showsZeros ?? true
    const getSuperscriptRuns = (row: number, column: number) =>
      superscripts.get(getTextKey(index, row, column))
    const rows = readRows(data, { since1904, showsZeros, getSuperscriptRuns }, library, notes)
    const joined = sheet['!merges'] ?? []
    return [
      createSheetGrid({ name, rows, mergedCells: joined, ...getHiddenPlaces(sheet, scan) }, notes),
    ]
  })
  return createOpenResult(grids, hidden)
}

type CellData = readonly (readonly CellObject[] | undefined)[]

function getHiddenPlaces(
  sheet: WorkSheet,
  scan: SheetScan | null,
): Pick<RawSheet, 'isHiddenRow' | 'isHiddenColumn'> {
  return {
    isHiddenRow: (row) => scan?.hiddenRows.has(row) ?? isHidden(sheet['!rows']?.[row]),
    isHiddenColumn: (column) =>
      scan?.hiddenColumns.has(column) ?? isHidden(sheet['!cols']?.[column]),
  }
}

function isHidden(place: { readonly hidden?: boolean } | undefined): boolean {
  return place?.hidden === true
}

function createOpenResult(
  grids: Extract<OpenResult, { ok: true }>['grids'],
  hiddenSheets: readonly string[],
): OpenResult {
  const notes = new NoteCollector()
  for (const name of hiddenSheets) notes.add('hidden sheets', name)
  return { ok: true, grids, notes: notes.notes() }
}

interface BookOptions {
  /** The text runs of an .xls cell that has superscripts. */
  readonly getSuperscriptRuns: (row: number, column: number) => readonly TextRun[] | undefined
  readonly since1904: boolean
  readonly showsZeros: boolean
}

function readRows(
  data: CellData,
  options: BookOptions,
  library: Library,
  notes: NoteCollector,
): RawSheet['rows'] {
  return data.map((cells, row) =>
    cells?.map((cell, column) => {
      for (const comment of cell.c ?? [])
        notes.add('comments', `${formatCellName(row, column)}: ${toOneLine(comment.t ?? '')}`)
      return readCell(cell, row, column, options, library, notes)
    }),
  )
}

function readCell(
  cell: CellObject,
  row: number,
  column: number,
  options: BookOptions,
  library: Library,
  notes: NoteCollector,
): SheetCell | undefined {
  switch (cell.t) {
    case 'n': {
      const format = String(cell.z ?? 'General')
      const read = readNumberCell(Number(cell.v), format, options, library)
      return read && addFormatNotes(read, row, column, notes)
    }
    case 's':
      return createTextCell(
        options.getSuperscriptRuns(row, column) ?? splitRuns(String(cell.v ?? ''), cell.h),
        row,
        column,
        notes,
      )
    case 'b':
      return { text: cell.v ? 'TRUE' : 'FALSE', kind: CELL.text }
    case 'e':
      return { text: cell.w ?? getErrorText(cell.v), kind: CELL.error }
    case 'd':
    case 'z':
    case undefined:
      return undefined
  }
}

/** The text runs of a cell; the library's HTML marks the superscripts. */
function splitRuns(text: string, html: string | undefined): readonly TextRun[] {
  if (!html?.includes('<sup>')) return [{ text, raised: false }]
  return html.split(/(<sup>[^]*?<\/sup>)/).map((piece) => ({
    text: decodeEntities(piece.replaceAll('<br/>', '\n').replaceAll(/<[^>]*>/g, '')),
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

function getErrorText(value: unknown): string {
  return ERRORS[Number(value)] ?? '#ERROR'
}

/** Digits and a percent sign at most: nearly every cell, so its shown text is skipped. */
const PLAIN_FORMAT = /^(?:General|[#,]*0[0,.#?]*%?)$/

function readNumberCell(
  value: number,
  format: string,
  { since1904, showsZeros }: BookOptions,
  { SSF: formats }: Library,
): SheetCell | undefined {
  if (!Number.isFinite(value)) return undefined
  if (value === 0 && !showsZeros) return { text: '', kind: CELL.text, display: 'hidden' }
  if (PLAIN_FORMAT.test(format)) return parseDisplayedNumber(value, null, format.endsWith('%'))
  if (formats.is_date(format)) {
    const date = formats.parse_date_code(value, { date1904: since1904 })
    if (date) return { text: formatIsoDay(date), kind: getDatePrecision(format) }
  }
  const { text, isPercent } = formatCellText(value, format, formats)
  return parseDisplayedNumber(value, text, isPercent)
}

function formatIsoDay({ y, m, d }: { readonly y: number; readonly m: number; readonly d: number }) {
  return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}
