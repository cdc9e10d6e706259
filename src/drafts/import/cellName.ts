/** `B7` for row 6 and column 1. */
export function formatCellName(row: number, column: number): string {
  return `${formatColumnName(column)}${row + 1}`
}

/** The letters of a column: A … Z, AA. */
export function formatColumnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : formatColumnName(Math.floor(column / 26) - 1) + last
}
