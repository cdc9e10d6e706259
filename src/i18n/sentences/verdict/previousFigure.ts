import type { Indicator } from '../../../model/dataset.ts'
import type { Change } from '../../../trends/verdict.ts'
import { formatPeriod } from '../../periods.ts'
import type { Translator } from '../../translate.ts'
import { formatMargin } from './exactNumbers.ts'
import { formatChange, isZero, withDecimalsForBoth } from './changeMagnitude.ts'

/**
 * The change from the previous figure and its period, without a judgement. Where both figures have limits,
 * whether it exceeds their margin of error.
 */
export function previousFigureSentence(
  previous: Change,
  indicator: Indicator,
  translator: Translator,
): string {
  const when = formatPeriod(previous.from.period, translator.lang)
  if (isZero(previous.change)) return translator.t('verdict.previous.same', { when })
  const precise = withDecimalsForBoth(indicator, previous.from.value, previous.to.value)
  const change = formatChange(previous.change, precise, translator)
  if (previous.margin === null) return translator.t('verdict.previous', { when, change })
  const margin = formatMargin(previous.margin, previous.change, indicator, translator)
  return Math.abs(previous.change) < previous.margin
    ? translator.t('verdict.previous.withinMargin', { when, change, margin })
    : translator.t('verdict.previous.beyondMargin', { when, change, margin })
}
