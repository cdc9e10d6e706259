import type { Dataset } from '../model/dataset.ts'
import type { YearlyFile, FigureTable } from '../model/figureTable.ts'
import { latestPossibleYear } from '../model/periodChecks.ts'
import { areaTable } from '../model/tables/areas.ts'
import { groupTable } from '../model/tables/groups.ts'
import { indicatorTable } from '../model/tables/indicators.ts'
import { rightTable } from '../model/tables/rights.ts'
import type { Row, Table } from '../model/tables/table.ts'
import { decode } from './io/decode.ts'
import { reportDecoding } from './io/decodingProblems.ts'
import { FileLoader, type Progress } from './io/fileLoader.ts'
import { FigureFilesReader, type ColumnsByFile } from './figures/figureFilesReader.ts'
import { FigureTableBuilder } from './figures/figureTableBuilder.ts'
import { isHtml } from './io/isHtml.ts'
import { removeMixedPeriods } from './figures/mixedPeriods.ts'
import { MANIFEST, readManifest, type Manifest } from './manifest.ts'
import { checkMetadataReferences } from './tables/metadataReferences.ts'
import { createKnownIds } from './tables/knownIds.ts'
import { PRICE_INDEX } from './tables/optionalTables.ts'
import type { PackageResult } from './packageResult.ts'
import { readPriceIndex } from './tables/priceIndex.ts'
import { readIndicators } from './tables/readIndicators.ts'
import { ProblemCollector } from './problemCollector.ts'
import { getRecordPaths, readRecords } from './records/readRecords.ts'
import { readRows, type TableContext } from './tables/tableReader.ts'
import type { FileSource } from './io/fileSource.ts'
import { reportWarnings } from './warnings/warnings.ts'
import { compareYearlyFiles, parseYearlyFilePath } from './figures/yearlyFilePath.ts'

const METADATA = [rightTable, indicatorTable, areaTable, groupTable].map(
  ({ name }) => `${name}.csv`,
)

/**
 * Reads a whole package: the manifest, the metadata, then every yearly file and record table that the
 * manifest lists. Yearly files of the newest published edition and of drafts are also read where they are not
 * listed. A fault in one file or row does not hide others. Each file is requested once.
 */
export async function readPackage(
  source: FileSource,
  progress: Progress = () => undefined,
): Promise<PackageResult> {
  const collector = new ProblemCollector()
  const files = new FileLoader(source, collector, progress)
  const manifest = await loadManifest(files, collector)
  if (!manifest)
    return {
      dataset: null,
      problems: collector.list(),
      files: files.loadedFiles,
      failed: files.failedFiles,
    }
  files.setExpectedSizes(manifest.sizes)
  const listed = manifest.paths.flatMap((path) => parseYearlyFilePath(path) ?? [])
  const prices = manifest.paths.includes(PRICE_INDEX) ? [PRICE_INDEX] : []
  files.request([
    ...METADATA,
    ...prices,
    ...listed.map((yearlyFile) => yearlyFile.file),
    ...getRecordPaths(manifest),
  ])
  const metadata = await loadMetadata(files, manifest, collector)
  const rights = metadata.rights ?? []
  const candidateFiles = findCandidateFiles(
    manifest,
    getRightIds(rights, listed),
    new Set(manifest.paths),
  )
  files.request(candidateFiles.map((yearlyFile) => yearlyFile.file))
  const figures = await loadFigures(
    files,
    manifest,
    metadata,
    [...listed, ...candidateFiles],
    collector,
  )
  const records = await readRecords(files, manifest, metadata, collector)
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
    yearlyFiles: figures.yearlyFiles,
    figures: figures.table,
    records,
    problems: [],
  }
  reportWarnings(dataset, figures.places, collector)
  const problems = collector.list()
  return {
    dataset: { ...dataset, problems },
    problems,
    files: files.loadedFiles,
    failed: files.failedFiles,
  }
}

async function loadManifest(
  files: FileLoader,
  collector: ProblemCollector,
): Promise<Manifest | null> {
  const bytes = await files.load(MANIFEST)
  if (!bytes) return null
  const decoded = decode(bytes)
  reportDecoding(decoded, MANIFEST, collector)
  if (!isHtml(decoded.text)) return readManifest(decoded.text, collector)
  collector.error('html-in-place-of-csv', { file: MANIFEST })
  return null
}

