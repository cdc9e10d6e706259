import { CELL, kindAt, type Grid, type GridRow } from './grid.ts'
import type { ImportContext } from './context.ts'
import type { ColumnUse } from './plan.ts'
import type { TableBlock } from './result.ts'
import { knownHeading } from './vocabulary.ts'

/**
 * The tables of one sheet: the one whose headings are read, and those that begin below it with
 * headings of their own. Empty where there is one table only.
 */
export function tableBlocks(
  grid: Grid,
  headerRow: number,
  columns: readonly ColumnUse[],
  context: ImportContext,
): readonly TableBlock[] {
  const heading = grid.rows[headerRow]
  if (!heading) return []
  const values = columns.flatMap((use, column) => (use.as === 'value' ? [column] : []))
  const found: number[] = []
  for (let row = headerRow + 1; row < grid.rows.length; row++)
    if (isHeading(grid.rows[row]!, heading, values, context)) found.push(row)
  if (found.length === 0) return []
  return [headerRow, ...found].map((row) => ({
    row,
    line: grid.rows[row]!.line,
    title: titleOf(grid, row),
  }))
}

function isHeading(
  row: GridRow,
  heading: GridRow,
  values: readonly number[],
  context: ImportContext,
): boolean {
  if (values.length === 0) return false
  const first = values[0]!
  const cell = row.cells[first] ?? ''
  if (cell === '') return false
  if (cell === heading.cells[first])
    return heading.cells.every((text, column) => text === (row.cells[column] ?? ''))
  // Words where figures belong, beside headings that are known.
  const isText = (column: number) =>
    kindAt(row, column) === CELL.text && /^[^\d]*\p{L}{3}[^\d]*$/u.test(row.cells[column] ?? '')
  if (!values.every(isText)) return false
  const filled = row.cells.filter((text) => text !== '').length
  const known = row.cells.filter((text, column) => {
    const use = knownHeading(text, kindAt(row, column), context)?.use
    return use !== undefined && (use.as !== 'value' || Object.keys(use.of).length === 0)
  }).length
  return known >= 2 && known * 2 >= filled
}

function titleOf(grid: Grid, row: number): string {
  for (let above = row - 1; above >= 0; above--) {
    const filled = grid.rows[above]!.cells.filter((cell) => cell !== '')
    if (filled.length === 0) continue
    if (filled.length === 1 && /\p{L}/u.test(filled[0]!)) return filled[0]!.slice(0, 120)
    break
  }
  return grid.rows[row]!.cells.filter((cell) => cell !== '')
    .join(' · ')
    .slice(0, 120)
}
