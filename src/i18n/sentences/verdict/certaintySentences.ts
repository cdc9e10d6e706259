import type { Indicator } from '../../../model/dataset.ts'
import type { MeasuredFigure } from '../../../model/figure.ts'
import { hasCaveat, type Evidence, type Verdict } from '../../../trends/verdict.ts'
import type { Translator } from '../../translate.ts'
import { roundLevels, formatApproximately } from './approximation.ts'
import { formatPeriodPhrase } from './periodPhrase.ts'
import { findReason, type Reason } from './reason.ts'
import { formatExactSize, formatMargin } from './exactNumbers.ts'
import { formatMagnitudeWithoutUnit, withDecimalsForBoth } from './changeMagnitude.ts'
import { formatTargetFigure, isJudgedByDistance } from './target.ts'
import { formatDistanceDirection } from './changeDirection.ts'

/** The direction of a change as a choice inside a message. */
function getDirection(change: number): string {
  return change > 0 ? 'up' : 'down'
}

/** Formats a figure; a gap between percentages is formatted in percentage points. */
type FigureText = (value: number, indicator: Indicator) => string

function stepSentence(
  { from, before, since }: Extract<Reason, { kind: 'step' }>['levels'],
  indicator: Indicator,
  translator: Translator,
  figureText: FigureText,
): string {
  const levels = roundLevels(before, since, indicator)
  const args = {
    way: getDirection(levels.size),
    inWhen: formatPeriodPhrase(from.period, translator),
    size: formatMagnitudeWithoutUnit(levels.size, levels.indicator, translator),
  }
  if (isJudgedByDistance(indicator))
    return translator.t('verdict.found.stepOfDistance', {
      ...args,
      target: formatTargetFigure(indicator, translator),
      before: formatMagnitudeWithoutUnit(levels.before, levels.indicator, translator),
      since: formatMagnitudeWithoutUnit(levels.since, levels.indicator, translator),
    })
  return translator.t('verdict.found.step', {
    ...args,
    before: figureText(levels.before, levels.indicator),
    since: figureText(levels.since, levels.indicator),
  })
}

function lineSentence(
  { slope, isSteady }: Extract<Reason, { kind: 'line' }>,
  indicator: Indicator,
  translator: Translator,
): string {
  const args = { way: getDirection(slope), pace: formatApproximately(slope, indicator, translator) }
  return isJudgedByDistance(indicator)
    ? translator.t('verdict.found.lineOfDistance', {
        ...args,
        target: formatTargetFigure(indicator, translator),
      })
    : translator.t('verdict.found.line', { ...args, steady: isSteady ? 'yes' : 'no' })
}

/**
 * The suffix of messages about the distance to a target. With figures on both sides of the target the
 * distance goes up and down, even where the figures only fall: 10, 0, −8.
 */
function distanceSuffix({ figures }: Verdict, indicator: Indicator): 'OfDistance' | '' {
  if (!isJudgedByDistance(indicator)) return ''
  const sides = figures.map(({ value }) => Math.sign(value - (indicator.target ?? 0)))
  return sides.includes(1) && sides.includes(-1) ? 'OfDistance' : ''
}

/** Whether a figure lies between the two compared ones: then only its distance to the target goes up and down. */
function isBetween({ value }: MeasuredFigure, { baselineChange }: Verdict): boolean {
  if (!baselineChange) return false
  const ends = [baselineChange.from.value, baselineChange.to.value]
  return value >= Math.min(...ends) && value <= Math.max(...ends)
}

/** The judged change, with the decimals of the two compared figures. */
function changeArguments(
  { baselineChange, realTerms }: Verdict,
  { change }: Evidence,
  indicator: Indicator,
  translator: Translator,
) {
  const [from, to] = realTerms
    ? [realTerms.from, realTerms.to]
    : [baselineChange?.from.value ?? 0, baselineChange?.to.value ?? change]
  const precise = withDecimalsForBoth(indicator, from, to)
  return {
    size: formatMagnitudeWithoutUnit(change, precise, translator),
    way: isJudgedByDistance(indicator)
      ? formatDistanceDirection(change, indicator, translator)
      : translator.t(change > 0 ? 'verdict.way.higher' : 'verdict.way.lower'),
  }
}

