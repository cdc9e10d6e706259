import type { Indicator } from '../../model/dataset.ts'
import { currencyOf } from '../../model/currency.ts'
import { figureText, MINUS, plainNumber, signOf } from '../number.ts'
import type { Words } from '../words.ts'

const MAX_EXTRA_DECIMALS = 6
const SAME = 1e-9

/** Rounding errors of binary arithmetic are no change: 0.3 − (0.1 + 0.2) is zero. */
export function isZero(change: number): boolean {
  return Math.abs(change) < SAME
}

function shown(value: number, decimals: number): string {
  return plainNumber(value, decimals, 'en')
}

/** The indicator with enough decimals that a change is not shown as 0. */
export function withDecimalsFor(indicator: Indicator, change: number): Indicator {
  if (isZero(change)) return indicator
  const zero = (decimals: number) => Number(Math.abs(change).toFixed(decimals)) === 0
  let decimals = indicator.decimals
  while (zero(decimals) && decimals < indicator.decimals + MAX_EXTRA_DECIMALS) decimals++
  return { ...indicator, decimals }
}

/** A number as rounded for display, in units of its last decimal: 15.03 is 1503. */
export function inLastDecimal(value: number, decimals: number): number {
  return Math.round(
    Number(shown(value, decimals).replace(/,/g, '').replace(MINUS, '-')) * 10 ** decimals,
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
  if (currencyOf(indicator))
    return { ...indicator, decimals: first === 0 && isEnough(0) ? 0 : Math.max(2, first) }
  let decimals = first
  while (!isEnough(decimals) && decimals < first + MAX_EXTRA_DECIMALS) decimals++
  return { ...indicator, decimals }
}

/** The unit's words, only where the package has them in the language of the sentence; otherwise ''. */
export function unitWord(indicator: Indicator, words: Words): string {
  const said = words.text(indicator.unit)
  return said.lang === words.lang ? words.unit(indicator) : ''
}

/** Adds the unit's words, except to a bare 1: `1 households` is no English. */
export function withUnit(number: string, unit: string): string {
  return unit === '' || (number === '1' && !/^(per|je|pro) /.test(unit))
    ? number
    : `${number} ${unit}`
}

/** A number in the unit of the indicator's changes, already formatted. */
function withChangeUnit(amount: string, indicator: Indicator, words: Words): string {
  const n = amount === '1' ? 1 : 2
  switch (indicator.measure) {
    case 'percent':
      return words.say('verdict.size.percent', { n, amount })
    case 'years':
      return words.say('verdict.size.years', { n, amount })
    case 'score':
      return words.say('verdict.size.score', { n, amount })
    case 'count':
    case 'amount':
    case 'rate':
      return withUnit(amount, unitWord(indicator, words))
    case 'ratio':
    case 'money':
      return amount
  }
}

/** The magnitude of a change, without a sign: `0.5 percentage points`, `£201.40`, `36 households`. */
export function sizeText(change: number, indicator: Indicator, words: Words): string {
  const precise = withDecimalsFor(indicator, change)
  const size = Math.abs(change)
  const amount = currencyOf(indicator)
    ? figureText(size, precise, words.lang)
    : plainNumber(size, precise.decimals, words.lang)
  return withChangeUnit(amount, indicator, words)
}

/** A change with sign and unit: `+11.9 percentage points`, `−£201.40`; never 0 for a change. */
export function changeText(change: number, indicator: Indicator, words: Words): string {
  const size = sizeText(change, indicator, words)
  return isZero(change) ? size : signOf(change) + size
}

/** `sizeText` without the unit of counts and rates, for use after a figure that has the unit. */
export function sizeBeside(change: number, indicator: Indicator, words: Words): string {
  const unitIsPlain = ['count', 'amount', 'rate'].includes(indicator.measure)
  return sizeText(change, unitIsPlain ? { ...indicator, unit: {} } : indicator, words)
}
