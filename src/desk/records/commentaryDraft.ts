import type { Records } from '../../model/records.ts'
import type { Draft } from '../draft.ts'
import { ownEntry } from '../../model/ownEntry.ts'
import { commentaryFate } from './commentaryFate.ts'
import { commentaryFileText } from './commentaryText.ts'

/** What is published of a right's commentary for an edition, in a language; '' for nothing. */
export function publishedCommentary(
  records: Pick<Records, 'commentaries'>,
  { right, edition }: Pick<Draft, 'right' | 'edition'>,
  lang: string,
): string {
  const found = records.commentaries.find(
    (one) => one.right === right && one.edition === edition && one.lang === lang,
  )
  return found?.markdown ?? ''
}

/** A commentary as the group has it before its eyes. */
export interface ShownCommentary {
  readonly text: string
  /** What is published, where that is what is shown: what is typed now is written on it. */
  readonly seen?: string
}

/**
 * The commentary as the group is writing it: it begins with what is published, and where the group
 * has added nothing of its own, it is what somebody else published meanwhile.
 */
export function draftedCommentary(
  draft: Draft,
  records: Pick<Records, 'commentaries'>,
  lang: string,
): ShownCommentary {
  const published = publishedCommentary(records, draft, lang)
  const text = ownEntry(draft.commentary, lang)
  if (text === undefined) return { text: published, seen: published }
  const [own, there] = [text, published].map(commentaryFileText)
  if (own === there) return { text, seen: published }
  const seen = ownEntry(draft.commentarySeen, lang)?.map(commentaryFileText) ?? []
  return commentaryFate(draft, lang, published) === 'stays' && !seen.includes(there!)
    ? { text: published, seen: published }
    : { text }
}

/** The commentary of the newest edition before the draft's, to look at while writing; null without one. */
export function earlierCommentary(
  records: Pick<Records, 'commentaries'>,
  { right, edition }: Pick<Draft, 'right' | 'edition'>,
  lang: string,
): { readonly edition: number; readonly markdown: string } | null {
  const earlier = records.commentaries
    .filter((one) => one.right === right && one.lang === lang && one.edition < edition)
    .toSorted((a, b) => a.edition - b.edition)
  return earlier.at(-1) ?? null
}

/** The file of a commentary, relative to the package. */
export function commentaryPath(
  { right, edition }: Pick<Draft, 'right' | 'edition'>,
  lang: string,
  languages: readonly string[],
): string {
  return `${right}/${lang === languages[0] ? edition : `${edition}.${lang}`}.md`
}
