import { hasCaveat, type Verdict, type VerdictKind } from '../../trends/verdict.ts'
import { insideSentence } from '../insideSentence.ts'
import { periodText } from '../period.ts'
import type { Words } from '../words.ts'
import { newBasisFrom } from './newBasis.ts'

/** The label of a verdict in two or three words, for tables, icons and slides. */
export function verdictLabel(kind: VerdictKind, words: Words): string {
  return words.say(`verdict.label.${kind}`)
}

/** The label inside a sentence: in lower case, except for a German noun. */
export function labelInSentence(kind: VerdictKind, words: Words): string {
  const label = verdictLabel(kind, words)
  return words.lang === 'de' && kind !== 'baseline year'
    ? label.charAt(0).toLowerCase() + label.slice(1)
    : insideSentence(label, words.lang)
}

function inside(
  verdict: Verdict,
  words: Words,
  message: 'verdict.inside' | 'verdict.inside, after a colon',
): string | null {
  const { sinceBreak } = verdict
  const when = newBasisFrom(verdict, words)
  if (!sinceBreak || when === null || sinceBreak.kind === 'baseline year') return null
  return words.say(message, { when, label: labelInSentence(sinceBreak.kind, words) })
}

/** The verdict within a new segment: `since 2017: no clear change`; null without one. */
export function insideLabel(verdict: Verdict, words: Words): string | null {
  return inside(verdict, words, 'verdict.inside')
}

/** The last verdict of an outdated figure: `last judged with 2022: no clear change`; null without one. */
export function lastLabel({ last }: Verdict, words: Words): string | null {
  if (!last?.latest) return null
  const judged = last.sinceBreak ?? last
  if (!judged.evidence) return null
  const label =
    inside(last, words, 'verdict.inside, after a colon') ?? labelInSentence(last.kind, words)
  return words.say('verdict.last', { when: periodText(last.latest.period, words.lang), label })
}

/** Adds to a label of money whether it is adjusted for inflation; a verdict in cash only where it is a change. */
export function ofMoney(said: string, verdict: Verdict, words: Words): string {
  const { kind, prices } = verdict
  if (prices) return words.say('verdict.real', { said })
  return hasCaveat(verdict, 'cash terms') && (kind === 'higher' || kind === 'lower')
    ? words.say('verdict.cash', { said })
    : said
}

/** The meaning of the label, without figures. */
export function verdictReason(kind: VerdictKind, words: Words): string {
  return words.say(`verdict.reason.${kind}`)
}
