import type { Archive } from './zipArchive.ts'
import type { Grid } from './grid.ts'
import { NoteCollector } from './fileNotes.ts'
import { OdsCell } from './odsCell.ts'
import { OdsStyles } from './odsStyles.ts'
import { createSheetGrid, type MergedCells } from './sheetGrid.ts'
import type { SheetCell } from './displayedNumber.ts'
import { MAX_CELLS, MAX_COLUMNS, MAX_ROWS, MAX_SHEETS } from './workbookLimits.ts'
import { getAttribute, readXml } from './xmlReader.ts'

export type OdsResult =
  | { readonly ok: true; readonly grids: readonly Grid[]; readonly hiddenSheets: readonly string[] }
  | { readonly ok: false; readonly fault: 'damaged' | 'large' | 'locked' }

/**
 * Reads an OpenDocument spreadsheet as its cells show it. The workbook library knows neither hidden
 * content, superscripts nor percentage cells.
 */
export function readOds(parts: Archive): OdsResult {
  const manifest = parts.get('META-INF/manifest.xml')
  if (manifest && new TextDecoder().decode(manifest).includes('encryption-data'))
    return { ok: false, fault: 'locked' }
  const content = parts.get('content.xml')
  if (!content) return { ok: false, fault: 'damaged' }
  const styles = new OdsStyles()
  const shared = parts.get('styles.xml')
  if (shared && !readXml(shared, styles)) return { ok: false, fault: 'damaged' }
  const sheets = new OdsContentHandler(styles)
  const isComplete = readXml(content, sheets)
  if (sheets.isLarge) return { ok: false, fault: 'large' }
  if (!isComplete || sheets.isOutside) return { ok: false, fault: 'damaged' }
  return { ok: true, grids: sheets.grids, hiddenSheets: sheets.hiddenSheets }
}

/** Tracked changes, external links and drawings are not cells. */
const SKIPPED: ReadonlySet<string> = new Set([
  'tracked-changes',
  'dde-links',
  'content-validations',
  'shapes',
  'frame',
  'custom-shape',
  'control',
  'g',
])

type Row = (SheetCell | undefined)[]

class OdsSheet {
  readonly notes = new NoteCollector()
  readonly rows: (Row | undefined)[] = []
  readonly mergedCells: MergedCells[] = []
  readonly hiddenRows = new Set<number>()
  readonly hiddenColumns = new Set<number>()
  /** Default cell style of each column. */
  readonly columnStyles: (string | null)[] = []
  /** 0-based column of the next cell. */
  row = 0
  column = 0

  constructor(
    readonly name: string,
    readonly isHidden: boolean,
  ) {}

  grid(): Grid {
    const { name, rows, mergedCells, hiddenRows, hiddenColumns, notes } = this
    const isHiddenRow = (row: number) => hiddenRows.has(row)
    const isHiddenColumn = (column: number) => hiddenColumns.has(column)
    return createSheetGrid({ name, rows, mergedCells, isHiddenRow, isHiddenColumn }, notes)
  }
}

class OdsContentHandler {
  readonly grids: Grid[] = []
  readonly hiddenSheets: string[] = []
  isLarge = false
  isOutside = false
  private cells = 0
  private sheets = 0
  private sheet: OdsSheet | null = null
  private cell: OdsCell | null = null
  private cellRepeated = 1
  private rowCells: Row = []
  private rowRepeated = 1
  private isHiddenRow = false
  /** Number of open elements whose cells and texts do not belong to the sheet. */
  private skipped = 0

  constructor(private readonly styles: OdsStyles) {}

  open(name: string, tag: string, empty: boolean): void {
    // A table within a sheet is part of a drawing.
    const isSkipped = SKIPPED.has(name) || (name === 'table' && this.sheet !== null)
    if (isSkipped && !empty) this.skipped++
    if (this.skipped > 0 || isSkipped) return
    if (name === 'table') this.sheet = this.openSheet(tag)
    else if (!this.sheet) return this.styles.open(name, tag)
    else if (name === 'table-column') this.openColumns(this.sheet, tag)
    else if (name === 'table-row') this.openRow(this.sheet, tag)
    else if (name === 'table-cell') this.openCell(this.sheet, tag)
    // Cells covered by merged cells are not shown.
    else if (name === 'covered-table-cell') this.sheet.column += this.readRepeatedColumns(tag)
    else this.cell?.open(name, tag, empty)
    if (empty && SELF_CLOSING.has(name)) this.close(name)
  }

