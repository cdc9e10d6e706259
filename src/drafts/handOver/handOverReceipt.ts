import { getIndicatorsAt } from '../../model/dataset.ts'
import { computeDigest } from '../../datapackage/io/digest.ts'
import { findIndicatorOfLine } from '../preview/changedLines.ts'
import type { Draft, HandOverReceipt } from '../draft.ts'
import { isFilled } from '../lineCells.ts'
import type { HandOver } from './handOver.ts'
import { formatFileCells } from './fileCells.ts'
import { getOwnEntry } from '../../model/getOwnEntry.ts'
import { formatCommentaryFile } from '../commentary/commentarySections.ts'

/** The receipt that a draft keeps of a hand-over, to check later what has been published of it. */
export function createHandOverReceipt(
  draft: Draft,
  { files, removed, basis, dataset, deliveredDraft }: HandOver,
  at: string,
): HandOverReceipt {
  const byId = new Map(
    getIndicatorsAt(dataset, draft.edition).map((indicator) => [indicator.id, indicator]),
  )
  const lines = deliveredDraft.lines
    .filter(isFilled)
    .map((line) => [line.id, formatFileCells(line, findIndicatorOfLine(line, byId))] as const)
  const commentary = Object.entries(deliveredDraft.commentary).map(([lang, text]) => [
    lang,
    formatCommentaryFile(text),
  ])
  const fileDigests = [
    ...files.map(({ path, bytes }) => [path, computeDigest(bytes)] as const),
    ...removed.map((path) => [path, ''] as const),
  ]
  return {
    at,
    files: Object.fromEntries(
      fileDigests.map(([path, is]) => [path, { was: getOwnEntry(basis, path) ?? '', is }]),
    ),
    digests: { ...draft.handedOver?.digests, ...Object.fromEntries(fileDigests) },
    // A line that was emptied since keeps the cells that were handed over.
    lines: { ...draft.handedOver?.lines, ...Object.fromEntries(lines) },
    commentary: { ...draft.handedOver?.commentary, ...Object.fromEntries(commentary) },
  }
}
