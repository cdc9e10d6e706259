import type { Dataset } from '../model/dataset.ts'
import type { Draft, DraftLine } from './draft.ts'
import { getDueLines, type DueSeries } from './due/dueLines.ts'
import { getFigureCells, getKeyCells } from './figureCells.ts'

/**
 * A draft with a line for each due figure: figures filed for the edition as they are, and blank lines for the
 * periods that usually come.
 * @param made.basis digests of the package files, by path
 */
export function createDraft(
  dataset: Dataset,
  right: string,
  edition: number,
  options: {
    readonly id: string
    /** ISO instant. */
    readonly now: string
    readonly title?: string
    readonly basis: Readonly<Record<string, string>>
  },
): Draft {
  const cells = getDueLines(dataset, right, edition).due.flatMap((line) =>
    getDueLineCells(dataset, line),
  )
  return {
    id: options.id,
    city: dataset.city.id,
    right,
    edition,
    title: options.title ?? '',
    created: options.now,
    saved: options.now,
    basis: options.basis,
    lines: cells.map((lineCells, index): DraftLine => ({
      id: String(index + 1),
      cells: lineCells,
      acknowledged: {},
    })),
    commentary: {},
    followUps: [],
    recommendations: [],
  }
}

/** The figures filed for a series, or a blank line for each usual period. */
export function getDueLineCells(
  dataset: Dataset,
  line: DueSeries,
): readonly Readonly<Record<string, string>>[] {
  const filed = line.filed.map((figure) => getFigureCells(dataset, figure))
  if (filed.length > 0) return filed
  return line.periods.slice(0, line.usual).map((period) => getKeyCells(line.key, period))
}
