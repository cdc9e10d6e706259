import type { Verdict } from '../../trends/verdict.ts'
import { periodText } from '../period.ts'
import type { Words } from '../words.ts'
import { insideLabel, lastLabel, ofMoney, verdictLabel } from './label.ts'

/**
 * The verdict's label with the period that it compares with, for use next to another change: `Worse than in
 * 2015/16`. For a new segment or an outdated figure with what is known of it: `Not comparable with 2016;
 * since 2017: no clear change`. Only the label where nothing was compared.
 */
export function verdictAgainst(verdict: Verdict, words: Words): string {
  const { kind, since, baseline } = verdict
  const withMore = (label: string, more: string | null) =>
    more === null ? label : `${label}; ${more}`
  switch (kind) {
    case 'better':
    case 'worse':
    case 'higher':
    case 'lower':
    case 'no clear change': {
      const label = since
        ? words.say(`verdict.against.${kind}`, { when: periodText(since.from.period, words.lang) })
        : verdictLabel(kind, words)
      return ofMoney(label, verdict, words)
    }
    case 'too few figures': {
      const when = since ? periodText(since.from.period, words.lang) : String(baseline)
      return words.say(`verdict.against.${kind}`, { when })
    }
    case 'not comparable':
      return withMore(
        words.say(`verdict.against.${kind}`, { when: String(baseline) }),
        insideLabel(verdict, words),
      )
    case 'no recent figure':
      return withMore(verdictLabel(kind, words), lastLabel(verdict, words))
    case 'no figure since the baseline':
    case 'baseline year':
    case 'suppressed':
      return verdictLabel(kind, words)
  }
}
