import type { Verdict } from '../../trends/verdict.ts'
import type { Words } from '../words.ts'
import { labelInSentence } from './label.ts'
import { newBasisFrom } from './newBasis.ts'

/** What the edition before said of a verdict, by its label, and why that is another now. */
function sentence(verdict: Verdict, label: string, words: Words): string | null {
  const { formerly } = verdict
  if (!formerly) return null
  const args = { edition: String(formerly.edition), label }
  if (formerly.because.length === 0)
    return verdict.kind === 'no recent figure'
      ? words.say('verdict.formerly.aged', args)
      : words.say('verdict.formerly', args)
  const reasons = words.list(
    formerly.because.map((reason) => words.say(`verdict.because.${reason}`)),
  )
  return words.say('verdict.formerly.because', { ...args, reasons })
}

/**
 * What the last edition said where this one says something else, and why; of a series on a new basis
 * also where only the verdict inside the new segment is another. Null where they agree.
 */
export function formerlySentence(verdict: Verdict, words: Words): string | null {
  const { formerly, sinceBreak } = verdict
  if (formerly) return sentence(verdict, labelInSentence(formerly.kind, words), words)
  const when = newBasisFrom(verdict, words)
  if (!sinceBreak?.formerly || when === null) return null
  const label = labelInSentence(sinceBreak.formerly.kind, words)
  return sentence(sinceBreak, words.say('verdict.inside, after a colon', { when, label }), words)
}
