import { getFigureId } from '../../model/ids.ts'
import { getProblemId } from '../../model/problem.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Figure } from '../../model/figure.ts'
import { MANIFEST } from '../../datapackage/manifest.ts'
import { readPackage } from '../../datapackage/readPackage.ts'
import { RECOMMENDATIONS } from '../../datapackage/records/recordFiles.ts'
import type { FileSource } from '../../datapackage/io/fileSource.ts'
import { findBlocking, checkDraft, type Check } from '../check/checks.ts'
import { findUnreadableTables, omitSkippedParts } from './skippedParts.ts'
import type { Draft, DraftLine } from '../draft.ts'
import { writeFigures } from './writeFigures.ts'
import { chooseCorrectionFile, chooseFile, type FileChoice } from './chooseFile.ts'
import { listHandedOverPaths } from './handedOverPaths.ts'
import { createCachedSource } from './cachedSource.ts'
import { addDraftIndicators } from '../indicators/describedDataset.ts'
import { writeManifest } from './writeManifest.ts'
import { getOwnEntry } from '../../model/getOwnEntry.ts'
import {
  readBytes,
  readDigest,
  readTemplate,
  findExisting,
  findUnreachableFiles,
} from './publishedFiles.ts'
import { readPublishedTable } from './publishedTable.ts'
import type { CommentaryConflict } from '../commentary/writeCommentaries.ts'
import { writeOtherFiles } from './writeOtherFiles.ts'
import { findBlockingRecordProblems, type RecordProblem } from '../records/recordProblems.ts'
import { omitEmptyRecords } from '../records/emptyRecords.ts'
import { resolveIdConflicts, type RenamedRecommendation } from '../records/resolveIdConflicts.ts'
import type { WrittenFile } from '../records/writeRecords.ts'
import { findRemovedFigures } from './removedFigures.ts'
import type { SkippedFile } from './losslessFile.ts'

/** The files of a hand-over, made on the published package of one moment. */
export interface HandOver {
  /** Complete files, relative to the package: figures, commentary, records, and the manifest if it changes. */
  readonly files: readonly WrittenFile[]
  /** Files to delete: commentaries that the group has emptied. */
  readonly removed: readonly string[]
  /** Published figures that leave their series because of a new break, as agreed. */
  readonly removedFigures: readonly Figure[]
  readonly fileChoice: FileChoice
  /** The lines that differ from the published ones. */
  readonly lines: readonly DraftLine[]
  /** Digest of the file that each file replaces; null for none. */
  readonly basis: Readonly<Record<string, string | null>>
  readonly renamed: readonly RenamedRecommendation[]
  /** The package as read for this hand-over. */
  readonly dataset: Dataset
  /** Published files that stay unchanged because they cannot be read completely. */
  readonly skipped: readonly SkippedFile[]
  /** The draft without what belongs to skipped files. */
  readonly deliveredDraft: Draft
}

export type HandOverResult =
  | { readonly ok: true; readonly handOver: HandOver }
  /** Errors, and warnings without a reason. */
  | { readonly ok: false; readonly reason: 'blocked'; readonly checks: readonly Check[] }
  /** Errors in follow-up, recommendations or indicators.csv. */
  | {
      readonly ok: false
      readonly reason: 'blocked records'
      readonly problems: readonly RecordProblem[]
    }
  /** Somebody else has published another commentary: the group must choose. */
  | {
      readonly ok: false
      readonly reason: 'contested'
      readonly commentaries: readonly CommentaryConflict[]
    }
  /** Everything in the draft belongs to published files that cannot be read completely. */
  | { readonly ok: false; readonly reason: 'skipped'; readonly skipped: readonly SkippedFile[] }
  /** Published figures would leave their series without the group's agreement. */
  | { readonly ok: false; readonly reason: 'removes'; readonly figures: readonly Figure[] }
  /** The draft equals the published package. */
  | { readonly ok: false; readonly reason: 'nothing new' }
  /** Published files could not be fetched: writing them anew would lose their content. */
  | { readonly ok: false; readonly reason: 'unreachable'; readonly files: readonly string[] }
  /** A file exists that the manifest does not list: it would be overwritten. */
  | { readonly ok: false; readonly reason: 'not listed'; readonly files: readonly string[] }

