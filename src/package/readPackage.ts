import type { Dataset, Indicator } from '../model/dataset.ts'
import type { Delivery, FigureTable } from '../model/figureTable.ts'
import { latestPossibleYear } from '../model/periodFault.ts'
import { readAreas } from './areas.ts'
import { decode } from './decode.ts'
import { reportDecoding } from './decodingProblems.ts'
import { FetchedFiles, type Progress } from './fetchedFiles.ts'
import { FigureFiles, type ColumnPlaces } from './figureFiles.ts'
import { FigureTableBuilder } from './figureTableBuilder.ts'
import { readGroups } from './groups.ts'
import { isHtmlPage } from './htmlPage.ts'
import { readIndicators } from './indicators.ts'
import { leaveOutMixedPeriods } from './mixedPeriods.ts'
import { MANIFEST, readManifest, type Manifest } from './manifest.ts'
import { checkNames } from './metadataNames.ts'
import { nameIndex } from './nameIndex.ts'
import { PRICE_INDEX } from './optionalSheets.ts'
import type { PackageReading } from './packageReading.ts'
import { readPriceIndex } from './priceIndex.ts'
import { ProblemLog } from './problemLog.ts'
import { recordPaths, takeRecords } from './records/takeRecords.ts'
import { readRights } from './rights.ts'
import type { FileSource } from './source.ts'
import { tellWarnings } from './warnings/warnings.ts'
import { compareDeliveries, deliveryOf } from './yearlyFile.ts'

const METADATA = ['rights.csv', 'indicators.csv', 'areas.csv', 'groups.csv'] as const

/**
 * Reads a whole package: the manifest, the metadata, then every yearly file and record table that the
 * manifest lists. Yearly files of the newest published edition and of drafts are also read where they are not
 * listed. A fault in one file or row does not hide others. Each file is requested once.
 */
export async function readPackage(
  source: FileSource,
  progress: Progress = () => undefined,
): Promise<PackageReading> {
  const log = new ProblemLog()
  const files = new FetchedFiles(source, log, progress)
  const manifest = await takeManifest(files, log)
  if (!manifest)
    return { dataset: null, problems: log.problems(), files: files.read, failed: files.failed }
  files.expect(manifest.sizes)
  const listed = manifest.paths.flatMap((path) => deliveryOf(path) ?? [])
  const prices = manifest.paths.includes(PRICE_INDEX) ? [PRICE_INDEX] : []
  files.ask([
    ...METADATA,
    ...prices,
    ...listed.map((delivery) => delivery.file),
    ...recordPaths(manifest),
  ])
  const metadata = await takeMetadata(files, manifest, log)
  const rights = metadata.rights ?? []
  const probed = probes(manifest, rightIds(rights, listed), new Set(manifest.paths))
  files.ask(probed.map((delivery) => delivery.file))
  const figures = await takeFigures(files, manifest, metadata, [...listed, ...probed], log)
  const records = await takeRecords(files, manifest, metadata, log)
  const dataset: Dataset = {
    city: manifest.city,
    languages: manifest.languages,
    baseline: manifest.baseline,
    attributions: manifest.attributions,
    editions: manifest.editions,
    rights,
    indicators: metadata.indicators ?? [],
    areas: metadata.areas ?? [],
    groups: metadata.groups ?? [],
    priceIndex: metadata.priceIndex ?? [],
    deliveries: figures.deliveries,
    figures: figures.table,
    records,
    problems: [],
  }
  tellWarnings(dataset, figures.places, log)
  const problems = log.problems()
  return { dataset: { ...dataset, problems }, problems, files: files.read, failed: files.failed }
}

async function takeManifest(files: FetchedFiles, log: ProblemLog): Promise<Manifest | null> {
  const bytes = await files.take(MANIFEST)
  if (!bytes) return null
  const decoded = decode(bytes)
  reportDecoding(decoded, MANIFEST, log)
  if (!isHtmlPage(decoded.text)) return readManifest(decoded.text, log)
  log.error('html-in-place-of-csv', { file: MANIFEST })
  return null
}

type Metadata = Awaited<ReturnType<typeof takeMetadata>>

/** A table is null where its file could not be loaded; references to it are then not checked. */
async function takeMetadata(files: FetchedFiles, manifest: Manifest, log: ProblemLog) {
  const first = manifest.languages[0]!
  const take = async <Value>(
    file: (typeof METADATA)[number] | typeof PRICE_INDEX,
    read: (bytes: Uint8Array, first: string, log: ProblemLog) => readonly Value[],
  ) => {
    const bytes = await files.take(file)
    return bytes && read(bytes, first, log)
  }
  const metadata = {
    rights: await take('rights.csv', readRights),
    indicators: await take<Indicator>('indicators.csv', readIndicators),
    areas: await take('areas.csv', readAreas),
    groups: await take('groups.csv', readGroups),
    priceIndex: manifest.paths.includes(PRICE_INDEX) ? await take(PRICE_INDEX, readPriceIndex) : [],
  }
  checkNames(manifest, metadata, log)
  return metadata
}

/** Ids of rights that may have files: from rights.csv, else (it may be missing) from the listed files. */
function rightIds(
  rights: readonly { readonly id: string }[],
  listed: readonly Delivery[],
): readonly string[] {
  const ids = rights.length > 0 ? rights.map((right) => right.id) : listed.map((one) => one.right)
  return [...new Set(ids)]
}

/** Yearly files that may have been added after the manifest was written. */
function probes(
  { editions }: Manifest,
  rights: readonly string[],
  listed: ReadonlySet<string>,
): readonly Delivery[] {
  const newest = editions.findLast((edition) => edition.state === 'published')
  const open = editions.filter((edition) => edition === newest || edition.state === 'draft')
  return open
    .flatMap(({ edition }) => rights.map((right) => `${right}/${edition}.csv`))
    .filter((path) => !listed.has(path))
    .flatMap((path) => deliveryOf(path) ?? [])
}

async function takeFigures(
  files: FetchedFiles,
  manifest: Manifest,
  { rights, indicators, areas, groups }: Metadata,
  wanted: readonly Delivery[],
  log: ProblemLog,
): Promise<{ table: FigureTable; deliveries: readonly Delivery[]; places: ColumnPlaces }> {
  const builder = new FigureTableBuilder()
  const names = nameIndex(manifest.city, indicators, areas, groups)
  const latestYear = latestPossibleYear(manifest.editions)
  const reader = new FigureFiles(builder, names, manifest.languages[0]!, log, latestYear)
  const listed = new Set(manifest.paths)
  const editions = new Set(manifest.editions.map(({ edition }) => edition))
  const known = rights && new Set(rights.map((right) => right.id))
  const deliveries: Delivery[] = []
  for (const delivery of wanted.toSorted(compareDeliveries)) {
    const { file, right, edition } = delivery
    const bytes = await (listed.has(file) ? files.take(file) : files.takeIfThere(file))
    if (!bytes) continue
    if (!listed.has(file)) log.warning('file-not-listed', { file })
    if (known && !known.has(right))
      log.error('foreign-key', { file, text: right }, { rule: 'right', in: 'rights.csv' })
    if (!editions.has(edition))
      log.error('foreign-key', { file, text: String(edition) }, { rule: 'edition', in: MANIFEST })
    deliveries.push(delivery)
    reader.read(bytes, delivery)
  }
  const table = leaveOutMixedPeriods(builder.finish(), reader.places, log)
  return { table, deliveries, places: reader.places }
}
