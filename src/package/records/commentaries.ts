import type { Commentary } from '../../model/records.ts'
import { decode } from '../decode.ts'
import { reportDecoding } from '../decodingProblems.ts'
import { isHtmlPage } from '../htmlPage.ts'
import { MANIFEST, type Manifest } from '../manifest.ts'
import { nearestWord } from '../nearest.ts'
import type { ProblemLog } from '../problemLog.ts'
import type { CommentaryFile } from './recordFiles.ts'
import type { RecordNames } from './recordRow.ts'

/**
 * Reads the commentaries of a package, in the order of the manifest. A commentary of an unknown right or
 * edition is reported and kept.
 * @param take loads a file; null where it cannot be loaded
 */
export async function takeCommentaries(
  wanted: readonly CommentaryFile[],
  take: (file: string) => Promise<Uint8Array | null>,
  { languages }: Pick<Manifest, 'languages'>,
  names: RecordNames,
  log: ProblemLog,
): Promise<readonly Commentary[]> {
  const byPlace = new Map<string, Commentary>()
  for (const one of wanted) {
    const bytes = await take(one.file)
    const markdown = bytes && readMarkdown(bytes, one.file, log)
    if (markdown === null) continue
    checkPlace(one, languages, names, log)
    const { file, right, edition } = one
    const lang = one.lang || languages[0]!
    const place = `${right}/${edition}.${lang}`
    if (byPlace.has(place)) log.error('primary-key', { file, text: lang }, { rule: 'commentary' })
    else byPlace.set(place, { right, edition, lang, markdown })
  }
  return [...byPlace.values()]
}

function readMarkdown(bytes: Uint8Array, file: string, log: ProblemLog): string | null {
  const decoded = decode(bytes)
  const { text, fault } = decoded
  if (fault === 'workbook' || fault === 'not text') {
    log.error('encoding-error', { file }, { rule: 'not-markdown' })
    return null
  }
  if (isHtmlPage(text)) {
    log.error('html-in-place-of-csv', { file })
    return null
  }
  if (text.trim() === '') {
    log.error('source-error', { file }, { rule: 'empty-text' })
    return null
  }
  if (fault === 'damaged letters') log.warning('encoding-error', { file }, { rule: 'damaged-text' })
  reportDecoding(decoded, file, log)
  if (fault === 'cut letter') log.error('truncated-file', { file })
  return text
}

function checkPlace(
  { file, right, edition, lang }: CommentaryFile,
  languages: readonly string[],
  { rights, editions }: RecordNames,
  log: ProblemLog,
): void {
  if (rights && !rights.has(right)) {
    const detail = { rule: 'right', in: 'rights.csv' }
    log.error('foreign-key', { file, text: right }, detail, () => nearestWord(right, rights))
  }
  if (!editions.some((one) => one.edition === edition)) {
    const place = { file, text: String(edition) }
    log.error('foreign-key', place, { rule: 'commentary-edition', in: MANIFEST })
  }
  if (lang !== '' && !languages.includes(lang))
    log.warning('foreign-key', { file, text: lang }, { rule: 'language', in: MANIFEST })
}
