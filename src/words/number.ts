import { currencyOf } from '../model/currency.ts'
import type { Indicator } from '../model/dataset.ts'
import { inLanguage } from '../model/text.ts'
import { localeOf } from './languages.ts'

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

/** Uses the minus sign and no-break spaces, which Intl writes differently in different engines. */
function tidy(text: string): string {
  return text.replace('-', MINUS).replace(/ /g, NO_BREAK_SPACE)
}

/** Zero for a value that rounds to zero, so that \u22120.0 is never shown. */
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

/** A number with at most so many decimals: for p values, z and shares. */
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
 * A p value with its sign, to follow the letter p: `= 0.1716`. Up to four decimals, below 0.001 two
 * significant digits, below a millionth `< 0.000001`: never 0.
 */
export function pText(p: number, lang: string): string {
  if (p < LEAST_P) return `< ${looseNumber(LEAST_P, 6, lang)}`
  if (p >= 0.001) return `= ${looseNumber(p, 4, lang)}`
  return `= ${tidy(format(lang, { maximumSignificantDigits: 2 }).format(p))}`
}

/** A figure with the sign of its unit, without the unit's words: `12.6%`, `£613.10`, `60.8`. */
export function figureText(value: number, indicator: Indicator, lang: string): string {
  const currency = currencyOf(indicator)
  if (currency) {
    // Money has two decimals or none.
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

/** The sign of a change: `+`, the minus sign, or `''` for zero. */
export function signOf(change: number): string {
  return change > 0 ? '+' : change < 0 ? MINUS : ''
}

/** The unit as an axis or a column shows it: `years`, `% of adults`, `£ a week`. */
export function unitText(indicator: Indicator, lang: string, languages: readonly string[]): string {
  const unit = inLanguage(indicator.unit, lang, languages)?.text ?? ''
  const currency = currencyOf(indicator)
  if (!currency) return unit
  const symbol = format(lang, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .find((part) => part.type === 'currency')
  return unit.replace(CURRENCY, symbol?.value ?? currency)
}
