import { getSeriesId } from './ids.ts'
import type { Dataset } from './dataset.ts'
import { isComparable, type Figure, type MeasuredFigure, type SeriesKey } from './figure.ts'
import { getFigure, getSeriesKey, type YearlyFile } from './figureTable.ts'
import { isNonEmpty, type NonEmpty } from './nonEmpty.ts'
import { comparePeriods, type Period } from './period.ts'

/** The series of one indicator, area and group, as known at an edition. */
export interface Series {
  readonly key: SeriesKey
  readonly edition: number
  /** One figure for each period, oldest first; a figure without a value has a status with the reason. */
  readonly figures: readonly Figure[]
  /** Texts of the periods at which a new segment begins. */
  readonly breaks: ReadonlySet<string>
}

/** All published figures of one period, oldest edition first. */
export interface Revision {
  readonly period: string
  readonly versions: readonly Figure[]
}

interface Index {
  readonly rowsBySeries: ReadonlyMap<string, Uint32Array>
  readonly keys: readonly SeriesKey[]
  readonly yearlyFiles: ReadonlyMap<string, YearlyFile>
  /** The last result: the rows of a series are requested one after the other. */
  lastSeries: Series | null
}

const indexes = new WeakMap<Dataset, Index>()

/** Cached for each dataset, with one entry a series. */
function getIndex(dataset: Dataset): Index {
  const cachedIndex = indexes.get(dataset)
  if (cachedIndex) return cachedIndex
  const { figures } = dataset
  const rowsBySeries = new Map<string, Uint32Array>()
  const keys: SeriesKey[] = []
  for (let series = 0; series + 1 < figures.seriesStarts.length; series++) {
    const rows = figures.seriesRows.subarray(
      figures.seriesStarts[series],
      figures.seriesStarts[series + 1],
    )
    const key = getSeriesKey(figures, rows[0]!)
    keys.push(key)
    rowsBySeries.set(getSeriesId(key), rows)
  }
  const yearlyFiles = new Map(
    dataset.yearlyFiles.map((yearlyFile) => [yearlyFile.file, yearlyFile]),
  )
  const index: Index = { rowsBySeries, keys, yearlyFiles, lastSeries: null }
  indexes.set(dataset, index)
  return index
}

/** The keys of all series of an indicator, in the order of their first row in the files. */
export function findSeriesKeys(dataset: Dataset, indicator: string): readonly SeriesKey[] {
  return getIndex(dataset).keys.filter((key) => key.indicator === indicator)
}

/** All rows of a series by edition, correction, then period. */
function getAllFigures(dataset: Dataset, key: SeriesKey): Figure[] {
  const { rowsBySeries, yearlyFiles } = getIndex(dataset)
  const rows = rowsBySeries.get(getSeriesId(key)) ?? new Uint32Array()
  return Array.from(rows, (row) => getFigure(dataset.figures, row, yearlyFiles)).sort(
    (a, b) =>
      a.provenance.edition - b.provenance.edition ||
      a.provenance.correction - b.provenance.correction ||
      comparePeriods(a.period, b.period),
  )
}

/**
 * A series as known at an edition: of the editions up to it, the last published row of each period.
 * A break holds until a row lifts it. A file that republishes a series from a new break on (the break and at
 * least one later period) replaces the whole tail: older figures of later periods belong to the earlier
 * definition and leave the series. A break that the series already has is only confirmed: a correction of its
 * row and of a later row does not remove the figures between them.
 */
export function getSeriesAt(dataset: Dataset, key: SeriesKey, edition: number): Series {
  const index = getIndex(dataset)
  const { lastSeries } = index
  if (lastSeries?.edition === edition && getSeriesId(lastSeries.key) === getSeriesId(key))
    return lastSeries
  return (index.lastSeries = buildSeries(dataset, key, edition))
}

function buildSeries(dataset: Dataset, key: SeriesKey, edition: number): Series {
  const figuresByPeriod = new Map<string, Figure>()
  const breaks = new Set<string>()
  const rows = getAllFigures(dataset, key).filter((figure) => figure.provenance.edition <= edition)
  for (let from = 0; from < rows.length;) {
    const file = rows[from]!.provenance.file
    let to = from
    while (to < rows.length && rows[to]!.provenance.file === file) to++
    applyFile(rows.slice(from, to), figuresByPeriod, breaks)
    from = to
  }
  const figures = [...figuresByPeriod.values()].sort((a, b) => comparePeriods(a.period, b.period))
  return { key, edition, figures, breaks }
}

function applyFile(
  rows: readonly Figure[],
  figuresByPeriod: Map<string, Figure>,
  breaks: Set<string>,
): void {
  const start = rows.find((row) => row.status.includes('break') && !breaks.has(row.period.text))
  const republishes =
    start !== undefined && rows.some((row) => comparePeriods(row.period, start.period) > 0)
  if (republishes)
    for (const figure of figuresByPeriod.values())
      if (comparePeriods(figure.period, start.period) > 0) {
        figuresByPeriod.delete(figure.period.text)
        breaks.delete(figure.period.text)
      }
  for (const row of rows) {
    figuresByPeriod.set(row.period.text, row)
    if (row.status.includes('break')) breaks.add(row.period.text)
    if (row.status.includes('break lifted')) breaks.delete(row.period.text)
  }
}

/**
 * The first break that is new in a series: later figures belong to a new definition and revise nothing. Null
 * where there is none.
 */
export function findFirstNewBreak(before: Series, now: Series): Period | null {
  const isNew = ({ period }: Figure) =>
    now.breaks.has(period.text) && !before.breaks.has(period.text)
  return now.figures.find(isNew)?.period ?? null
}

/** A part of a series whose figures may be compared with each other. */
export interface Segment {
  /** Whether the segment begins with a break; false for the first. */
  readonly afterBreak: boolean
  readonly figures: NonEmpty<MeasuredFigure>
}

/** The segments of a series with a comparable figure, oldest first. */
export function getSegments(series: Series): readonly Segment[] {
  const segments: { afterBreak: boolean; figures: MeasuredFigure[] }[] = []
  let current = { afterBreak: false, figures: [] as MeasuredFigure[] }
  for (const figure of series.figures) {
    if (series.breaks.has(figure.period.text)) {
      segments.push(current)
      current = { afterBreak: true, figures: [] }
    }
    if (isComparable(figure)) current.figures.push(figure)
  }
  segments.push(current)
  return segments.flatMap(({ afterBreak, figures }) =>
    isNonEmpty(figures) ? [{ afterBreak, figures }] : [],
  )
}

/** The periods with more than one published figure up to an edition, oldest period first. */
export function getRevisionsAt(
  dataset: Dataset,
  key: SeriesKey,
  edition: number,
): readonly Revision[] {
  const byPeriod = new Map<string, Figure[]>()
  for (const figure of getAllFigures(dataset, key)) {
    if (figure.provenance.edition > edition) continue
    const versions = byPeriod.get(figure.period.text)
    if (versions) versions.push(figure)
    else byPeriod.set(figure.period.text, [figure])
  }
  return [...byPeriod.values()]
    .filter((versions) => versions.length > 1)
    .sort((a, b) => comparePeriods(a[0]!.period, b[0]!.period))
    .map((versions) => ({ period: versions[0]!.period.text, versions }))
}
