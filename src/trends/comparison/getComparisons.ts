import type { Area, Dataset } from '../../model/dataset.ts'
import { isSameSeries, type SeriesKey } from '../../model/figure.ts'
import { findArea, findIndicator } from '../../model/lookup.ts'
import { getSeriesAt, findSeriesKeys } from '../../model/series.ts'
import { compare, type Comparison } from './compare.ts'
import type { NoComparisonReason } from './commonPeriods.ts'

/** The comparison with one other place, or why they are not compared. */
export interface PlaceComparison {
  readonly area: string
  readonly result: Comparison | NoComparisonReason
}

/** False for districts, and for the city if the series is of its own district (a part of it). */
function isOtherPlace(other: Area, ownArea: Area | null): boolean {
  return other.kind !== 'district' && !(ownArea?.kind === 'district' && ownArea.partOf === other.id)
}

/**
 * A series compared with the same group in every other city, region and country that had figures at
 * the edition, in the order of areas.csv. Empty for a series of a benchmark.
 * @throws RangeError for an indicator that the dataset does not have
 */
export function getComparisons(
  dataset: Dataset,
  key: SeriesKey,
  edition: number,
): readonly PlaceComparison[] {
  const indicator = findIndicator(dataset, key.indicator, edition)
  if (!indicator) throw new RangeError(`no such indicator: ${key.indicator}`)
  const ownArea = findArea(dataset, key.area)
  if (ownArea?.kind === 'benchmark') return []
  const others = new Map(
    findSeriesKeys(dataset, key.indicator)
      .filter((other) => other.area !== key.area && isSameSeries({ ...other, area: key.area }, key))
      .map((other) => [other.area, other]),
  )
  const city = getSeriesAt(dataset, key, edition)
  const baseline = indicator.baseline ?? dataset.baseline
  return dataset.areas.flatMap((area): PlaceComparison[] => {
    const other = others.get(area.id)
    if (!other || !isOtherPlace(area, ownArea)) return []
    const series = getSeriesAt(dataset, other, edition)
    if (series.figures.length === 0) return []
    return [
      { area: area.id, result: compare(city, { series, kind: area.kind }, indicator, baseline) },
    ]
  })
}
