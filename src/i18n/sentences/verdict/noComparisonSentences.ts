import type { Indicator } from '../../../model/dataset.ts'
import type { MeasuredFigure } from '../../../model/figure.ts'
import { hasCaveat, type Verdict } from '../../../trends/verdict.ts'
import { formatPeriod } from '../../periods.ts'
import type { Arguments } from '../../format.ts'
import type { Translator } from '../../translate.ts'
import { formatGroupFigure } from './figureWithUnit.ts'
import { idPart } from '../../idPart.ts'

/** A figure and its period, as arguments of a sentence. */
export function latestFigureArguments(
  figure: MeasuredFigure,
  indicator: Indicator,
  translator: Translator,
): Arguments {
  return {
    now: formatGroupFigure(figure.key, figure.value, indicator, translator),
    when: formatPeriod(figure.period, translator.lang),
  }
}

/** Whether the figure has another definition than the rest of its series. */
export function hasOtherDefinition(verdict: Verdict, { period }: MeasuredFigure): boolean {
  return verdict.caveats.some(
    (caveat) => caveat.kind === 'definitionDiffers' && caveat.periods.includes(period.text),
  )
}

/** The sentences of a verdict with at most one figure; the figure comes first. */
export function noComparisonSentences(
  verdict: Verdict,
  indicator: Indicator,
  translator: Translator,
): readonly string[] {
  const { kind, latest } = verdict
  const baseline = String(verdict.baseline)
  const latestSentence = latest
    ? [translator.t('verdict.now', latestFigureArguments(latest, indicator, translator))]
    : []
  switch (kind) {
    case 'noFigureSinceBaseline': {
      if (!latest) return [translator.t('verdict.state.noFigureSinceBaseline', { baseline })]
      // The figure is newer than the baseline, but has another definition.
      return latest.period.referenceYear >= verdict.baseline
        ? [
            ...latestSentence,
            translator.t('verdict.state.noFigureSinceBaselineApart', { baseline }),
          ]
        : [
            ...latestSentence,
            translator.t('verdict.state.noFigureSinceBaselineOlder', { baseline }),
          ]
    }
    case 'suppressed':
      return latest
        ? [
            translator.t('verdict.state.suppressed'),
            translator.t(
              'verdict.state.suppressedOlder',
              latestFigureArguments(latest, indicator, translator),
            ),
          ]
        : [translator.t('verdict.state.suppressed')]
    case 'baselineYear':
      return hasCaveat(verdict, 'lateStart')
        ? [...latestSentence, translator.t('verdict.state.baselineYearLate', { baseline })]
        : [...latestSentence, translator.t('verdict.state.baselineYear')]
    case 'tooFewFigures':
      return [...latestSentence, translator.t('verdict.state.tooFewFiguresOverlap')]
    case 'notComparable':
      return [...latestSentence, translator.t('verdict.state.apart')]
    case 'noRecentFigure':
      return latest ? latestSentence : [translator.t('verdict.reason.noRecentFigure')]
    case 'better':
    case 'worse':
    case 'higher':
    case 'lower':
    case 'noClearChange':
      return [...latestSentence, translator.t(`verdict.reason.${idPart(kind)}`)]
  }
}
