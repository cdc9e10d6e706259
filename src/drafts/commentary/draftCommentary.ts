import type { Records } from '../../model/records.ts'
import type { Draft } from '../draft.ts'
import { getOwnEntry } from '../../model/getOwnEntry.ts'
import { decideCommentaryMerge } from './commentaryMerge.ts'
import { formatCommentaryFile } from './commentarySections.ts'

/** The published commentary of a right for an edition in a language; '' for none. */
export function getPublishedCommentary(
  records: Pick<Records, 'commentaries'>,
  { right, edition }: Pick<Draft, 'right' | 'edition'>,
  lang: string,
): string {
  const found = records.commentaries.find(
    (one) => one.right === right && one.edition === edition && one.lang === lang,
  )
  return found?.markdown ?? ''
}

/** A commentary as the form shows it. */
export interface DisplayedCommentary {
  readonly text: string
  /** The published text, if it is the one shown: an edit of it is based on this text. */
  readonly seen?: string
}

/** The commentary that the form shows: the group's text, or the published one if the group has none of its own. */
export function getDraftCommentary(
  draft: Draft,
  records: Pick<Records, 'commentaries'>,
  lang: string,
): DisplayedCommentary {
  const published = getPublishedCommentary(records, draft, lang)
  const text = getOwnEntry(draft.commentary, lang)
  if (text === undefined) return { text: published, seen: published }
  const [ownText, publishedText] = [text, published].map(formatCommentaryFile)
  if (ownText === publishedText) return { text, seen: published }
  const seen = getOwnEntry(draft.commentarySeen, lang)?.map(formatCommentaryFile) ?? []
  return decideCommentaryMerge(draft, lang, published) === 'stays' && !seen.includes(publishedText!)
    ? { text: published, seen: published }
    : { text }
}

/** The commentary of the latest edition before the draft's; null for none. */
export function getEarlierCommentary(
  records: Pick<Records, 'commentaries'>,
  { right, edition }: Pick<Draft, 'right' | 'edition'>,
  lang: string,
): { readonly edition: number; readonly markdown: string } | null {
  const earlier = records.commentaries
    .filter((one) => one.right === right && one.lang === lang && one.edition < edition)
    .toSorted((a, b) => a.edition - b.edition)
  return earlier.at(-1) ?? null
}

/** The path of a commentary, relative to the package. */
export function getCommentaryPath(
  { right, edition }: Pick<Draft, 'right' | 'edition'>,
  lang: string,
  languages: readonly string[],
): string {
  return `${right}/${lang === languages[0] ? edition : `${edition}.${lang}`}.md`
}
