import { lineOrStep } from '../methods/lineOrStep.ts'
import { toPoints } from './simulateNull.ts'
import { simulateSeries, type Noise, type Simulation, type Truth } from './simulateSeries.ts'

/** A rule that returns whether a series rose, fell or did not clearly change (null). */
type Rule = (values: readonly number[]) => 'up' | 'down' | null

/** 3 / d2 of XmR charts, d2 = 1.128 for a moving range of two. */
const FIRST_VERSION_MOVING_RANGES = 2.66

function getDirection(change: number): 'up' | 'down' | null {
  return change > 0 ? 'up' : change < 0 ? 'down' : null
}

/** This project's first rule: latest minus first figure, clear beyond 2.66 mean moving ranges. */
function judgeByFirstVersion(values: readonly number[]): 'up' | 'down' | null {
  const steps = values.length - 1
  const change = values[steps]! - values[0]!
  let totalRange = 0
  for (let i = 1; i <= steps; i++) totalRange += Math.abs(values[i]! - values[i - 1]!)
  const limit = (FIRST_VERSION_MOVING_RANGES * totalRange) / steps
  return Math.abs(change) > limit ? getDirection(change) : null
}

/** The compared rules: the current one, the first one, and whether the latest figure is higher or lower. */
export const RULES = {
  lineOrStep: (values) => lineOrStep(toPoints(values), 0).direction,
  firstVersion: judgeByFirstVersion,
  higherOrLower: (values) => getDirection(values.at(-1)! - values[0]!),
} as const satisfies Record<string, Rule>

export type ComparedRule = keyof typeof RULES
export const COMPARED_RULES = Object.keys(RULES) as readonly ComparedRule[]

/** The parameters of a simulation, except the number of figures. */
export interface Scenario {
  readonly truth: Truth
  readonly noise: Noise
  readonly correlation: number
}

function createScenarios(
  truth: Truth,
  correlations: readonly number[],
  noises: readonly Noise[],
): readonly Scenario[] {
  return correlations.flatMap((correlation) =>
    noises.map((noise) => ({ truth, noise, correlation })),
  )
}

/** The scenarios of `npm run calibrate -- --write`, each with 5 to 20 figures. */
export const SCENARIOS: readonly Scenario[] = [
  ...createScenarios('no change', [0, 0.2, 0.4, 0.6], ['normal', 't3', 'lognormal']),
  ...createScenarios('odd first year', [0, 0.4], ['normal', 't3', 'lognormal']),
  ...createScenarios('odd last year', [0, 0.4], ['normal', 't3', 'lognormal']),
  ...createScenarios('step', [0, 0.4], ['normal']),
  ...createScenarios('1.5% a year', [0, 0.4], ['normal']),
  ...createScenarios('3% a year', [0, 0.4], ['normal']),
]

/** Whether the true level rises, so that an announced fall does not count. */
function isTrueRise(truth: Truth): boolean {
  return truth === 'step' || truth === '1.5% a year' || truth === '3% a year'
}

/**
 * The share of simulated series in which each rule announces a change: the false positive rate
 * where nothing changes or one year is an outlier, the power where the true level rises (announced
 * falls do not count).
 */
export function simulateRates(simulation: Simulation): Readonly<Record<ComparedRule, number>> {
  const announced: Record<ComparedRule, number> = {
    lineOrStep: 0,
    firstVersion: 0,
    higherOrLower: 0,
  }
  const countsRisesOnly = isTrueRise(simulation.truth)
  for (const values of simulateSeries(simulation))
    for (const rule of COMPARED_RULES) {
      const direction = RULES[rule](values)
      if (countsRisesOnly ? direction === 'up' : direction !== null) announced[rule]++
    }
  for (const rule of COMPARED_RULES) announced[rule] /= simulation.series
  return announced
}
