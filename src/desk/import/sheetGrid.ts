import { CELL, kindAt, type Grid, type GridRow } from './grid.ts'
import type { NoteCollector } from './notes.ts'
import { readRichText, type TextRun } from './richText.ts'
import type { ReadCell } from './shownNumber.ts'
import { MAX_CELLS } from './workbookLimits.ts'

/** Merged cells: 0-based rows and columns, inclusive. */
export interface JoinedCells {
  readonly s: { readonly r: number; readonly c: number }
  readonly e: { readonly r: number; readonly c: number }
}

type RawRow = readonly (ReadCell | undefined)[]

/** A sheet before conversion to a grid; missing rows and cells are blank. */
export interface RawSheet {
  readonly name: string
  readonly rows: readonly (RawRow | undefined)[]
  readonly joined: readonly JoinedCells[]
  readonly isHiddenRow: (row: number) => boolean
  readonly isHiddenColumn: (column: number) => boolean
}

/** Shared by all blank rows. */
const NO_CELLS: readonly string[] = []
const NO_KINDS = new Uint8Array(0)

const BLANK: ReadCell = { text: '', kind: CELL.text }

/** A text cell without its superscript note marks, which are added to the notes. */
export function textCell(
  runs: readonly TextRun[],
  row: number,
  column: number,
  notes: NoteCollector,
): ReadCell {
  const { text, marks } = readRichText(runs)
  if (marks !== '') notes.add('raised marks', `${cellName(row, column)} (${marks})`)
  return { text, kind: CELL.text }
}

/** Adds a note if a number's format shows a mark or nothing instead of the number. */
export function noted(cell: ReadCell, row: number, column: number, notes: NoteCollector): ReadCell {
  const name = cellName(row, column)
  if (cell.by === 'mark') notes.add('marks by format', `${name} (${cell.text})`)
  if (cell.by === 'hidden') notes.add('hidden by format', name)
  return cell
}

/**
 * Converts a sheet to what it shows. Hidden rows are left out and hidden columns are blanked, so
 * that columns keep their position; both are noted.
 */
export function sheetGrid(sheet: RawSheet, notes: NoteCollector): Grid {
  const ends = endsOfJoined(sheet.joined, sheet.rows)
  const rows: (GridRow | undefined)[] = []
  for (const index of new Set([...Object.keys(sheet.rows).map(Number), ...ends.keys()])) {
    const row = sheet.rows[index]
    const length = Math.max(row?.length ?? 0, ends.get(index) ?? 0)
    if (length > 0) rows[index] = gridRow(row ?? [], index, length)
  }
  fillJoined(rows, sheet.joined)
  const shown = shownRows(rows, sheet, notes)
  blankHiddenColumns(shown, sheet, notes)
  while (shown.length > 0 && shown.at(-1)!.cells.every((cell) => cell === '')) shown.pop()
  const width = shown.reduce(
    (most, { cells }) => Math.max(most, cells.findLastIndex((cell) => cell !== '') + 1),
    0,
  )
  return { name: sheet.name, width, rows: shown, faults: [], notes: notes.notes() }
}

function gridRow(row: RawRow, index: number, length: number): GridRow {
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

function shownRows(
  rows: readonly (GridRow | undefined)[],
  { isHiddenRow }: RawSheet,
  notes: NoteCollector,
): GridRow[] {
  const shown: GridRow[] = []
  let line = 1
  // A sparse array: visits existing rows only.
  for (const index of Object.keys(rows).map(Number)) {
    const row = rows[index]!
    const blankFrom = Math.max(line, row.line - MAX_BLANK_ROWS)
    for (line = blankFrom; line < row.line; line++)
      shown.push({ line, cells: NO_CELLS, kinds: NO_KINDS })
    line++
    if (!isHiddenRow(index)) shown.push(row)
    else if (row.cells.some((cell) => cell !== '')) notes.add('hidden rows', String(row.line))
  }
  return shown
}

function blankHiddenColumns(
  rows: readonly GridRow[],
  { isHiddenColumn }: RawSheet,
  notes: NoteCollector,
): void {
  const widest = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  for (let column = 0; column < widest; column++) {
    if (!isHiddenColumn(column)) continue
    const first = rows.find(({ cells }) => (cells[column] ?? '') !== '')
    if (!first) continue
    notes.add('hidden columns', `${columnName(column)} (${first.cells[column]!})`)
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
function fillJoined(rows: readonly (GridRow | undefined)[], joined: readonly JoinedCells[]): void {
  let filled = 0
  for (const { s, e } of joined) {
    const first = rows[s.r]
    const text = first?.cells[s.c] ?? ''
    if (text === '') continue
    if (kindAt(first!, s.c) !== CELL.text && !/^(19|20)\d\d$/.test(text)) continue
    for (let index = s.r; index <= Math.min(e.r, rows.length - 1); index++) {
      const row = rows[index]
      if (!row) continue
      const cells = row.cells as string[]
      for (let column = s.c; column <= Math.min(e.c, cells.length - 1); column++) {
        // Overlapping merged cells occur in damaged files only and could fill the sheet repeatedly.
        if (++filled > MAX_CELLS) return
        cells[column] = text
        row.kinds![column] = kindAt(first!, s.c)
      }
    }
  }
}

/** Width of each row including its merged cells, at most that of the widest row: a title may span everything. */
function endsOfJoined(
  joined: readonly JoinedCells[],
  rows: RawSheet['rows'],
): ReadonlyMap<number, number> {
  const widest = rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0)
  const ends = new Map<number, number>()
  let seen = 0
  for (const { s, e } of joined)
    for (let index = s.r; index <= Math.min(e.r, rows.length - 1) && ++seen < MAX_CELLS; index++)
      ends.set(index, Math.max(ends.get(index) ?? 0, Math.min(e.c + 1, widest)))
  return ends
}

/** `B7` for row 6 and column 1. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`
}

function columnName(column: number): string {
  let name = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  return name
}