/** Ids of published figures (`getFigureId`) that may leave their series. */
export type AgreedRemovals = ReadonlySet<string> | 'all'
const NO_REMOVALS: AgreedRemovals = new Set()

/** A package as it is published at one moment: each file is fetched once, and all are parsed once. */
export type PublishedPackage = Awaited<ReturnType<typeof readPackage>> & {
  readonly source: FileSource
}

export async function readPublishedPackage(published: FileSource): Promise<PublishedPackage> {
  const source = createCachedSource(published)
  return { source, ...(await readPackage(source)) }
}

/** Makes the files of a hand-over from the package as it is now, on the web or in a folder. */
export async function createHandOver(
  draft: Draft,
  published: FileSource,
  agreedRemovals: AgreedRemovals = NO_REMOVALS,
): Promise<HandOverResult> {
  return createHandOverFor(await readPublishedPackage(published), draft, agreedRemovals)
}

/**
 * Makes the files of a hand-over from one state of the package, so that groups which deliver at the same time do
 * not overwrite each other. Writes nothing. A published file that cannot be read completely is skipped; all
 * others are made.
 * @param agreedRemovals figures that may leave their series
 * @param skipped files that are known to stay unchanged
 */
export async function createHandOverFor(
  published: PublishedPackage,
  originalDraft: Draft,
  agreedRemovals: AgreedRemovals,
  skipped: readonly SkippedFile[] = [],
): Promise<HandOverResult> {
  const { source, dataset, problems } = published
  if (!dataset) return createUnreadableManifestResult(source)
  const resolved = await resolveIdConflicts(omitEmptyRecords(originalDraft, dataset), source)
  const retryWithout = (newlySkipped: readonly SkippedFile[]) =>
    createHandOverFor(published, originalDraft, agreedRemovals, [...skipped, ...newlySkipped])
  const draft = omitSkippedParts(resolved.draft, dataset, skipped)
  const unreadable = await findUnreadableTables(draft, dataset, source)
  const newlyUnreadable = unreadable.filter(({ path }) => !skipped.some((one) => one.path === path))
  if (newlyUnreadable.length > 0) return retryWithout(newlyUnreadable)
  const unreachable = await findUnreachableFiles(problems, draft, source)
  if (unreachable.length > 0) return { ok: false, reason: 'unreachable', files: unreachable }
  const described = addDraftIndicators(dataset, draft)
  const checks = findBlocking(checkDraft(described, draft))
  if (checks.length > 0) return { ok: false, reason: 'blocked', checks }
  const errors = findBlockingRecordProblems(draft, dataset).filter(
    ({ problem }) =>
      // If the recommendations cannot be read, the ids in follow-up cannot be checked.
      !(getProblemId(problem) === 'foreign-key/follow-up' && isSkipped(skipped, RECOMMENDATIONS)),
  )
  if (errors.length > 0) return { ok: false, reason: 'blocked records', problems: errors }
  // A draft without a right has rows of indicators.csv only, and no file of figures.
  const hasFigures = draft.right !== ''
  const usualChoice = chooseFile(dataset, draft)
  const fileChoice = hasFigures ? await chooseUnusedFile(usualChoice, source) : usualChoice
  const { file } = fileChoice.delivery
  const existingBytes = hasFigures ? await readBytes(source, file) : null
  // An unlisted file of an earlier edition: the app does not look for it.
  if (fileChoice.as === 'new' && existingBytes)
    return { ok: false, reason: 'not listed', files: [file] }
  const existingTable = existingBytes
    ? await readPublishedTable(source, file, draft)
    : 'unreachable'
  const writeResult = writeFigures(described, draft, fileChoice, {
    existing: existingTable !== 'unreachable' && existingTable.ok ? existingTable.table : null,
    isBasis: existingBytes !== null && (await isBasis(source, draft, file)),
    template: await readTemplate(source, dataset, draft),
  })
  if (!writeResult.ok)
    return retryWithout([{ path: file, line: writeResult.line, rule: 'row', text: '' }])
  const figures = hasFigures ? writeResult.written : null
  const figuresToRemove = figures ? findRemovedFigures(described, draft) : []
  if (
    agreedRemovals !== 'all' &&
    !figuresToRemove.every((one) => agreedRemovals.has(getFigureId(one.key, one.period.text)))
  )
    return { ok: false, reason: 'removes', figures: figuresToRemove }
  const otherFiles = await writeOtherFiles(draft, dataset, source)
  if (otherFiles.unreachable.length > 0)
    return { ok: false, reason: 'unreachable', files: otherFiles.unreachable }
  if (otherFiles.skipped.length > 0) return retryWithout(otherFiles.skipped)
  if (otherFiles.contested.length > 0)
    return { ok: false, reason: 'contested', commentaries: otherFiles.contested }
  const writtenFiles = [...(figures ? [figures.file] : []), ...otherFiles.files]
  const { removed } = otherFiles
  const handedOverPaths = await findExisting(source, listHandedOverPaths(draft, dataset.languages))
  const pathsToList = [
    ...writtenFiles.map(({ path }) => path),
    ...handedOverPaths.filter((path) => !removed.includes(path)),
  ]
  const manifest = writeManifest(
    await readBytes(source, MANIFEST),
    pathsToList,
    removed,
    writtenFiles,
  )
  const allSkipped = [...skipped, ...manifest.skipped]
  const files = [...writtenFiles, ...manifest.files]
  if (files.length + removed.length === 0)
    return skipped.length > 0
      ? { ok: false, reason: 'skipped', skipped: allSkipped }
      : { ok: false, reason: 'nothing new' }
  const paths = [...files.map(({ path }) => path), ...removed]
  const basis = await Promise.all(paths.map(async (path) => [path, await readDigest(source, path)]))
  return {
    ok: true,
    handOver: {
      files,
      removed,
      removedFigures: figuresToRemove,
      fileChoice,
      lines: figures ? figures.lines : [],
      basis: Object.fromEntries(basis) as HandOver['basis'],
      renamed: resolved.renamed,
      dataset,
      skipped: allSkipped,
      deliveredDraft: draft,
    },
  }
}

