import type { VerdictKind } from '../../trends/verdict.ts'
import type { Words } from '../words.ts'

/** The verdict in two or three words, for tables, marks and slides. */
export function verdictLabel(kind: VerdictKind, words: Words): string {
  return words.say(`verdict.label.${kind}`)
}

/** What the label means, in a line that needs no figures. */
export function verdictReason(kind: VerdictKind, words: Words): string {
  return words.say(`verdict.reason.${kind}`)
}
