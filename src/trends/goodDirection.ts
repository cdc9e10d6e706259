import type { Direction } from '../model/dataset.ts'
import type { JudgedIndicator } from './judgedIndicator.ts'

const YEAR_OF_PRICES = /\b(?:19|20)\d\d\b/
const CONSTANT_PRICES = /\b(?:constant prices|real terms|faste priser|konstante Preise)\b/i

/**
 * Whether amounts of money are in the prices of one year, so that a rise is more than inflation:
 * the unit names that year (`GBP a week, 2024 prices`, `2015-kroner`) or says constant prices.
 */
function hasPriceBase(indicator: JudgedIndicator): boolean {
  return Object.values(indicator.unit).some(
    (unit) => YEAR_OF_PRICES.test(unit) || CONSTANT_PRICES.test(unit),
  )
}

/** Money of each year's own worth: rising prices are not taken out. */
export function isInCashTerms(indicator: JudgedIndicator): boolean {
  return indicator.measure === 'money' && !hasPriceBase(indicator)
}

/** The target that nearer to is better, for `toward`; null for all other directions. */
export function targetToApproach(indicator: JudgedIndicator): number | null {
  return goodDirection(indicator) === 'toward' ? indicator.target : null
}

/** What is judged of a value: itself, or for `toward` its distance to the target, in the unit. */
export function judgedValue(value: number, indicator: JudgedIndicator): number {
  const target = targetToApproach(indicator)
  return target === null ? value : Math.abs(value - target)
}

/**
 * Which way is good, as far as it may be said: none for money in cash terms, whatever the metadata
 * name, and none for `toward` without a target to come nearer to.
 */
export function goodDirection(indicator: JudgedIndicator): Direction {
  if (isInCashTerms(indicator)) return 'none'
  if (indicator.direction === 'toward' && indicator.target === null) return 'none'
  return indicator.direction
}

/**
 * Which way is good for money in the prices of one year: what the metadata say, but for `toward`,
 * since a target in money of no stated year cannot be compared with it.
 */
export function goodDirectionInRealTerms({ direction }: JudgedIndicator): Direction {
  return direction === 'toward' ? 'none' : direction
}
