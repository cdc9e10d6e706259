import { differenceBeyondVariation } from './difference.ts'
import { mannKendall } from './mannKendall.ts'
import { progress } from './progress.ts'
import { normalFrom, seededRandom } from './seededRandom.ts'

/** Compound yearly growth from the first to the last value, as a fraction. */
function yearlyGrowth(values: readonly number[]): number {
  const { growth } = progress({
    base: { year: 0, value: values[0]! },
    current: { year: values.length - 1, value: values.at(-1)! },
    direction: 'up',
  })
  return Math.abs(growth ?? 0)
}

/** The rules held against each other: ours and those in common use. Each says whether it announces a change. */
export const RULES = {
  differs: (values: readonly number[]) => values[0] !== values.at(-1),
  openSdg: (values: readonly number[]) => yearlyGrowth(values) >= 0.005,
  istat: (values: readonly number[]) => yearlyGrowth(values) >= 0.01,
  variation: (values: readonly number[]) => differenceBeyondVariation(values).clear,
  mannKendall: (values: readonly number[]) => mannKendall(values).direction !== null,
} as const

export type Rule = keyof typeof RULES

/** Independent normal years; each leaning on the one before (correlation 0.4); Student's t with 3 degrees. */
export type Noise = 'independent' | 'leaning' | 'heavy'

const LEVEL = 100
/** Standard deviation of the noise, as a share of the first level. */
const NOISE = 0.05
const CORRELATION = 0.4
const DEGREES = 3

function noiseOf(kind: Noise, normal: () => number): () => number {
  if (kind === 'independent') return normal
  if (kind === 'leaning') {
    let last = normal()
    return () => {
      last = CORRELATION * last + Math.sqrt(1 - CORRELATION ** 2) * normal()
      return last
    }
  }
  return () => {
    const top = normal()
    let squares = 0
    for (let i = 0; i < DEGREES; i++) squares += normal() ** 2
    return top / Math.sqrt(squares / DEGREES)
  }
}

export interface Simulation {
  readonly years: number
  readonly noise: Noise
  /** A true change a year, as a share of the first level: 0 for series in which nothing changes. */
  readonly growth: number
  /** How many series are made up. */
  readonly series: number
  readonly seed: number
}

/** Series of `years` values with noise of 5% of the first level. Same seed, same series. */
export function* simulatedSeries(simulation: Simulation): Generator<readonly number[]> {
  const normal = normalFrom(seededRandom(simulation.seed))
  for (let i = 0; i < simulation.series; i++) {
    const noise = noiseOf(simulation.noise, normal)
    yield Array.from(
      { length: simulation.years },
      (_, year) => LEVEL * (1 + simulation.growth * year + NOISE * noise()),
    )
  }
}

/** The share of simulated series in which each rule announces a change. */
export function announcementRates(simulation: Simulation): Readonly<Record<Rule, number>> {
  const announced: Record<Rule, number> = {
    differs: 0,
    openSdg: 0,
    istat: 0,
    variation: 0,
    mannKendall: 0,
  }
  const rules = Object.keys(announced) as Rule[]
  for (const values of simulatedSeries(simulation))
    for (const rule of rules) if (RULES[rule](values)) announced[rule]++
  for (const rule of rules) announced[rule] /= simulation.series
  return announced
}
