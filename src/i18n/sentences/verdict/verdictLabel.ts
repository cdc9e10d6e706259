import { hasCaveat, type Verdict, type VerdictKind } from '../../../trends/verdict.ts'
import { lowerCaseLabel } from '../../lowerCaseLabel.ts'
import { formatPeriod } from '../../periods.ts'
import type { Translator } from '../../translate.ts'
import { getNewBasisStart } from './newBasis.ts'
import { idPart } from '../../idPart.ts'
import { getDefinition } from '../../languages.ts'

/** The label of a verdict in two or three words, for tables, icons and slides. */
export function getVerdictLabel(kind: VerdictKind, translator: Translator): string {
  return translator.t(`verdict.label.${idPart(kind)}`)
}

/** The label inside a sentence: in lower case, except for a noun in German. */
export function getLowerCaseVerdictLabel(kind: VerdictKind, translator: Translator): string {
  const label = getVerdictLabel(kind, translator)
  return getDefinition(translator.lang).capitalizesNouns && kind !== 'baselineYear'
    ? label.charAt(0).toLowerCase() + label.slice(1)
    : lowerCaseLabel(label, translator.lang)
}

function formatNewSegment(
  verdict: Verdict,
  translator: Translator,
  message: 'verdict.inside' | 'verdict.insideAfterAColon',
): string | null {
  const { sinceBreak } = verdict
  const when = getNewBasisStart(verdict, translator)
  if (!sinceBreak || when === null || sinceBreak.kind === 'baselineYear') return null
  return translator.t(message, {
    when,
    label: getLowerCaseVerdictLabel(sinceBreak.kind, translator),
  })
}

/** The verdict within a new segment: `since 2017: no clear change`; null without one. */
export function getNewSegmentLabel(verdict: Verdict, translator: Translator): string | null {
  return formatNewSegment(verdict, translator, 'verdict.inside')
}

/** The last verdict of an outdated figure: `last judged with 2022: no clear change`; null without one. */
export function getLastVerdictLabel({ last }: Verdict, translator: Translator): string | null {
  if (!last?.latest) return null
  const judged = last.sinceBreak ?? last
  if (!judged.evidence) return null
  const label =
    formatNewSegment(last, translator, 'verdict.insideAfterAColon') ??
    getLowerCaseVerdictLabel(last.kind, translator)
  return translator.t('verdict.last', {
    when: formatPeriod(last.latest.period, translator.lang),
    label,
  })
}

/** Adds to a label of money whether it is adjusted for inflation; a verdict in cash only where it is a change. */
export function addPriceBasis(sentence: string, verdict: Verdict, translator: Translator): string {
  const { kind, realTerms } = verdict
  if (realTerms) return translator.t('verdict.real', { said: sentence })
  return hasCaveat(verdict, 'cashTerms') && (kind === 'higher' || kind === 'lower')
    ? translator.t('verdict.cash', { said: sentence })
    : sentence
}

/** The meaning of the label, without figures. */
export function getVerdictReason(kind: VerdictKind, translator: Translator): string {
  return translator.t(`verdict.reason.${idPart(kind)}`)
}
