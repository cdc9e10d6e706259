import type { CellComplaint } from './figureCells.ts'
import type { Grid, GridRow } from './grid.ts'

/** Number of rows that decide whether the heading is too short. */
const SEARCHED = 50

/** Finds rows of a text file that are longer or shorter than the heading, because a delimiter is missing or extra. */
export class RowShape {
  private readonly headingWidth: number
  private readonly isHeadingShort: boolean

  constructor(grid: Grid, headerRow: number) {
    this.headingWidth = grid.rows[headerRow]?.cells.length ?? 0
    const rows = grid.rows
      .slice(headerRow + 1, headerRow + 1 + SEARCHED)
      .filter((row) => row.cells.length > 1)
    const longer = rows.filter((row) => this.extra(row) >= 0)
    this.isHeadingShort = longer.length > 1 && longer.length * 2 > rows.length
  }

  fault(row: GridRow): CellComplaint | null {
    if (row.kinds !== null) return null
    const extra = this.extra(row)
    const rule = this.isHeadingShort ? 'heading' : 'extra cell'
    if (extra >= 0) return { column: extra, text: row.cells[extra]!, rule, offer: null }
    if (row.cells.length >= this.headingWidth) return null
    return { column: null, text: row.cells.join(' '), rule: 'missing cell', offer: null }
  }

  private extra({ cells }: GridRow): number {
    return cells.findIndex((cell, column) => column >= this.headingWidth && cell !== '')
  }
}

/** A row with one text only, such as a note below the table. */
export function isTextLine(row: GridRow, columns: number): boolean {
  const filled = row.cells.filter((cell) => cell !== '').length
  return filled === 1 && columns > 1 && !/^[\d.,\s%-]+$/.test(firstText(row))
}

export function firstText(row: GridRow): string {
  return (row.cells.find((cell) => cell !== '') ?? '').slice(0, 120)
}
