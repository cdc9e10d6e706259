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
  readonly isTextMode: boolean
}

export interface GridKey {
  readonly key: string
  readonly shift: boolean
}

/**
 * The cell that a key leads to, as in a spreadsheet; null if the key belongs to the cell. Tab is left to the
 * browser, so that the focus is never trapped.
 */
export function getTarget(
  { key, shift }: GridKey,
  from: GridPlace,
  size: GridSize,
  caret: Caret,
): GridPlace | null {
  switch (key) {
    case 'ArrowUp':
      return clamp({ ...from, row: from.row - 1 }, size)
    case 'ArrowDown':
      return clamp({ ...from, row: from.row + 1 }, size)
    case 'Enter':
      return clamp({ ...from, row: from.row + (shift ? -1 : 1) }, size)
    case 'ArrowLeft':
      if (caret.isTextMode || !caret.atStart || shift) return null
      return clamp({ ...from, column: from.column - 1 }, size)
    case 'ArrowRight':
      if (caret.isTextMode || !caret.atEnd || shift) return null
      return clamp({ ...from, column: from.column + 1 }, size)
    default:
      return null
  }
}

/** At an edge the cell stays the same; the key is handled nevertheless. */
function clamp({ row, column }: GridPlace, { rows, columns }: GridSize): GridPlace {
  return {
    row: Math.min(Math.max(row, 0), rows - 1),
    column: Math.min(Math.max(column, 0), columns - 1),
  }
}
