import type { Dataset } from '../model/dataset.ts'
import type { Draft, DraftLine } from './draft.ts'
import { isFilled, lineIdOf } from './draftColumns.ts'
import { periodOfRow, seriesIdOfRow } from './publishedRows.ts'

/**
 * The lines that would be written: those with something in them, and those that began as rows of a
 * file and were emptied. A blank line for what others have filed since says nothing.
 */
export function writtenLines(dataset: Dataset, draft: Draft): readonly DraftLine[] {
  const filed = filedIds(dataset, draft)
  return draft.lines.filter((line) => isFilled(line) || filed.has(lineIdOf(line, dataset.city.id)))
}

/** The keys of the rows that the right had filed for the edition when the draft was made. */
function filedIds(
  { figures, deliveries }: Dataset,
  { right, edition, basis }: Draft,
): ReadonlySet<string> {
  const own = new Set(
    deliveries
      .filter((one) => one.right === right && one.edition === edition && one.file in basis)
      .map(({ file }) => file),
  )
  const codes = new Set(figures.file.words.flatMap((word, code) => (own.has(word) ? [code] : [])))
  const ids = new Set<string>()
  if (codes.size === 0) return ids
  for (let row = 0; row < figures.rows; row++)
    if (codes.has(figures.file.codes[row]!))
      ids.add(`${seriesIdOfRow(figures, row)}\u0000${periodOfRow(figures, row)}`)
  return ids
}
