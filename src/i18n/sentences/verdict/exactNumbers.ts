import type { Indicator } from '../../../model/dataset.ts'
import type { Translator } from '../../translate.ts'
import {
  formatChange,
  inLastDecimal,
  isZero,
  formatMagnitudeWithoutUnit,
  formatMagnitude,
  withFewestDecimals,
} from './changeMagnitude.ts'

/** The indicator with enough decimals to tell two different figures apart. */
export function withDecimalsToDiffer(indicator: Indicator, from: number, to: number): Indicator {
  if (isZero(to - from)) return indicator
  return withFewestDecimals(
    indicator,
    (decimals) => inLastDecimal(from, decimals) !== inLastDecimal(to, decimals),
  )
}

/** The indicator with the decimals of a published number, up to a limit, at least its own. */
function withPublishedDecimals(value: number, indicator: Indicator, max: number): Indicator {
  let decimals = indicator.decimals
  while (decimals < max && !isZero(Number(value.toFixed(decimals)) - Number(value.toFixed(max))))
    decimals++
  return { ...indicator, decimals }
}

/** A figure with its published decimals, at most four (money: two), as used by the verdict. */
export function formatExactFigure(
  value: number,
  indicator: Indicator,
  translator: Translator,
): string {
  return translator.formatFigure(
    value,
    withPublishedDecimals(value, indicator, indicator.money?.currency ? 2 : 4),
  )
}

/** A limit that a change is compared with, in its unit, with up to three decimals. */
export function formatExactSize(
  value: number,
  indicator: Indicator,
  translator: Translator,
): string {
  return formatMagnitude(
    value,
    withPublishedDecimals(value, indicator, indicator.money?.currency ? 2 : 3),
    translator,
  )
}

/** A judged change in its unit, signed, with up to three decimals. */
export function formatExactChange(
  change: number,
  indicator: Indicator,
  translator: Translator,
): string {
  return formatChange(
    change,
    withPublishedDecimals(change, indicator, indicator.money?.currency ? 2 : 3),
    translator,
  )
}

/** A margin of error with enough decimals to tell it from the change that it is compared with. */
export function formatMargin(
  margin: number,
  change: number,
  indicator: Indicator,
  translator: Translator,
): string {
  return formatMagnitudeWithoutUnit(
    margin,
    withDecimalsToDiffer(indicator, Math.abs(change), margin),
    translator,
  )
}
