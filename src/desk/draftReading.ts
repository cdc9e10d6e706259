import { headlineKeys, indicatorsAt, type Dataset } from '../model/dataset.ts'
import type { Delivery } from '../model/figureTable.ts'
import { latestPossibleYear } from '../model/periodFault.ts'
import type { Problem } from '../model/problem.ts'
import { FigureFiles, type ColumnPlaces } from '../package/figureFiles.ts'
import { FigureTableBuilder } from '../package/figureTableBuilder.ts'
import { leaveOutMixedPeriods } from '../package/mixedPeriods.ts'
import { nameIndex } from '../package/nameIndex.ts'
import { TYPED_NUMBERS } from '../package/numberFormat.ts'
import { ProblemLog } from '../package/problemLog.ts'
import { compareDeliveries } from '../package/yearlyFile.ts'
import type { Draft, DraftLine } from './draft.ts'
import { lineIdOf, seriesIdOf, seriesIdOfLine } from './draftColumns.ts'
import { draftText } from './draftText.ts'
import { filingOf, type DraftFiling } from './filing.ts'
import { describedDataset } from './metadata/describedDataset.ts'
import { PublishedRows, rowsOfSeries, periodOfRow, seriesIdOfRow } from './publishedRows.ts'

/** A draft as parsed by the package reader. */
export interface DraftReading {
  /** The dataset with the lines that have no error. */
  readonly dataset: Dataset
  readonly filing: DraftFiling
  /** Problems of the draft's lines; `line` is a line of the parsed text. */
  readonly problems: readonly Problem[]
  /** Column positions of each file, for problems that are found later. */
  readonly places: ColumnPlaces
  /** The draft's line that begins at a line of the parsed text. */
  readonly lineAt: ReadonlyMap<number, DraftLine>
}

/**
 * Parses the filled lines of a draft with the package reader, together with the published rows. Lines of the
 * text stand for lines of the draft; a row of the same file that the draft leaves unchanged gets line 0.
 * @param lines the lines to parse
 * @param scope `all`, or only the series of these lines, which is faster
 */
export function readDraft(
  published: Dataset,
  draft: Draft,
  lines: readonly DraftLine[],
  scope: 'all' | 'own series',
): DraftReading {
  const dataset = describedDataset(published, draft)
  const filing = filingOf(dataset, draft)
  const { file } = filing.delivery
  const text = draftText(lines)
  const builder = new FigureTableBuilder()
  const log = new ProblemLog(Infinity)
  const names = nameIndex(dataset.city, dataset.indicators, dataset.areas, dataset.groups)
  const latestYear = latestPossibleYear(dataset.editions)
  const reader = new FigureFiles(builder, names, dataset.languages[0]!, log, latestYear)
  const [earlier, later] = publishedRows(dataset, filing, lines, scope)
  const taken = new PublishedRows(dataset.figures, builder)
  for (const { row, line } of earlier) taken.take(row, line)
  if (text.lineAt.size > 0)
    reader.read(new TextEncoder().encode(text.text), filing.delivery, TYPED_NUMBERS)
  for (const { row, line } of later) taken.take(row, line)
  const others = dataset.deliveries.filter((one) => one.file !== file)
  const table = builder.finish()
  const isOfDraft = (row: number): boolean =>
    table.line[row]! > 0 && table.file.words[table.file.codes[row]!] === file
  return {
    dataset: {
      ...dataset,
      deliveries: [...others, filing.delivery].toSorted(compareDeliveries),
      figures: leaveOutMixedPeriods(table, reader.places, log, isOfDraft),
    },
    filing,
    problems: log.problems(),
    places: reader.places,
    lineAt: text.lineAt,
  }
}

interface TakenRow {
  readonly row: number
  readonly line?: number
}

/** Published rows filed before and after the draft's file, without those that the draft replaces. */
function publishedRows(
  dataset: Dataset,
  { delivery }: DraftFiling,
  lines: readonly DraftLine[],
  scope: 'all' | 'own series',
): readonly [readonly TakenRow[], readonly TakenRow[]] {
  const { figures, city } = dataset
  const own = new Set([
    ...lines.map((line) => seriesIdOfLine(line, city.id)),
    ...headlineIds(dataset, delivery),
  ])
  const replaced = new Set(lines.map((line) => lineIdOf(line, city.id)))
  const files = new Map(dataset.deliveries.map((one) => [one.file, one]))
  const place = figures.file.words.map((word): number => placeOf(files.get(word), delivery))
  const earlier: TakenRow[] = []
  const later: TakenRow[] = []
  const rows =
    scope === 'all'
      ? Array.from({ length: figures.rows }, (_, row) => row)
      : rowsOfSeries(dataset, own)
  for (const row of rows) {
    const order = place[figures.file.codes[row]!]!
    if (order !== 0) (order < 0 ? earlier : later).push({ row })
    else if (!replaced.has(`${seriesIdOfRow(figures, row)}\u0000${periodOfRow(figures, row)}`))
      earlier.push({ row, line: 0 })
  }
  return [earlier, later]
}

/** Headline ids of the right's indicators: whether their figures are missing is checked once a file. */
function headlineIds(dataset: Dataset, { right, edition }: Delivery): readonly string[] {
  return indicatorsAt(dataset, edition)
    .filter((indicator) => indicator.right === right)
    .flatMap((indicator) => headlineKeys(indicator, dataset.city).map(seriesIdOf))
}

function placeOf(one: Delivery | undefined, delivery: Delivery): number {
  if (!one) return -1
  return one.file === delivery.file ? 0 : compareDeliveries(one, delivery)
}
