import type { Verdict } from './verdict.ts'

/** Whether both lenses agree, as far as both could be judged. */
function bothAgree({ caveats }: Verdict): boolean {
  return !caveats.some(
    ({ kind }) => kind === 'no steady direction' || kind === 'recent trend differs',
  )
}

/**
 * Order by evidence, the clearest change first: clear changes before others, those where both
 * lenses agree before those where they do not, then by strength (|z| / 1.96 or |change| / limit),
 * never by raw size across units. For Array.prototype.sort, which keeps the order of equals.
 */
export function byEvidence(a: Verdict, b: Verdict): number {
  const rank = (verdict: Verdict) => [
    Number(verdict.evidence?.clear ?? false),
    Number(bothAgree(verdict)),
    verdict.evidence?.strength ?? -1,
  ]
  const [of, other] = [rank(a), rank(b)]
  for (const [i, value] of of.entries()) if (value !== other[i]) return other[i]! - value
  return 0
}

/** The clear changes among verdicts, ranked by evidence. */
export function rankChanges(verdicts: readonly Verdict[]): readonly Verdict[] {
  return verdicts.filter(({ evidence }) => evidence?.clear).sort(byEvidence)
}
