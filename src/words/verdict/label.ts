import type { Verdict, VerdictKind } from '../../trends/verdict.ts'
import { periodText } from '../period.ts'
import type { Words } from '../words.ts'

/** The verdict in two or three words, for tables, marks and slides. */
export function verdictLabel(kind: VerdictKind, words: Words): string {
  return words.say(`verdict.label.${kind}`)
}

/**
 * The label with what it compares with, for where another change stands beside it: `Worse than in
 * 2015/16`. The label alone where nothing was compared.
 */
export function verdictAgainst(verdict: Verdict, words: Words): string {
  const { kind, since, baseline } = verdict
  switch (kind) {
    case 'better':
    case 'worse':
    case 'higher':
    case 'lower':
    case 'no clear change':
      return since
        ? words.say(`verdict.against.${kind}`, { when: periodText(since.from.period, words.lang) })
        : verdictLabel(kind, words)
    case 'too few figures':
    case 'not comparable': {
      const when = since ? periodText(since.from.period, words.lang) : String(baseline)
      return words.say(`verdict.against.${kind}`, { when })
    }
    case 'no recent figure':
    case 'no figure since the baseline':
    case 'baseline year':
    case 'suppressed':
      return verdictLabel(kind, words)
  }
}

/** What the label means, in a line that needs no figures. */
export function verdictReason(kind: VerdictKind, words: Words): string {
  return words.say(`verdict.reason.${kind}`)
}
