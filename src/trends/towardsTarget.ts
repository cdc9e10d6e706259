import type { City } from '../model/dataset.ts'
import type { SeriesKey } from '../model/figure.ts'
import { goodDirection } from './goodDirection.ts'
import type { JudgedIndicator } from './judgedIndicator.ts'
import { progress } from './progress.ts'
import type { Change, Progress } from './verdict.ts'

/** What judging needs of the city. Without `city`, headline series of every area have a target. */
export interface CityOfSeries {
  /** The city's baseline year. */
  readonly baseline: number
  readonly city?: Pick<City, 'id'>
}

function isHeadline(key: SeriesKey, indicator: JudgedIndicator, { city }: CityOfSeries): boolean {
  return (
    (!city || key.area === city.id) &&
    indicator.headline.some(
      ({ dimension, group }) => dimension === key.dimension && group === key.group,
    )
  )
}

/**
 * Progress to the target between two figures of one segment. Null for series other than headline
 * series, without a desired direction `up` or `down`, and without a target. A target without a year
 * requires no rate: it is either achieved or null.
 */
export function towardsTarget(
  { from, to }: Change,
  key: SeriesKey,
  indicator: JudgedIndicator,
  city: CityOfSeries,
): Progress | null {
  const { target, targetYear } = indicator
  const direction = goodDirection(indicator)
  if (target === null || (direction !== 'up' && direction !== 'down')) return null
  if (!isHeadline(key, indicator, city)) return null
  const current = { year: to.period.referenceYear, value: to.value }
  const result = progress({
    base: { year: from.period.referenceYear, value: from.value },
    current,
    target: { year: targetYear ?? current.year, value: target },
    direction,
  })
  if (targetYear !== null) return result
  return result.status === 'target achieved' ? { ...result, ratio: null } : null
}
