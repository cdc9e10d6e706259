import { currencyOf } from '../../model/currency.ts'
import type { Indicator } from '../../model/dataset.ts'
import type { SeriesKey } from '../../model/figure.ts'
import { figureText } from '../number.ts'
import type { Words } from '../words.ts'
import { unitWord, withUnit } from './size.ts'

/** `£613.10 a week`, where the unit has more than the currency. */
function moneyText(value: number, indicator: Indicator, words: Words): string {
  const rest = /^[A-Z]{3}\s+(.*)$/.exec(words.text(indicator.unit).text)?.[1]
  const amount = figureText(value, indicator, words.lang)
  return rest && words.text(indicator.unit).lang === words.lang ? `${amount} ${rest}` : amount
}

/** `6.7% of adults`, where the unit names the population. */
function percentText(value: number, indicator: Indicator, words: Words): string {
  const ofWhom = /^%\s*(.+)$/.exec(unitWord(indicator, words))?.[1]
  const figure = figureText(value, indicator, words.lang)
  return ofWhom ? `${figure} ${ofWhom}` : figure
}

/** A figure with its full unit: `60.8 years`, `802 households`, `6.7% of adults`. */
export function fullFigure(value: number, indicator: Indicator, words: Words): string {
  if (currencyOf(indicator)) return moneyText(value, indicator, words)
  const bare = figureText(value, indicator, words.lang)
  switch (indicator.measure) {
    case 'percent':
      return percentText(value, indicator, words)
    case 'years':
      return words.say('verdict.size.years', { n: bare === '1' ? 1 : 2, amount: bare })
    case 'count':
    case 'amount':
    case 'rate':
    case 'ratio':
    case 'score':
      return withUnit(bare, unitWord(indicator, words))
    case 'money':
      return bare
  }
}

/**
 * The same for a figure that may be of a group. 40.1% of pupils with free school meals are not 40.1% of
 * pupils, so a group's percentage has no population; the title names the group.
 */
export function fullFigureOf(
  key: SeriesKey,
  value: number,
  indicator: Indicator,
  words: Words,
): string {
  const ofGroup = key.group !== '' && indicator.measure === 'percent'
  return fullFigure(value, ofGroup ? { ...indicator, unit: {} } : indicator, words)
}
