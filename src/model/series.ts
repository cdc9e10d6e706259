import type { Dataset } from './dataset.ts'
import { isComparable, type Figure, type MeasuredFigure, type SeriesKey } from './figure.ts'
import { figureAt, seriesKeyAt, type Delivery } from './figureTable.ts'
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
  readonly filed: readonly Figure[]
}

interface Index {
  readonly rowsOf: ReadonlyMap<string, Uint32Array>
  readonly keys: readonly SeriesKey[]
  readonly deliveries: ReadonlyMap<string, Delivery>
  /** The last result: the rows of a series are requested one after the other. */
  last: Series | null
}

const indexes = new WeakMap<Dataset, Index>()

function idOf(key: SeriesKey): string {
  return `${key.indicator}\u0000${key.area}\u0000${key.dimension}\u0000${key.group}`
}

/** Cached for each dataset, with one entry a series. */
function indexOf(dataset: Dataset): Index {
  const known = indexes.get(dataset)
  if (known) return known
  const { figures } = dataset
  const rowsOf = new Map<string, Uint32Array>()
  const keys: SeriesKey[] = []
  for (let series = 0; series + 1 < figures.seriesStarts.length; series++) {
    const rows = figures.seriesRows.subarray(
      figures.seriesStarts[series],
      figures.seriesStarts[series + 1],
    )
    const key = seriesKeyAt(figures, rows[0]!)
    keys.push(key)
    rowsOf.set(idOf(key), rows)
  }
  const deliveries = new Map(dataset.deliveries.map((delivery) => [delivery.file, delivery]))
  const index: Index = { rowsOf, keys, deliveries, last: null }
  indexes.set(dataset, index)
  return index
}

/** The keys of all series of an indicator, in the order of their first row in the files. */
export function seriesOf(dataset: Dataset, indicator: string): readonly SeriesKey[] {
  return indexOf(dataset).keys.filter((key) => key.indicator === indicator)
}

/** All rows of a series by edition, correction, then period. */
function filings(dataset: Dataset, key: SeriesKey): Figure[] {
  const { rowsOf, deliveries } = indexOf(dataset)
  const rows = rowsOf.get(idOf(key)) ?? new Uint32Array()
  return Array.from(rows, (row) => figureAt(dataset.figures, row, deliveries)).sort(
    (a, b) =>
      a.filed.edition - b.filed.edition ||
      a.filed.correction - b.filed.correction ||
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
export function seriesAt(dataset: Dataset, key: SeriesKey, edition: number): Series {
  const index = indexOf(dataset)
  const { last } = index
  if (last?.edition === edition && idOf(last.key) === idOf(key)) return last
  return (index.last = readSeries(dataset, key, edition))
}

function readSeries(dataset: Dataset, key: SeriesKey, edition: number): Series {
  const known = new Map<string, Figure>()
  const breaks = new Set<string>()
  const rows = filings(dataset, key).filter((figure) => figure.filed.edition <= edition)
  for (let from = 0; from < rows.length;) {
    const file = rows[from]!.filed.file
    let to = from
    while (to < rows.length && rows[to]!.filed.file === file) to++
    takeFile(rows.slice(from, to), known, breaks)
    from = to
  }
  const figures = [...known.values()].sort((a, b) => comparePeriods(a.period, b.period))
  return { key, edition, figures, breaks }
}

function takeFile(rows: readonly Figure[], known: Map<string, Figure>, breaks: Set<string>): void {
  const start = rows.find((row) => row.status.includes('break') && !breaks.has(row.period.text))
  const republishes =
    start !== undefined && rows.some((row) => comparePeriods(row.period, start.period) > 0)
  if (republishes)
    for (const figure of known.values())
      if (comparePeriods(figure.period, start.period) > 0) {
        known.delete(figure.period.text)
        breaks.delete(figure.period.text)
      }
  for (const row of rows) {
    known.set(row.period.text, row)
    if (row.status.includes('break')) breaks.add(row.period.text)
    if (row.status.includes('break lifted')) breaks.delete(row.period.text)
  }
}

/**
 * The first break that is new in a series: later figures belong to a new definition and revise nothing. Null
 * where there is none.
 */
export function firstNewBreak(before: Series, now: Series): Period | null {
  const isNew = ({ period }: Figure) =>
    now.breaks.has(period.text) && !before.breaks.has(period.text)
  return now.figures.find(isNew)?.period ?? null
}

/** A part of a series whose figures may be compared with each other. */
export interface Segment {
  /** Whether the segment begins with a break; false for the first. */
  readonly afterBreak: boolean
  readonly figures: readonly MeasuredFigure[]
}

/** The segments of a series with a comparable figure, oldest first. */
export function segmentsOf(series: Series): readonly Segment[] {
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
  return segments.filter((segment) => segment.figures.length > 0)
}

/** The periods with more than one published figure up to an edition, oldest period first. */
export function revisionsAt(
  dataset: Dataset,
  key: SeriesKey,
  edition: number,
): readonly Revision[] {
  const byPeriod = new Map<string, Figure[]>()
  for (const figure of filings(dataset, key)) {
    if (figure.filed.edition > edition) continue
    const filed = byPeriod.get(figure.period.text)
    if (filed) filed.push(figure)
    else byPeriod.set(figure.period.text, [figure])
  }
  return [...byPeriod.values()]
    .filter((filed) => filed.length > 1)
    .sort((a, b) => comparePeriods(a[0]!.period, b[0]!.period))
    .map((filed) => ({ period: filed[0]!.period.text, filed }))
}
