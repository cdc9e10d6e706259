import type { Indicator } from './dataset.ts'

const CURRENCY = /^([A-Z]{3})\b/

/**
 * The ISO 4217 code that the unit of a money indicator begins with (`GBP a week`); null for other indicators.
 */
export function getCurrency(indicator: Pick<Indicator, 'measure' | 'unit'>): string | null {
  if (indicator.measure !== 'money') return null
  for (const unit of Object.values(indicator.unit)) {
    const code = CURRENCY.exec(unit)
    if (code) return code[1]!
  }
  return null
}
