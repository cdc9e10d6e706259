import type { Indicator } from '../model/dataset.ts'
import type { Said } from '../model/text.ts'
import type { Caveat, Verdict } from '../trends/verdict.ts'
import type { SayReport } from '../words/report.ts'
import { caveatSentences } from '../words/verdict/caveats.ts'
import { evidenceLines } from '../words/verdict/evidence.ts'
import { formerlySentence } from '../words/verdict/formerly.ts'
import { previousSentence } from '../words/verdict/previous.ts'
import type { Words } from '../words/words.ts'

/** What the statement of a verdict says itself, with its numbers. */
const IN_STATEMENT: readonly Caveat['kind'][] = [
  'late start',
  'crossed target',
  'cash terms',
  'small counts',
  'below meaningful change',
]

/** The caveats to be said after the statement of a verdict: those that it does not hold itself. */
export function furtherCaveats(
  verdict: Verdict,
  indicator: Indicator,
  words: Words,
): readonly string[] {
  // What the package says itself of the years that figures share is not said again.
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

/** What else is said of a figure after its statement, under a label of its own. */
export interface Remark {
  readonly kind: 'previous' | 'formerly' | 'caveats' | 'evidence'
  /** Null where the sentence says itself what it is about. */
  readonly label: string | null
  readonly lines: readonly Said[]
}

/** Since the figure before; what the edition before said; what to keep in mind; how it was judged. */
export function remarksOf(
  verdict: Verdict,
  indicator: Indicator,
  words: Words,
  say: SayReport,
): readonly Remark[] {
  const own = (texts: readonly (string | null)[]) =>
    texts.filter((text) => text !== null).map((text): Said => ({ text, lang: words.lang }))
  const { previous } = verdict
  const remarks: readonly Remark[] = [
    {
      kind: 'previous',
      label: say('report.previous'),
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
      // The statement and the table hold the figures, and the reason where nothing was judged.
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
