import type { Dataset } from '../../model/dataset.ts'
import type { Figure } from '../../model/figure.ts'
import type { Draft, DraftLine } from '../draft.ts'
import { createFigureLookup } from '../figureLookup.ts'
import { getOwnEntry } from '../../model/getOwnEntry.ts'

/** Changes of the published package since the draft was made. */
export interface UpstreamChanges {
  /** Paths, sorted. */
  readonly changed: readonly string[]
  readonly added: readonly string[]
  readonly removed: readonly string[]
  /** Lines whose period is now published in one of these files, with the published figure. */
  readonly lines: readonly { readonly line: DraftLine; readonly published: Figure }[]
}

/**
 * @param digests of the current package files, by path
 * @param dataset the current one
 */
export function findUpstreamChanges(
  draft: Draft,
  digests: Readonly<Record<string, string>>,
  dataset: Dataset,
): UpstreamChanges {
  const basis = getEffectiveBasis(draft, digests)
  const paths = Object.keys(digests).toSorted()
  const added = paths.filter((path) => !Object.hasOwn(basis, path))
  const changed = paths.filter(
    (path) => Object.hasOwn(basis, path) && basis[path] !== digests[path],
  )
  const removed = Object.keys(basis)
    .filter((path) => !Object.hasOwn(digests, path))
    .toSorted()
  const newFiles = new Set([...added, ...changed])
  const findFigure = createFigureLookup(dataset, draft.edition)
  // Called at every key: without new files no line is looked up.
  const linesToCompare = newFiles.size === 0 ? [] : draft.lines
  const lines = linesToCompare.flatMap((line) => {
    const published = findFigure(line)
    return published && newFiles.has(published.provenance.file) ? [{ line, published }] : []
  })
  return { changed, added, removed, lines }
}

/** The digests that the draft is based on, including files of its hand-over that are published unchanged. */
function getEffectiveBasis(
  { basis, handedOver }: Draft,
  digests: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const effectiveBasis = { ...basis }
  for (const [path, digest] of Object.entries(handedOver?.digests ?? {})) {
    if (digest !== '' && digest === getOwnEntry(digests, path)) effectiveBasis[path] = digest
    if (digest === '' && !Object.hasOwn(digests, path)) delete effectiveBasis[path]
  }
  return effectiveBasis
}
