import type { Indicator } from '../../../model/dataset.ts'
import type { SeriesKey } from '../../../model/figure.ts'
import { formatFigure } from '../../numbers.ts'
import type { Translator } from '../../translate.ts'
import { getUnitWord, withUnit } from './changeMagnitude.ts'

/** `£613.10 a week`, where the unit has more than the currency. */
function formatMoney(value: number, indicator: Indicator, translator: Translator): string {
  const rest = /^[A-Z]{3}\s+(.*)$/.exec(translator.localize(indicator.unit).text)?.[1]
  const amount = formatFigure(value, indicator, translator.lang)
  return rest && translator.localize(indicator.unit).lang === translator.lang
    ? `${amount} ${rest}`
    : amount
}

/** `6.7% of adults`, where the unit names the population. */
function formatPercentage(value: number, indicator: Indicator, translator: Translator): string {
  const ofWhom = /^%\s*(.+)$/.exec(getUnitWord(indicator, translator))?.[1]
  const figure = formatFigure(value, indicator, translator.lang)
  return ofWhom ? `${figure} ${ofWhom}` : figure
}

/** A figure with its full unit: `60.8 years`, `802 households`, `6.7% of adults`. */
export function formatFigureWithUnit(
  value: number,
  indicator: Indicator,
  translator: Translator,
): string {
  if (indicator.money?.currency) return formatMoney(value, indicator, translator)
  const figure = formatFigure(value, indicator, translator.lang)
  switch (indicator.measure) {
    case 'percent':
      return formatPercentage(value, indicator, translator)
    case 'years':
      return translator.t('verdict.size.years', { n: figure === '1' ? 1 : 2, amount: figure })
    case 'count':
    case 'amount':
    case 'rate':
    case 'ratio':
    case 'score':
      return withUnit(figure, getUnitWord(indicator, translator))
    case 'money':
      return figure
  }
}

/**
 * The same for a figure that may be of a group. 40.1% of pupils with free school meals are not 40.1% of
 * pupils, so a group's percentage has no population; the title names the group.
 */
export function formatGroupFigure(
  key: SeriesKey,
  value: number,
  indicator: Indicator,
  translator: Translator,
): string {
  const ofGroup = key.group !== '' && indicator.measure === 'percent'
  return formatFigureWithUnit(value, ofGroup ? { ...indicator, unit: {} } : indicator, translator)
}
