import { computeDigest } from '../../datapackage/io/digest.ts'
import type { FileSource } from '../../datapackage/io/fileSource.ts'
import type { Draft } from '../draft.ts'
import { getOwnEntry } from '../../model/getOwnEntry.ts'
import { readPublishedBytes } from '../handOver/publishedTable.ts'
import { decodeLossless, type SkippedFile } from '../handOver/losslessFile.ts'
import { getCommentaryPath } from './draftCommentary.ts'
import { decideCommentaryMerge, type CommentaryMerge } from './commentaryMerge.ts'
import { formatCommentaryFile } from './commentarySections.ts'
import type { WrittenFile } from '../records/writeRecords.ts'

/** A commentary of the group, and the text that somebody else has published in its place. */
export interface CommentaryConflict {
  readonly lang: string
  readonly path: string
  /** '' if it was removed. */
  readonly published: string
}

export interface WriteCommentariesResult {
  /** One file for each language in which the group's text differs from the published one. */
  readonly files: readonly WrittenFile[]
  /** Files to delete, because the group has emptied them: the package reader accepts no empty commentary. */
  readonly removed: readonly string[]
  readonly contested: readonly CommentaryConflict[]
  readonly unreachable: readonly string[]
  /** Texts that cannot be read completely and stay unchanged. */
  readonly skipped: readonly SkippedFile[]
}

/**
 * The commentary files of a draft, made on the published ones. Each path is fetched even if the manifest does
 * not list it, so that no unseen text is overwritten.
 */
export async function writeCommentaries(
  draft: Draft,
  languages: readonly string[],
  published: FileSource,
): Promise<WriteCommentariesResult> {
  const results = await Promise.all(
    languages
      .filter((lang) => Object.hasOwn(draft.commentary, lang))
      .map((lang) => mergeCommentary(draft, lang, languages, published)),
  )
  const withFate = (merge: CommentaryResult['merge']) =>
    results.filter((one) => one.merge === merge)
  return {
    files: withFate('written').map(({ path, ownText }) => ({
      path,
      bytes: new TextEncoder().encode(ownText),
    })),
    removed: withFate('removed').map(({ path }) => path),
    contested: withFate('contested').map(({ lang, path, publishedText }) => ({
      lang,
      path,
      published: publishedText,
    })),
    unreachable: withFate('unreachable').map(({ path }) => path),
    skipped: results.flatMap(({ skipped }) => skipped ?? []),
  }
}

interface CommentaryResult {
  readonly lang: string
  readonly path: string
  readonly ownText: string
  readonly publishedText: string
  readonly merge: CommentaryMerge | 'unreachable' | 'skipped'
  readonly skipped?: SkippedFile
}

async function mergeCommentary(
  draft: Draft,
  lang: string,
  languages: readonly string[],
  published: FileSource,
): Promise<CommentaryResult> {
  const path = getCommentaryPath(draft, lang, languages)
  const ownText = formatCommentaryFile(getOwnEntry(draft.commentary, lang) ?? '')
  const bytes = await readPublishedBytes(published, path, draft)
  if (bytes === 'unreachable')
    return { lang, path, ownText, publishedText: '', merge: 'unreachable' }
  const decoded = decodeLossless(bytes ?? new Uint8Array())
  if (!decoded.ok) {
    const skipped = { path, line: null, rule: decoded.rule, text: '' }
    return { lang, path, ownText, publishedText: '', merge: 'skipped', skipped }
  }
  const publishedText = decoded.text
  const isBasis = bytes !== null && computeDigest(bytes) === draft.basis[path]
  return {
    lang,
    path,
    ownText,
    publishedText,
    merge: decideCommentaryMerge(draft, lang, publishedText, isBasis),
  }
}
