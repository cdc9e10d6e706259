/** The cells of a line in the grid, from left to right: what a pasted block fills. */
export const GRID_COLUMNS = ['period', 'value', 'lower', 'upper', 'status', 'note'] as const
export type GridColumn = (typeof GRID_COLUMNS)[number]

/** Cells behind “More”. */
export const MORE_COLUMNS = ['numerator', 'denominator', 'source', 'source_url'] as const
export type MoreColumn = (typeof MORE_COLUMNS)[number]

/** Whether digits are typed into it. */
export function isNumberColumn(column: string): boolean {
  return ['value', 'lower', 'upper', 'numerator', 'denominator'].includes(column)
}
