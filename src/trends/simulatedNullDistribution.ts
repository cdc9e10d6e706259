import { MIN_FIGURES, MOVING_RANGES } from './constants.ts'
import {
  NULL_CORRELATION,
  P_LEVELS,
  simulateLineOrStep,
  simulateMovingRange,
  simulatePooledLine,
  thresholdsOf,
  worstShareAbove,
  type NullSimulation,
  type Sample,
} from './simulatedNull.ts'

/** The longest series that are simulated. */
export const MAX_FIGURES = 20
export const MAX_POOLED_FIGURES = 12

/** By number of figures, five first. */
export interface NullByFigures {
  /** What the statistic exceeds with each chance of `p`, correlation 0.4. */
  readonly thresholds: readonly (readonly number[])[]
  /** How often the rule announces a change where none is: years independent, and correlation 0.4. */
  readonly independent: readonly number[]
  readonly correlated: readonly number[]
}

export interface NullDistribution {
  readonly p: readonly number[]
  readonly lineOrStep: NullByFigures
  readonly pooledLine: { readonly 2: NullByFigures; readonly 3: NullByFigures }
  readonly movingRange: NullByFigures
}

function byFigures(
  max: number,
  border: number,
  { series, seed }: { readonly series: number; readonly seed: number },
  simulate: (simulation: NullSimulation) => readonly Sample[],
): NullByFigures {
  const [thresholds, independent, correlated]: [(readonly number[])[], number[], number[]] = [
    [],
    [],
    [],
  ]
  for (let figures = MIN_FIGURES; figures <= max; figures++) {
    const simulation = { figures, series, seed: seed + figures }
    const samples = simulate({ ...simulation, correlation: NULL_CORRELATION })
    thresholds.push(thresholdsOf(samples))
    correlated.push(worstShareAbove(samples, border))
    independent.push(worstShareAbove(simulate({ ...simulation, correlation: 0 }), border))
  }
  return { thresholds, independent, correlated }
}

/** Thresholds and false alarms of each rule, for the worst of three kinds of noise. */
export function simulateNullDistribution(run: {
  readonly series: number
  readonly seed: number
}): NullDistribution {
  const pooled = (years: number) =>
    byFigures(MAX_POOLED_FIGURES, 1, run, (simulation) => simulatePooledLine(simulation, years))
  return {
    p: P_LEVELS,
    lineOrStep: byFigures(MAX_FIGURES, 1, run, simulateLineOrStep),
    pooledLine: { 2: pooled(2), 3: pooled(3) },
    movingRange: byFigures(MAX_FIGURES, MOVING_RANGES, run, simulateMovingRange),
  }
}
