import type { Commentary } from '../../model/records.ts'
import { decode } from '../io/decode.ts'
import { reportDecoding } from '../io/decodingProblems.ts'
import { isHtml } from '../io/isHtml.ts'
import { MANIFEST, type Manifest } from '../manifest.ts'
import { findClosestMatch } from '../closestMatch.ts'
import type { ProblemCollector } from '../problemCollector.ts'
import type { CommentaryFile } from './recordFiles.ts'

/**
 * Reads the commentaries of a package, in the order of the manifest. A commentary of an unknown right or
 * edition is reported and kept.
 * @param load loads a file; null where it cannot be loaded
 */
export async function readCommentaries(
  files: readonly CommentaryFile[],
  load: (file: string) => Promise<Uint8Array | null>,
  manifest: Pick<Manifest, 'languages' | 'editions'>,
  rights: ReadonlySet<string> | null,
  problems: ProblemCollector,
): Promise<readonly Commentary[]> {
  const byPlace = new Map<string, Commentary>()
  for (const commentaryFile of files) {
    const { file, right, edition } = commentaryFile
    const bytes = await load(file)
    const markdown = bytes && readMarkdown(bytes, file, problems)
    if (markdown === null) continue
    checkReferences(commentaryFile, manifest, rights, problems)
    const lang = commentaryFile.lang || manifest.languages[0]
    const place = `${right}/${edition}.${lang}`
    if (byPlace.has(place))
      problems.error('primary-key', { file, text: lang }, { rule: 'commentary' })
    else byPlace.set(place, { right, edition, lang, markdown })
  }
  return [...byPlace.values()]
}

function readMarkdown(bytes: Uint8Array, file: string, problems: ProblemCollector): string | null {
  const decoded = decode(bytes)
  const { text, fault } = decoded
  if (fault === 'workbook' || fault === 'not text') {
    problems.error('encoding-error', { file }, { rule: 'not-markdown' })
    return null
  }
  if (isHtml(text)) {
    problems.error('html-in-place-of-csv', { file })
    return null
  }
  if (text.trim() === '') {
    problems.error('source-error', { file }, { rule: 'empty-text' })
    return null
  }
  if (fault === 'damaged characters')
    problems.warning('encoding-error', { file }, { rule: 'damaged-text' })
  reportDecoding(decoded, file, problems)
  if (fault === 'cut character') problems.error('truncated-file', { file })
  return text
}

function checkReferences(
  { file, right, edition, lang }: CommentaryFile,
  { languages, editions }: Pick<Manifest, 'languages' | 'editions'>,
  rights: ReadonlySet<string> | null,
  problems: ProblemCollector,
): void {
  if (rights && !rights.has(right)) {
    const detail = { rule: 'right', in: 'rights.csv' } as const
    problems.error('foreign-key', { file, text: right }, detail, () =>
      findClosestMatch(right, rights),
    )
  }
  if (!editions.some((one) => one.edition === edition)) {
    const place = { file, text: String(edition) }
    problems.error('foreign-key', place, { rule: 'commentary-edition', in: MANIFEST })
  }
  if (lang !== '' && !languages.includes(lang))
    problems.warning('foreign-key', { file, text: lang }, { rule: 'language', in: MANIFEST })
}
