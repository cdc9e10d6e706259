import { calibratedRates } from './calibration.ts'
import type { Evidence, Verdict } from './verdict.ts'

/** |z| >= 1.96 on a normal distribution, two-sided. */
const FALSE_ALARMS_OF_Z = 0.05

/** The simulation goes from 5 to 12 figures; more err less often, and count as the most. */
const MOST_FIGURES = 12

/**
 * The chance that the method behind this evidence calls a change clear where nothing changed: 5% by
 * margins of error; for the wobble what the project's own simulation found for so many figures and
 * independent noise (calibration.ts).
 */
export function falseAlarmRate(evidence: Evidence): number {
  if (evidence.method !== 'difference beyond variation') return FALSE_ALARMS_OF_Z
  const figures = Math.min(evidence.figures, MOST_FIGURES)
  return calibratedRates('independent', 0, figures)?.variation ?? 0
}

/**
 * How many clear changes chance alone would be expected to produce among so many verdicts, if
 * nothing had changed anywhere: the sum of the rates of the methods that judged them. Verdicts
 * without evidence add nothing; the test of counts can only lower the number.
 */
export function expectedByChance(verdicts: readonly Verdict[]): number {
  return verdicts.reduce((sum, { evidence }) => sum + (evidence ? falseAlarmRate(evidence) : 0), 0)
}
