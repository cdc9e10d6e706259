import { currencyOf } from '../model/currency.ts'
import type { Indicator } from '../model/dataset.ts'
import { inLanguage } from '../model/text.ts'
import { localeOf } from './locale.ts'

export const MINUS = '\u2212'
const NO_BREAK_SPACE = '\u00a0'
const CURRENCY = /^([A-Z]{3})\b/

const formats = new Map<string, Intl.NumberFormat>()

function format(lang: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const id = `${lang} ${JSON.stringify(options)}`
  let known = formats.get(id)
  if (!known) {
    known = new Intl.NumberFormat(localeOf(lang), options)
    formats.set(id, known)
  }
  return known
}

/** Which shape a number takes; what Intl does differently from one engine to the next is set here. */
function tidy(text: string): string {
  return text.replace('-', MINUS).replace(/ /g, NO_BREAK_SPACE)
}

/** What rounds to zero is zero: no reader should meet \u22120.0. */
function withoutNegativeZero(value: number, decimals: number): number {
  return Math.abs(value) < 0.5 * 10 ** -decimals ? 0 : value
}

/** A number with a fixed count of decimals, in the reader's locale: 1,234.5 or 1 234,5. */
export function plainNumber(value: number, decimals: number, lang: string): string {
  return tidy(
    format(lang, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(
      withoutNegativeZero(value, decimals),
    ),
  )
}

/** As many decimals as it takes, up to a limit: for p values, z and shares. */
export function looseNumber(value: number, most: number, lang: string): string {
  return tidy(
    format(lang, { maximumFractionDigits: most }).format(withoutNegativeZero(value, most)),
  )
}

/** A fraction as a percentage: 0.015 is `1.5%`. */
export function shareText(share: number, most: number, lang: string): string {
  return tidy(format(lang, { style: 'percent', maximumFractionDigits: most }).format(share))
}

const LEAST_P = 0.000001

/**
 * A p value with its sign, as it stands after the p: `= 0.1716`. Up to four decimals, and below
 * 0.001 two figures that count; below a millionth only that, so that none reads 0.
 */
export function pText(p: number, lang: string): string {
  if (p < LEAST_P) return `< ${looseNumber(LEAST_P, 6, lang)}`
  if (p >= 0.001) return `= ${looseNumber(p, 4, lang)}`
  return `= ${tidy(format(lang, { maximumSignificantDigits: 2 }).format(p))}`
}

/** A figure as it is read aloud without its unit word: `12.6%`, `£613.10`, `60.8`. */
export function figureText(value: number, indicator: Indicator, lang: string): string {
  const currency = currencyOf(indicator)
  if (currency) {
    // Pence come in pairs: one decimal of money is written as two.
    const decimals = indicator.decimals === 1 ? 2 : indicator.decimals
    return tidy(
      format(lang, {
        style: 'currency',
        currency,
        currencyDisplay: 'narrowSymbol',
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      }).format(withoutNegativeZero(value, decimals)),
    )
  }
  const number = plainNumber(value, indicator.decimals, lang)
  if (indicator.measure !== 'percent') return number
  return lang === 'en' ? `${number}%` : `${number}${NO_BREAK_SPACE}%`
}

/** The sign of a change: a plus is written too, and what rounds to zero has none. */
export function signOf(change: number): string {
  return change > 0 ? '+' : change < 0 ? MINUS : ''
}

/** The unit as it stands at an axis or a column: `years`, `% of adults`, `£ a week`. */
export function unitText(indicator: Indicator, lang: string, languages: readonly string[]): string {
  const unit = inLanguage(indicator.unit, lang, languages)?.text ?? ''
  const currency = currencyOf(indicator)
  if (!currency) return unit
  const symbol = format(lang, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .find((part) => part.type === 'currency')
  return unit.replace(CURRENCY, symbol?.value ?? currency)
}
