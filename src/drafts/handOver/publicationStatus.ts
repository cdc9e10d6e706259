import type { Dataset } from '../../model/dataset.ts'
import { findUnlistedFiles } from '../../datapackage/completeManifest.ts'
import { computeDigest } from '../../datapackage/io/digest.ts'
import { MANIFEST } from '../../datapackage/manifest.ts'
import { FOLLOW_UP, RECOMMENDATIONS } from '../../datapackage/records/recordFiles.ts'
import type { FileSource } from '../../datapackage/io/fileSource.ts'
import type { Draft, DraftLine } from '../draft.ts'
import { isFilled } from '../lineCells.ts'
import {
  createHandOverFor,
  readPublishedPackage,
  type HandOver,
  type HandOverResult,
} from './handOver.ts'
import { listHandedOverPaths } from './handedOverPaths.ts'
import { findMissingIndicatorRows } from '../indicators/writeIndicators.ts'
import { INDICATORS, listManifestPaths } from './publishedTable.ts'
import type { CommentaryConflict } from '../commentary/writeCommentaries.ts'
import { omitEmptyRecords } from '../records/emptyRecords.ts'
import { resolveIdConflicts } from '../records/resolveIdConflicts.ts'
import { findNewRows, parseRows } from '../records/writeRecords.ts'
import type { SkippedFile } from './losslessFile.ts'

type Cells = Readonly<Record<string, string>>

/** How much of a draft is published. */
export interface PublicationStatus {
  /** The package as read for this. */
  readonly dataset: Dataset
  /** Number of lines, texts and rows in the draft. */
  readonly parts: number
  /** Those that are not published as in the draft. */
  readonly missing: MissingParts
  /** Existing files of the draft that the manifest does not list. */
  readonly unlisted: readonly string[]
  /** Published files that cannot be read completely: whether they contain the draft is unknown. */
  readonly skipped: readonly SkippedFile[]
  /** The state of the files of the last hand-over; null without one. */
  readonly files: HandedOverFilesStatus | null
}

export interface MissingParts {
  readonly lines: readonly DraftLine[]
  /** Files of commentaries that differ or do not exist. */
  readonly commentaries: readonly string[]
  /** Files of removed commentaries that still exist. */
  readonly removed: readonly string[]
  /** Files for which somebody else published another text. */
  readonly conflicts: readonly CommentaryConflict[]
  /** Rows of records and of indicators.csv, by file. */
  readonly rows: readonly { readonly path: string; readonly cells: Cells }[]
}

export interface HandedOverFilesStatus {
  /** ISO instant. */
  readonly at: string
  /** Files that somebody else has changed since: these must not be copied over them. */
  readonly outdated: readonly string[]
  /** Whether at least one of the files has been copied. */
  readonly isCopied: boolean
}

export type PublicationStatusResult =
  | { readonly ok: true; readonly publication: PublicationStatus }
  | Extract<HandOverResult, { ok: false }>

const UNREACHABLE = { ok: false, reason: 'unreachable', files: [MANIFEST] } as const

/** Reads the published package again and compares it with a draft. Writes nothing. */
export async function getPublicationStatus(
  originalDraft: Draft,
  published: FileSource,
): Promise<PublicationStatusResult> {
  const read = await readPublishedPackage(published)
  const { source, dataset } = read
  const firstResult = await createHandOverFor(read, originalDraft, 'all')
  // The hand-over reports why the manifest cannot be read.
  if (!dataset) return firstResult.ok ? UNREACHABLE : firstResult
  const conflicts =
    !firstResult.ok && firstResult.reason === 'contested' ? firstResult.commentaries : []
  const handOverResult =
    conflicts.length > 0
      ? await createHandOverFor(read, omitCommentaries(originalDraft, conflicts), 'all')
      : firstResult
  if (
    !handOverResult.ok &&
    handOverResult.reason !== 'nothing new' &&
    handOverResult.reason !== 'skipped'
  )
    return handOverResult
  const handOver = handOverResult.ok ? handOverResult.handOver : null
  const { draft } = await resolveIdConflicts(omitEmptyRecords(originalDraft, dataset), source)
  const pathsToWrite = handOver?.files.map(({ path }) => path) ?? []
  return {
    ok: true,
    publication: {
      dataset,
      parts: countParts(draft),
      missing: {
        lines: handOver?.lines ?? [],
        commentaries: pathsToWrite.filter((path) => path.endsWith('.md')),
        removed: handOver?.removed ?? [],
        conflicts,
        rows: await findMissingRows(draft, source),
      },
      skipped: listSkipped(handOverResult),
      unlisted: await findUnlistedDraftFiles(originalDraft, dataset, source, handOver),
      files: await getHandedOverFilesStatus(originalDraft, source),
    },
  }
}

