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

/** The files that a draft becomes, made on what is published at one moment. */
export interface HandOver {
  /** Each whole, relative to the package: figures, commentary, records, the manifest where it changes. */
  readonly files: readonly WrittenFile[]
  /** Files that are to go: commentaries that the group left without a word. */
  readonly removed: readonly string[]
  /** Published figures that go out of their series behind a new break, as was agreed. */
  readonly removedFigures: readonly Figure[]
  readonly filing: DraftFiling
  /** The lines of the draft that are not published as they stand in it. */
  readonly lines: readonly DraftLine[]
  /** Digest of what each of them takes the place of; null where there was nothing. */
  readonly basis: Readonly<Record<string, string | null>>
  readonly renamed: readonly RenamedRecommendation[]
  /** The package as it was read for this. */
  readonly dataset: Dataset
  /** Published files that stay as they are, since they cannot be read whole. */
  readonly skipped: readonly SkippedFile[]
  /** The draft without what would go into those. */
  readonly delivered: Draft
}

export type HandOverReading =
  | { readonly ok: true; readonly handOver: HandOver }
  /** Errors, and warnings that nobody has looked at. */
  | { readonly ok: false; readonly reason: 'blocked'; readonly checks: readonly Check[] }
  /** Errors in follow-up, recommendations or the metadata sheet. */
  | {
      readonly ok: false
      readonly reason: 'blocked beside'
      readonly problems: readonly ProblemBesideFigures[]
    }
  /** Somebody else published another commentary since: the group has to say what becomes of it. */
  | {
      readonly ok: false
      readonly reason: 'contested'
      readonly commentaries: readonly ContestedCommentary[]
    }
  /** All that the draft brings would go into published files that cannot be read whole. */
  | { readonly ok: false; readonly reason: 'skipped'; readonly skipped: readonly SkippedFile[] }
  /** Published figures would go out of their series, and nobody has agreed to it. */
  | { readonly ok: false; readonly reason: 'removes'; readonly figures: readonly Figure[] }
  /** There is nothing in the draft that is not published already. */
  | { readonly ok: false; readonly reason: 'nothing new' }
  /** Files that are published and could not be had: to write them anew would lose what is in them. */
  | { readonly ok: false; readonly reason: 'unreachable'; readonly files: readonly string[] }
  /** A file that is there and that nobody sees, for the manifest does not list it: it would be written over. */
  | { readonly ok: false; readonly reason: 'not listed'; readonly files: readonly string[] }

/**
 * Makes the files of a hand-over on the package as it is now, on the web or in a folder, so that
 * groups that deliver side by side all keep what is theirs. Changes nothing. A published file that
 * cannot be read whole is never written over: it is skipped, and everything else is made.
 * @param agreed what may go out of its series: without it nothing that is published does
 */
export async function handOverOf(
  drafted: Draft,
  published: FileSource,
  agreed: Agreed = NOTHING,
): Promise<HandOverReading> {
  return handOverWithout([], drafted, keptReadings(published), agreed)
}

/** Published figures that may go out of their series (`removedId`). */
export type Agreed = ReadonlySet<string> | 'all'
const NOTHING: Agreed = new Set()

/** @param skipped files that are known to stay as they are */
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
      // Of a list of recommendations that cannot be read nobody knows which there are.
      !(problem.detail['rule'] === 'follow-up' && isSkipped(skipped, RECOMMENDATIONS)),
  )
  if (errors.length > 0) return { ok: false, reason: 'blocked beside', problems: errors }
  // A draft of no right has rows of the metadata sheet only, and no file of figures.
  const hasFigures = draft.right !== ''
  const usual = filingOf(dataset, draft)
  const filing = hasFigures ? await unusedFiling(usual, source) : usual
  const { file } = filing.delivery
  const there = hasFigures ? await bytesOf(source, file) : null
  // Of an edition long published, which the app does not look for where the manifest does not list it.
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

/** Files of a hand-over that somebody has changed since it was made: nothing may be written over them. */
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

/** Without a list of files nobody knows what the package is; what is wrong with it is said. */
async function unreadableManifest(source: FileSource): Promise<HandOverReading> {
  const reading = await source.read(MANIFEST)
  if (!reading.ok) return { ok: false, reason: 'unreachable', files: [MANIFEST] }
  const { skipped } = manifestToFile(reading.bytes, [], [])
  return { ok: false, reason: 'skipped', skipped }
}

/**
 * A new file never takes the place of one that is there: a correction whose number has a file that
 * the manifest does not list gets the next one.
 */
async function unusedFiling(filing: DraftFiling, source: FileSource): Promise<DraftFiling> {
  if (filing.as !== 'correction' || !(await bytesOf(source, filing.delivery.file))) return filing
  return unusedFiling(correctionOf(filing.delivery, filing.delivery.correction + 1), source)
}

async function isBasis(source: FileSource, { basis }: Draft, path: string): Promise<boolean> {
  return (await digest(source, path)) === (ownEntry(basis, path) ?? null)
}
