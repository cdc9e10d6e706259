import { getEvidenceP } from './methods/pValue.ts'
import type { Verdict } from './verdict.ts'

/**
 * Compares verdicts by evidence for Array.prototype.sort: clear changes first, then by p-value (one
 * scale for all methods), never by size across units. The sort is stable.
 */
export function compareEvidence(a: Verdict, b: Verdict): number {
  const clear = (verdict: Verdict) => Number(verdict.evidence?.clear ?? false)
  const p = ({ evidence }: Verdict) => (evidence ? getEvidenceP(evidence) : 2)
  return clear(b) - clear(a) || p(a) - p(b)
}

/** The clear changes among verdicts, ranked by evidence. */
export function rankChanges(verdicts: readonly Verdict[]): readonly Verdict[] {
  return verdicts.filter(({ evidence }) => evidence?.clear).sort(compareEvidence)
}
