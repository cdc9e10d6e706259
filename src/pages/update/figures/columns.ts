import { VALUE_COLUMNS } from '../../../drafts/draft.ts'

/** The cells of a line in the grid, from left to right: a pasted block fills these. */
export const GRID_COLUMNS = ['period', 'value', 'lower', 'upper', 'status', 'note'] as const

/** Cells behind “More”. */
export const MORE_COLUMNS = VALUE_COLUMNS.filter((name) => !isInGrid(name))

function isInGrid(name: string): boolean {
  return (GRID_COLUMNS as readonly string[]).includes(name)
}
