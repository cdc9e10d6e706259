import type { Dataset } from '../model/dataset.ts'
import type { Figure } from '../model/figure.ts'
import type { Draft, DraftLine } from './draft.ts'
import { knownFigures } from './knownFigures.ts'
import { ownEntry } from '../model/ownEntry.ts'

/** Changes of the published package since the draft was made. */
export interface Underneath {
  /** Paths, sorted. */
  readonly changed: readonly string[]
  readonly added: readonly string[]
  readonly gone: readonly string[]
  /** Lines whose period is now published in one of these files, with the published figure. */
  readonly lines: readonly { readonly line: DraftLine; readonly published: Figure }[]
}

/**
 * @param digests of the current package files, by path
 * @param dataset the current one
 */
export function underneath(
  draft: Draft,
  digests: Readonly<Record<string, string>>,
  dataset: Dataset,
): Underneath {
  const basis = withOwn(draft, digests)
  const paths = Object.keys(digests).toSorted()
  const added = paths.filter((path) => !Object.hasOwn(basis, path))
  const changed = paths.filter(
    (path) => Object.hasOwn(basis, path) && basis[path] !== digests[path],
  )
  const gone = Object.keys(basis)
    .filter((path) => !Object.hasOwn(digests, path))
    .toSorted()
  const fresh = new Set([...added, ...changed])
  const known = knownFigures(dataset, draft.edition)
  // Called at every key: without new files no line is looked up.
  const asked = fresh.size === 0 ? [] : draft.lines
  const lines = asked.flatMap((line) => {
    const published = known(line)
    return published && fresh.has(published.filed.file) ? [{ line, published }] : []
  })
  return { changed, added, gone, lines }
}

/** The digests that the draft is based on, including files of its hand-over that are published unchanged. */
function withOwn(
  { basis, handedOver }: Draft,
  digests: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const now = { ...basis }
  for (const [path, digest] of Object.entries(handedOver?.digests ?? {})) {
    if (digest !== '' && digest === ownEntry(digests, path)) now[path] = digest
    if (digest === '' && !Object.hasOwn(digests, path)) delete now[path]
  }
  return now
}
