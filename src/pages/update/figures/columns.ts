/** The cells of a line in the grid, from left to right: a pasted block fills these. */
export const GRID_COLUMNS = ['period', 'value', 'lower', 'upper', 'status', 'note'] as const

/** Cells behind “More”. */
export const MORE_COLUMNS = ['numerator', 'denominator', 'source', 'source_url'] as const
