import type { Draft } from '../draft.ts'
import { ownEntry } from '../../model/ownEntry.ts'
import { commentaryFileText } from './commentaryText.ts'

/** What a hand-over does with the commentary that is published in a language. */
export type CommentaryFate =
  /** The group says nothing else than what is published. */
  | 'stays'
  | 'written'
  /** The group took every word out. */
  | 'removed'
  /** Somebody else published another text that the group has not seen: it has to say what becomes of it. */
  | 'contested'

/**
 * @param published the text that is published now; '' for none
 * @param isBasis the draft was made on this very file: for drafts that do not know what the group saw
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
  // Nothing of the group's own in it: what somebody else wrote meanwhile is the commentary.
  if (own === seen.at(-1)) return 'stays'
  return seen.includes(there) || (seen.length === 0 && there === '') ? change : 'contested'
}
