import type { Indicator } from '../../../model/dataset.ts'
import { hasCaveat, type Change, type Verdict } from '../../../trends/verdict.ts'
import { MIN_FIGURES } from '../../../trends/methods/constants.ts'
import { formatPeriod } from '../../periods.ts'
import type { Translator } from '../../translate.ts'
import { certaintySentences } from './certaintySentences.ts'
import { formatPeriodPhrase } from './periodPhrase.ts'
import { getLowerCaseVerdictLabel } from './verdictLabel.ts'
import { formatGroupFigure } from './figureWithUnit.ts'
import { formatMagnitudeWithoutUnit, withDecimalsForBoth } from './changeMagnitude.ts'
import { formatTargetFigure, isJudgedByDistance } from './target.ts'

/** `15.03 suspensions per 100 pupils in 2023/24.` */
export function latestFigureSentence(
  { from, to }: Change,
  indicator: Indicator,
  translator: Translator,
): string {
  const precise = withDecimalsForBoth(indicator, from.value, to.value)
  const now = formatGroupFigure(to.key, to.value, precise, translator)
  return translator.t('verdict.now', { now, when: formatPeriod(to.period, translator.lang) })
}

/** `In 2018 it was 2.6%, the first figure since 2016.` */
function referenceFigureSentence(
  verdict: Verdict,
  since: Change,
  indicator: Indicator,
  translator: Translator,
): string {
  const args = {
    inWhen: formatPeriodPhrase(since.from.period, translator),
    old: translator.formatFigure(
      since.from.value,
      withDecimalsForBoth(indicator, since.from.value, since.to.value),
    ),
  }
  if (!hasCaveat(verdict, 'lateStart')) return translator.t('verdict.then', args)
  const late = { ...args, baseline: String(verdict.baseline) }
  // An earlier quarter or month may exist.
  return hasCaveat(verdict, 'definitionDiffers') || since.from.period.part !== 0
    ? translator.t('verdict.then.firstComparable', late)
    : translator.t('verdict.then.first', late)
}

/** The first amount in prices of the latest year, and the change in real terms. */
function pricesSentence(
  { realTerms, evidence }: Verdict,
  since: Change,
  indicator: Indicator,
  translator: Translator,
): string[] {
  if (!realTerms || !evidence) return []
  const precise = withDecimalsForBoth(indicator, realTerms.from, realTerms.to)
  return [
    translator.t('verdict.prices', {
      year: String(realTerms.year),
      when: formatPeriod(since.from.period, translator.lang),
      old: translator.formatFigure(since.from.value, precise),
      worth: translator.formatFigure(realTerms.from, precise),
      size: formatMagnitudeWithoutUnit(evidence.change, precise, translator),
      way: evidence.change > 0 ? 'up' : 'down',
    }),
  ]
}

/** The verdict in cash, for money that is judged in prices of one year; otherwise empty. */
export function inCashSentences(
  { realTerms }: Verdict,
  indicator: Indicator,
  translator: Translator,
): readonly string[] {
  if (!realTerms || realTerms.kindInCashTerms === 'tooFewFigures') return []
  const args = {
    currency: indicator.money?.currency ?? 'other',
    label: getLowerCaseVerdictLabel(realTerms.kindInCashTerms, translator),
  }
  return [translator.t('verdict.judged.inCash', args)]
}

/** The conclusion: `That is worse.`, `So there is no clear change since 2019.` */
function conclusionSentences(
  verdict: Verdict,
  since: Change,
  indicator: Indicator,
  translator: Translator,
): readonly string[] {
  const { kind, realTerms } = verdict
  const when = formatPeriod(since.from.period, translator.lang)
  const inCash = () => inCashSentences(verdict, indicator, translator)
  switch (kind) {
    case 'better':
    case 'worse':
    case 'higher':
    case 'lower': {
      const isOpen = kind === 'higher' || kind === 'lower'
      if (realTerms)
        return [
          translator.t('verdict.judged.real', { kind }),
          ...(isOpen ? [translator.t('verdict.judged.open')] : []),
          ...inCash(),
        ]
      if (isOpen && hasCaveat(verdict, 'cashTerms'))
        return [
          translator.t('verdict.judged.cash', {
            kind,
            currency: indicator.money?.currency ?? 'other',
          }),
        ]
      return isOpen
        ? [translator.t(`verdict.judged.${kind}`), translator.t('verdict.judged.open')]
        : [translator.t(`verdict.judged.${kind}`)]
    }
    case 'noClearChange':
      if (realTerms?.kindInCashTerms === kind)
        return [translator.t('verdict.judged.noClearChangeRealAndInCash', { when })]
      if (realTerms)
        return [translator.t('verdict.judged.noClearChangeReal', { when }), ...inCash()]
      return isJudgedByDistance(indicator)
        ? [
            translator.t('verdict.judged.noClearChangeOfDistance', {
              when,
              target: formatTargetFigure(indicator, translator),
            }),
          ]
        : [translator.t('verdict.judged.noClearChange', { when })]
    case 'tooFewFigures':
      // The page shows more figures than the ones that share no years.
      if (since.to.period.pooled > 1)
        return [
          translator.t('verdict.judged.tooFewFiguresPooled', {
            n: Math.max(2, verdict.figures.length),
          }),
        ]
      return [
        translator.t('verdict.judged.tooFewFigures', {
          n: Math.max(2, verdict.figures.length),
          needed: MIN_FIGURES,
        }),
      ]
    case 'notComparable':
    case 'noRecentFigure':
    case 'noFigureSinceBaseline':
    case 'baselineYear':
    case 'suppressed':
      return []
  }
}

/** `It is the highest figure since 2019.`, for a verdict without a clear change. */
function extremeSentence(
  { extreme, figures, realTerms }: Verdict,
  translator: Translator,
): string[] {
  const [first] = figures
  if (!extreme || !first || realTerms) return []
  return [
    translator.t(`verdict.extreme.${extreme}`, {
      when: formatPeriod(first.period, translator.lang),
    }),
  ]
}

/** The reference figure, and the reasons for a clear change or for none. */
export function reasonSentences(
  verdict: Verdict,
  since: Change,
  indicator: Indicator,
  translator: Translator,
): readonly string[] {
  return [
    referenceFigureSentence(verdict, since, indicator, translator),
    ...pricesSentence(verdict, since, indicator, translator),
    ...certaintySentences(verdict, indicator, translator),
  ]
}

/** The sentences after the latest figure, where it is compared with another one. */
export function comparisonSentences(
  verdict: Verdict,
  since: Change,
  indicator: Indicator,
  translator: Translator,
): readonly string[] {
  return [
    ...reasonSentences(verdict, since, indicator, translator),
    ...conclusionSentences(verdict, since, indicator, translator),
    ...extremeSentence(verdict, translator),
  ]
}
