import { nice, tickStep, ticks } from 'd3-array'
import type { Measure } from '../../model/dataset.ts'
import type { Span } from './span.ts'

/** A range of values with round tick steps. */
export interface ValueScale {
  readonly domain: Span
  readonly ticks: readonly number[]
  /** The decimals that distinguish the ticks. */
  readonly decimals: number
  readonly includesZero: boolean
}

/** The scale includes zero if the smallest figure is at most this many times their range above it. */
const NEAR_ZERO = 1.5
const MAX_DECIMALS = 6
/** A smaller difference than this counts as zero. */
const MIN_SPAN = 1e-5

/**
 * The value scale of a chart. Counts and amounts start at zero; other units start at zero if the
 * figures are near it. The scale goes below zero or above 100 per cent only if figures do.
 */
export function createValueScale(
  values: readonly number[],
  measure: Measure,
  steps = 5,
): ValueScale {
  let low = Math.min(...values)
  let high = Math.max(...values)
  const zero =
    measure === 'count' ||
    measure === 'amount' ||
    (low >= 0 ? low <= NEAR_ZERO * (high - low) : -high <= NEAR_ZERO * (high - low))
  const [min, max] = [low, high]
  if (zero) {
    low = Math.min(low, 0)
    high = Math.max(high, 0)
  }
  if (high - low < MIN_SPAN) {
    const headroom = Math.abs(high) < MIN_SPAN ? 1 : Math.abs(high) * 0.05
    low -= headroom
    high += headroom
  }
  let [from, to] = nice(low, high, steps)
  if (min >= 0) from = Math.max(from, 0)
  if (max < 0 && zero) to = Math.min(to, 0)
  if (measure === 'percent' && max <= 100) to = Math.min(to, 100)
  const step = tickStep(from, to, steps)
  const decimals = Math.min(MAX_DECIMALS, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)))
  return {
    domain: [from, to],
    ticks: ticks(from, to, steps),
    decimals,
    includesZero: from <= 0 && to >= 0,
  }
}