function listSkipped(reading: HandOverResult): readonly SkippedFile[] {
  if (reading.ok) return reading.handOver.skipped
  return reading.reason === 'skipped' ? reading.skipped : []
}

/** Whether the whole draft is published and listed. */
export function isFullyPublished(publication: PublicationStatus): boolean {
  const blockedCount = publication.unlisted.length + publication.skipped.length
  return countMissing(publication.missing) + blockedCount === 0
}

export function countMissing(missing: MissingParts): number {
  return Object.values(missing).reduce((sum, parts: readonly unknown[]) => sum + parts.length, 0)
}

function omitCommentaries(draft: Draft, conflicts: readonly CommentaryConflict[]): Draft {
  const langs = new Set(conflicts.map(({ lang }) => lang))
  const remaining = Object.entries(draft.commentary).filter(([lang]) => !langs.has(lang))
  return { ...draft, commentary: Object.fromEntries(remaining) }
}

function countParts({ lines, commentary, followUps, recommendations, indicators }: Draft): number {
  return (
    lines.filter(isFilled).length +
    Object.values(commentary).filter((text) => text.trim() !== '').length +
    followUps.length +
    recommendations.length +
    (indicators ?? []).length
  )
}

async function findMissingRows(draft: Draft, source: FileSource): Promise<MissingParts['rows']> {
  const readRows = async (path: string) => {
    const reading = await source.read(path)
    return parseRows(reading.ok ? reading.bytes : null)
  }
  const rowsByPath: readonly (readonly [string, readonly Cells[]])[] = [
    [RECOMMENDATIONS, findNewRows(draft.recommendations, await readRows(RECOMMENDATIONS))],
    [FOLLOW_UP, findNewRows(draft.followUps, await readRows(FOLLOW_UP))],
    [INDICATORS, findMissingIndicatorRows(draft, await readRows(INDICATORS))],
  ]
  return rowsByPath.flatMap(([path, rows]) => rows.map((cells) => ({ path, cells })))
}

async function findUnlistedDraftFiles(
  draft: Draft,
  { languages }: Dataset,
  source: FileSource,
  handOver: HandOver | null,
): Promise<readonly string[]> {
  const isManifestChanged = handOver?.files.some(({ path }) => path === MANIFEST)
  if (!isManifestChanged) return []
  const manifest = await source.read(MANIFEST)
  const listed = new Set(listManifestPaths(manifest.ok ? manifest.bytes : null))
  const existing = await Promise.all(
    findUnlistedFiles(listed, listHandedOverPaths(draft, languages)).map(async (path) =>
      (await source.read(path)).ok ? [path] : [],
    ),
  )
  return existing.flat()
}

async function getHandedOverFilesStatus(
  { handedOver }: Draft,
  source: FileSource,
): Promise<HandedOverFilesStatus | null> {
  if (!handedOver) return null
  const found = await Promise.all(
    Object.entries(handedOver.files).map(async ([path, { was, is }]) => {
      const reading = await source.read(path)
      const digest = reading.ok ? computeDigest(reading.bytes) : ''
      return {
        path,
        isOther: digest !== was && digest !== is,
        isCopied: digest === is && was !== is,
      }
    }),
  )
  return {
    at: handedOver.at,
    outdated: found.filter(({ isOther }) => isOther).map(({ path }) => path),
    isCopied: found.some(({ isCopied }) => isCopied),
  }
}
