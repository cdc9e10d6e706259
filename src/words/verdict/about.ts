import { currencyOf } from '../../model/currency.ts'
import type { Indicator } from '../../model/dataset.ts'
import type { Words } from '../words.ts'
import { sizeBeside } from './size.ts'

/** Tens and hundreds at one end, what figures are published with at most at the other. */
const [MIN_DECIMALS, MAX_DECIMALS] = [-6, 6]
/** How far a rounded number may be from the one it stands for, as a share of what is described. */
const MAX_ERROR = 0.1

/** Rounds to so many decimals; below 0 to tens, hundreds and so on. */
function roundTo(value: number, decimals: number): number {
  const unit = 10 ** Math.abs(decimals)
  return decimals < 0 ? Math.round(value / unit) * unit : Math.round(value * unit) / unit
}

function fewestDecimals(isEnough: (decimals: number) => boolean): number {
  let decimals = MIN_DECIMALS
  while (decimals < MAX_DECIMALS && !isEnough(decimals)) decimals++
  return decimals
}

function withDecimals(indicator: Indicator, decimals: number): Indicator {
  // Pence come in pairs.
  const shown = currencyOf(indicator) && decimals > 0 ? 2 : Math.max(0, decimals)
  return { ...indicator, decimals: shown }
}

/** A size where "about" stands before it, in as few digits as are within a tenth of it. */
export function aboutText(value: number, indicator: Indicator, words: Words): string {
  const decimals = fewestDecimals(
    (one) => Math.abs(roundTo(value, one) - value) <= MAX_ERROR * Math.abs(value),
  )
  return sizeBeside(roundTo(value, decimals), withDecimals(indicator, decimals), words)
}

/** Two levels and the size of the step between them, each rounded, and the one less the other is the size. */
export interface Levels {
  readonly before: number
  readonly since: number
  readonly size: number
  /** The indicator with the decimals of the three. */
  readonly indicator: Indicator
}

/** Levels as they stand after "about": as few digits as are within a tenth of the step between them. */
export function aboutLevels(before: number, since: number, indicator: Indicator): Levels {
  const size = since - before
  const rounded = (decimals: number) => {
    const [a, b] = [roundTo(before, decimals), roundTo(since, decimals)]
    return { before: a, since: b, size: roundTo(b - a, Math.max(0, decimals)) }
  }
  const decimals = fewestDecimals((one) => {
    const levels = rounded(one)
    const errors = [levels.before - before, levels.since - since, levels.size - size]
    return errors.every((error) => Math.abs(error) <= MAX_ERROR * Math.abs(size))
  })
  return { ...rounded(decimals), indicator: withDecimals(indicator, decimals) }
}
