import type { Indicator } from '../../../model/dataset.ts'
import { formatFigure, MINUS, formatPlainNumber, getSign } from '../../numbers.ts'
import type { Translator } from '../../translate.ts'

const MAX_EXTRA_DECIMALS = 6
const TOLERANCE = 1e-9

/** Rounding errors of binary arithmetic are no change: 0.3 − (0.1 + 0.2) is zero. */
export function isZero(change: number): boolean {
  return Math.abs(change) < TOLERANCE
}

function formatRounded(value: number, decimals: number): string {
  return formatPlainNumber(value, decimals, 'en')
}

/** The indicator with enough decimals that a change is not shown as 0. */
export function withDecimalsFor(indicator: Indicator, change: number): Indicator {
  if (isZero(change)) return indicator
  const roundsToZero = (decimals: number) => Number(Math.abs(change).toFixed(decimals)) === 0
  let decimals = indicator.decimals
  while (roundsToZero(decimals) && decimals < indicator.decimals + MAX_EXTRA_DECIMALS) decimals++
  return { ...indicator, decimals }
}

/** A number as rounded for display, in units of its last decimal: 15.03 is 1503. */
export function inLastDecimal(value: number, decimals: number): number {
  return Math.round(
    Number(formatRounded(value, decimals).replace(/,/g, '').replace(MINUS, '-')) * 10 ** decimals,
  )
}

/**
 * The same for two figures: different figures look different, and their difference as shown is the change
 * as shown. 15.0 less 3.2 is not 11.9, so 15.0276 and 3.1703 are shown as 15.03 and 3.17 with 11.86.
 */
export function withDecimalsForBoth(indicator: Indicator, from: number, to: number): Indicator {
  if (isZero(to - from)) return indicator
  return withFewestDecimals(indicator, (decimals) => {
    const [a, b, change] = [from, to, to - from].map((value) => inLastDecimal(value, decimals))
    return change !== 0 && change === b! - a!
  })
}

/** The fewest decimals that are enough; money has none or two. */
export function withFewestDecimals(
  indicator: Indicator,
  isEnough: (decimals: number) => boolean,
): Indicator {
  const first = indicator.decimals
  if (indicator.money?.currency)
    return { ...indicator, decimals: first === 0 && isEnough(0) ? 0 : Math.max(2, first) }
  let decimals = first
  while (!isEnough(decimals) && decimals < first + MAX_EXTRA_DECIMALS) decimals++
  return { ...indicator, decimals }
}

/** The unit's words, only where the package has them in the language of the sentence; otherwise ''. */
export function getUnitWord(indicator: Indicator, translator: Translator): string {
  const unit = translator.localize(indicator.unit)
  return unit.lang === translator.lang ? translator.formatUnit(indicator) : ''
}

/** Adds the unit's words, except to a bare 1: `1 households` is no English. */
export function withUnit(number: string, unit: string): string {
  return unit === '' || (number === '1' && !/^(per|je|pro) /.test(unit))
    ? number
    : `${number} ${unit}`
}

/** A number in the unit of the indicator's changes, already formatted. */
function withChangeUnit(amount: string, indicator: Indicator, translator: Translator): string {
  const n = amount === '1' ? 1 : 2
  switch (indicator.measure) {
    case 'percent':
      return translator.t('verdict.size.percent', { n, amount })
    case 'years':
      return translator.t('verdict.size.years', { n, amount })
    case 'score':
      return translator.t('verdict.size.score', { n, amount })
    case 'count':
    case 'amount':
    case 'rate':
      return withUnit(amount, getUnitWord(indicator, translator))
    case 'ratio':
    case 'money':
      return amount
  }
}

/** The magnitude of a change, without a sign: `0.5 percentage points`, `£201.40`, `36 households`. */
export function formatMagnitude(
  change: number,
  indicator: Indicator,
  translator: Translator,
): string {
  const precise = withDecimalsFor(indicator, change)
  const size = Math.abs(change)
  const amount = indicator.money?.currency
    ? formatFigure(size, precise, translator.lang)
    : formatPlainNumber(size, precise.decimals, translator.lang)
  return withChangeUnit(amount, indicator, translator)
}

/** A change with sign and unit: `+11.9 percentage points`, `−£201.40`; never 0 for a change. */
export function formatChange(change: number, indicator: Indicator, translator: Translator): string {
  const size = formatMagnitude(change, indicator, translator)
  return isZero(change) ? size : getSign(change) + size
}

/** `formatMagnitude` without the unit of counts and rates, for use after a figure that has the unit. */
export function formatMagnitudeWithoutUnit(
  change: number,
  indicator: Indicator,
  translator: Translator,
): string {
  const unitIsPlain = ['count', 'amount', 'rate'].includes(indicator.measure)
  return formatMagnitude(change, unitIsPlain ? { ...indicator, unit: {} } : indicator, translator)
}
