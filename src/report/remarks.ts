import type { Indicator } from '../model/dataset.ts'
import type { Said } from '../model/text.ts'
import type { Caveat, Verdict } from '../trends/verdict.ts'
import { caveatSentences } from '../words/verdict/caveats.ts'
import { evidenceLines } from '../words/verdict/evidence.ts'
import { formerlySentence } from '../words/verdict/formerly.ts'
import { previousSentence } from '../words/verdict/previous.ts'
import type { Words } from '../words/words.ts'

/** Caveats that the statement of a verdict contains already, with their numbers. */
const IN_STATEMENT: readonly Caveat['kind'][] = [
  'late start',
  'crossed target',
  'cash terms',
  'small counts',
  'below meaningful change',
]

/** The caveats to add after the statement of a verdict: those that it does not contain. */
export function furtherCaveats(
  verdict: Verdict,
  indicator: Indicator,
  words: Words,
): readonly string[] {
  // If the package explains overlapping years itself, the general caveat is omitted.
  const isExplained = words.text(indicator.caveat).text !== ''
  const further = ({ caveats }: Verdict) =>
    caveats.filter(
      ({ kind }) => !IN_STATEMENT.includes(kind) && !(kind === 'pooled' && isExplained),
    )
  const { sinceBreak } = verdict
  return caveatSentences(
    {
      ...verdict,
      caveats: further(verdict),
      sinceBreak: sinceBreak && { ...sinceBreak, caveats: further(sinceBreak) },
    },
    indicator,
    words,
  )
}

/** An additional remark on a figure after its statement. */
export interface Remark {
  readonly kind: 'previous' | 'formerly' | 'caveats' | 'evidence'
  /** Null if the sentence names its own subject. */
  readonly label: string | null
  readonly lines: readonly Said[]
}

/** The remarks on a figure: previous figure, previous verdict, caveats, evidence. */
export function remarksOf(verdict: Verdict, indicator: Indicator, words: Words): readonly Remark[] {
  const own = (texts: readonly (string | null)[]) =>
    texts.filter((text) => text !== null).map((text): Said => ({ text, lang: words.lang }))
  const { previous } = verdict
  const remarks: readonly Remark[] = [
    {
      kind: 'previous',
      label: words.say('report.previous'),
      lines: own([previous && previousSentence(previous, indicator, words)]),
    },
    { kind: 'formerly', label: null, lines: own([formerlySentence(verdict, words)]) },
    {
      kind: 'caveats',
      label: words.say('indicator.caveats'),
      lines: [...own(furtherCaveats(verdict, indicator, words)), words.text(indicator.caveat)],
    },
    {
      kind: 'evidence',
      label: words.say('indicator.why'),
      // The statement and the table already contain the figures, and the reason if nothing was
      // judged.
      lines: own(
        evidenceLines(verdict, indicator, words)
          .filter(({ section }) => section !== null && section !== 'words')
          .map(({ heading, text }) => `${heading}: ${text}`),
      ),
    },
  ]
  return remarks
    .map((remark) => ({ ...remark, lines: remark.lines.filter(({ text }) => text !== '') }))
    .filter(({ lines }) => lines.length > 0)
}
