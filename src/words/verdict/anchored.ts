import type { Change, Verdict } from '../../trends/verdict.ts'
import { periodText } from '../period.ts'
import type { Words } from '../words.ts'

/** What the latest figure is compared with: the baseline (or a later first figure) or the start of a new segment. */
export type Anchor = 'baseline' | 'segment'

/** `than at the baseline (12.6% in 2016)` or `since the baseline (12.6% in 2016)`; `old` is that figure. */
export function anchored(
  word: 'than' | 'since',
  anchor: Anchor,
  verdict: Verdict,
  since: Change,
  old: string,
  words: Words,
): string {
  const when = periodText(since.from.period, words.lang)
  if (anchor === 'segment') return words.say(`verdict.${word}.segment`, { old, when })
  const late = verdict.caveats.find((caveat) => caveat.kind === 'late start')
  if (!late) return words.say(`verdict.${word}.baseline`, { old, when })
  const years = words.say('verdict.years', { years: late.years })
  return words.say(`verdict.${word}.first`, { old, when, years })
}
