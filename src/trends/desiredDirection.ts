import type { Direction } from '../model/dataset.ts'
import type { JudgedIndicator } from './judgedIndicator.ts'

/** Whether the indicator is money in current prices, which inflation raises. */
export function isInCashTerms(indicator: JudgedIndicator): boolean {
  return indicator.money !== null && !indicator.money.isConstantPrices
}

/** The target to approach, for direction `toward`; null for all other directions. */
export function getTargetToApproach(indicator: JudgedIndicator): number | null {
  return getDesiredDirection(indicator) === 'toward' ? indicator.target : null
}

/** The judged quantity: the value, or for `toward` its distance to the target, in the unit. */
export function getJudgedValue(value: number, indicator: JudgedIndicator): number {
  const target = getTargetToApproach(indicator)
  return target === null ? value : Math.abs(value - target)
}

/**
 * The direction in which a change is an improvement: `none` for money in cash terms whatever the
 * metadata say, and for `toward` without a target.
 */
export function getDesiredDirection(indicator: JudgedIndicator): Direction {
  if (isInCashTerms(indicator)) return 'none'
  if (indicator.direction === 'toward' && indicator.target === null) return 'none'
  return indicator.direction
}

/**
 * The desired direction of money in prices of one year: that of the metadata, but `none` for
 * `toward`, since the target is in money of no stated year.
 */
export function getDesiredDirectionInRealTerms({ direction }: JudgedIndicator): Direction {
  return direction === 'toward' ? 'none' : direction
}
