import type { Verdict } from '../../../trends/verdict.ts'
import type { Translator } from '../../translate.ts'
import { getLowerCaseVerdictLabel } from './verdictLabel.ts'
import { getNewBasisStart } from './newBasis.ts'
import { idPart } from '../../idPart.ts'

/** The label of the verdict in the previous edition, and why it changed. */
function sentence(verdict: Verdict, label: string, translator: Translator): string | null {
  const { previousVerdict } = verdict
  if (!previousVerdict) return null
  const args = { edition: String(previousVerdict.edition), label }
  if (previousVerdict.reasons.length === 0)
    return verdict.kind === 'noRecentFigure'
      ? translator.t('verdict.previousVerdict.aged', args)
      : translator.t('verdict.previousVerdict', args)
  const reasons = translator.formatList(
    previousVerdict.reasons.map((reason) => translator.t(`verdict.because.${idPart(reason)}`)),
  )
  return translator.t('verdict.previousVerdict.because', { ...args, reasons })
}

/**
 * The verdict of the previous edition where it differs from this one, with the reasons; also where only the
 * verdict within a new segment differs. Null where both editions agree.
 */
export function previousVerdictSentence(verdict: Verdict, translator: Translator): string | null {
  const { previousVerdict, sinceBreak } = verdict
  if (previousVerdict)
    return sentence(verdict, getLowerCaseVerdictLabel(previousVerdict.kind, translator), translator)
  const when = getNewBasisStart(verdict, translator)
  if (!sinceBreak?.previousVerdict || when === null) return null
  const label = getLowerCaseVerdictLabel(sinceBreak.previousVerdict.kind, translator)
  return sentence(
    sinceBreak,
    translator.t('verdict.insideAfterAColon', { when, label }),
    translator,
  )
}
