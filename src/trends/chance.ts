import type { Verdict } from './verdict.ts'

const FALSE_ALARMS = 0.05

/**
 * How many clear changes chance alone would produce at most among so many verdicts, if nothing had
 * changed anywhere: every method errs in 5% of series at most, where years lean on each other by
 * 0.4 at most. Verdicts without evidence add nothing.
 */
export function expectedByChance(verdicts: readonly Verdict[]): number {
  return verdicts.filter(({ evidence }) => evidence !== null).length * FALSE_ALARMS
}
