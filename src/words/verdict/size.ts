import type { Indicator } from '../../model/dataset.ts'
import type { SeriesKey } from '../../model/figure.ts'
import { currencyOf } from '../../model/currency.ts'
import { figureText, MINUS, plainNumber, signOf } from '../number.ts'
import type { Words } from '../words.ts'

const MOST_EXTRA_DECIMALS = 6
const SAME = 1e-9

/** Steps of binary arithmetic are no change: 0.3 − (0.1 + 0.2) is zero. */
export function isZero(change: number): boolean {
  return Math.abs(change) < SAME
}

function shown(value: number, decimals: number): string {
  return plainNumber(value, decimals, 'en')
}

/** The indicator with as many decimals as it takes for a change that is there not to read as 0. */
export function withDecimalsFor(indicator: Indicator, change: number): Indicator {
  if (isZero(change)) return indicator
  const zero = (decimals: number) => Number(Math.abs(change).toFixed(decimals)) === 0
  let decimals = indicator.decimals
  while (zero(decimals) && decimals < indicator.decimals + MOST_EXTRA_DECIMALS) decimals++
  return { ...indicator, decimals }
}

/** A number as it is rounded for showing, in units of its last decimal: 15.03 is 1503. */
function inLastDecimal(value: number, decimals: number): number {
  return Math.round(
    Number(shown(value, decimals).replace(/,/g, '').replace(MINUS, '-')) * 10 ** decimals,
  )
}

/**
 * The same for two figures: they do not read alike where they differ, nor their change as 0, and
 * who takes the one from the other finds the change that is named. 15.0 less 3.2 is not 11.9, so
 * 15.0276 and 3.1703 are shown as 15.03 and 3.17 beside 11.86: each of the three rightly rounded.
 */
export function withDecimalsForBoth(indicator: Indicator, from: number, to: number): Indicator {
  if (isZero(to - from)) return indicator
  return withFewestDecimals(indicator, (decimals) => {
    const [a, b, change] = [from, to, to - from].map((value) => inLastDecimal(value, decimals))
    return change !== 0 && change === b! - a!
  })
}

/** The same where the change is not named: two figures that differ do not read alike. */
export function withDecimalsToDiffer(indicator: Indicator, from: number, to: number): Indicator {
  if (isZero(to - from)) return indicator
  return withFewestDecimals(
    indicator,
    (decimals) => inLastDecimal(from, decimals) !== inLastDecimal(to, decimals),
  )
}

/** As many decimals as it takes; of money none or two, since pence come in pairs. */
function withFewestDecimals(
  indicator: Indicator,
  isEnough: (decimals: number) => boolean,
): Indicator {
  const first = indicator.decimals
  if (currencyOf(indicator))
    return { ...indicator, decimals: first === 0 && isEnough(0) ? 0 : Math.max(2, first) }
  let decimals = first
  while (!isEnough(decimals) && decimals < first + MOST_EXTRA_DECIMALS) decimals++
  return { ...indicator, decimals }
}

/** The unit word of the package, only where it is in the language of the sentence around it. */
function unitWord(indicator: Indicator, words: Words): string {
  const said = words.text(indicator.unit)
  return said.lang === words.lang ? words.unit(indicator) : ''
}

/** `1 households` is no English: beside a bare 1 the unit word is left out. */
function withUnit(number: string, unit: string): string {
  return unit === '' || (number === '1' && !/^(per|je|pro) /.test(unit))
    ? number
    : `${number} ${unit}`
}

/** `£613.10 a week`, where the unit says more than the currency. */
function moneyText(value: number, indicator: Indicator, words: Words): string {
  const rest = /^[A-Z]{3}\s+(.*)$/.exec(words.text(indicator.unit).text)?.[1]
  const amount = figureText(value, indicator, words.lang)
  return rest && words.text(indicator.unit).lang === words.lang ? `${amount} ${rest}` : amount
}

/** `6.7% of adults`, where the unit says of whom. */
function percentText(value: number, indicator: Indicator, words: Words): string {
  const ofWhom = /^%\s*(.+)$/.exec(unitWord(indicator, words))?.[1]
  const figure = figureText(value, indicator, words.lang)
  return ofWhom ? `${figure} ${ofWhom}` : figure
}

/** A figure with its unit, as the first of a sentence: `60.8 years`, `802 households`, `6.7% of adults`. */
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
      return withUnit(bare, unitWord(indicator, words))
    case 'ratio':
    case 'score':
      return withUnit(bare, unitWord(indicator, words))
    case 'money':
      return bare
  }
}

/**
 * The same for a figure of a group: 40.1% of pupils with free school meals are not 40.1% of pupils,
 * so the words "of pupils" stay away; the subject has named the group.
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

/** How large a change is, without a sign: `0.5 percentage points`, `£201.40`, `36 households`. */
export function sizeText(change: number, indicator: Indicator, words: Words): string {
  const precise = withDecimalsFor(indicator, change)
  const size = Math.abs(change)
  const amount = currencyOf(indicator)
    ? figureText(size, precise, words.lang)
    : plainNumber(size, precise.decimals, words.lang)
  return withChangeUnit(amount, indicator, words)
}

/** The same beside a figure that has just named the unit: counts and rates go without it. */
export function sizeBeside(change: number, indicator: Indicator, words: Words): string {
  const unitIsPlain = ['count', 'amount', 'rate'].includes(indicator.measure)
  return sizeText(change, unitIsPlain ? { ...indicator, unit: {} } : indicator, words)
}

/** A change with its sign and unit: `+11.9 percentage points`, `−£201.40`; a change that is there never reads 0. */
export function changeText(change: number, indicator: Indicator, words: Words): string {
  const size = sizeText(change, indicator, words)
  return isZero(change) ? size : signOf(change) + size
}

/** The decimals that a published number has, up to a limit and no fewer than the indicator shows. */
function exact(value: number, indicator: Indicator, most: number): Indicator {
  let decimals = indicator.decimals
  while (decimals < most && !isZero(Number(value.toFixed(decimals)) - Number(value.toFixed(most))))
    decimals++
  return { ...indicator, decimals }
}

/** A figure with the decimals it was published with, up to four, of money two: what the verdict was computed from. */
export function exactFigure(value: number, indicator: Indicator, words: Words): string {
  return words.figure(value, exact(value, indicator, currencyOf(indicator) ? 2 : 4))
}

/** A limit that a change is held against, in its unit, with up to three decimals. */
export function exactSize(value: number, indicator: Indicator, words: Words): string {
  return sizeText(value, exact(value, indicator, currencyOf(indicator) ? 2 : 3), words)
}

/** A judged change in its unit, signed, with up to three decimals. */
export function exactChange(change: number, indicator: Indicator, words: Words): string {
  return changeText(change, exact(change, indicator, currencyOf(indicator) ? 2 : 3), words)
}

/** A margin of error beside the change it is compared with: with as many decimals as keep them apart. */
export function marginText(
  margin: number,
  change: number,
  indicator: Indicator,
  words: Words,
): string {
  return sizeBeside(margin, withDecimalsToDiffer(indicator, Math.abs(change), margin), words)
}
