import type { Change, Verdict } from '../../../trends/verdict.ts'
import { formatPeriod } from '../../periods.ts'
import type { Translator } from '../../translate.ts'

/** What the latest figure is compared with: the baseline (or a later first figure) or the start of a new segment. */
export type ReferencePoint = 'baseline' | 'segment'

/** `than at the baseline (12.6% in 2016)` or `since the baseline (12.6% in 2016)`; `old` is that figure. */
export function formatReference(
  conjunction: 'than' | 'since',
  referencePoint: ReferencePoint,
  verdict: Verdict,
  since: Change,
  oldFigure: string,
  translator: Translator,
): string {
  const when = formatPeriod(since.from.period, translator.lang)
  if (referencePoint === 'segment')
    return translator.t(`verdict.${conjunction}.segment`, { old: oldFigure, when })
  const late = verdict.caveats.find((caveat) => caveat.kind === 'lateStart')
  if (!late) return translator.t(`verdict.${conjunction}.baseline`, { old: oldFigure, when })
  const years = translator.t('verdict.years', { years: late.years })
  return translator.t(`verdict.${conjunction}.first`, { old: oldFigure, when, years })
}
