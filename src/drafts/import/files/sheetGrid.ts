import { formatCellName, formatColumnName } from '../cellName.ts'
import { CELL, getCellKind, type Grid, type GridRow } from './grid.ts'
import type { NoteCollector } from './fileNotes.ts'
import { parseRichText, type TextRun } from './richText.ts'
import type { SheetCell } from './displayedNumber.ts'
import { MAX_CELLS } from './workbookLimits.ts'

/** Merged cells: 0-based rows and columns, inclusive. */
export interface MergedCells {
  readonly s: { readonly r: number; readonly c: number }
  readonly e: { readonly r: number; readonly c: number }
}

type RawRow = readonly (SheetCell | undefined)[]

/** A sheet before conversion to a grid; missing rows and cells are blank. */
export interface RawSheet {
  readonly name: string
  readonly rows: readonly (RawRow | undefined)[]
  readonly mergedCells: readonly MergedCells[]
  readonly isHiddenRow: (row: number) => boolean
  readonly isHiddenColumn: (column: number) => boolean
}

/** Shared by all blank rows. */
const NO_CELLS: readonly string[] = []
const NO_KINDS = new Uint8Array(0)

const BLANK: SheetCell = { text: '', kind: CELL.text }

/** A text cell without its superscript note marks, which are added to the notes. */
export function createTextCell(
  runs: readonly TextRun[],
  row: number,
  column: number,
  notes: NoteCollector,
): SheetCell {
  const { text, marks } = parseRichText(runs)
  if (marks !== '') notes.add('raised marks', `${formatCellName(row, column)} (${marks})`)
  return { text, kind: CELL.text }
}

/** Adds a note if a number's format shows a mark or nothing instead of the number. */
export function addFormatNotes(
  cell: SheetCell,
  row: number,
  column: number,
  notes: NoteCollector,
): SheetCell {
  const name = formatCellName(row, column)
  if (cell.display === 'mark') notes.add('marks by format', `${name} (${cell.text})`)
  if (cell.display === 'hidden') notes.add('hidden by format', name)
  return cell
}

/**
 * Converts a sheet to what it shows. Hidden rows are left out and hidden columns are blanked, so
 * that columns keep their position; both are noted.
 */
export function createSheetGrid(sheet: RawSheet, notes: NoteCollector): Grid {
  const ends = getMergedWidths(sheet.mergedCells, sheet.rows)
  const rows: (GridRow | undefined)[] = []
  for (const index of new Set([...Object.keys(sheet.rows).map(Number), ...ends.keys()])) {
    const row = sheet.rows[index]
    const length = Math.max(row?.length ?? 0, ends.get(index) ?? 0)
    if (length > 0) rows[index] = createGridRow(row ?? [], index, length)
  }
  fillMergedCells(rows, sheet.mergedCells)
  const visibleRows = selectVisibleRows(rows, sheet, notes)
  blankHiddenColumns(visibleRows, sheet, notes)
  while (visibleRows.length > 0 && visibleRows.at(-1)!.cells.every((cell) => cell === ''))
    visibleRows.pop()
  const width = visibleRows.reduce(
    (max, { cells }) => Math.max(max, cells.findLastIndex((cell) => cell !== '') + 1),
    0,
  )
  return { name: sheet.name, width, rows: visibleRows, faults: [], notes: notes.notes() }
}

function createGridRow(row: RawRow, index: number, length: number): GridRow {
  const kinds = new Uint8Array(length)
  const cells = Array.from({ length }, (_, column) => {
    const cell = row[column] ?? BLANK
    kinds[column] = cell.kind
    return cell.text
  })
  return { line: index + 1, cells, kinds }
}

/** Maximum number of blank rows kept between two rows: a stray cell may be in the last row of a sheet. */
const MAX_BLANK_ROWS = 1000

function selectVisibleRows(
  rows: readonly (GridRow | undefined)[],
  { isHiddenRow }: RawSheet,
  notes: NoteCollector,
): GridRow[] {
  const visibleRows: GridRow[] = []
  let line = 1
  // A sparse array: visits existing rows only.
  for (const index of Object.keys(rows).map(Number)) {
    const row = rows[index]!
    const blankFrom = Math.max(line, row.line - MAX_BLANK_ROWS)
    for (line = blankFrom; line < row.line; line++)
      visibleRows.push({ line, cells: NO_CELLS, kinds: NO_KINDS })
    line++
    if (!isHiddenRow(index)) visibleRows.push(row)
    else if (row.cells.some((cell) => cell !== '')) notes.add('hidden rows', String(row.line))
  }
  return visibleRows
}

function blankHiddenColumns(
  rows: readonly GridRow[],
  { isHiddenColumn }: RawSheet,
  notes: NoteCollector,
): void {
  const widest = rows.reduce((max, { cells }) => Math.max(max, cells.length), 0)
  for (let column = 0; column < widest; column++) {
    if (!isHiddenColumn(column)) continue
    const first = rows.find(({ cells }) => (cells[column] ?? '') !== '')
    if (!first) continue
    notes.add('hidden columns', `${formatColumnName(column)} (${first.cells[column]!})`)
    for (const row of rows) {
      if (column >= row.cells.length) continue
      ;(row.cells as string[])[column] = ''
      row.kinds![column] = CELL.text
    }
  }
}

/**
 * Merged cells all get the text of the first: a label beside several rows, or a year above several
 * columns, applies to each. Any other number is one figure and is kept once.
 */
function fillMergedCells(
  rows: readonly (GridRow | undefined)[],
  mergedCells: readonly MergedCells[],
): void {
  let filled = 0
  for (const { s, e } of mergedCells) {
    const first = rows[s.r]
    const text = first?.cells[s.c] ?? ''
    if (text === '') continue
    if (getCellKind(first!, s.c) !== CELL.text && !/^(19|20)\d\d$/.test(text)) continue
    for (let index = s.r; index <= Math.min(e.r, rows.length - 1); index++) {
      const row = rows[index]
      if (!row) continue
      const cells = row.cells as string[]
      for (let column = s.c; column <= Math.min(e.c, cells.length - 1); column++) {
        // Overlapping merged cells occur in damaged files only and could fill the sheet repeatedly.
        if (++filled > MAX_CELLS) return
        cells[column] = text
        row.kinds![column] = getCellKind(first!, s.c)
      }
    }
  }
}

/** Width of each row including its merged cells, at most that of the widest row: a title may span everything. */
function getMergedWidths(
  mergedCells: readonly MergedCells[],
  rows: RawSheet['rows'],
): ReadonlyMap<number, number> {
  const widest = rows.reduce((max, row) => Math.max(max, row?.length ?? 0), 0)
  const ends = new Map<number, number>()
  let seen = 0
  for (const { s, e } of mergedCells)
    for (let index = s.r; index <= Math.min(e.r, rows.length - 1) && ++seen < MAX_CELLS; index++)
      ends.set(index, Math.max(ends.get(index) ?? 0, Math.min(e.c + 1, widest)))
  return ends
}
