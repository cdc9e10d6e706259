import type { Delimiter } from './delimiter.ts'

/** Minimum number of columns: prose often contains one comma, so narrow tables cannot be judged. */
const MIN_WIDTH = 3

/**
 * Whether a quoted cell over several lines may contain rows between two stray quotes: a line after the first
 * has as many cells as a row of the table, without the space after delimiters that prose has.
 * @param widths numbers of cells of the records so far
 */
export function mayHideRows(
  cells: readonly string[],
  at: number,
  delimiter: Delimiter,
  widths: ReadonlySet<number>,
): boolean {
  const [, ...lines] = cells[at]!.split('\n')
  if (lines.length === 0) return false
  const isSpaced = cells.slice(1).some(startsWithSpace)
  return lines.some((line, index) => {
    const parts = line.split(delimiter)
    // The last line continues with the cells after it.
    const isLast = index === lines.length - 1
    const width = parts.length + (isLast ? countCellsOnSameLine(cells, at) : 0)
    if (width < MIN_WIDTH || parts.length < 2 || parts[0]!.trim() === '') return false
    if (width !== cells.length && !widths.has(width)) return false
    return isSpaced || !parts.slice(1).some(startsWithSpace)
  })
}

/** Number of cells after one, up to the next line end. */
function countCellsOnSameLine(cells: readonly string[], at: number): number {
  const next = cells.findIndex((cell, index) => index > at && cell.includes('\n'))
  return (next < 0 ? cells.length - 1 : next) - at
}

function startsWithSpace(text: string): boolean {
  return /^\s/.test(text)
}
