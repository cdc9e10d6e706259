import type { CalibratedRow, Calibration } from './calibratedRates.ts'
import { MIN_FIGURES } from '../methods/constants.ts'
import { NULL_CORRELATION } from './simulateNull.ts'

/** Maximum false positive rate, plus two standard errors of the simulation … */
const FALSE_POSITIVE_RATE = 0.05
/** … but at most this. */
const MAX_RATE = 0.052

/**
 * The scenarios in which the line-or-step rule exceeds its promised false positive rate, one line
 * each. The promise is 5%: without change and with a year-to-year correlation of at most 0.4; with
 * one outlier at either end and independent years (here without allowance for the simulation's
 * error). An outlier among correlated years is not part of the promise; the stored rates show it.
 */
export function findExceededLimits(
  rows: readonly CalibratedRow[],
  series: Calibration['series'],
): readonly string[] {
  const standardError = Math.sqrt(
    (FALSE_POSITIVE_RATE * (1 - FALSE_POSITIVE_RATE)) / series.noChange,
  )
  const getLimit = ({ truth, correlation }: CalibratedRow): number => {
    if (truth === 'no change' && correlation <= NULL_CORRELATION)
      return Math.min(FALSE_POSITIVE_RATE + 2 * standardError, MAX_RATE)
    if ((truth === 'odd first year' || truth === 'odd last year') && correlation === 0)
      return FALSE_POSITIVE_RATE
    return 1
  }
  return rows.flatMap((row) => {
    const { truth, noise, correlation, rates } = row
    const limit = getLimit(row)
    return rates.lineOrStep.flatMap((rate, i) => {
      if (rate <= limit) return []
      return `${truth}, ${noise} noise, correlation ${correlation}, ${i + MIN_FIGURES} figures: ${rate}`
    })
  })
}
