import type { Dataset } from '../../model/dataset.ts'
import type { Draft } from '../draft.ts'
import type { CommentaryConflict } from './writeCommentaries.ts'
import { getCommentaryPath, getPublishedCommentary } from './draftCommentary.ts'
import { decideCommentaryMerge } from './commentaryMerge.ts'

/**
 * Commentaries for which somebody else has published another text, as far as the page knows; the hand-over
 * checks again.
 * @param digests of the package files as read for the page, by path
 */
export function findCommentaryConflicts(
  draft: Draft,
  { languages, records }: Pick<Dataset, 'languages' | 'records'>,
  digests: Readonly<Record<string, string>>,
): readonly CommentaryConflict[] {
  if (!records) return []
  return languages.flatMap((lang) => {
    const path = getCommentaryPath(draft, lang, languages)
    const published = getPublishedCommentary(records, draft, lang)
    const isBasis = Object.hasOwn(draft.basis, path) && draft.basis[path] === digests[path]
    const hasConflict = decideCommentaryMerge(draft, lang, published, isBasis) === 'contested'
    return hasConflict ? [{ lang, path, published }] : []
  })
}
