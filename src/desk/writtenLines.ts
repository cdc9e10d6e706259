import type { Dataset } from '../model/dataset.ts'
import type { Draft, DraftLine } from './draft.ts'
import { isFilled, lineIdOf } from './draftColumns.ts'
import { ownEntry } from '../model/ownEntry.ts'
import { periodOfRow, seriesIdOfRow } from './publishedRows.ts'

/**
 * The lines to be written: those with content, and those that were emptied after they had been read from a file
 * or handed over. A blank line for somebody else's row is not written.
 */
export function writtenLines(dataset: Dataset, draft: Draft): readonly DraftLine[] {
  const filed = filedIds(dataset, draft)
  const { city } = dataset
  return draft.lines.filter((line) => {
    if (isFilled(line)) return true
    const id = lineIdOf(line, city.id)
    if (filed.known.has(id)) return true
    const cells = ownEntry(draft.handedOver?.lines, line.id)
    return cells !== undefined && lineIdOf({ cells }, city.id) === id && filed.all.has(id)
  })
}

/** The keys of the rows that the right has filed for the edition, and of those that the draft is based on. */
function filedIds(
  { figures, deliveries }: Dataset,
  { right, edition, basis }: Draft,
): { readonly all: ReadonlySet<string>; readonly known: ReadonlySet<string> } {
  const own = new Set(
    deliveries
      .filter((one) => one.right === right && one.edition === edition)
      .map(({ file }) => file),
  )
  const files = new Map(
    figures.file.words.flatMap((word, code) =>
      own.has(word) ? [[code, Object.hasOwn(basis, word)] as const] : [],
    ),
  )
  const all = new Set<string>()
  const known = new Set<string>()
  if (files.size === 0) return { all, known }
  for (let row = 0; row < figures.rows; row++) {
    const isKnown = files.get(figures.file.codes[row]!)
    if (isKnown === undefined) continue
    const id = `${seriesIdOfRow(figures, row)}\u0000${periodOfRow(figures, row)}`
    all.add(id)
    if (isKnown) known.add(id)
  }
  return { all, known }
}
