import { listComparatorKeys } from '../../charts/model/comparators.ts'
import type { Dataset, Indicator } from '../../model/dataset.ts'
import { isSameSeries, type Figure, type SeriesKey } from '../../model/figure.ts'
import { getSeriesAt, findSeriesKeys } from '../../model/series.ts'
import { getComparisons, type PlaceComparison } from '../../trends/comparison/getComparisons.ts'
import { getFindings, type Finding } from '../../trends/findings.ts'
import type { Verdict } from '../../trends/verdict.ts'

/** A series as of the report's edition. */
export interface ReportedSeries {
  readonly key: SeriesKey
  /** Oldest period first. */
  readonly figures: readonly Figure[]
  /** Periods at which a new segment begins, oldest first. */
  readonly breaks: readonly string[]
}

/**
 * One headline series of the city: its verdict, its comparison with other places, and the series in
 * its chart.
 */
export interface ReportedFinding {
  readonly verdict: Verdict
  /** The same group compared with every other place. */
  readonly places: readonly PlaceComparison[]
  /** The series in its chart and table: the city's first, then its comparators. */
  readonly series: readonly ReportedSeries[]
}

export interface ReportedIndicator {
  readonly indicator: Indicator
  /** One for each headline series. */
  readonly findings: readonly ReportedFinding[]
}

/** The findings of an edition, without indicators introduced later. */
export function listFindings(dataset: Dataset, edition: number): readonly Finding[] {
  return getFindings(dataset, edition).filter(
    ({ indicator }) => indicator.fromEdition === null || indicator.fromEdition <= edition,
  )
}

export function buildSeries(dataset: Dataset, key: SeriesKey, edition: number): ReportedSeries {
  const { figures, breaks } = getSeriesAt(dataset, key, edition)
  const periods = figures.map(({ period }) => period.text).filter((text) => breaks.has(text))
  return { key, figures, breaks: periods }
}

/** The other areas of a headline series with figures in the edition, in the order of areas.csv. */
function listOtherAreas(dataset: Dataset, key: SeriesKey, edition: number): readonly SeriesKey[] {
  const order = new Map(dataset.areas.map(({ id }, index) => [id, index]))
  return findSeriesKeys(dataset, key.indicator)
    .filter((other) => other.dimension === key.dimension && other.group === key.group)
    .filter((other) => other.area !== key.area)
    .filter((other) => getSeriesAt(dataset, other, edition).figures.length > 0)
    .toSorted((a, b) => (order.get(a.area) ?? 0) - (order.get(b.area) ?? 0))
}

function buildFinding(dataset: Dataset, verdict: Verdict): ReportedFinding {
  const { key, edition } = verdict
  const others = listOtherAreas(dataset, key, edition)
  const comparators = listComparatorKeys(dataset, key).filter((other) =>
    others.some((otherKey) => isSameSeries(otherKey, other)),
  )
  return {
    verdict,
    places: getComparisons(dataset, key, edition),
    series: [key, ...comparators].map((drawnKey) => buildSeries(dataset, drawnKey, edition)),
  }
}

/** The indicators of a right with their findings, in the order of the package. */
export function buildIndicators(
  dataset: Dataset,
  findings: readonly Finding[],
): readonly ReportedIndicator[] {
  const indicators = [...new Set(findings.map(({ indicator }) => indicator))]
  return indicators.map((indicator) => ({
    indicator,
    findings: findings
      .filter((finding) => finding.indicator === indicator)
      .map(({ verdict }) => buildFinding(dataset, verdict)),
  }))
}
