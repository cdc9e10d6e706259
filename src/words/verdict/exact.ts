import { currencyOf } from '../../model/currency.ts'
import type { Indicator } from '../../model/dataset.ts'
import type { Words } from '../words.ts'
import {
  changeText,
  inLastDecimal,
  isZero,
  sizeBeside,
  sizeText,
  withFewestDecimals,
} from './size.ts'

/** The indicator with enough decimals to tell two different figures apart. */
export function withDecimalsToDiffer(indicator: Indicator, from: number, to: number): Indicator {
  if (isZero(to - from)) return indicator
  return withFewestDecimals(
    indicator,
    (decimals) => inLastDecimal(from, decimals) !== inLastDecimal(to, decimals),
  )
}

/** The indicator with the decimals of a published number, up to a limit, at least its own. */
function exact(value: number, indicator: Indicator, max: number): Indicator {
  let decimals = indicator.decimals
  while (decimals < max && !isZero(Number(value.toFixed(decimals)) - Number(value.toFixed(max))))
    decimals++
  return { ...indicator, decimals }
}

/** A figure with its published decimals, at most four (money: two), as used by the verdict. */
export function exactFigure(value: number, indicator: Indicator, words: Words): string {
  return words.figure(value, exact(value, indicator, currencyOf(indicator) ? 2 : 4))
}

/** A limit that a change is compared with, in its unit, with up to three decimals. */
export function exactSize(value: number, indicator: Indicator, words: Words): string {
  return sizeText(value, exact(value, indicator, currencyOf(indicator) ? 2 : 3), words)
}

/** A judged change in its unit, signed, with up to three decimals. */
export function exactChange(change: number, indicator: Indicator, words: Words): string {
  return changeText(change, exact(change, indicator, currencyOf(indicator) ? 2 : 3), words)
}

/** A margin of error with enough decimals to tell it from the change that it is compared with. */
export function marginText(
  margin: number,
  change: number,
  indicator: Indicator,
  words: Words,
): string {
  return sizeBeside(margin, withDecimalsToDiffer(indicator, Math.abs(change), margin), words)
}
