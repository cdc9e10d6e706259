import type { Draft } from '../draft.ts'
import { getOwnEntry } from '../../model/getOwnEntry.ts'
import { formatCommentaryFile } from './commentarySections.ts'

/** What a hand-over does with the published commentary of a language. */
export type CommentaryMerge =
  /** The group's text equals the published one. */
  | 'stays'
  | 'written'
  /** The group has emptied the text. */
  | 'removed'
  /** Somebody else has published another text that the group has not seen: the group must choose. */
  | 'contested'

/**
 * @param published the currently published text; '' for none
 * @param isBasis whether the draft is based on this very file: for drafts that do not record which texts the
 * group has seen
 */
export function decideCommentaryMerge(
  draft: Pick<Draft, 'commentary' | 'commentarySeen' | 'handedOver'>,
  lang: string,
  published: string,
  isBasis = false,
): CommentaryMerge {
  const text = getOwnEntry(draft.commentary, lang)
  if (text === undefined) return 'stays'
  const ownText = formatCommentaryFile(text)
  const publishedText = formatCommentaryFile(published)
  if (ownText === publishedText) return 'stays'
  const change = ownText === '' ? 'removed' : 'written'
  const handedOver = getOwnEntry(draft.handedOver?.commentary, lang)
  if (handedOver !== undefined && formatCommentaryFile(handedOver) === publishedText) return change
  const seen =
    getOwnEntry(draft.commentarySeen, lang)?.map(formatCommentaryFile) ??
    (isBasis ? [publishedText] : [])
  // The group has not changed the text, so somebody else's newer one stays.
  if (ownText === seen.at(-1)) return 'stays'
  return seen.includes(publishedText) || (seen.length === 0 && publishedText === '')
    ? change
    : 'contested'
}
