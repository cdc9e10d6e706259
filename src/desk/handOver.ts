import type { Dataset } from '../model/dataset.ts'
import type { Figure } from '../model/figure.ts'
import { MANIFEST } from '../package/manifest.ts'
import { readPackage } from '../package/readPackage.ts'
import { RECOMMENDATIONS } from '../package/records/recordFiles.ts'
import type { FileSource } from '../package/source.ts'
import { blocking, checksOf, type Check } from './checks.ts'
import { unreadableTables, withoutSkipped } from './deliverable.ts'
import type { Draft, DraftLine } from './draft.ts'
import { figuresToFile } from './figuresToFile.ts'
import { correctionOf, filingOf, type DraftFiling } from './filing.ts'
import { pathsHandedOver } from './handedOverPaths.ts'
import { keptReadings } from './keptReadings.ts'
import { describedDataset } from './metadata/describedDataset.ts'
import { manifestToFile } from './manifestToFile.ts'
import { ownEntry } from '../model/ownEntry.ts'
import { bytesOf, digest, modelOf, thereOf, unreachableFiles } from './publishedFiles.ts'
import { publishedTable } from './publishedTable.ts'
import type { ContestedCommentary } from './records/commentariesToFile.ts'
import { filesBesideFigures } from './records/filesBesideFigures.ts'
import { blockingBeside, type ProblemBesideFigures } from './records/problemsBesideFigures.ts'
import { withoutEmptyRecords } from './records/emptyRecords.ts'
import { withFreeIds, type RenamedRecommendation } from './records/freeIds.ts'
import type { WrittenFile } from './records/recordsToFile.ts'
import { removedFigures, removedId } from './removedFigures.ts'
import type { SkippedFile } from './wholeFile.ts'

/** The files of a hand-over, made on the published package of one moment. */
export interface HandOver {
  /** Complete files, relative to the package: figures, commentary, records, and the manifest if it changes. */
  readonly files: readonly WrittenFile[]
  /** Files to delete: commentaries that the group has emptied. */
  readonly removed: readonly string[]
  /** Published figures that leave their series because of a new break, as agreed. */
  readonly removedFigures: readonly Figure[]
  readonly filing: DraftFiling
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
  readonly delivered: Draft
}

