import type { Evidence, Verdict } from './verdict.ts'

/** |z| >= 1.96 on a normal distribution, two-sided. */
const FALSE_ALARMS_OF_Z = 0.05

/**
 * How often 2.66 x the mean moving range calls a change where nothing changes, by the number of
 * figures, for independent noise: `npm run calibrate` makes these rates, and a test holds them
 * against the same simulation. From twelve figures on the last one is used, which is too high
 * rather than too low.
 */
const FALSE_ALARMS_OF_VARIATION: ReadonlyMap<number, number> = new Map([
  [5, 0.081],
  [6, 0.072],
  [7, 0.065],
  [8, 0.059],
  [9, 0.056],
  [10, 0.053],
  [11, 0.051],
  [12, 0.049],
])
const MOST_FIGURES = 12

/** The chance that the method behind this evidence calls a change clear where nothing changed. */
export function falseAlarmRate(evidence: Evidence): number {
  if (evidence.method !== 'difference beyond variation') return FALSE_ALARMS_OF_Z
  return FALSE_ALARMS_OF_VARIATION.get(Math.min(evidence.figures, MOST_FIGURES)) ?? 0
}

/**
 * How many clear changes chance alone would be expected to produce among so many verdicts, if
 * nothing had changed anywhere: the sum of the rates of the methods that judged them. Verdicts
 * without evidence add nothing; the test of counts can only lower the number.
 */
export function expectedByChance(verdicts: readonly Verdict[]): number {
  return verdicts.reduce((sum, { evidence }) => sum + (evidence ? falseAlarmRate(evidence) : 0), 0)
}
