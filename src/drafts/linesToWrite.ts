import { getRowFigureId } from './check/publishedRows.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Draft, DraftLine } from './draft.ts'
import { isFilled, getLineFigureId } from './lineCells.ts'
import { getOwnEntry } from '../model/getOwnEntry.ts'

/**
 * The lines to be written: those with content, and those that were emptied after they had been read from a file
 * or handed over. A blank line for another contributor's row is not written.
 */
export function selectLinesToWrite(dataset: Dataset, draft: Draft): readonly DraftLine[] {
  const filedRows = findFiledIds(dataset, draft)
  const { city } = dataset
  return draft.lines.filter((line) => {
    if (isFilled(line)) return true
    const id = getLineFigureId(line, city.id)
    if (filedRows.basedOn.has(id)) return true
    const cells = getOwnEntry(draft.handedOver?.lines, line.id)
    return (
      cells !== undefined && getLineFigureId({ cells }, city.id) === id && filedRows.all.has(id)
    )
  })
}

/** The keys of the rows that the right has filed for the edition, and of those that the draft is based on. */
function findFiledIds(
  { figures, yearlyFiles }: Dataset,
  { right, edition, basis }: Draft,
): { readonly all: ReadonlySet<string>; readonly basedOn: ReadonlySet<string> } {
  const ownFiles = new Set(
    yearlyFiles
      .filter((delivery) => delivery.right === right && delivery.edition === edition)
      .map(({ file }) => file),
  )
  const files = new Map(
    figures.file.dictionary.flatMap((word, code) =>
      ownFiles.has(word) ? [[code, Object.hasOwn(basis, word)] as const] : [],
    ),
  )
  const all = new Set<string>()
  const basedOn = new Set<string>()
  if (files.size === 0) return { all, basedOn }
  for (let row = 0; row < figures.rows; row++) {
    const isBasis = files.get(figures.file.codes[row]!)
    if (isBasis === undefined) continue
    const id = getRowFigureId(figures, row)
    all.add(id)
    if (isBasis) basedOn.add(id)
  }
  return { all, basedOn }
}
