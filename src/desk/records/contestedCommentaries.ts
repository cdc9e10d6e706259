import type { Dataset } from '../../model/dataset.ts'
import type { Draft } from '../draft.ts'
import type { ContestedCommentary } from './commentariesToFile.ts'
import { commentaryPath, publishedCommentary } from './commentaryDraft.ts'
import { commentaryFate } from './commentaryFate.ts'

/**
 * Commentaries for which somebody else has published another text, as far as the page knows; the hand-over
 * checks again.
 * @param digests of the package files as read for the page, by path
 */
export function contestedCommentaries(
  draft: Draft,
  { languages, records }: Pick<Dataset, 'languages' | 'records'>,
  digests: Readonly<Record<string, string>>,
): readonly ContestedCommentary[] {
  if (!records) return []
  return languages.flatMap((lang) => {
    const path = commentaryPath(draft, lang, languages)
    const published = publishedCommentary(records, draft, lang)
    const isBasis = Object.hasOwn(draft.basis, path) && draft.basis[path] === digests[path]
    const isContested = commentaryFate(draft, lang, published, isBasis) === 'contested'
    return isContested ? [{ lang, path, published }] : []
  })
}
