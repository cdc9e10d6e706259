import type { CellProblem } from '../cells/figureReader.ts'
import type { Grid, GridRow } from '../files/grid.ts'

/** Number of rows that decide whether the heading is too short. */
const MAX_SAMPLED_ROWS = 50

/** Finds rows of a text file that are longer or shorter than the heading, because a delimiter is missing or extra. */
export class RowShape {
  private readonly headingWidth: number
  private readonly isHeadingShort: boolean

  constructor(grid: Grid, headerRow: number) {
    this.headingWidth = grid.rows[headerRow]?.cells.length ?? 0
    const rows = grid.rows
      .slice(headerRow + 1, headerRow + 1 + MAX_SAMPLED_ROWS)
      .filter((row) => row.cells.length > 1)
    const longer = rows.filter((row) => this.extra(row) >= 0)
    this.isHeadingShort = longer.length > 1 && longer.length * 2 > rows.length
  }

  findFault(row: GridRow): CellProblem | null {
    if (row.kinds !== null) return null
    const extraColumn = this.extra(row)
    const rule = this.isHeadingShort ? 'heading' : 'extra cell'
    if (extraColumn >= 0)
      return { column: extraColumn, text: row.cells[extraColumn]!, rule, suggestion: null }
    if (row.cells.length >= this.headingWidth) return null
    return { column: null, text: row.cells.join(' '), rule: 'missing cell', suggestion: null }
  }

  private extra({ cells }: GridRow): number {
    return cells.findIndex((cell, column) => column >= this.headingWidth && cell !== '')
  }
}

/** A row with one text only, such as a note below the table. */
export function isTextLine(row: GridRow, columns: number): boolean {
  const filledCount = row.cells.filter((cell) => cell !== '').length
  return filledCount === 1 && columns > 1 && !/^[\d.,\s%-]+$/.test(getFirstText(row))
}

export function getFirstText(row: GridRow): string {
  return (row.cells.find((cell) => cell !== '') ?? '').slice(0, 120)
}
