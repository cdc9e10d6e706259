import { digestOf } from '../../package/digest.ts'
import type { FileSource } from '../../package/source.ts'
import type { Draft } from '../draft.ts'
import { ownEntry } from '../../model/ownEntry.ts'
import { publishedBytes } from '../publishedTable.ts'
import { wholeText, type SkippedFile } from '../wholeFile.ts'
import { commentaryPath } from './commentaryDraft.ts'
import { commentaryFate, type CommentaryFate } from './commentaryFate.ts'
import { commentaryFileText } from './commentaryText.ts'
import type { WrittenFile } from './recordsToFile.ts'

/** A commentary of the group, and the text that somebody else has published in its place. */
export interface ContestedCommentary {
  readonly lang: string
  readonly path: string
  /** '' if it was removed. */
  readonly published: string
}

export interface WrittenCommentaries {
  /** One file for each language in which the group's text differs from the published one. */
  readonly files: readonly WrittenFile[]
  /** Files to delete, because the group has emptied them: the package reader accepts no empty commentary. */
  readonly removed: readonly string[]
  readonly contested: readonly ContestedCommentary[]
  readonly unreachable: readonly string[]
  /** Texts that cannot be read completely and stay unchanged. */
  readonly skipped: readonly SkippedFile[]
}

/**
 * The commentary files of a draft, made on the published ones. Each path is fetched even if the manifest does
 * not list it, so that no unseen text is overwritten.
 */
export async function commentariesToFile(
  draft: Draft,
  languages: readonly string[],
  published: FileSource,
): Promise<WrittenCommentaries> {
  const found = await Promise.all(
    languages
      .filter((lang) => Object.hasOwn(draft.commentary, lang))
      .map((lang) => foundCommentary(draft, lang, languages, published)),
  )
  const of = (fate: FoundCommentary['fate']) => found.filter((one) => one.fate === fate)
  return {
    files: of('written').map(({ path, own }) => ({ path, bytes: new TextEncoder().encode(own) })),
    removed: of('removed').map(({ path }) => path),
    contested: of('contested').map(({ lang, path, there }) => ({ lang, path, published: there })),
    unreachable: of('unreachable').map(({ path }) => path),
    skipped: found.flatMap(({ skipped }) => skipped ?? []),
  }
}

interface FoundCommentary {
  readonly lang: string
  readonly path: string
  readonly own: string
  readonly there: string
  readonly fate: CommentaryFate | 'unreachable' | 'skipped'
  readonly skipped?: SkippedFile
}

async function foundCommentary(
  draft: Draft,
  lang: string,
  languages: readonly string[],
  published: FileSource,
): Promise<FoundCommentary> {
  const path = commentaryPath(draft, lang, languages)
  const own = commentaryFileText(ownEntry(draft.commentary, lang) ?? '')
  const bytes = await publishedBytes(published, path, draft)
  if (bytes === 'unreachable') return { lang, path, own, there: '', fate: 'unreachable' }
  const whole = wholeText(bytes ?? new Uint8Array())
  if (!whole.ok) {
    const skipped = { path, line: null, rule: whole.rule, text: '' }
    return { lang, path, own, there: '', fate: 'skipped', skipped }
  }
  const there = whole.text
  const isBasis = bytes !== null && digestOf(bytes) === draft.basis[path]
  return { lang, path, own, there, fate: commentaryFate(draft, lang, there, isBasis) }
}
