import type { Check } from '../../../desk/checks.ts'

/** Where somebody is in the grid, and where somebody has been. */
export interface Attention {
  readonly line: string | null
  readonly column: string | null
  /** Cells that were left, as `line column`. */
  readonly left: ReadonlySet<string>
  /** The one that was left last; another object each time. */
  readonly lastLeft: { readonly line: string; readonly column: string } | null
}

export function cellId(line: string, column: string): string {
  return `${line} ${column}`
}

/**
 * The checks that speak: not those of the cell that is being filled for the first time, for nobody
 * likes to be corrected in mid-word; nor those of its line as a whole.
 */
export function visibleChecks(
  checks: readonly Check[],
  { line, column, left }: Attention,
): readonly Check[] {
  return checks.filter((check) => {
    if (check.lineId === null || check.lineId !== line || column === null) return true
    const isHere = check.column === column || check.column === null
    return !isHere || left.has(cellId(line, column))
  })
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
