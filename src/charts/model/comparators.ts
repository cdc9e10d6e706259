import type { Dataset, Indicator } from '../../model/dataset.ts'
import { isSameSeries, type SeriesKey } from '../../model/figure.ts'
import { findSeriesKeys } from '../../model/series.ts'

/**
 * A series and its comparators in one chart: the same group in other areas, in the order of
 * areas.csv. Counts and amounts have no comparators: larger areas would flatten the city's line.
 */
export function listComparatorKeys(dataset: Dataset, key: SeriesKey): readonly SeriesKey[] {
  const indicator = dataset.indicators.find(({ id }) => id === key.indicator)
  if (!indicator || dependsOnAreaSize(indicator)) return [key]
  const order = new Map(dataset.areas.map(({ id }, place) => [id, place]))
  const others = findSeriesKeys(dataset, key.indicator)
    .filter(
      (other) =>
        !isSameSeries(other, key) && other.dimension === key.dimension && other.group === key.group,
    )
    .toSorted((a, b) => (order.get(a.area) ?? 0) - (order.get(b.area) ?? 0))
  return [key, ...others]
}

/** Whether figures depend on the size of the area, so that areas cannot be compared. */
function dependsOnAreaSize({ measure }: Indicator): boolean {
  return measure === 'count' || measure === 'amount'
}
