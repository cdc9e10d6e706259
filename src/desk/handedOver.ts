import { indicatorsAt } from '../model/dataset.ts'
import { digestOf } from '../package/digest.ts'
import { indicatorOfLine } from './changedLines.ts'
import type { Draft, HandedOver } from './draft.ts'
import { isFilled } from './draftColumns.ts'
import type { HandOver } from './handOver.ts'
import { cellsToFile } from './lineCells.ts'
import { ownEntry } from '../model/ownEntry.ts'
import { commentaryFileText } from './records/commentaryText.ts'

/** The receipt that a draft keeps of a hand-over, to check later what has been published of it. */
export function handedOverOf(
  draft: Draft,
  { files, removed, basis, dataset, delivered }: HandOver,
  at: string,
): HandedOver {
  const byId = new Map(indicatorsAt(dataset, draft.edition).map((one) => [one.id, one]))
  const lines = delivered.lines
    .filter(isFilled)
    .map((line) => [line.id, cellsToFile(line, indicatorOfLine(line, byId))] as const)
  const commentary = Object.entries(delivered.commentary).map(([lang, text]) => [
    lang,
    commentaryFileText(text),
  ])
  const became = [
    ...files.map(({ path, bytes }) => [path, digestOf(bytes)] as const),
    ...removed.map((path) => [path, ''] as const),
  ]
  return {
    at,
    files: Object.fromEntries(
      became.map(([path, is]) => [path, { was: ownEntry(basis, path) ?? '', is }]),
    ),
    digests: { ...draft.handedOver?.digests, ...Object.fromEntries(became) },
    // A line that was emptied since keeps the cells that were handed over.
    lines: { ...draft.handedOver?.lines, ...Object.fromEntries(lines) },
    commentary: { ...draft.handedOver?.commentary, ...Object.fromEntries(commentary) },
  }
}