/** Paths of the hand-over that somebody has changed since it was made: they must not be overwritten. */
export async function findChangedFiles(
  { basis }: Pick<HandOver, 'basis'>,
  source: FileSource,
): Promise<readonly string[]> {
  const changes = await Promise.all(
    Object.entries(basis).map(async ([path, digestBefore]) =>
      (await readDigest(source, path)) === digestBefore ? [] : [path],
    ),
  )
  return changes.flat()
}

function isSkipped(skipped: readonly SkippedFile[], path: string): boolean {
  return skipped.some((one) => one.path === path)
}

/** The result for a manifest that cannot be read. */
async function createUnreadableManifestResult(source: FileSource): Promise<HandOverResult> {
  const result = await source.read(MANIFEST)
  if (!result.ok) return { ok: false, reason: 'unreachable', files: [MANIFEST] }
  const { skipped } = writeManifest(result.bytes, [], [])
  return { ok: false, reason: 'skipped', skipped }
}

/** The number of a correction file is increased until no file of that name exists, listed or not. */
async function chooseUnusedFile(fileChoice: FileChoice, source: FileSource): Promise<FileChoice> {
  if (fileChoice.as !== 'correction' || !(await readBytes(source, fileChoice.delivery.file)))
    return fileChoice
  return chooseUnusedFile(
    chooseCorrectionFile(fileChoice.delivery, fileChoice.delivery.correction + 1),
    source,
  )
}

async function isBasis(source: FileSource, { basis }: Draft, path: string): Promise<boolean> {
  return (await readDigest(source, path)) === (getOwnEntry(basis, path) ?? null)
}
