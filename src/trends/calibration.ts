import stored from './calibratedRates.json' with { type: 'json' }
import former from './calibration.json' with { type: 'json' }
import { MIN_FIGURES } from './constants.ts'
import type { ComparedRule, Scenario } from './simulatedRates.ts'
import type { Noise as FormerNoise, Rule } from './simulation.ts'

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
 * How often each rule announces a change, as last simulated and stored. Only the method page reads
 * it; a test simulates some of it again.
 */
export const CALIBRATION = stored as Calibration

/**
 * The share of series in which a rule announces a change; null where that was not simulated.
 * Where the level truly rises only rises count.
 */
export function calibratedRate(
  rule: ComparedRule,
  { truth, noise, correlation }: Scenario,
  figures: number,
): number | null {
  const row = CALIBRATION.rows.find(
    (one) => one.truth === truth && one.noise === noise && one.correlation === correlation,
  )
  return row?.rates[rule][figures - MIN_FIGURES] ?? null
}

/** The rates of the rules before, until the method page shows the new ones. */
export const SEED = 20161210
export const SERIES = 100_000

export function calibratedRates(
  noise: FormerNoise,
  growth: number,
  years: number,
): Readonly<Record<Rule, number>> | null {
  const row = former.find(
    (one) => one.noise === noise && one.growth === growth && one.years === years,
  )
  return row?.rates ?? null
}
