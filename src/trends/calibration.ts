import rows from './calibration.json' with { type: 'json' }
import type { Noise, Rule } from './simulation.ts'

/** How often each rule announces a change in simulated series, as shares. */
export interface CalibratedRow {
  readonly noise: Noise
  /** The true change a year in these series, as a share of the first level: 0 where nothing changes. */
  readonly growth: number
  readonly years: number
  readonly rates: Readonly<Record<Rule, number>>
}

/** How the rates were made; the same seed makes the same ones again. */
export const SEED = 20161210
export const SERIES = 100_000

/** What is simulated, in the order of the table on the method page. */
export const CALIBRATED: readonly Pick<CalibratedRow, 'noise' | 'growth' | 'years'>[] = [
  ...[5, 6, 7, 8, 9, 10, 11, 12].map(
    (years) => ({ noise: 'independent', growth: 0, years }) as const,
  ),
  ...[5, 7, 10].map((years) => ({ noise: 'leaning', growth: 0, years }) as const),
  ...[5, 7, 10].map((years) => ({ noise: 'heavy', growth: 0, years }) as const),
  ...[5, 7, 10].map((years) => ({ noise: 'independent', growth: 0.03, years }) as const),
]

/**
 * The rates as `npm run calibrate -- --write` last simulated them: for independent noise where
 * nothing changes from 5 to 12 years, for all else 5, 7 and 10. A test simulates them again.
 */
export const CALIBRATION = rows as readonly CalibratedRow[]

/** Rates for so many years; null where they were not simulated. */
export function calibratedRates(
  noise: Noise,
  growth: number,
  years: number,
): CalibratedRow['rates'] | null {
  const row = CALIBRATION.find(
    (one) => one.noise === noise && one.growth === growth && one.years === years,
  )
  return row?.rates ?? null
}
