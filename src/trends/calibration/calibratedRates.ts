import stored from './calibratedRates.json' with { type: 'json' }
import { MIN_FIGURES } from '../methods/constants.ts'
import type { ComparedRule, Scenario } from './simulateRates.ts'

export interface CalibratedRow extends Scenario {
  /** Shares of series, for 5, 6 … 20 figures. */
  readonly rates: Readonly<Record<ComparedRule, readonly number[]>>
}

export interface Calibration {
  readonly seed: number
  /** Series made for each number of figures: where nothing changes, and in the other scenarios. */
  readonly series: { readonly noChange: number; readonly others: number }
  readonly rows: readonly CalibratedRow[]
}

/**
 * How often each rule announces a change, from the last stored simulation. Only the method page
 * reads it; a test repeats a part of the simulation.
 */
export const CALIBRATION = stored as Calibration

/**
 * The share of series in which a rule announces a change; null if that was not simulated.
 * Where the true level rises, only announced rises count.
 */
export function getCalibratedRate(
  rule: ComparedRule,
  { truth, noise, correlation }: Scenario,
  figures: number,
): number | null {
  const row = CALIBRATION.rows.find(
    (candidate) =>
      candidate.truth === truth &&
      candidate.noise === noise &&
      candidate.correlation === correlation,
  )
  return row?.rates[rule][figures - MIN_FIGURES] ?? null
}
