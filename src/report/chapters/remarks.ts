import type { Indicator } from '../../model/dataset.ts'
import type { LocalizedText } from '../../model/languageMap.ts'
import type { Caveat, Verdict } from '../../trends/verdict.ts'
import { caveatSentences } from '../../i18n/sentences/verdict/caveatSentences.ts'
import { evidenceLines } from '../../i18n/sentences/verdict/evidenceLines.ts'
import { previousVerdictSentence } from '../../i18n/sentences/verdict/previousVerdict.ts'
import { previousFigureSentence } from '../../i18n/sentences/verdict/previousFigure.ts'
import type { Translator } from '../../i18n/translate.ts'

/** Caveats that the statement of a verdict contains already, with their numbers. */
const IN_STATEMENT: readonly Caveat['kind'][] = [
  'lateStart',
  'crossedTarget',
  'cashTerms',
  'smallCounts',
  'belowMeaningfulChange',
]

/** The caveats to add after the statement of a verdict: those that it does not contain. */
export function listFurtherCaveats(
  verdict: Verdict,
  indicator: Indicator,
  translator: Translator,
): readonly string[] {
  // If the package explains overlapping years itself, the general caveat is omitted.
  const isExplained = translator.localize(indicator.caveat).text !== ''
  const filterCaveats = ({ caveats }: Verdict) =>
    caveats.filter(
      ({ kind }) => !IN_STATEMENT.includes(kind) && !(kind === 'pooled' && isExplained),
    )
  const { sinceBreak } = verdict
  const filtered = { ...verdict, caveats: filterCaveats(verdict) }
  if (filtered.kind !== 'notComparable' || !sinceBreak)
    return caveatSentences(filtered, indicator, translator)
  const filteredSinceBreak = { ...sinceBreak, caveats: filterCaveats(sinceBreak) }
  return caveatSentences({ ...filtered, sinceBreak: filteredSinceBreak }, indicator, translator)
}

/** An additional remark on a figure after its statement. */
export interface Remark {
  readonly kind: 'previous' | 'formerly' | 'caveats' | 'evidence'
  /** Null if the sentence names its own subject. */
  readonly label: string | null
  readonly lines: readonly LocalizedText[]
}

/** The remarks on a figure: previous figure, previous verdict, caveats, evidence. */
export function buildRemarks(
  verdict: Verdict,
  indicator: Indicator,
  translator: Translator,
): readonly Remark[] {
  const toLocalizedLines = (texts: readonly (string | null)[]) =>
    texts
      .filter((text) => text !== null)
      .map((text): LocalizedText => ({ text, lang: translator.lang }))
  const { latestChange } = verdict
  const remarks: readonly Remark[] = [
    {
      kind: 'previous',
      label: translator.t('report.previous'),
      lines: toLocalizedLines([
        latestChange && previousFigureSentence(latestChange, indicator, translator),
      ]),
    },
    {
      kind: 'formerly',
      label: null,
      lines: toLocalizedLines([previousVerdictSentence(verdict, translator)]),
    },
    {
      kind: 'caveats',
      label: translator.t('indicator.caveats'),
      lines: [
        ...toLocalizedLines(listFurtherCaveats(verdict, indicator, translator)),
        translator.localize(indicator.caveat),
      ],
    },
    {
      kind: 'evidence',
      label: translator.t('indicator.why'),
      // The statement and the table already contain the figures, and the reason if nothing was
      // judged.
      lines: toLocalizedLines(
        evidenceLines(verdict, indicator, translator)
          .filter(({ section }) => section !== null && section !== 'words')
          .map(({ heading, text }) => `${heading}: ${text}`),
      ),
    },
  ]
  return remarks
    .map((remark) => ({ ...remark, lines: remark.lines.filter(({ text }) => text !== '') }))
    .filter(({ lines }) => lines.length > 0)
}