export type HandOverReading =
  | { readonly ok: true; readonly handOver: HandOver }
  /** Errors, and warnings without a reason. */
  | { readonly ok: false; readonly reason: 'blocked'; readonly checks: readonly Check[] }
  /** Errors in follow-up, recommendations or indicators.csv. */
  | {
      readonly ok: false
      readonly reason: 'blocked beside'
      readonly problems: readonly ProblemBesideFigures[]
    }
  /** Somebody else has published another commentary: the group must choose. */
  | {
      readonly ok: false
      readonly reason: 'contested'
      readonly commentaries: readonly ContestedCommentary[]
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

/**
 * Makes the files of a hand-over from the package as it is now, on the web or in a folder, so that groups which
 * deliver at the same time do not overwrite each other. Writes nothing. A published file that cannot be read
 * completely is skipped; all others are made.
 * @param agreed figures that may leave their series; none by default
 */
export async function handOverOf(
  drafted: Draft,
  published: FileSource,
  agreed: Agreed = NOTHING,
): Promise<HandOverReading> {
  return handOverWithout([], drafted, keptReadings(published), agreed)
}

/** Ids of published figures (`removedId`) that may leave their series. */
export type Agreed = ReadonlySet<string> | 'all'
const NOTHING: Agreed = new Set()

/** @param skipped files that are known to stay unchanged */
async function handOverWithout(
  skipped: readonly SkippedFile[],
  drafted: Draft,
  source: FileSource,
  agreed: Agreed,
): Promise<HandOverReading> {
  const { dataset, problems } = await readPackage(source)
  if (!dataset) return unreadableManifest(source)
  const named = await withFreeIds(withoutEmptyRecords(drafted, dataset), source)
  const again = (further: readonly SkippedFile[]) =>
    handOverWithout([...skipped, ...further], drafted, source, agreed)
  const draft = withoutSkipped(named.draft, dataset, skipped)
  const unreadable = await unreadableTables(draft, dataset, source)
  const fresh = unreadable.filter(({ path }) => !skipped.some((one) => one.path === path))
  if (fresh.length > 0) return again(fresh)
  const broken = await unreachableFiles(problems, draft, source)
  if (broken.length > 0) return { ok: false, reason: 'unreachable', files: broken }
  const described = describedDataset(dataset, draft)
  const checks = blocking(checksOf(described, draft))
  if (checks.length > 0) return { ok: false, reason: 'blocked', checks }
  const errors = blockingBeside(draft, dataset).filter(
    ({ problem }) =>
      // If the recommendations cannot be read, the ids in follow-up cannot be checked.
      !(problem.detail['rule'] === 'follow-up' && isSkipped(skipped, RECOMMENDATIONS)),
  )
  if (errors.length > 0) return { ok: false, reason: 'blocked beside', problems: errors }
  // A draft without a right has rows of indicators.csv only, and no file of figures.
  const hasFigures = draft.right !== ''
  const usual = filingOf(dataset, draft)
  const filing = hasFigures ? await unusedFiling(usual, source) : usual
  const { file } = filing.delivery
  const there = hasFigures ? await bytesOf(source, file) : null
  // An unlisted file of an earlier edition: the app does not look for it.
  if (filing.as === 'new' && there) return { ok: false, reason: 'not listed', files: [file] }
  const own = there ? await publishedTable(source, file, draft) : 'unreachable'
  const writing = figuresToFile(described, draft, filing, {
    own: own !== 'unreachable' && own.ok ? own.table : null,
    isBasis: there !== null && (await isBasis(source, draft, file)),
    model: await modelOf(source, dataset, draft),
  })
  if (!writing.ok) return again([{ path: file, line: writing.line, rule: 'row', text: '' }])
  const figures = hasFigures ? writing.written : null
  const removing = figures ? removedFigures(described, draft) : []
  if (agreed !== 'all' && !removing.every((one) => agreed.has(removedId(one))))
    return { ok: false, reason: 'removes', figures: removing }
  const beside = await filesBesideFigures(draft, dataset, source)
  if (beside.unreachable.length > 0)
    return { ok: false, reason: 'unreachable', files: beside.unreachable }
  if (beside.skipped.length > 0) return again(beside.skipped)
  if (beside.contested.length > 0)
    return { ok: false, reason: 'contested', commentaries: beside.contested }
  const written = [...(figures ? [figures.file] : []), ...beside.files]
  const { removed } = beside
  const handedOver = await thereOf(source, pathsHandedOver(draft, dataset.languages))
  const listed = [
    ...written.map(({ path }) => path),
    ...handedOver.filter((path) => !removed.includes(path)),
  ]
  const manifest = manifestToFile(await bytesOf(source, MANIFEST), listed, removed, written)
  const allSkipped = [...skipped, ...manifest.skipped]
  const files = [...written, ...manifest.files]
  if (files.length + removed.length === 0)
    return skipped.length > 0
      ? { ok: false, reason: 'skipped', skipped: allSkipped }
      : { ok: false, reason: 'nothing new' }
  const paths = [...files.map(({ path }) => path), ...removed]
  const basis = await Promise.all(paths.map(async (path) => [path, await digest(source, path)]))
  return {
    ok: true,
    handOver: {
      files,
      removed,
      removedFigures: removing,
      filing,
      lines: figures ? figures.lines : [],
      basis: Object.fromEntries(basis) as HandOver['basis'],
      renamed: named.renamed,
      dataset,
      skipped: allSkipped,
      delivered: draft,
    },
  }
}

/** Paths of the hand-over that somebody has changed since it was made: they must not be overwritten. */
export async function changedMeanwhile(
  { basis }: Pick<HandOver, 'basis'>,
  now: FileSource,
): Promise<readonly string[]> {
  const found = await Promise.all(
    Object.entries(basis).map(async ([path, was]) =>
      (await digest(now, path)) === was ? [] : [path],
    ),
  )
  return found.flat()
}

function isSkipped(skipped: readonly SkippedFile[], path: string): boolean {
  return skipped.some((one) => one.path === path)
}

/** The result for a manifest that cannot be read. */
async function unreadableManifest(source: FileSource): Promise<HandOverReading> {
  const reading = await source.read(MANIFEST)
  if (!reading.ok) return { ok: false, reason: 'unreachable', files: [MANIFEST] }
  const { skipped } = manifestToFile(reading.bytes, [], [])
  return { ok: false, reason: 'skipped', skipped }
}

/** The number of a correction file is increased until no file of that name exists, listed or not. */
async function unusedFiling(filing: DraftFiling, source: FileSource): Promise<DraftFiling> {
  if (filing.as !== 'correction' || !(await bytesOf(source, filing.delivery.file))) return filing
  return unusedFiling(correctionOf(filing.delivery, filing.delivery.correction + 1), source)
}

async function isBasis(source: FileSource, { basis }: Draft, path: string): Promise<boolean> {
  return (await digest(source, path)) === (ownEntry(basis, path) ?? null)
}
