import type { Dataset } from '../model/dataset.ts'
import { unlisted } from '../package/completeManifest.ts'
import { digestOf } from '../package/digest.ts'
import { MANIFEST } from '../package/manifest.ts'
import { FOLLOW_UP, RECOMMENDATIONS } from '../package/records/recordFiles.ts'
import { readPackage } from '../package/readPackage.ts'
import type { FileSource } from '../package/source.ts'
import type { Draft, DraftLine } from './draft.ts'
import { isFilled } from './draftColumns.ts'
import { handOverOf, type HandOver, type HandOverReading } from './handOver.ts'
import { pathsHandedOver } from './handedOverPaths.ts'
import { keptReadings } from './keptReadings.ts'
import { indicatorRowsNotThere } from './metadata/indicatorsToFile.ts'
import { INDICATORS, listedIn } from './publishedTable.ts'
import type { ContestedCommentary } from './records/commentariesToFile.ts'
import { withoutEmptyRecords } from './records/emptyRecords.ts'
import { withFreeIds } from './records/freeIds.ts'
import { newRows, rowsOf } from './records/recordsToFile.ts'
import type { SkippedFile } from './wholeFile.ts'

type Cells = Readonly<Record<string, string>>

/** How much of a draft is published. */
export interface Publication {
  /** The package as read for this. */
  readonly dataset: Dataset
  /** Number of lines, texts and rows in the draft. */
  readonly parts: number
  /** Those that are not published as they stand in the draft. */
  readonly missing: MissingParts
  /** Existing files of the draft that the manifest does not list. */
  readonly unlisted: readonly string[]
  /** Published files that cannot be read completely: whether they contain the draft is unknown. */
  readonly skipped: readonly SkippedFile[]
  /** The state of the files of the last hand-over; null without one. */
  readonly files: HandedOverFiles | null
}

export interface MissingParts {
  readonly lines: readonly DraftLine[]
  /** Files of commentaries that differ or do not exist. */
  readonly commentaries: readonly string[]
  /** Files of removed commentaries that still exist. */
  readonly removed: readonly string[]
  /** Files for which somebody else published another text. */
  readonly contested: readonly ContestedCommentary[]
  /** Rows of records and of indicators.csv, by file. */
  readonly rows: readonly { readonly path: string; readonly cells: Cells }[]
}

export interface HandedOverFiles {
  /** ISO instant. */
  readonly at: string
  /** Files that somebody else has changed since: these must not be copied over them. */
  readonly outdated: readonly string[]
  /** Whether at least one of the files has been copied. */
  readonly copied: boolean
}

export type PublicationReading =
  { readonly ok: true; readonly publication: Publication } | Extract<HandOverReading, { ok: false }>

const UNREACHABLE = { ok: false, reason: 'unreachable', files: [MANIFEST] } as const

/** Reads the published package again and compares it with a draft. Writes nothing. */
export async function publicationOf(
  drafted: Draft,
  published: FileSource,
): Promise<PublicationReading> {
  const source = keptReadings(published)
  const { dataset } = await readPackage(source)
  const first = await handOverOf(drafted, source, 'all')
  // The hand-over reports why the manifest cannot be read.
  if (!dataset) return first.ok ? UNREACHABLE : first
  const contested = !first.ok && first.reason === 'contested' ? first.commentaries : []
  const reading =
    contested.length > 0 ? await handOverOf(withoutTexts(drafted, contested), source, 'all') : first
  if (!reading.ok && reading.reason !== 'nothing new' && reading.reason !== 'skipped')
    return reading
  const handOver = reading.ok ? reading.handOver : null
  const { draft } = await withFreeIds(withoutEmptyRecords(drafted, dataset), source)
  const wanted = handOver?.files.map(({ path }) => path) ?? []
  return {
    ok: true,
    publication: {
      dataset,
      parts: partsOf(draft),
      missing: {
        lines: handOver?.lines ?? [],
        commentaries: wanted.filter((path) => path.endsWith('.md')),
        removed: handOver?.removed ?? [],
        contested,
        rows: await rowsNotThere(draft, source),
      },
      skipped: skippedIn(reading),
      unlisted: await unlistedOf(drafted, dataset, source, handOver),
      files: await filesOf(drafted, source),
    },
  }
}

function skippedIn(reading: HandOverReading): readonly SkippedFile[] {
  if (reading.ok) return reading.handOver.skipped
  return reading.reason === 'skipped' ? reading.skipped : []
}

/** Whether the whole draft is published and listed. */
export function isPublished(publication: Publication): boolean {
  const waiting = publication.unlisted.length + publication.skipped.length
  return missingCount(publication.missing) + waiting === 0
}

export function missingCount(missing: MissingParts): number {
  return Object.values(missing).reduce((sum, parts: readonly unknown[]) => sum + parts.length, 0)
}

function withoutTexts(draft: Draft, contested: readonly ContestedCommentary[]): Draft {
  const langs = new Set(contested.map(({ lang }) => lang))
  const kept = Object.entries(draft.commentary).filter(([lang]) => !langs.has(lang))
  return { ...draft, commentary: Object.fromEntries(kept) }
}

function partsOf({ lines, commentary, followUps, recommendations, indicators }: Draft): number {
  return (
    lines.filter(isFilled).length +
    Object.values(commentary).filter((text) => text.trim() !== '').length +
    followUps.length +
    recommendations.length +
    (indicators ?? []).length
  )
}

async function rowsNotThere(draft: Draft, source: FileSource): Promise<MissingParts['rows']> {
  const sheet = async (path: string) => {
    const reading = await source.read(path)
    return rowsOf(reading.ok ? reading.bytes : null)
  }
  const found: readonly (readonly [string, readonly Cells[]])[] = [
    [RECOMMENDATIONS, newRows(draft.recommendations, await sheet(RECOMMENDATIONS))],
    [FOLLOW_UP, newRows(draft.followUps, await sheet(FOLLOW_UP))],
    [INDICATORS, indicatorRowsNotThere(draft, await sheet(INDICATORS))],
  ]
  return found.flatMap(([path, rows]) => rows.map((cells) => ({ path, cells })))
}

async function unlistedOf(
  draft: Draft,
  { languages }: Dataset,
  source: FileSource,
  handOver: HandOver | null,
): Promise<readonly string[]> {
  const isToBeListed = handOver?.files.some(({ path }) => path === MANIFEST)
  if (!isToBeListed) return []
  const manifest = await source.read(MANIFEST)
  const listed = new Set(listedIn(manifest.ok ? manifest.bytes : null))
  const own = await Promise.all(
    unlisted(listed, pathsHandedOver(draft, languages)).map(async (path) =>
      (await source.read(path)).ok ? [path] : [],
    ),
  )
  return own.flat()
}

async function filesOf({ handedOver }: Draft, source: FileSource): Promise<HandedOverFiles | null> {
  if (!handedOver) return null
  const found = await Promise.all(
    Object.entries(handedOver.files).map(async ([path, { was, is }]) => {
      const reading = await source.read(path)
      const now = reading.ok ? digestOf(reading.bytes) : ''
      return { path, isOther: now !== was && now !== is, isCopied: now === is && was !== is }
    }),
  )
  return {
    at: handedOver.at,
    outdated: found.filter(({ isOther }) => isOther).map(({ path }) => path),
    copied: found.some(({ isCopied }) => isCopied),
  }
}
