import { getLineConstant, getPooledConstant, getStepConstant } from '../methods/constants.ts'
import { fitLine, lineOrStep, type Point } from '../methods/lineOrStep.ts'
import { NOISES, poolYears, simulateSeries, type Noise } from './simulateSeries.ts'

/** Year-to-year correlation up to which the rule has at most 5% false positives; constants and p-values assume it. */
export const NULL_CORRELATION = 0.4
/** Tail probabilities for which thresholds are stored; p-values are interpolated between them. */
export const P_LEVELS = [0.5, 0.2, 0.05, 0.01, 0.001] as const
/** Years from the baseline to the latest figure where the moving range is used (two to four figures). */
const MOVING_RANGE_LAGS = [1, 2, 3] as const

export interface NullSimulation {
  readonly figures: number
  readonly series: number
  readonly seed: number
  /** Default: NULL_CORRELATION. */
  readonly correlation?: number
}

/** A sample in ascending order. */
export type Sample = Float64Array

export function toPoints(values: readonly number[]): readonly Point[] {
  return values.map((x, t) => ({ t, x }))
}

/** Upper quantile: the value that `share` of the sample exceeds. */
export function getUpperQuantile(sample: Sample, share: number): number {
  return sample[Math.floor((1 - share) * (sample.length - 1))]!
}

/** The largest upper quantile of several samples. */
export function getWorstQuantile(samples: readonly Sample[], share: number): number {
  return Math.max(...samples.map((sample) => getUpperQuantile(sample, share)))
}

/** Simulates series without change with one kind of noise: one sample for each statistic. */
function simulateSamples(
  { figures, series, seed, correlation = NULL_CORRELATION }: NullSimulation,
  noise: Noise,
  statistics: readonly ((values: readonly number[]) => number)[],
): readonly Sample[] {
  const samples = statistics.map(() => new Float64Array(series))
  let i = 0
  const simulation = { figures, noise, correlation, series, seed }
  for (const values of simulateSeries({ ...simulation, truth: 'no change' })) {
    for (const [index, statistic] of statistics.entries()) samples[index]![i] = statistic(values)
    i++
  }
  return samples.map((sample) => sample.sort())
}

/** The larger of the ratios of line and step to their constants: above 1, one of them is clear. */
export function getLineOrStepExcess(values: readonly number[]): number {
  const { n, lineRatio, step } = lineOrStep(toPoints(values), 0)
  return Math.max(lineRatio / getLineConstant(n), step!.ratio / getStepConstant(n))
}

/** Ratio of the line to its constant, through figures that pool `years` years each. */
export function getPooledLineExcess(values: readonly number[], years: number): number {
  const pooled = poolYears(values, years)
  const { rise, scatter } = fitLine(toPoints(pooled), 0)
  return Math.abs(rise) / scatter / getPooledConstant(pooled.length, years)!
}

/** |latest - figure `lag` before it| / mean moving range of the whole series. */
export function getMovingRangeRatio(values: readonly number[], lag: number): number {
  const steps = values.length - 1
  let totalRange = 0
  for (let i = 1; i <= steps; i++) totalRange += Math.abs(values[i]! - values[i - 1]!)
  return Math.abs(values[steps]! - values[steps - lag]!) / (totalRange / steps)
}

/** One sample for each kind of noise. */
export function simulateLineOrStep(simulation: NullSimulation): readonly Sample[] {
  return NOISES.flatMap((noise) => simulateSamples(simulation, noise, [getLineOrStepExcess]))
}

/** One sample for each kind of noise. `figures` is the number of overlapping figures; the single years are correlated. */
export function simulatePooledLine(simulation: NullSimulation, years: number): readonly Sample[] {
  const yearlySimulation = { ...simulation, figures: simulation.figures + years - 1 }
  const excess = (values: readonly number[]) => getPooledLineExcess(values, years)
  return NOISES.flatMap((noise) => simulateSamples(yearlySimulation, noise, [excess]))
}

/** One sample for each kind of noise and each lag of the baseline. */
export function simulateMovingRange(simulation: NullSimulation): readonly Sample[] {
  const ratios = MOVING_RANGE_LAGS.map(
    (lag) => (values: readonly number[]) => getMovingRangeRatio(values, lag),
  )
  return NOISES.flatMap((noise) => simulateSamples(simulation, noise, ratios))
}

/** The largest share of a sample above `border`, rounded to 0.1%. */
export function getWorstShareAbove(samples: readonly Sample[], limit: number): number {
  const shares = samples.map((sample) => sample.filter((x) => x > limit).length / sample.length)
  return Number(Math.max(...shares).toFixed(3))
}

/** The worst upper quantile for each of P_LEVELS, to two decimals. */
export function getThresholds(samples: readonly Sample[]): readonly number[] {
  return P_LEVELS.map((p) => Number(getWorstQuantile(samples, p).toFixed(2)))
}
