import { MIN_FIGURES, MOVING_RANGE_LIMIT } from '../methods/constants.ts'
import {
  NULL_CORRELATION,
  P_LEVELS,
  simulateLineOrStep,
  simulateMovingRange,
  simulatePooledLine,
  getThresholds,
  getWorstShareAbove,
  type NullSimulation,
  type Sample,
} from './simulateNull.ts'

/** Length of the longest simulated series. */
export const MAX_FIGURES = 20
export const MAX_POOLED_FIGURES = 12

/** False positive rates with independent years and with a correlation of 0.4. */
interface FalsePositiveRates<Rate> {
  readonly independent: Rate
  readonly correlated: Rate
}

/** By number of figures, from five on. */
interface NullByFigures extends FalsePositiveRates<readonly number[]> {
  /** Upper quantiles of the statistic for each of `p`, correlation 0.4. */
  readonly thresholds: readonly (readonly number[])[]
}

/** For the worst of three kinds of noise. The first page loads it, so it must be small. */
export interface NullDistribution {
  readonly p: readonly number[]
  readonly lineOrStep: NullByFigures
  /** For the worse of two and three pooled years. */
  readonly pooledLine: NullByFigures
  /** For the worst number of figures, five to twenty. */
  readonly movingRange: FalsePositiveRates<number> & { readonly thresholds: readonly number[] }
}

function simulateByFigures(
  max: number,
  limit: number,
  { series, seed }: { readonly series: number; readonly seed: number },
  simulate: (simulation: NullSimulation) => readonly Sample[],
): NullByFigures {
  const thresholds: (readonly number[])[] = []
  const [independent, correlated]: [number[], number[]] = [[], []]
  for (let figures = MIN_FIGURES; figures <= max; figures++) {
    const simulation = { figures, series, seed: seed + figures }
    const samples = simulate({ ...simulation, correlation: NULL_CORRELATION })
    thresholds.push(getThresholds(samples))
    correlated.push(getWorstShareAbove(samples, limit))
    independent.push(getWorstShareAbove(simulate({ ...simulation, correlation: 0 }), limit))
  }
  return { thresholds, independent, correlated }
}

function getLargest(lists: readonly (readonly number[])[]): readonly number[] {
  return lists[0]!.map((_, i) => Math.max(...lists.map((list) => list[i]!)))
}

/** Thresholds and false positive rates of each rule; of the moving range also by number of figures. */
export function simulateNullDistribution(options: {
  readonly series: number
  readonly seed: number
}): {
  readonly stored: NullDistribution
  readonly movingRange: NullByFigures
} {
  const movingRange = simulateByFigures(
    MAX_FIGURES,
    MOVING_RANGE_LIMIT,
    options,
    simulateMovingRange,
  )
  return {
    movingRange,
    stored: {
      p: P_LEVELS,
      lineOrStep: simulateByFigures(MAX_FIGURES, 1, options, simulateLineOrStep),
      pooledLine: simulateByFigures(MAX_POOLED_FIGURES, 1, options, (simulation) =>
        [2, 3].flatMap((years) => simulatePooledLine(simulation, years)),
      ),
      movingRange: {
        thresholds: getLargest(movingRange.thresholds),
        independent: Math.max(...movingRange.independent),
        correlated: Math.max(...movingRange.correlated),
      },
    },
  }
}
