import type { Check } from '../../../drafts/check/checks.ts'

/** The focused cell of the grid, and the cells visited before. */
export interface GridFocus {
  readonly line: string | null
  readonly column: string | null
  /** The text of the cell when it was entered. */
  readonly enteredText: string
  /** Cells that were left, or that had a problem at the start, as `line column`. */
  readonly leftCells: ReadonlySet<string>
  /** The cell that was left last; a new object each time. */
  readonly lastLeftCell: { readonly line: string; readonly column: string } | null
}

export function toCellId(line: string, column: string): string {
  return `${line} ${column}`
}

/**
 * The checks to show: without those of a cell that is being typed in for the first time, and of its line as a
 * whole, so that unfinished text is not marked as wrong.
 * @param text the present text of the cell
 */
export function selectVisibleChecks(
  checks: readonly Check[],
  { line, column, enteredText, leftCells }: GridFocus,
  text: string,
): readonly Check[] {
  if (
    line === null ||
    column === null ||
    text === enteredText ||
    leftCells.has(toCellId(line, column))
  )
    return checks
  return checks.filter(
    (check) => check.lineId !== line || (check.column !== column && check.column !== null),
  )
}

/** Cells with checks, as `line column`; a check of a line belongs to its value cell. */
export function listCheckedCells(checks: readonly Check[]): ReadonlySet<string> {
  return new Set(
    checks.flatMap(({ lineId, column }) =>
      lineId === null ? [] : [toCellId(lineId, column ?? 'value')],
    ),
  )
}

/** Checks by line. */
export function groupChecksByLine(checks: readonly Check[]): ReadonlyMap<string, readonly Check[]> {
  const byLine = new Map<string, Check[]>()
  for (const check of checks)
    if (check.lineId !== null) {
      const lineChecks = byLine.get(check.lineId)
      if (lineChecks) lineChecks.push(check)
      else byLine.set(check.lineId, [check])
    }
  return byLine
}
