import { CELL, getCellKind, type Grid, type GridRow } from '../files/grid.ts'
import type { ImportContext } from '../importContext.ts'
import type { ColumnUse } from '../importPlan.ts'
import type { TableBlock } from '../result.ts'
import { parseHeadingPeriod, matchHeading } from './headingDictionary.ts'

/**
 * The tables of one sheet: the one that is read, and those above and below it with their own
 * headings. Empty if there is one table only.
 */
export function findTableBlocks(
  grid: Grid,
  headerRow: number,
  columns: readonly ColumnUse[],
  context: ImportContext,
): readonly TableBlock[] {
  const heading = grid.rows[headerRow]
  if (!heading || !columns.some((use) => use.as === 'value')) return []
  const found = [...grid.rows.keys()].filter(
    (row) =>
      row !== headerRow &&
      isHeading(grid.rows[row]!, heading, columns, context) &&
      (row > headerRow || hasFigures(grid, row + 1, headerRow)),
  )
  if (found.length === 0) return []
  return [...found, headerRow]
    .toSorted((a, b) => a - b)
    .map((row) => ({ row, line: grid.rows[row]!.line, title: getTitle(grid, row) }))
}

/** A row with headings in the name columns, and no figure in the value columns. */
function isHeading(
  row: GridRow,
  heading: GridRow,
  columns: readonly ColumnUse[],
  context: ImportContext,
): boolean {
  // Nearly every row has a figure here, which ends the check early.
  for (const [column, { as }] of columns.entries()) {
    const text = row.cells[column] ?? ''
    if (as === 'value' && text !== '' && text !== heading.cells[column])
      if (!isValueHeading(row, column)) return false
  }
  let [filled, known, matching] = [0, 0, 0]
  for (const [column, text] of row.cells.entries()) {
    if (text === '') continue
    filled++
    const { as } = columns[column] ?? { as: 'nothing' }
    const isSame = text === heading.cells[column]
    if (text.endsWith(':') || as === 'value') continue
    const use = matchHeading(text, getCellKind(row, column), context)?.use
    if (use !== undefined && use.as !== 'value') known++
    if (as !== 'nothing' && (isSame || use?.as === as)) matching++
  }
  return filled > 1 && (matching > 0 || (known > 1 && known * 2 >= filled))
}

function isValueHeading(row: GridRow, column: number): boolean {
  const [text, kind] = [row.cells[column]!, getCellKind(row, column)]
  return (
    parseHeadingPeriod(text, kind) !== null ||
    (kind === CELL.text && /^[^\d]*\p{L}{3}[^\d]*$/u.test(text))
  )
}

function hasFigures(grid: Grid, start: number, end: number): boolean {
  return grid.rows
    .slice(start, end)
    .some(({ cells }) => cells.filter((cell) => cell !== '').length > 1 && cells.some(isNumber))
}

function isNumber(text: string): boolean {
  return /^[-\u2212]?\d[\d.,\s]*%?$/.test(text)
}

function getTitle(grid: Grid, row: number): string {
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
