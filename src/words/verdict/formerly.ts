import type { Verdict } from '../../trends/verdict.ts'
import { insideSentence } from '../insideSentence.ts'
import type { Words } from '../words.ts'
import { verdictLabel } from './label.ts'

/** What the last edition said where this one says something else, and why; null where they agree. */
export function formerlySentence(verdict: Verdict, words: Words): string | null {
  const { formerly } = verdict
  if (!formerly) return null
  const args = {
    edition: String(formerly.edition),
    label: insideSentence(verdictLabel(formerly.kind, words), words.lang),
  }
  if (formerly.because.length === 0)
    return verdict.kind === 'no recent figure'
      ? words.say('verdict.formerly.aged', args)
      : words.say('verdict.formerly', args)
  const reasons = words.list(
    formerly.because.map((reason) => words.say(`verdict.because.${reason}`)),
  )
  return words.say('verdict.formerly.because', { ...args, reasons })
}
