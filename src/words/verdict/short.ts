import type { Indicator } from '../../model/dataset.ts'
import type { Verdict } from '../../trends/verdict.ts'
import { periodText } from '../period.ts'
import type { Words } from '../words.ts'
import { verdictLabel } from './label.ts'
import { newBasisFrom } from './newBasis.ts'
import { changeText, sizeText } from './size.ts'
import { isJudgedByDistance } from './target.ts'
import { changeOf, wayText } from './way.ts'

/** `−4.5 years`; for `toward` how much nearer to the target or further from it. */
export function shortChange(verdict: Verdict, indicator: Indicator, words: Words): string | null {
  const { since } = verdict
  if (!since) return null
  if (!isJudgedByDistance(indicator) || verdict.kind === 'too few figures')
    return changeText(since.change, indicator, words)
  const change = changeOf(verdict, since, indicator)
  return words.say('verdict.short.distance', {
    size: sizeText(change, indicator, words),
    way: wayText(change, true, indicator, words),
  })
}

/**
 * The verdict in a line without subject, for tables and slides: `−4.5 years since 2014–2016: worse`.
 * A number stands in it only beside the word that says what it is worth; without one it is the label.
 */
export function verdictShort(verdict: Verdict, indicator: Indicator, words: Words): string {
  const label = verdictLabel(verdict.kind, words)
  const { kind, since, latest } = verdict
  if (kind === 'not comparable') {
    const when = newBasisFrom(verdict, words)
    return when === null ? label : words.say('verdict.short.not comparable', { when })
  }
  if (kind === 'no recent figure')
    return latest
      ? words.say('verdict.short.no recent figure', { when: periodText(latest.period, words.lang) })
      : label
  const change = shortChange(verdict, indicator, words)
  if (!since || change === null) return label
  const args = { change, when: periodText(since.from.period, words.lang) }
  switch (kind) {
    case 'higher':
    case 'lower':
      return verdict.caveats.some((caveat) => caveat.kind === 'cash terms')
        ? words.say('verdict.short.cash', { ...args, way: words.say(`verdict.way.${kind}`) })
        : words.say(`verdict.short.${kind}`, args)
    case 'better':
    case 'worse':
    case 'no clear change':
    case 'too few figures':
      return words.say(`verdict.short.${kind}`, args)
    case 'no figure since the baseline':
    case 'baseline year':
    case 'suppressed':
      return label
  }
}
