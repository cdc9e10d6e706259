import type { Dataset } from '../../model/dataset.ts'
import type { Records } from '../../model/records.ts'
import type { Draft } from '../draft.ts'
import { commentaryFileText } from './commentaryText.ts'
import type { WrittenFile } from './recordsToFile.ts'

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

/** The commentary as the group is writing it: it begins with what is published. */
export function draftedCommentary(
  draft: Draft,
  records: Pick<Records, 'commentaries'>,
  lang: string,
): string {
  return draft.commentary[lang] ?? publishedCommentary(records, draft, lang)
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

/** A file for each language in which the group wrote something else than is published. */
export function commentariesToFile(
  draft: Draft,
  { languages, records }: Pick<Dataset, 'languages' | 'records'>,
): readonly WrittenFile[] {
  const { right, edition } = draft
  return languages.flatMap((lang) => {
    const text = commentaryFileText(draft.commentary[lang] ?? '')
    const former = records ? publishedCommentary(records, draft, lang) : ''
    if (text === '' || text === commentaryFileText(former)) return []
    const name = lang === languages[0] ? String(edition) : `${edition}.${lang}`
    return [{ path: `${right}/${name}.md`, bytes: new TextEncoder().encode(text) }]
  })
}
