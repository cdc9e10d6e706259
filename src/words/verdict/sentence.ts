import type { Indicator } from '../../model/dataset.ts'
import type { Verdict } from '../../trends/verdict.ts'
import type { Words } from '../words.ts'
import { alone, latestOf } from './alone.ts'
import { certaintySentences } from './certainty.ts'
import { compared, type Anchor } from './compared.ts'
import { newBasisFrom } from './newBasis.ts'
import { subjectText, type Names } from './subject.ts'

function notComparable(verdict: Verdict, indicator: Indicator, words: Words): string {
  const when = newBasisFrom(verdict, words)
  const inside = verdict.sinceBreak
  if (when === null || !inside) return alone(verdict, indicator, words)
  const first = words.say('verdict.state.not comparable', { when })
  if (inside.kind === 'baseline year' && inside.latest)
    return `${first} ${words.say('verdict.state.new basis, first', latestOf(inside.latest, indicator, words))}`
  const statement = statementFrom(inside, indicator, words, 'segment')
  return `${first} ${words.say('verdict.state.new basis', { statement })}`
}

function statementFrom(
  verdict: Verdict,
  indicator: Indicator,
  words: Words,
  anchor: Anchor,
): string {
  switch (verdict.kind) {
    case 'better':
    case 'worse':
    case 'higher':
    case 'lower':
    case 'no clear change':
    case 'too few figures': {
      if (!verdict.since) return alone(verdict, indicator, words)
      const first = compared(verdict, verdict.since, indicator, words, anchor)
      return [first, ...certaintySentences(verdict, indicator, words)].join(' ')
    }
    case 'not comparable':
      return notComparable(verdict, indicator, words)
    case 'no recent figure':
    case 'no figure since the baseline':
    case 'baseline year':
    case 'suppressed':
      return alone(verdict, indicator, words)
  }
}

/** What follows the subject and a colon: `60.8 years in 2022–2024, 4.5 years lower than …`. */
export function verdictStatement(verdict: Verdict, indicator: Indicator, words: Words): string {
  return statementFrom(verdict, indicator, words, 'baseline')
}

/**
 * The verdict in plain sentences that stand alone when quoted. A page that marks the language of
 * the package's texts renders `verdictSubject` and `verdictStatement` itself, with a colon between.
 */
export function verdictSentence(
  verdict: Verdict,
  indicator: Indicator,
  names: Names,
  words: Words,
): string {
  const subject = subjectText(verdict.key, indicator, names, words)
  return `${subject}: ${verdictStatement(verdict, indicator, words)}`
}