type Metadata = Awaited<ReturnType<typeof loadMetadata>>

/** A table is null where its file could not be loaded; references to it are then not checked. */
async function loadMetadata(files: FileLoader, manifest: Manifest, collector: ProblemCollector) {
  const context: TableContext = { primaryLanguage: manifest.languages[0], problems: collector }
  const load = async <Value>(
    path: string,
    read: (bytes: Uint8Array, context: TableContext) => readonly Value[],
  ): Promise<readonly Value[] | null> => {
    const bytes = await files.load(path)
    return bytes && read(bytes, context)
  }
  const loadTable = <T extends Table>(table: T): Promise<readonly Row<T>[] | null> =>
    load(`${table.name}.csv`, (bytes) => readRows(table, bytes, context))
  const metadata = {
    rights: await loadTable(rightTable),
    indicators: await load(`${indicatorTable.name}.csv`, readIndicators),
    areas: await loadTable(areaTable),
    groups: await loadTable(groupTable),
    priceIndex: manifest.paths.includes(PRICE_INDEX) ? await load(PRICE_INDEX, readPriceIndex) : [],
  }
  checkMetadataReferences(manifest, metadata, collector)
  return metadata
}

/** Ids of rights that may have files: from rights.csv, else (it may be missing) from the listed files. */
function getRightIds(
  rights: readonly { readonly id: string }[],
  listed: readonly YearlyFile[],
): readonly string[] {
  const ids =
    rights.length > 0
      ? rights.map((right) => right.id)
      : listed.map((yearlyFile) => yearlyFile.right)
  return [...new Set(ids)]
}

/** Yearly files that may have been added after the manifest was written. */
function findCandidateFiles(
  { editions }: Manifest,
  rights: readonly string[],
  listed: ReadonlySet<string>,
): readonly YearlyFile[] {
  const newest = editions.findLast((edition) => edition.state === 'published')
  const open = editions.filter((edition) => edition === newest || edition.state === 'draft')
  return open
    .flatMap(({ edition }) => rights.map((right) => `${right}/${edition}.csv`))
    .filter((path) => !listed.has(path))
    .flatMap((path) => parseYearlyFilePath(path) ?? [])
}

async function loadFigures(
  files: FileLoader,
  manifest: Manifest,
  { rights, indicators, areas, groups }: Metadata,
  wanted: readonly YearlyFile[],
  collector: ProblemCollector,
): Promise<{ table: FigureTable; yearlyFiles: readonly YearlyFile[]; places: ColumnsByFile }> {
  const builder = new FigureTableBuilder()
  const names = createKnownIds(manifest.city, indicators, areas, groups)
  const latestYear = latestPossibleYear(manifest.editions)
  const reader = new FigureFilesReader(builder, names, manifest.languages[0], collector, latestYear)
  const listed = new Set(manifest.paths)
  const editions = new Set(manifest.editions.map(({ edition }) => edition))
  const knownRights = rights && new Set(rights.map((right) => right.id))
  const yearlyFiles: YearlyFile[] = []
  for (const yearlyFile of wanted.toSorted(compareYearlyFiles)) {
    const { file, right, edition } = yearlyFile
    const bytes = await (listed.has(file) ? files.load(file) : files.loadOptional(file))
    if (!bytes) continue
    if (!listed.has(file)) collector.warning('file-not-listed', { file })
    if (knownRights && !knownRights.has(right))
      collector.error('foreign-key', { file, text: right }, { rule: 'right', in: 'rights.csv' })
    if (!editions.has(edition))
      collector.error(
        'foreign-key',
        { file, text: String(edition) },
        { rule: 'edition', in: MANIFEST },
      )
    yearlyFiles.push(yearlyFile)
    reader.read(bytes, yearlyFile)
  }
  const table = removeMixedPeriods(builder.finish(), reader.columnsByFile, collector)
  return { table, yearlyFiles, places: reader.columnsByFile }
}
