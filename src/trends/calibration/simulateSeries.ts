import { createNormalRandom, createSeededRandom } from './seededRandom.ts'

/** Distribution of the noise: normal, Student's t with 3 degrees of freedom (heavy-tailed), lognormal (skewed). */
export const NOISES = ['normal', 't3', 'lognormal'] as const
export type Noise = (typeof NOISES)[number]

/** The true change in a simulated series. */
export const TRUTHS = [
  'no change',
  /** An outlier: the first year is four standard deviations too high. */
  'odd first year',
  'odd last year',
  /** From the middle on, three standard deviations (15% of the level) higher. */
  'step',
  /** A yearly rise by this share of the first level. */
  '1.5% a year',
  '3% a year',
] as const
export type Truth = (typeof TRUTHS)[number]

export interface Simulation {
  /** Number of figures of one series, one a year. */
  readonly figures: number
  readonly noise: Noise
  /** Lag-1 autocorrelation, AR(1); 0 for independent years. */
  readonly correlation: number
  readonly truth: Truth
  /** Number of simulated series. */
  readonly series: number
  readonly seed: number
}

/** Standard deviation of the noise, as a share of the level. */
export const NOISE_SHARE = 0.05
const ODD_YEAR = 4
const STEP = 3
/** Sigma of the lognormal noise: its skewness is 2.3. */
const SIGMA = 0.6
/** After this many years the weight of the start is below 0.0003, even with a correlation of 0.6. */
const WARM_UP = 16

/** Independent noise with mean 0 and standard deviation 1. */
function createStandardNoise(noise: Noise, random: () => number): () => number {
  const normal = createNormalRandom(random)
  if (noise === 'normal') return normal
  if (noise === 't3')
    // Chi-squared with 3 degrees of freedom is an exponential (2 degrees) plus a squared normal (1).
    // The variance of t with 3 degrees of freedom is 3.
    return () => normal() / Math.sqrt(normal() ** 2 - 2 * Math.log(random()))
  const mean = Math.exp(SIGMA ** 2 / 2)
  const deviation = mean * Math.sqrt(Math.exp(SIGMA ** 2) - 1)
  return () => (Math.exp(SIGMA * normal()) - mean) / deviation
}

/** The true change of each figure from the first level, in standard deviations of the noise. */
export function getTrueChange(truth: Truth, figures: number): readonly number[] {
  return Array.from({ length: figures }, (_, year) => {
    if (truth === 'odd first year') return year === 0 ? ODD_YEAR : 0
    if (truth === 'odd last year') return year === figures - 1 ? ODD_YEAR : 0
    if (truth === 'step') return year >= Math.floor(figures / 2) ? STEP : 0
    if (truth === '1.5% a year') return (0.015 / NOISE_SHARE) * year
    if (truth === '3% a year') return (0.03 / NOISE_SHARE) * year
    return 0
  })
}

/**
 * Yearly series in standard deviations of their noise: the true change plus AR(1) noise whose
 * innovations have the given distribution. The same simulation yields the same series.
 */
export function* simulateSeries(simulation: Simulation): Generator<readonly number[]> {
  const { figures, correlation, series, seed } = simulation
  const next = createStandardNoise(simulation.noise, createSeededRandom(seed))
  const change = getTrueChange(simulation.truth, figures)
  const innovationWeight = Math.sqrt(1 - correlation ** 2)
  const warmUp = correlation === 0 ? 0 : WARM_UP
  for (let i = 0; i < series; i++) {
    let last = next()
    for (let year = 0; year < warmUp; year++) last = correlation * last + innovationWeight * next()
    yield change.map((trueChange) => {
      last = correlation * last + innovationWeight * next()
      return last + trueChange
    })
  }
}

/** Moving means of `years` years: the pooled figures of a yearly series. */
export function poolYears(values: readonly number[], years: number): readonly number[] {
  return Array.from({ length: values.length - years + 1 }, (_, i) => {
    let sum = 0
    for (let year = i; year < i + years; year++) sum += values[year]!
    return sum / years
  })
}
