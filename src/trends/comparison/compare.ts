import type { Area } from '../../model/dataset.ts'
import type { SeriesKey } from '../../model/figure.ts'
import type { Series } from '../../model/series.ts'
import type { JudgedIndicator } from '../judgedIndicator.ts'
import { changeOfGap, type ChangeOfGap } from './changeOfGap.ts'
import { commonPeriods, type CommonPeriods, type NotCompared, type Scale } from './commonPeriods.ts'
import { level, type Level } from './level.ts'

/** The other place that a series is compared with. */
export interface OtherPlace {
  readonly series: Series
  readonly kind: Area['kind']
}

/** What may be said of a series compared with the same series of another place. */
export interface Comparison extends CommonPeriods {
  readonly key: SeriesKey
  readonly other: SeriesKey
  readonly edition: number
  /** Which way of the gap is good for the city; `none` where nobody can say. */
  readonly good: 'up' | 'down' | 'none'
  readonly level: Level
  /** Null where there is one common period only since the baseline. */
  readonly change: ChangeOfGap | null
}

function goodWay(scale: Scale, { direction }: JudgedIndicator): Comparison['good'] {
  if (scale === 'distance') return 'down'
  // Money in cash terms has one too: inflation cancels in a ratio.
  return direction === 'toward' ? 'none' : direction
}

/**
 * The difference between a city and another place, judged by itself and never from two verdicts
 * side by side: where the city stands, and whether the gap changed since the baseline. Both series
 * are of one indicator and group, as known at one edition; `indicator` is its metadata then.
 */
export function compare(
  city: Series,
  other: OtherPlace,
  indicator: JudgedIndicator,
  baseline: number,
): Comparison | NotCompared {
  const common = commonPeriods(city, other.series, other.kind, indicator)
  if (typeof common === 'string') return common
  const inUnit = common.scale !== 'ratio' && common.per === 1
  return {
    ...common,
    key: city.key,
    other: other.series.key,
    edition: city.edition,
    good: goodWay(common.scale, indicator),
    level: level(common),
    change: changeOfGap(common, baseline, inUnit ? indicator.meaningfulChange : null),
  }
}
