import Papa from 'papaparse'
import type { CellEdit } from '../../../drafts/edits.ts'
import type { GridPlace } from './gridMoves.ts'

/** A block of cells from the clipboard of a spreadsheet; null for the text of one cell. */
export function parseClipboard(text: string): readonly (readonly string[])[] | null {
  const whole = text.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  if (!/[\t\n]/.test(whole)) return null
  return Papa.parse<string[]>(whole, { delimiter: '\t', newline: '\n' }).data.map((row) =>
    row.map((cell) => cell.trim()),
  )
}

export interface PastedCells {
  readonly cells: readonly CellEdit[]
  readonly rows: number
  /** Cells with text beyond the last line or column. */
  readonly beyond: number
}

/** The cells that a block fills, from a cell to the right and downwards. */
export function placeBlock(
  block: readonly (readonly string[])[],
  from: GridPlace,
  lines: readonly string[],
  columns: readonly string[],
): PastedCells {
  const cells: CellEdit[] = []
  const rows = new Set<string>()
  let beyond = 0
  for (const [down, texts] of block.entries())
    for (const [right, text] of texts.entries()) {
      const line = lines[from.row + down]
      const column = columns[from.column + right]
      if (line === undefined || column === undefined) {
        if (text !== '') beyond++
        continue
      }
      cells.push({ line, column, text })
      rows.add(line)
    }
  return { cells, rows: rows.size, beyond }
}
