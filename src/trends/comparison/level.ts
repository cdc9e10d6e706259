import { getLast } from '../../model/nonEmpty.ts'
import { CLEAR_Z } from '../methods/difference.ts'
import { selectIndependentFigures } from '../methods/independentFigures.ts'
import type { CommonPeriod, CommonPeriods, Scale } from './commonPeriods.ts'

/** The city relative to the other place, on the scale: for `distance`, more is further from the target. */
export type Side = 'more' | 'less' | 'equal'

/** The position of the city relative to the other place. */
export type Level =
  | {
      readonly method: 'differenceOfEstimates'
      /** The latest common period. */
      readonly at: CommonPeriod
      readonly side: Side
      readonly z: number
      readonly clear: boolean
    }
  | {
      /** Without limits: the latest five independent periods instead of a test of one. */
      readonly method: 'years'
      /** Up to five, oldest first. */
      readonly periods: readonly CommonPeriod[]
      /** The side of each of them. */
      readonly sides: readonly Side[]
      /** All five on one side. */
      readonly clear: boolean
    }

const PERIODS_FOR_LEVEL = 5
/** Tolerance for binary fractions: 0.3 - (0.1 + 0.2) is 0. */
const TOLERANCE = 1e-9

/** The gap of equal values: 0, or a ratio of 1. */
function getGapOfEquals(scale: Scale): number {
  return scale === 'ratio' ? 1 : 0
}

/** The city relative to the other place in one period. */
export function getSide({ gap }: CommonPeriod, scale: Scale): Side {
  const difference = gap.value - getGapOfEquals(scale)
  return Math.abs(difference) < TOLERANCE ? 'equal' : difference > 0 ? 'more' : 'less'
}

/**
 * The position of the city: with limits of both, z = difference / sqrt(SE² + SE²) for the latest
 * common period, clear at |z| >= 1.96; otherwise the sides of the latest five independent periods,
 * clear if all are the same. The limits are treated as independent although a country contains the
 * city, whose share is small.
 */
export function judgeLevel({ periods, scale }: CommonPeriods): Level {
  const at = getLast(periods)
  if (at.error !== null) {
    // Amounts of one year need no ratio: there is no inflation between them.
    const z = (scale === 'ratio' ? at.city - at.other : at.gap.value) / at.error
    return {
      method: 'differenceOfEstimates',
      at,
      side: getSide(at, scale),
      z,
      clear: Math.abs(z) >= CLEAR_Z,
    }
  }
  const latest = selectIndependentFigures(periods).slice(-PERIODS_FOR_LEVEL)
  const sides = latest.map((period) => getSide(period, scale))
  const isSameSide = sides[0] !== 'equal' && sides.every((side) => side === sides[0])
  return {
    method: 'years',
    periods: latest,
    sides,
    clear: isSameSide && latest.length === PERIODS_FOR_LEVEL,
  }
}
