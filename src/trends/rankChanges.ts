import { pOfEvidence } from './pValue.ts'
import type { Verdict } from './verdict.ts'

/**
 * Order by evidence, the clearest change first: clear changes before others, then by how rarely
 * chance alone makes as much (p, one scale for all methods), never by raw size across units. For
 * Array.prototype.sort, which keeps the order of equals.
 */
export function byEvidence(a: Verdict, b: Verdict): number {
  const clear = (verdict: Verdict) => Number(verdict.evidence?.clear ?? false)
  const p = ({ evidence }: Verdict) => (evidence ? pOfEvidence(evidence) : 2)
  return clear(b) - clear(a) || p(a) - p(b)
}

/** The clear changes among verdicts, ranked by evidence. */
export function rankChanges(verdicts: readonly Verdict[]): readonly Verdict[] {
  return verdicts.filter(({ evidence }) => evidence?.clear).sort(byEvidence)
}
