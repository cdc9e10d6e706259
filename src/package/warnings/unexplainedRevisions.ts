import type { Dataset } from '../../model/dataset.ts'
import { filingsBySeries } from './filings.ts'
import { hasNote, word, type Rule } from './warning.ts'

/**
 * A figure that was published before and is filed again with another value, and nothing says why.
 * A note on the row says why; so does one on the row where the same file begins the series anew
 * (`break`). Told once for each indicator and file, at the first such row, with their number:
 * a new vintage revises many rows for one reason. A first value for a gap revises nothing.
 */
export const unexplainedRevisions: Rule = function* (dataset) {
  const found = new Map<string, { row: number; count: number; before: number }>()
  for (const filings of filingsBySeries(dataset)) addSeries(dataset, filings, found)
  for (const { row, count, before } of found.values())
    yield {
      code: 'revision-without-note',
      at: { row, label: 'value' },
      text: String(dataset.figures.value[row]),
      detail: { count, before, indicator: word(dataset.figures.indicator, row) },
    }
}

function addSeries(
  dataset: Dataset,
  filings: readonly Uint32Array[],
  found: Map<string, { row: number; count: number; before: number }>,
): void {
  if (filings.length < 2) return
  const { figures } = dataset
  const known = new Map<number, number>()
  for (const rows of filings) {
    const explained = rows.some(
      (row) => word(figures.status, row).split(';').includes('break') && hasNote(dataset, row),
    )
    for (const row of rows) {
      const value = figures.value[row]!
      const before = known.get(figures.period.codes[row]!)
      known.set(figures.period.codes[row]!, value)
      if (before === undefined || before === value || explained) continue
      if (Number.isNaN(before) || Number.isNaN(value) || hasNote(dataset, row)) continue
      const key = `${figures.indicator.codes[row]} ${figures.file.codes[row]}`
      const earlier = found.get(key)
      if (!earlier) found.set(key, { row, count: 1, before })
      else
        found.set(key, {
          ...(row < earlier.row ? { row, before } : earlier),
          count: earlier.count + 1,
        })
    }
  }
}