  close(name: string): void {
    if (this.skipped > 0) {
      if (SKIPPED.has(name) || name === 'table') this.skipped--
      return
    }
    if (!this.sheet) return this.styles.close(name)
    if (name === 'table') this.closeSheet(this.sheet)
    else if (name === 'table-row') this.closeRow(this.sheet)
    else if (name === 'table-cell') this.closeCell(this.sheet)
    else this.cell?.close(name)
  }

  text(text: string): void {
    if (this.skipped === 0) this.cell?.text(text)
  }

  private openSheet(tag: string): OdsSheet {
    if (++this.sheets > MAX_SHEETS) this.isLarge = true
    const isHidden = this.styles.isHiddenTable(getAttribute(tag, 'table:style-name'))
    return new OdsSheet(getAttribute(tag, 'table:name') ?? '', isHidden)
  }

  private closeSheet(sheet: OdsSheet): void {
    this.sheet = null
    if (this.isLarge || this.isOutside) return
    if (!sheet.isHidden) this.grids.push(sheet.grid())
    else if (sheet.rows.length > 0) this.hiddenSheets.push(sheet.name)
  }

  private openColumns({ columnStyles, hiddenColumns }: OdsSheet, tag: string): void {
    const style = getAttribute(tag, 'table:default-cell-style-name')
    const end = Math.min(columnStyles.length + this.readRepeatedColumns(tag), MAX_COLUMNS)
    while (columnStyles.length < end) {
      if (isInvisible(tag)) hiddenColumns.add(columnStyles.length)
      columnStyles.push(style)
    }
  }

  private openRow(sheet: OdsSheet, tag: string): void {
    this.rowRepeated = this.readRepeat(tag, 'table:number-rows-repeated', MAX_ROWS)
    this.isHiddenRow = isInvisible(tag)
    this.rowCells = []
    sheet.column = 0
  }

  private closeRow(sheet: OdsSheet): void {
    const { rowCells } = this
    const start = sheet.row
    const end = start + this.rowRepeated
    sheet.row = end
    const filled = rowCells.filter((cell) => cell !== undefined).length
    // One element repeats blank rows to the end of the sheet.
    if (filled === 0) return
    this.cells += filled * (end - start)
    if (this.cells > MAX_CELLS) this.isLarge = true
    if (end > MAX_ROWS) this.isOutside = true
    if (this.isLarge || this.isOutside) return
    for (let row = start; row < end; row++) {
      sheet.rows[row] = rowCells
      if (this.isHiddenRow) sheet.hiddenRows.add(row)
    }
  }

  private openCell(sheet: OdsSheet, tag: string): void {
    const { row, column, columnStyles, mergedCells } = sheet
    this.cell = new OdsCell(tag, row, column, columnStyles[column] ?? null, this.styles)
    this.cellRepeated = this.readRepeatedColumns(tag)
    const down = this.readRepeat(tag, 'table:number-rows-spanned', MAX_ROWS)
    const across = this.readRepeat(tag, 'table:number-columns-spanned', MAX_COLUMNS)
    if (down * across === 1) return
    mergedCells.push({ s: { r: row, c: column }, e: { r: row + down - 1, c: column + across - 1 } })
  }

  private closeCell(sheet: OdsSheet): void {
    const read = this.cell?.read(sheet.notes) ?? null
    this.cell = null
    const start = sheet.column
    const end = start + this.cellRepeated
    sheet.column = end
    if (!read) return
    if (end > MAX_COLUMNS) this.isOutside = true
    else for (let column = start; column < end; column++) this.rowCells[column] = read
  }

  private readRepeatedColumns(tag: string): number {
    return this.readRepeat(tag, 'table:number-columns-repeated', MAX_COLUMNS)
  }

  private readRepeat(tag: string, name: string, max: number): number {
    const count = Number(getAttribute(tag, name) ?? 1)
    if (count >= 1 && count <= max) return Math.floor(count)
    this.isOutside = true
    return 1
  }
}

/** Sheet elements that may be an empty tag. */
const SELF_CLOSING: ReadonlySet<string> = new Set(['table', 'table-row', 'table-cell'])

/** `collapse`: hidden by hand; `filter`: hidden by a filter. */
function isInvisible(tag: string): boolean {
  const visibility = getAttribute(tag, 'table:visibility')
  return visibility === 'collapse' || visibility === 'filter'
}
