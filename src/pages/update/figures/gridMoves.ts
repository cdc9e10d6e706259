/** A cell of the grid, counted from its first line and column. */
export interface GridPlace {
  readonly row: number
  readonly column: number
}

export interface GridSize {
  readonly rows: number
  readonly columns: number
}

/** The state of the focused cell, for keys that act on its text. */
export interface Caret {
  /** The caret, or the start of the selection, is at the start of the text. */
  readonly atStart: boolean
  readonly atEnd: boolean
  /** F2 was pressed: left and right arrows move within the text. */
  readonly inside: boolean
}

export interface GridKey {
  readonly key: string
  readonly shift: boolean
}

/**
 * The cell that a key leads to, as in a spreadsheet; null if the key belongs to the cell. Tab is left to the
 * browser, so that the focus is never trapped.
 */
export function movedBy(
  { key, shift }: GridKey,
  from: GridPlace,
  size: GridSize,
  caret: Caret,
): GridPlace | null {
  switch (key) {
    case 'ArrowUp':
      return within({ ...from, row: from.row - 1 }, size)
    case 'ArrowDown':
      return within({ ...from, row: from.row + 1 }, size)
    case 'Enter':
      return within({ ...from, row: from.row + (shift ? -1 : 1) }, size)
    case 'ArrowLeft':
      if (caret.inside || !caret.atStart || shift) return null
      return within({ ...from, column: from.column - 1 }, size)
    case 'ArrowRight':
      if (caret.inside || !caret.atEnd || shift) return null
      return within({ ...from, column: from.column + 1 }, size)
    default:
      return null
  }
}

/** At an edge the cell stays the same; the key is handled nevertheless. */
function within({ row, column }: GridPlace, { rows, columns }: GridSize): GridPlace {
  return {
    row: Math.min(Math.max(row, 0), rows - 1),
    column: Math.min(Math.max(column, 0), columns - 1),
  }
}
