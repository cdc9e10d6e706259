import type { Area, Dataset } from '../../model/dataset.ts'
import { sameSeries, type SeriesKey } from '../../model/figure.ts'
import { areaOf, indicatorOf } from '../../model/lookup.ts'
import { seriesAt, seriesOf } from '../../model/series.ts'
import { compare, type Comparison } from './compare.ts'
import type { NotCompared } from './commonPeriods.ts'

/** The comparison with one other place, or why they are not compared. */
export interface ComparedPlace {
  readonly area: string
  readonly result: Comparison | NotCompared
}

/** False for districts, and for the city if the series is of its own district (a part of it). */
function isOtherPlace(other: Area, own: Area | null): boolean {
  return other.kind !== 'district' && !(own?.kind === 'district' && own.partOf === other.id)
}

/**
 * A series compared with the same group in every other city, region and country that had figures at
 * the edition, in the order of areas.csv. Empty for a series of a benchmark.
 * @throws RangeError for an indicator that the dataset does not have
 */
export function comparisonsAt(
  dataset: Dataset,
  key: SeriesKey,
  edition: number,
): readonly ComparedPlace[] {
  const indicator = indicatorOf(dataset, key.indicator, edition)
  if (!indicator) throw new RangeError(`no such indicator: ${key.indicator}`)
  const own = areaOf(dataset, key.area)
  if (own?.kind === 'benchmark') return []
  const others = new Map(
    seriesOf(dataset, key.indicator)
      .filter((other) => other.area !== key.area && sameSeries({ ...other, area: key.area }, key))
      .map((other) => [other.area, other]),
  )
  const city = seriesAt(dataset, key, edition)
  const baseline = indicator.baseline ?? dataset.baseline
  return dataset.areas.flatMap((area): ComparedPlace[] => {
    const other = others.get(area.id)
    if (!other || !isOtherPlace(area, own)) return []
    const series = seriesAt(dataset, other, edition)
    if (series.figures.length === 0) return []
    return [
      { area: area.id, result: compare(city, { series, kind: area.kind }, indicator, baseline) },
    ]
  })
}
