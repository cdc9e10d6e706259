import {
  getHeadlineKeys,
  getIndicatorsAt,
  type Dataset,
  type Indicator,
} from '../../model/dataset.ts'
import { isActive, isDue } from '../../model/due.ts'
import { isMeasured, isSameSeries, type Figure, type SeriesKey } from '../../model/figure.ts'
import { getFrequencyYears } from '../../model/frequency.ts'
import { getSeriesAt, findSeriesKeys } from '../../model/series.ts'
import { getDuePeriods } from './duePeriods.ts'

/** One series of a right and its figures before the edition. */
export interface ReportedSeries {
  readonly key: SeriesKey
  /** Its metadata as of the edition: unit, definition, source, link, month of release. */
  readonly indicator: Indicator
  /** Whether it is the headline series of its indicator. */
  readonly headline: boolean
  /** The last figure before this edition, with or without a value; null for none. */
  readonly last: Figure | null
  /** The figures filed for this edition, oldest period first. */
  readonly filed: readonly Figure[]
}

/** A series for which the edition owes a figure. */
export interface DueSeries extends ReportedSeries {
  /** The due periods, oldest first, never empty: from the period after the last figure. */
  readonly periods: readonly string[]
  /** How many periods an edition usually brings: 4 for quarters that are published once a year. */
  readonly usual: number
}

/** Why a series of the right is not due. */
export type NotDueReason =
  | 'ended'
  | 'not begun'
  /** The metadata name no frequency: a figure may or may not come. */
  | 'irregular'
  /** The next figure is not due yet by its frequency. */
  | 'not yet'
  /** A comparator or group that the last editions omitted. */
  | 'no longer reported'

export interface NotDueSeries extends ReportedSeries {
  readonly reason: NotDueReason
  /** The period of a figure if one comes nevertheless; null if unknown. */
  readonly nextPeriod: string | null
}

export interface DueLines {
  readonly due: readonly DueSeries[]
  readonly notDue: readonly NotDueSeries[]
}

/** A comparator or group counts as reported if one of this many last editions had it. */
const LAST_EDITIONS = 3

/**
 * Every series reported for a right, split into due and not due with the reason. In the order of the package;
 * within an indicator the headline first, then in file order.
 */
export function getDueLines(dataset: Dataset, right: string, edition: number): DueLines {
  const cachedByRight = cache.get(dataset) ?? new Map<string, DueLines>()
  cache.set(dataset, cachedByRight)
  const id = `${edition} ${right}`
  const lines = cachedByRight.get(id) ?? computeDueLines(dataset, right, edition)
  cachedByRight.set(id, lines)
  return lines
}

/** Cache: the list of rights, a new draft and the form need the same result. */
const cache = new WeakMap<Dataset, Map<string, DueLines>>()

function computeDueLines(dataset: Dataset, right: string, edition: number): DueLines {
  const due: DueSeries[] = []
  const notDue: NotDueSeries[] = []
  for (const indicator of getIndicatorsAt(dataset, edition)) {
    if (indicator.right !== right) continue
    const all = listReportedSeries(dataset, indicator, edition)
    const recent = findRecentEditions(all.flatMap(({ history }) => history))
    const sample = all.findLast(({ series }) => series.last !== null)?.series.last ?? null
    for (const { series, history } of all) {
      const reason = getNotDueReason(series, recent, edition)
      const { periods, usual } = getDuePeriods(series, sample, history, edition)
      if (reason === null) due.push({ ...series, periods, usual })
      else notDue.push({ ...series, reason, nextPeriod: periods[0] ?? null })
    }
  }
  return { due, notDue }
}

interface SeriesWithHistory {
  readonly series: ReportedSeries
  /** The figures known before the edition. */
  readonly history: readonly Figure[]
}

function listReportedSeries(
  dataset: Dataset,
  indicator: Indicator,
  edition: number,
): readonly SeriesWithHistory[] {
  const headline = getHeadlineKeys(indicator, dataset.city)
  const others = findSeriesKeys(dataset, indicator.id).filter(
    (key) => !headline.some((other) => isSameSeries(other, key)),
  )
  const hasFiles = dataset.yearlyFiles.some((other) => other.edition === edition)
  return [...headline, ...others].flatMap((key, index): SeriesWithHistory[] => {
    const history = getSeriesAt(dataset, key, edition - 1).figures
    const filed = hasFiles
      ? getSeriesAt(dataset, key, edition).figures.filter(
          (other) => other.provenance.edition === edition,
        )
      : []
    const isHeadline = index < headline.length
    if (!isHeadline && history.length === 0 && filed.length === 0) return []
    const last = history.findLast(isMeasured) ?? history.at(-1) ?? null
    return [{ series: { key, indicator, headline: isHeadline, last, filed }, history }]
  })
}

/** The last editions that filed a figure of an indicator. */
function findRecentEditions(figures: readonly Figure[]): readonly number[] {
  const editions = new Set(figures.map(({ provenance }) => provenance.edition))
  return [...editions].toSorted((a, b) => b - a).slice(0, LAST_EDITIONS)
}

function getNotDueReason(
  { indicator, headline, last, filed }: ReportedSeries,
  recent: readonly number[],
  edition: number,
): NotDueReason | null {
  if (!isActive(indicator, edition))
    return (indicator.ended ?? edition) < edition ? 'ended' : 'not begun'
  if (filed.length > 0) return null
  if (!headline && last && !recent.includes(last.provenance.edition)) return 'no longer reported'
  if (getFrequencyYears(indicator.frequency) === null) return 'irregular'
  return isDue(indicator, last?.period ?? null, edition) ? null : 'not yet'
}
