import type { Verdict } from '../../trends/verdict.ts'
import type { Words } from '../words.ts'
import { labelInSentence } from './label.ts'
import { newBasisFrom } from './newBasis.ts'

/** The label of the verdict in the previous edition, and why it changed. */
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
 * The verdict of the previous edition where it differs from this one, with the reasons; also where only the
 * verdict within a new segment differs. Null where both editions agree.
 */
export function formerlySentence(verdict: Verdict, words: Words): string | null {
  const { formerly, sinceBreak } = verdict
  if (formerly) return sentence(verdict, labelInSentence(formerly.kind, words), words)
  const when = newBasisFrom(verdict, words)
  if (!sinceBreak?.formerly || when === null) return null
  const label = labelInSentence(sinceBreak.formerly.kind, words)
  return sentence(sinceBreak, words.say('verdict.inside, after a colon', { when, label }), words)
}
