import { lineOrStep } from '../methods/lineOrStep.ts'
import {
  NULL_CORRELATION,
  simulatePooledLine,
  toPoints,
  getWorstQuantile,
  type NullSimulation,
} from './simulateNull.ts'
import { getPooledConstant } from '../methods/constants.ts'
import { NOISES, simulateSeries } from './simulateSeries.ts'

/** False positive rate of line and step together, and of the step alone. */
const FALSE_POSITIVE_RATE = 0.05
const STEP_FALSE_POSITIVE_RATE = 0.01
/** Constants are rounded up to multiples of this. */
const ROUNDING_UNIT = 0.05
const POOLED_ROUNDING_UNIT = 0.1

/** Both ratios of each simulated series, for one kind of noise. */
export interface Ratios {
  readonly line: Float64Array
  readonly step: Float64Array
}

function roundUp(value: number, unit: number): number {
  return Number((Math.ceil(value / unit - 1e-9) * unit).toFixed(2))
}

/** Ratios of series without change, correlation 0.4: one set for each kind of noise. */
export function simulateRatios({ figures, series, seed }: NullSimulation): readonly Ratios[] {
  const simulation = { figures, correlation: NULL_CORRELATION, series, seed } as const
  return NOISES.map((noise) => {
    const [line, step] = [new Float64Array(series), new Float64Array(series)]
    let i = 0
    for (const values of simulateSeries({ ...simulation, noise, truth: 'no change' })) {
      const result = lineOrStep(toPoints(values), 0)
      line[i] = result.lineRatio
      step[i++] = result.step!.ratio
    }
    return { line, step }
  })
}

/** B: the upper 1% quantile of the step's ratio, for the worst noise. */
export function deriveStepConstant(ratios: readonly Ratios[]): number {
  return getWorstQuantile(
    ratios.map(({ step }) => step.toSorted()),
    STEP_FALSE_POSITIVE_RATE,
  )
}

/** A: with it, line and step together announce a change in 5% of series, for the worst noise. */
export function deriveLineConstant(ratios: readonly Ratios[], stepConstant: number): number {
  // A series in which the step is clear counts as exceeding every A.
  const joint = ratios.map(({ line, step }) =>
    line.map((ratio, i) => (step[i]! > stepConstant ? Infinity : ratio)).sort(),
  )
  return getWorstQuantile(joint, FALSE_POSITIVE_RATE)
}

/** A and B for a number of figures, rounded up. B comes first, since A depends on it. */
export function deriveConstants(simulation: NullSimulation): {
  readonly line: number
  readonly step: number
} {
  const ratios = simulateRatios(simulation)
  const step = roundUp(deriveStepConstant(ratios), ROUNDING_UNIT)
  return { line: roundUp(deriveLineConstant(ratios, step), ROUNDING_UNIT), step }
}

/** The constant of the line through pooled years, rounded up; the samples are multiples of the stored one. */
export function derivePooledConstant(simulation: NullSimulation, years: number): number {
  const worst = getWorstQuantile(simulatePooledLine(simulation, years), FALSE_POSITIVE_RATE)
  return roundUp(worst * getPooledConstant(simulation.figures, years)!, POOLED_ROUNDING_UNIT)
}
