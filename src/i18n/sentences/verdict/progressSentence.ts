import type { Indicator } from '../../../model/dataset.ts'
import type { Progress } from '../../../trends/verdict.ts'
import type { Translator } from '../../translate.ts'
import { formatTargetFigure } from './target.ts'
import { idPart } from '../../idPart.ts'

/** `the target of 5% by 2030`. */
function formatTarget(indicator: Indicator, translator: Translator): string {
  const target = formatTargetFigure(indicator, translator)
  return indicator.targetYear === null
    ? translator.t('verdict.progress.target', { target })
    : translator.t('verdict.progress.targetBy', { target, year: String(indicator.targetYear) })
}

/**
 * The progress to the target in two sentences; the second says that it is not the verdict. Null without a
 * target or where the method gives no status.
 */
export function progressSentence(
  progress: Progress,
  indicator: Indicator,
  translator: Translator,
): string | null {
  const { status } = progress
  if (status === null || indicator.target === null) return null
  const statusSentence = translator.t(`verdict.progress.${idPart(status)}`, {
    target: formatTarget(indicator, translator),
  })
  return `${statusSentence} ${translator.t('verdict.progress.note')}`
}
