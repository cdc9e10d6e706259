import type { City } from '../model/dataset.ts'
import type { SeriesKey } from '../model/figure.ts'
import { getDesiredDirection } from './desiredDirection.ts'
import type { JudgedIndicator } from './judgedIndicator.ts'
import { calculateProgress } from './methods/progress.ts'
import type { Change, Progress } from './verdict.ts'

/** What judging needs of the city. Without `city`, headline series of every area have a target. */
export interface TargetCity {
  /** The city's baseline year. */
  readonly baseline: number
  readonly city?: Pick<City, 'id'>
}

function isHeadlineSeries(
  key: SeriesKey,
  indicator: JudgedIndicator,
  { city }: TargetCity,
): boolean {
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
export function getTargetProgress(
  { from, to }: Change,
  key: SeriesKey,
  indicator: JudgedIndicator,
  city: TargetCity,
): Progress | null {
  const { target, targetYear } = indicator
  const direction = getDesiredDirection(indicator)
  if (target === null || (direction !== 'up' && direction !== 'down')) return null
  if (!isHeadlineSeries(key, indicator, city)) return null
  const current = { year: to.period.referenceYear, value: to.value }
  const result = calculateProgress({
    base: { year: from.period.referenceYear, value: from.value },
    current,
    target: { year: targetYear ?? current.year, value: target },
    direction,
  })
  if (targetYear !== null) return result
  return result.status === 'targetAchieved' ? { ...result, ratio: null } : null
}
