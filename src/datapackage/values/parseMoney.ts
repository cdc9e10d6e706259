import type { Money } from '../../model/tables/indicators.ts'
import type { LanguageMap } from '../../model/languageMap.ts'

const CURRENCY = /^([A-Z]{3})\b/
const PRICE_YEAR = /\b(?:19|20)\d\d\b/
const CONSTANT_PRICES = /\b(?:constant prices|real terms|faste priser|konstante Preise)\b/i

/**
 * The currency and price base in the unit of a money indicator; null for other measures. Prices are constant where the
 * unit names a year (`GBP a week, 2024 prices`, `2015-kroner`) or says so.
 */
export function parseMoney(measure: string, unit: LanguageMap): Money | null {
  if (measure !== 'money') return null
  const units = Object.values(unit)
  const currencies = units.flatMap((text) => CURRENCY.exec(text)?.[1] ?? [])
  return {
    currency: currencies[0] ?? null,
    isConstantPrices: units.some((text) => PRICE_YEAR.test(text) || CONSTANT_PRICES.test(text)),
  }
}
