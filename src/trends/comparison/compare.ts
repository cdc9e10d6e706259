import type { Area } from '../../model/dataset.ts'
import type { SeriesKey } from '../../model/figure.ts'
import type { Series } from '../../model/series.ts'
import type { JudgedIndicator } from '../judgedIndicator.ts'
import { judgeGapChange, type GapChange } from './gapChange.ts'
import {
  findCommonPeriods,
  type CommonPeriods,
  type NoComparisonReason,
  type Scale,
} from './commonPeriods.ts'
import { judgeLevel, type Level } from './level.ts'

/** The other place that a series is compared with. */
export interface OtherPlace {
  readonly series: Series
  readonly kind: Area['kind']
}

/** A series compared with the same series of another place. */
export interface Comparison extends CommonPeriods {
  readonly key: SeriesKey
  readonly other: SeriesKey
  readonly edition: number
  /** The direction of the gap that is better for the city; `none` if neither is. */
  readonly desiredDirection: 'up' | 'down' | 'none'
  readonly level: Level
  /** Null for fewer than two common periods since the baseline. */
  readonly change: GapChange | null
}

function getDesiredDirection(
  scale: Scale,
  { direction }: JudgedIndicator,
): Comparison['desiredDirection'] {
  if (scale === 'distance') return 'down'
  // Also for money in cash terms: inflation cancels in a ratio.
  return direction === 'toward' ? 'none' : direction
}

/**
 * Compares a city with another place by the difference between them, not by two separate verdicts:
 * the position of the city, and whether the gap changed since the baseline. Both series are of one
 * indicator and group, as known at one edition; `indicator` is its metadata at that edition.
 */
export function compare(
  city: Series,
  other: OtherPlace,
  indicator: JudgedIndicator,
  baseline: number,
): Comparison | NoComparisonReason {
  const common = findCommonPeriods(city, other.series, other.kind, indicator)
  if (typeof common === 'string') return common
  const isInUnit = common.scale !== 'ratio' && common.ratePer === 1
  return {
    ...common,
    key: city.key,
    other: other.series.key,
    edition: city.edition,
    desiredDirection: getDesiredDirection(common.scale, indicator),
    level: judgeLevel(common),
    change: judgeGapChange(common, baseline, isInUnit ? indicator.meaningfulChange : null),
  }
}
