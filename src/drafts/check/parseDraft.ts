import { getSeriesId } from '../../model/ids.ts'
import { getHeadlineKeys, getIndicatorsAt, type Dataset } from '../../model/dataset.ts'
import type { YearlyFile } from '../../model/figureTable.ts'
import { latestPossibleYear } from '../../model/periodChecks.ts'
import type { Problem } from '../../model/problem.ts'
import {
  FigureFilesReader,
  type ColumnsByFile,
} from '../../datapackage/figures/figureFilesReader.ts'
import { FigureTableBuilder } from '../../datapackage/figures/figureTableBuilder.ts'
import { removeMixedPeriods } from '../../datapackage/figures/mixedPeriods.ts'
import { createKnownIds } from '../../datapackage/tables/knownIds.ts'
import { TYPED_NUMBER_FORMAT } from '../../datapackage/values/numberFormat.ts'
import { ProblemCollector } from '../../datapackage/problemCollector.ts'
import { compareYearlyFiles } from '../../datapackage/figures/yearlyFilePath.ts'
import type { Draft, DraftLine } from '../draft.ts'
import { getLineSeriesId, getLineFigureId } from '../lineCells.ts'
import { formatDraftCsv } from './draftCsv.ts'
import { chooseFile, type FileChoice } from '../handOver/chooseFile.ts'
import { addDraftIndicators } from '../indicators/describedDataset.ts'
import { PublishedRowCopier, findRowsOfSeries, getRowFigureId } from './publishedRows.ts'

/** A draft as parsed by the package reader. */
export interface ParsedDraft {
  /** The dataset with the lines that have no error. */
  readonly dataset: Dataset
  readonly filing: FileChoice
  /** Problems of the draft's lines; `line` is a line of the parsed text. */
  readonly problems: readonly Problem[]
  /** Column positions of each file, for problems that are found later. */
  readonly columnIndexes: ColumnsByFile
  /** The draft's line that begins at a line of the parsed text. */
  readonly lineAt: ReadonlyMap<number, DraftLine>
}

/**
 * Parses the filled lines of a draft with the package reader, together with the published rows. Lines of the
 * text stand for lines of the draft; a row of the same file that the draft leaves unchanged gets line 0.
 * @param lines the lines to parse
 * @param scope `all`, or only the series of these lines, which is faster
 */
export function parseDraft(
  published: Dataset,
  draft: Draft,
  lines: readonly DraftLine[],
  scope: 'all' | 'own series',
): ParsedDraft {
  const dataset = addDraftIndicators(published, draft)
  const filing = chooseFile(dataset, draft)
  const { file } = filing.delivery
  const text = formatDraftCsv(lines)
  const builder = new FigureTableBuilder()
  const log = new ProblemCollector(Infinity)
  const names = createKnownIds(dataset.city, dataset.indicators, dataset.areas, dataset.groups)
  const latestYear = latestPossibleYear(dataset.editions)
  const reader = new FigureFilesReader(builder, names, dataset.languages[0], log, latestYear)
  const [earlier, later] = selectPublishedRows(dataset, filing, lines, scope)
  const publishedRowsCopy = new PublishedRowCopier(dataset.figures, builder)
  for (const { row, line } of earlier) publishedRowsCopy.copyRow(row, line)
  if (text.lineAt.size > 0)
    reader.read(new TextEncoder().encode(text.text), filing.delivery, TYPED_NUMBER_FORMAT)
  for (const { row, line } of later) publishedRowsCopy.copyRow(row, line)
  const others = dataset.yearlyFiles.filter((one) => one.file !== file)
  const table = builder.finish()
  const isOfDraft = (row: number): boolean =>
    table.line[row]! > 0 && table.file.dictionary[table.file.codes[row]!] === file
  return {
    dataset: {
      ...dataset,
      yearlyFiles: [...others, filing.delivery].toSorted(compareYearlyFiles),
      figures: removeMixedPeriods(table, reader.columnsByFile, log, isOfDraft),
    },
    filing,
    problems: log.list(),
    columnIndexes: reader.columnsByFile,
    lineAt: text.lineAt,
  }
}

interface CopiedRow {
  readonly row: number
  readonly line?: number
}

/** Published rows filed before and after the draft's file, without those that the draft replaces. */
function selectPublishedRows(
  dataset: Dataset,
  { delivery }: FileChoice,
  lines: readonly DraftLine[],
  scope: 'all' | 'own series',
): readonly [readonly CopiedRow[], readonly CopiedRow[]] {
  const { figures, city } = dataset
  const ownSeries = new Set([
    ...lines.map((line) => getLineSeriesId(line, city.id)),
    ...listHeadlineIds(dataset, delivery),
  ])
  const replaced = new Set(lines.map((line) => getLineFigureId(line, city.id)))
  const files = new Map(dataset.yearlyFiles.map((one) => [one.file, one]))
  const order = figures.file.dictionary.map((word): number =>
    compareToDelivery(files.get(word), delivery),
  )
  const earlier: CopiedRow[] = []
  const later: CopiedRow[] = []
  const rows =
    scope === 'all'
      ? Array.from({ length: figures.rows }, (_, row) => row)
      : findRowsOfSeries(dataset, ownSeries)
  for (const row of rows) {
    const position = order[figures.file.codes[row]!]!
    if (position !== 0) (position < 0 ? earlier : later).push({ row })
    else if (!replaced.has(getRowFigureId(figures, row))) earlier.push({ row, line: 0 })
  }
  return [earlier, later]
}

/** Headline ids of the right's indicators: whether their figures are missing is checked once a file. */
function listHeadlineIds(dataset: Dataset, { right, edition }: YearlyFile): readonly string[] {
  return getIndicatorsAt(dataset, edition)
    .filter((indicator) => indicator.right === right)
    .flatMap((indicator) => getHeadlineKeys(indicator, dataset.city).map(getSeriesId))
}

function compareToDelivery(other: YearlyFile | undefined, delivery: YearlyFile): number {
  if (!other) return -1
  return other.file === delivery.file ? 0 : compareYearlyFiles(other, delivery)
}
