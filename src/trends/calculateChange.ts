import type { MeasuredFigure } from '../model/figure.ts'
import { CLEAR_Z, getStandardError } from './methods/difference.ts'
import { hasLimits } from './evidence.ts'
import type { Change } from './verdict.ts'

/** The change between two figures, with its margin of error if both have limits. */
export function calculateChange(from: MeasuredFigure, to: MeasuredFigure): Change {
  const margin =
    hasLimits(from) && hasLimits(to)
      ? CLEAR_Z * Math.hypot(getStandardError(from.limits), getStandardError(to.limits))
      : null
  return { from, to, change: to.value - from.value, margin }
}
