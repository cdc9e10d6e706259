import type { Indicator } from '../model/dataset.ts'
import type { Caveat, Verdict } from '../trends/verdict.ts'
import { caveatSentences } from '../words/verdict/caveats.ts'
import type { Words } from '../words/words.ts'

/** What the statement of a verdict says itself, with its numbers. */
const IN_STATEMENT: readonly Caveat['kind'][] = [
  'late start',
  'crossed target',
  'cash terms',
  'small counts',
  'below meaningful change',
]

/** The caveats to be said after the statement of a verdict: those that it does not hold itself. */
export function furtherCaveats(
  verdict: Verdict,
  indicator: Indicator,
  words: Words,
): readonly string[] {
  const further = ({ caveats }: Verdict) =>
    caveats.filter(({ kind }) => !IN_STATEMENT.includes(kind))
  const { sinceBreak } = verdict
  return caveatSentences(
    {
      ...verdict,
      caveats: further(verdict),
      sinceBreak: sinceBreak && { ...sinceBreak, caveats: further(sinceBreak) },
    },
    indicator,
    words,
  )
}
