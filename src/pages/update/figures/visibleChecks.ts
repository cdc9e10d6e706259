import type { Check } from '../../../desk/checks.ts'

/** Where somebody is in the grid, and where somebody has been. */
export interface Attention {
  readonly line: string | null
  readonly column: string | null
  /** What stood in the cell when it was entered. */
  readonly entered: string
  /** Cells that were left, or that came with a fault, as `line column`. */
  readonly left: ReadonlySet<string>
  /** The one that was left last; another object each time. */
  readonly lastLeft: { readonly line: string; readonly column: string } | null
}

export function cellId(line: string, column: string): string {
  return `${line} ${column}`
}

/**
 * The checks that are shown: not those of the cell that is being typed in for the first time, for nobody
 * likes to be corrected in mid-word; nor those of its line as a whole.
 * @param text what stands in the cell now
 */
export function visibleChecks(
  checks: readonly Check[],
  { line, column, entered, left }: Attention,
  text: string,
): readonly Check[] {
  if (line === null || column === null || text === entered || left.has(cellId(line, column)))
    return checks
  return checks.filter(
    (check) => check.lineId !== line || (check.column !== column && check.column !== null),
  )
}

/** The cells that something is said of, as `line column`; what is said of a line stands at its value. */
export function checkedCells(checks: readonly Check[]): ReadonlySet<string> {
  return new Set(
    checks.flatMap(({ lineId, column }) =>
      lineId === null ? [] : [cellId(lineId, column ?? 'value')],
    ),
  )
}

/** Checks by the line that they are of. */
export function checksByLine(checks: readonly Check[]): ReadonlyMap<string, readonly Check[]> {
  const byLine = new Map<string, Check[]>()
  for (const check of checks)
    if (check.lineId !== null) {
      const known = byLine.get(check.lineId)
      if (known) known.push(check)
      else byLine.set(check.lineId, [check])
    }
  return byLine
}
