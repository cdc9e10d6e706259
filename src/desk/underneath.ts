import type { Dataset } from '../model/dataset.ts'
import type { Figure } from '../model/figure.ts'
import type { Draft, DraftLine } from './draft.ts'
import { knownFigures } from './knownFigures.ts'
import { ownEntry } from '../model/ownEntry.ts'

/** What was published since a draft was made that the draft did not know of. */
export interface Underneath {
  /** Paths, in order. */
  readonly changed: readonly string[]
  readonly added: readonly string[]
  readonly gone: readonly string[]
  /** Lines whose own period is published now in one of these files, and what it says there. */
  readonly lines: readonly { readonly line: DraftLine; readonly published: Figure }[]
}

/**
 * @param digests of the package's files as they are now, by path
 * @param dataset as it is now
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
  // It is asked at every key: where no file is another one, no line is looked up.
  const asked = fresh.size === 0 ? [] : draft.lines
  const lines = asked.flatMap((line) => {
    const published = known(line)
    return published && fresh.has(published.filed.file) ? [{ line, published }] : []
  })
  return { changed, added, gone, lines }
}

/** What the draft was made on, and of what was handed over of it, that which is published as it was handed over. */
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
