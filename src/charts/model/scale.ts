import { nice, tickStep, ticks } from 'd3-array'
import type { Measure } from '../../model/dataset.ts'
import type { Span } from './span.ts'

/** A span of figures in whole steps that read well, and those steps. */
export interface ValueScale {
  readonly domain: Span
  readonly ticks: readonly number[]
  /** Decimals that tell the steps apart. */
  readonly decimals: number
  readonly includesZero: boolean
}

/** How far the figures may lie above zero, in times their own span, and zero is still shown. */
const NEAR_ZERO = 1.5
const MAX_DECIMALS = 6
/** Figures nearer to each other than this are drawn as one. */
const MIN_SPAN = 1e-5

/**
 * The scale for all that is drawn. Counts and amounts start at zero; the others do where it costs
 * little. It goes below zero or beyond 100 per cent only where figures do.
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
