import type { Dataset } from '../model/dataset.ts'
import type { Draft, DraftLine } from './draft.ts'
import { dueLines, type DueLine } from './dueLines.ts'
import { cellsOfFigure, keyCells } from './figureLine.ts'

/**
 * A draft with a line for each due figure: figures filed for the edition as they are, and blank lines for the
 * periods that usually come.
 * @param made.basis digests of the package files, by path
 */
export function newDraft(
  dataset: Dataset,
  right: string,
  edition: number,
  made: {
    readonly id: string
    /** ISO instant. */
    readonly now: string
    readonly title?: string
    readonly basis: Readonly<Record<string, string>>
  },
): Draft {
  const cells = dueLines(dataset, right, edition).due.flatMap((line) =>
    cellsOfDueLine(dataset, line),
  )
  return {
    id: made.id,
    city: dataset.city.id,
    right,
    edition,
    title: made.title ?? '',
    created: made.now,
    saved: made.now,
    basis: made.basis,
    lines: cells.map((one, index): DraftLine => ({
      id: String(index + 1),
      cells: one,
      acknowledged: {},
    })),
    commentary: {},
    followUps: [],
    recommendations: [],
  }
}

/** The figures filed for a series, or a blank line for each usual period. */
export function cellsOfDueLine(
  dataset: Dataset,
  line: DueLine,
): readonly Readonly<Record<string, string>>[] {
  const filed = line.filed.map((figure) => cellsOfFigure(dataset, figure))
  if (filed.length > 0) return filed
  return line.periods.slice(0, line.usual).map((period) => keyCells(line.key, period))
}
