import type { CalibratedRow, Calibration } from './calibration.ts'
import { MIN_FIGURES } from './constants.ts'
import { NULL_CORRELATION } from './simulatedNull.ts'

/** False alarms in at most this share of series, plus two standard errors of the simulation … */
const PROMISED_RATE = 0.05
/** … and never above this. */
const MAX_RATE = 0.052

/**
 * Where the line-or-step rule breaks its promise, a sentence each. It promises 5% where nothing
 * changes and years depend on each other by 0.4 at most, and where one end year is odd and years are
 * independent (there without the allowance for the simulation's error). Both at once, an odd year
 * among years that depend on each other, it does not promise: the stored rates show it.
 */
export function findBrokenPromises(
  rows: readonly CalibratedRow[],
  series: Calibration['series'],
): readonly string[] {
  const error = Math.sqrt((PROMISED_RATE * (1 - PROMISED_RATE)) / series.noChange)
  const limitOf = ({ truth, correlation }: CalibratedRow): number => {
    if (truth === 'no change' && correlation <= NULL_CORRELATION)
      return Math.min(PROMISED_RATE + 2 * error, MAX_RATE)
    if ((truth === 'odd first year' || truth === 'odd last year') && correlation === 0)
      return PROMISED_RATE
    return 1
  }
  return rows.flatMap((row) => {
    const { truth, noise, correlation, rates } = row
    const limit = limitOf(row)
    return rates.lineOrStep.flatMap((rate, i) => {
      if (rate <= limit) return []
      return `${truth}, ${noise} noise, correlation ${correlation}, ${i + MIN_FIGURES} figures: ${rate}`
    })
  })
}