function reasonSentence(
  reason: Reason,
  verdict: Verdict,
  evidence: Evidence,
  indicator: Indicator,
  translator: Translator,
  figureText: FigureText,
): string | null {
  const changeArgs = changeArguments(verdict, evidence, indicator, translator)
  const { size } = changeArgs
  switch (reason.kind) {
    case 'line':
      return lineSentence(reason, indicator, translator)
    case 'step':
      return stepSentence(reason.levels, indicator, translator, figureText)
    case 'real':
      return null
    case 'beyond margin':
      return translator.t('verdict.found.beyondMargin', changeArgs)
    case 'beyond moving range':
      return translator.t('verdict.found.beyondMovingRange', {
        ...changeArgs,
        step: formatApproximately(reason.step, indicator, translator),
      })
    case 'same':
      return isJudgedByDistance(indicator)
        ? translator.t('verdict.doubt.sameDistance')
        : translator.t('verdict.doubt.same')
    case 'turned':
      return translator.t(`verdict.doubt.turned${distanceSuffix(verdict, indicator)}`, {
        way: reason.isUp ? 'up' : 'down',
      })
    case 'swing':
    case 'first':
    case 'latest': {
      const args = {
        inWhen: formatPeriodPhrase(reason.figure.period, translator),
        value: figureText(reason.figure.value, indicator),
      }
      if (reason.kind !== 'swing') return translator.t(`verdict.doubt.${reason.kind}`, args)
      return isBetween(reason.figure, verdict)
        ? translator.t(`verdict.doubt.swing${distanceSuffix(verdict, indicator)}`, args)
        : translator.t('verdict.doubt.swing', args)
    }
    case 'within margin': {
      // The margin in cash does not apply to amounts in prices of one year.
      const margin = verdict.realTerms ? null : (verdict.baselineChange?.margin ?? null)
      return margin === null
        ? translator.t('verdict.doubt.withinMargin', { size })
        : translator.t('verdict.doubt.withinMarginNamed', {
            size,
            margin: formatMargin(margin, evidence.change, indicator, translator),
          })
    }
    case 'within moving range':
      return translator.t('verdict.doubt.withinMovingRange', {
        size,
        step: formatApproximately(reason.step, indicator, translator),
      })
    case 'below meaningful':
      return translator.t('verdict.doubt.belowMeaningful', {
        size,
        required: formatExactSize(reason.required, indicator, translator),
      })
    case 'few':
      return translator.t('verdict.doubt.few', { size, n: reason.n })
    case 'usual':
      return verdict.realTerms
        ? translator.t('verdict.doubt.usualNamed')
        : translator.t(`verdict.doubt.usual${distanceSuffix(verdict, indicator)}`, { size })
    case 'uneven':
    case 'counts':
    case 'shares':
      return translator.t(`verdict.doubt.${reason.kind}`, { size })
  }
}

/**
 * The reasons of a judged verdict, as sentences: the line or step found, what else can explain the
 * difference, a crossed target. Empty where nothing was judged. `figureText` formats the judged value
 * where it is no figure of the indicator.
 */
export function certaintySentences(
  verdict: Verdict,
  indicator: Indicator,
  translator: Translator,
  figureText: FigureText = translator.formatFigure,
): readonly string[] {
  const { evidence } = verdict
  const reason = findReason(verdict, indicator)
  const sentences: (string | null)[] = []
  if (evidence && reason) {
    sentences.push(reasonSentence(reason, verdict, evidence, indicator, translator, figureText))
    if (reason.kind === 'beyond margin' && evidence.meaningful?.reached === false)
      sentences.push(
        translator.t('verdict.found.belowMeaningful', {
          required: formatExactSize(evidence.meaningful.required, indicator, translator),
        }),
      )
  }
  if (verdict.baselineChange && hasCaveat(verdict, 'crossedTarget'))
    sentences.push(
      translator.t('verdict.found.crossed', { target: formatTargetFigure(indicator, translator) }),
    )
  return sentences.filter((sentence) => sentence !== null)
}
