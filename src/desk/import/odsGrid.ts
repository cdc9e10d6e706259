import type { Archive } from './archive.ts'
import type { Grid } from './grid.ts'
import { NoteCollector } from './notes.ts'
import { OdsCell } from './odsCell.ts'
import { OdsStyles } from './odsStyles.ts'
import { sheetGrid, type JoinedCells } from './sheetGrid.ts'
import type { ReadCell } from './shownNumber.ts'
import { MAX_CELLS, MAX_COLUMNS, MAX_ROWS, MAX_SHEETS } from './workbookLimits.ts'
import { attribute, readXml } from './xmlTags.ts'

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
  const sheets = new OdsSheets(styles)
  const isWhole = readXml(content, sheets)
  if (sheets.isLarge) return { ok: false, fault: 'large' }
  if (!isWhole || sheets.isOutside) return { ok: false, fault: 'damaged' }
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

type Row = (ReadCell | undefined)[]

class OpenSheet {
  readonly notes = new NoteCollector()
  readonly rows: (Row | undefined)[] = []
  readonly joined: JoinedCells[] = []
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
    const { name, rows, joined, hiddenRows, hiddenColumns, notes } = this
    const isHiddenRow = (row: number) => hiddenRows.has(row)
    const isHiddenColumn = (column: number) => hiddenColumns.has(column)
    return sheetGrid({ name, rows, joined, isHiddenRow, isHiddenColumn }, notes)
  }
}

class OdsSheets {
  readonly grids: Grid[] = []
  readonly hiddenSheets: string[] = []
  isLarge = false
  isOutside = false
  private cells = 0
  private sheets = 0
  private sheet: OpenSheet | null = null
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
    else if (name === 'covered-table-cell') this.sheet.column += this.repeatedColumns(tag)
    else this.cell?.open(name, tag, empty)
    if (empty && CLOSED.has(name)) this.close(name)
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

  private openSheet(tag: string): OpenSheet {
    if (++this.sheets > MAX_SHEETS) this.isLarge = true
    const isHidden = this.styles.isHiddenTable(attribute(tag, 'table:style-name'))
    return new OpenSheet(attribute(tag, 'table:name') ?? '', isHidden)
  }

  private closeSheet(sheet: OpenSheet): void {
    this.sheet = null
    if (this.isLarge || this.isOutside) return
    if (!sheet.isHidden) this.grids.push(sheet.grid())
    else if (sheet.rows.length > 0) this.hiddenSheets.push(sheet.name)
  }

  private openColumns({ columnStyles, hiddenColumns }: OpenSheet, tag: string): void {
    const style = attribute(tag, 'table:default-cell-style-name')
    const end = Math.min(columnStyles.length + this.repeatedColumns(tag), MAX_COLUMNS)
    while (columnStyles.length < end) {
      if (isInvisible(tag)) hiddenColumns.add(columnStyles.length)
      columnStyles.push(style)
    }
  }

  private openRow(sheet: OpenSheet, tag: string): void {
    this.rowRepeated = this.repeated(tag, 'table:number-rows-repeated', MAX_ROWS)
    this.isHiddenRow = isInvisible(tag)
    this.rowCells = []
    sheet.column = 0
  }

  private closeRow(sheet: OpenSheet): void {
    const { rowCells } = this
    const from = sheet.row
    const end = from + this.rowRepeated
    sheet.row = end
    const filled = rowCells.filter((cell) => cell !== undefined).length
    // One element repeats blank rows to the end of the sheet.
    if (filled === 0) return
    this.cells += filled * (end - from)
    if (this.cells > MAX_CELLS) this.isLarge = true
    if (end > MAX_ROWS) this.isOutside = true
    if (this.isLarge || this.isOutside) return
    for (let row = from; row < end; row++) {
      sheet.rows[row] = rowCells
      if (this.isHiddenRow) sheet.hiddenRows.add(row)
    }
  }

  private openCell(sheet: OpenSheet, tag: string): void {
    const { row, column, columnStyles, joined } = sheet
    this.cell = new OdsCell(tag, row, column, columnStyles[column] ?? null, this.styles)
    this.cellRepeated = this.repeatedColumns(tag)
    const down = this.repeated(tag, 'table:number-rows-spanned', MAX_ROWS)
    const across = this.repeated(tag, 'table:number-columns-spanned', MAX_COLUMNS)
    if (down * across === 1) return
    joined.push({ s: { r: row, c: column }, e: { r: row + down - 1, c: column + across - 1 } })
  }

  private closeCell(sheet: OpenSheet): void {
    const read = this.cell?.read(sheet.notes) ?? null
    this.cell = null
    const from = sheet.column
    const end = from + this.cellRepeated
    sheet.column = end
    if (!read) return
    if (end > MAX_COLUMNS) this.isOutside = true
    else for (let column = from; column < end; column++) this.rowCells[column] = read
  }

  private repeatedColumns(tag: string): number {
    return this.repeated(tag, 'table:number-columns-repeated', MAX_COLUMNS)
  }

  private repeated(tag: string, name: string, max: number): number {
    const count = Number(attribute(tag, name) ?? 1)
    if (count >= 1 && count <= max) return Math.floor(count)
    this.isOutside = true
    return 1
  }
}

/** Sheet elements that may be an empty tag. */
const CLOSED: ReadonlySet<string> = new Set(['table', 'table-row', 'table-cell'])

/** `collapse`: hidden by hand; `filter`: hidden by a filter. */
function isInvisible(tag: string): boolean {
  const visibility = attribute(tag, 'table:visibility')
  return visibility === 'collapse' || visibility === 'filter'
}
