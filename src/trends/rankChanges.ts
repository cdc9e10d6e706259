import type { Verdict } from './verdict.ts'

/**
 * Order by evidence, the clearest change first: clear changes before others, then by strength (what
 * was found over what it must exceed), never by raw size across units. For Array.prototype.sort,
 * which keeps the order of equals.
 */
export function byEvidence(a: Verdict, b: Verdict): number {
  const clear = (verdict: Verdict) => Number(verdict.evidence?.clear ?? false)
  const strength = (verdict: Verdict) => verdict.evidence?.strength ?? -1
  return clear(b) - clear(a) || strength(b) - strength(a)
}

/** The clear changes among verdicts, ranked by evidence. */
export function rankChanges(verdicts: readonly Verdict[]): readonly Verdict[] {
  return verdicts.filter(({ evidence }) => evidence?.clear).sort(byEvidence)
}
