import { headlineKeys, indicatorsAt, type Dataset, type Indicator } from '../model/dataset.ts'
import { goesOn, isDue } from '../model/due.ts'
import { isMeasured, sameSeries, type Figure, type SeriesKey } from '../model/figure.ts'
import { frequencyYears } from '../model/frequency.ts'
import { seriesAt, seriesOf } from '../model/series.ts'
import { duePeriods } from './duePeriods.ts'

/** One series of a right, and what was last known of it before the edition. */
export interface ReportedSeries {
  readonly key: SeriesKey
  /** Its metadata as of the edition: unit, definition, source, link, month of release. */
  readonly indicator: Indicator
  /** Whether it stands for its indicator. */
  readonly headline: boolean
  /** The last figure before this edition, with or without a value; null where there is none. */
  readonly last: Figure | null
  /** What is filed for this edition already, oldest period first. */
  readonly filed: readonly Figure[]
}

/** A series that the edition owes a figure. */
export interface DueLine extends ReportedSeries {
  /** The periods that are due, oldest first, never none: the one after the last, and those since. */
  readonly periods: readonly string[]
  /** How many of them an edition usually brings: 4 for quarters that come once a year. */
  readonly usual: number
}

/** Why a series of the right is owed nothing. */
export type NotDueReason =
  | 'ended'
  | 'not begun'
  /** The metadata promise no rhythm: it may come or not. */
  | 'irregular'
  /** Its rhythm has not come round. */
  | 'not yet'
  /** A comparator or group that the last editions left out. */
  | 'no longer reported'

export interface NotDueLine extends ReportedSeries {
  readonly why: NotDueReason
  /** What a figure would be of, if there is one after all; null where nobody can say. */
  readonly next: string | null
}

export interface DueLines {
  readonly due: readonly DueLine[]
  readonly notDue: readonly NotDueLine[]
}

/** A comparator or group counts as reported while one of this many last editions had it. */
const LAST_EDITIONS = 3

/**
 * Every series that was reported for a right, those that the edition owes a figure and those that
 * it does not, with the reason. In the order of the package; of an indicator the headline first,
 * then as the files have them.
 */
export function dueLines(dataset: Dataset, right: string, edition: number): DueLines {
  const known = found.get(dataset) ?? new Map<string, DueLines>()
  found.set(dataset, known)
  const id = `${edition} ${right}`
  const lines = known.get(id) ?? findDueLines(dataset, right, edition)
  known.set(id, lines)
  return lines
}

/** What was found once: the list of rights, a new draft and the form ask for the same. */
const found = new WeakMap<Dataset, Map<string, DueLines>>()

function findDueLines(dataset: Dataset, right: string, edition: number): DueLines {
  const due: DueLine[] = []
  const notDue: NotDueLine[] = []
  for (const indicator of indicatorsAt(dataset, edition)) {
    if (indicator.right !== right) continue
    const all = reportedSeries(dataset, indicator, edition)
    const recent = recentEditions(all.flatMap(({ history }) => history))
    const sample = all.findLast(({ series }) => series.last !== null)?.series.last ?? null
    for (const { series, history } of all) {
      const why = whyNotDue(series, recent, edition)
      const { periods, usual } = duePeriods(series, sample, history, edition)
      if (why === null) due.push({ ...series, periods, usual })
      else notDue.push({ ...series, why, next: periods[0] ?? null })
    }
  }
  return { due, notDue }
}

interface SeriesWithHistory {
  readonly series: ReportedSeries
  /** What was known of it before the edition. */
  readonly history: readonly Figure[]
}

function reportedSeries(
  dataset: Dataset,
  indicator: Indicator,
  edition: number,
): readonly SeriesWithHistory[] {
  const headline = headlineKeys(indicator, dataset.city)
  const others = seriesOf(dataset, indicator.id).filter(
    (key) => !headline.some((one) => sameSeries(one, key)),
  )
  const hasFiles = dataset.deliveries.some((one) => one.edition === edition)
  return [...headline, ...others].flatMap((key, index): SeriesWithHistory[] => {
    const history = seriesAt(dataset, key, edition - 1).figures
    const filed = hasFiles
      ? seriesAt(dataset, key, edition).figures.filter((one) => one.filed.edition === edition)
      : []
    const isHeadline = index < headline.length
    if (!isHeadline && history.length === 0 && filed.length === 0) return []
    const last = history.findLast(isMeasured) ?? history.at(-1) ?? null
    return [{ series: { key, indicator, headline: isHeadline, last, filed }, history }]
  })
}

/** The last editions that brought anything of an indicator. */
function recentEditions(figures: readonly Figure[]): readonly number[] {
  const editions = new Set(figures.map(({ filed }) => filed.edition))
  return [...editions].toSorted((a, b) => b - a).slice(0, LAST_EDITIONS)
}

function whyNotDue(
  { indicator, headline, last, filed }: ReportedSeries,
  recent: readonly number[],
  edition: number,
): NotDueReason | null {
  if (!goesOn(indicator, edition))
    return (indicator.ended ?? edition) < edition ? 'ended' : 'not begun'
  if (filed.length > 0) return null
  if (!headline && last && !recent.includes(last.filed.edition)) return 'no longer reported'
  if (frequencyYears(indicator.frequency) === null) return 'irregular'
  return isDue(indicator, last?.period ?? null, edition) ? null : 'not yet'
}
