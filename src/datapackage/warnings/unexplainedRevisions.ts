import { getText } from '../../model/figureTable.ts'
import type { Dataset } from '../../model/dataset.ts'
import { groupRowsByFile } from './filesOfSeries.ts'
import { hasNote, type Rule } from './warning.ts'

/**
 * Warns of a published figure that is republished with another value without an explanation. Once for each
 * indicator and file, at the first such row, with the number of rows.
 */
export const unexplainedRevisions: Rule = function* (dataset) {
  const { figures } = dataset
  const found = new Map<string, { row: number; count: number; earlier: number }>()
  for (const { row, earlier } of findUnexplainedRevisions(dataset)) {
    const key = `${figures.indicator.codes[row]} ${figures.file.codes[row]}`
    const first = found.get(key)
    if (!first) found.set(key, { row, count: 1, earlier })
    else
      found.set(key, {
        ...(row < first.row ? { row, earlier } : first),
        count: first.count + 1,
      })
  }
  for (const { row, count, earlier } of found.values())
    yield {
      code: 'revision-without-note',
      at: { row, label: 'value' },
      text: String(figures.value[row]),
      detail: {
        count,
        before: figures.value[earlier]!,
        indicator: getText(figures.indicator, row),
      },
    }
}

/** A row that revises an earlier one without an explanation. */
export interface UnexplainedRevision {
  readonly row: number
  readonly earlier: number
}

/**
 * All unexplained revisions, by series. A note on the row explains it, and so does a note on the row where
 * the same file begins the series anew (`break`). A first value for a missing one is not a revision.
 */
export function* findUnexplainedRevisions(dataset: Dataset): Iterable<UnexplainedRevision> {
  const { figures } = dataset
  for (const files of groupRowsByFile(dataset)) {
    if (files.length < 2) continue
    const rowsByPeriod = new Map<number, number>()
    for (const rows of files) {
      const hasReason = rows.some(
        (row) => getText(figures.status, row).split(';').includes('break') && hasNote(dataset, row),
      )
      for (const row of rows) {
        const earlier = rowsByPeriod.get(figures.period.codes[row]!)
        rowsByPeriod.set(figures.period.codes[row]!, row)
        if (earlier === undefined || hasReason || hasNote(dataset, row)) continue
        const [before, value] = [figures.value[earlier]!, figures.value[row]!]
        if (before === value || Number.isNaN(before) || Number.isNaN(value)) continue
        yield { row, earlier }
      }
    }
  }
}
