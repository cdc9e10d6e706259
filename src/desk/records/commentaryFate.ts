import type { Draft } from '../draft.ts'
import { ownEntry } from '../../model/ownEntry.ts'
import { commentaryFileText } from './commentaryText.ts'

/** What a hand-over does with the published commentary of a language. */
export type CommentaryFate =
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
export function commentaryFate(
  draft: Pick<Draft, 'commentary' | 'commentarySeen' | 'handedOver'>,
  lang: string,
  published: string,
  isBasis = false,
): CommentaryFate {
  const text = ownEntry(draft.commentary, lang)
  if (text === undefined) return 'stays'
  const own = commentaryFileText(text)
  const there = commentaryFileText(published)
  if (own === there) return 'stays'
  const change = own === '' ? 'removed' : 'written'
  const handedOver = ownEntry(draft.handedOver?.commentary, lang)
  if (handedOver !== undefined && commentaryFileText(handedOver) === there) return change
  const seen =
    ownEntry(draft.commentarySeen, lang)?.map(commentaryFileText) ?? (isBasis ? [there] : [])
  // The group has not changed the text, so somebody else's newer one stays.
  if (own === seen.at(-1)) return 'stays'
  return seen.includes(there) || (seen.length === 0 && there === '') ? change : 'contested'
}
