import type { Grid, GridRow } from '../files/grid.ts'

export interface LabelledLine {
  readonly label: string
  readonly text: string
}

/** Lines such as `"Sex :","Males"` above the headings apply to the whole table. */
export function findLabelledLines(grid: Grid, headerRow: number): readonly LabelledLine[] {
  return grid.rows.slice(0, headerRow).flatMap((row) => parseLabelledLine(row) ?? [])
}

export function parseLabelledLine({ cells }: GridRow): LabelledLine | null {
  const filled = cells.filter((cell) => cell !== '')
  const [label = '', text = ''] = filled
  const pair = filled.length === 1 ? /^(\p{L}{2,15}) {0,5}: {1,5}(\S.{0,40})$/u.exec(label) : null
  if (pair) return { label: pair[1]!, text: pair[2]! }
  return filled.length === 2 && label.endsWith(':')
    ? { label: label.slice(0, -1).trimEnd(), text }
    : null
}
