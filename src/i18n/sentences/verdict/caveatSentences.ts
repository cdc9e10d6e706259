import type { Indicator } from '../../../model/dataset.ts'
import type { Caveat, Verdict } from '../../../trends/verdict.ts'
import { formatPeriodText } from '../../periods.ts'
import type { Translator } from '../../translate.ts'
import { formatMagnitude } from './changeMagnitude.ts'
import { formatTargetFigure } from './target.ts'
import { idPart } from '../../idPart.ts'

function caveatSentence(
  caveat: Caveat,
  { evidence }: Verdict,
  indicator: Indicator,
  translator: Translator,
): string | null {
  const years = (count: number) => translator.t('verdict.years', { years: count })
  switch (caveat.kind) {
    case 'lateStart':
      return translator.t('verdict.caveat.lateStart', { years: years(caveat.years) })
    case 'crossedTarget':
      return translator.t('verdict.caveat.crossedTarget', {
        target: formatTargetFigure(indicator, translator),
      })
    case 'belowMeaningfulChange':
      if (indicator.meaningfulChange === null) return null
      return translator.t('verdict.caveat.belowMeaningfulChange', {
        required: formatMagnitude(indicator.meaningfulChange, indicator, translator),
      })
    case 'provisional':
    case 'estimated':
    case 'lowReliability':
      return translator.t(`verdict.caveat.${idPart(caveat.kind)}`, {
        when: formatPeriodText(caveat.period, translator.lang),
      })
    case 'definitionDiffers':
      return translator.t('verdict.caveat.definitionDiffers', {
        n: caveat.periods.length,
        periods: translator.formatList(
          caveat.periods.map((period) => formatPeriodText(period, translator.lang)),
        ),
      })
    case 'pooled':
      return translator.t('verdict.caveat.pooled', { years: years(caveat.years) })
    case 'limitsDisagree':
      return evidence?.clear
        ? translator.t('verdict.caveat.limitsShowNoChange')
        : translator.t('verdict.caveat.limitsShowChange')
    case 'cashTerms':
    case 'smallCounts':
      return translator.t(`verdict.caveat.${idPart(caveat.kind)}`)
  }
}

/** The verdict, that of its new segment and that of its last figure. */
function* withInnerVerdicts(verdict: Verdict): Generator<Verdict> {
  yield verdict
  for (const inside of [verdict.sinceBreak, verdict.last])
    if (inside) yield* withInnerVerdicts(inside)
}

/**
 * One sentence for each caveat of the verdict, of its new segment and of its last figure; each only once.
 */
export function caveatSentences(
  verdict: Verdict,
  indicator: Indicator,
  translator: Translator,
): readonly string[] {
  const sentences = [...withInnerVerdicts(verdict)].flatMap((innerVerdict) =>
    innerVerdict.caveats.map((caveat) =>
      caveatSentence(caveat, innerVerdict, indicator, translator),
    ),
  )
  return [...new Set(sentences.filter((sentence) => sentence !== null))]
}
