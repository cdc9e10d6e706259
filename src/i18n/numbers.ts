import type { Indicator } from '../model/dataset.ts'
import { localize } from '../model/languageMap.ts'
import { getDefinition, getLocale } from './languages.ts'

export const MINUS = '\u2212'
const NO_BREAK_SPACE = '\u00a0'
const CURRENCY = /^([A-Z]{3})\b/

const formats = new Map<string, Intl.NumberFormat>()

function getNumberFormat(lang: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const id = `${lang} ${JSON.stringify(options)}`
  let cached = formats.get(id)
  if (!cached) {
    cached = new Intl.NumberFormat(getLocale(lang), options)
    formats.set(id, cached)
  }
  return cached
}

/** Uses the minus sign and no-break spaces, which Intl writes differently in different engines. */
function normalizeSigns(text: string): string {
  return text.replace('-', MINUS).replace(/ /g, NO_BREAK_SPACE)
}

/** Zero for a value that rounds to zero, so that \u22120.0 is never shown. */
function withoutNegativeZero(value: number, decimals: number): number {
  return Math.abs(value) < 0.5 * 10 ** -decimals ? 0 : value
}

/** A number with a fixed count of decimals, in the reader's locale: 1,234.5 or 1 234,5. */
export function formatPlainNumber(value: number, decimals: number, lang: string): string {
  return normalizeSigns(
    getNumberFormat(lang, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    }).format(withoutNegativeZero(value, decimals)),
  )
}

/** A number with at most so many decimals: for p values, z and shares. */
export function formatLooseNumber(value: number, maxDecimals: number, lang: string): string {
  return normalizeSigns(
    getNumberFormat(lang, { maximumFractionDigits: maxDecimals }).format(
      withoutNegativeZero(value, maxDecimals),
    ),
  )
}

/** A fraction as a percentage: 0.015 is `1.5%`. */
export function formatPercent(share: number, maxDecimals: number, lang: string): string {
  return normalizeSigns(
    getNumberFormat(lang, { style: 'percent', maximumFractionDigits: maxDecimals }).format(share),
  )
}

const MIN_P = 0.000001

/**
 * A p value with its sign, to follow the letter p: `= 0.1716`. Up to four decimals, below 0.001 two
 * significant digits, below a millionth `< 0.000001`: never 0.
 */
export function formatPValue(p: number, lang: string): string {
  if (p < MIN_P) return `< ${formatLooseNumber(MIN_P, 6, lang)}`
  if (p >= 0.001) return `= ${formatLooseNumber(p, 4, lang)}`
  return `= ${normalizeSigns(getNumberFormat(lang, { maximumSignificantDigits: 2 }).format(p))}`
}

/** A figure with the sign of its unit, without the unit's words: `12.6%`, `£613.10`, `60.8`. */
export function formatFigure(value: number, indicator: Indicator, lang: string): string {
  const currency = indicator.money?.currency
  if (currency) {
    // Money has two decimals or none.
    const decimals = indicator.decimals === 1 ? 2 : indicator.decimals
    return normalizeSigns(
      getNumberFormat(lang, {
        style: 'currency',
        currency,
        currencyDisplay: 'narrowSymbol',
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      }).format(withoutNegativeZero(value, decimals)),
    )
  }
  const number = formatPlainNumber(value, indicator.decimals, lang)
  if (indicator.measure !== 'percent') return number
  return number + getDefinition(lang).percentSign
}

/** The sign of a change: `+`, the minus sign, or `''` for zero. */
export function getSign(change: number): string {
  return change > 0 ? '+' : change < 0 ? MINUS : ''
}

/** The unit as an axis or a column shows it: `years`, `% of adults`, `£ a week`. */
export function formatUnit(
  indicator: Indicator,
  lang: string,
  languages: readonly string[],
): string {
  const unit = localize(indicator.unit, lang, languages)?.text ?? ''
  const currency = indicator.money?.currency
  if (!currency) return unit
  const symbol = getNumberFormat(lang, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  })
    .formatToParts(0)
    .find((part) => part.type === 'currency')
  return unit.replace(CURRENCY, symbol?.value ?? currency)
}
