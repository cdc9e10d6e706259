import type { Indicator } from '../../../model/dataset.ts'
import type { Translator } from '../../translate.ts'
import { formatMagnitudeWithoutUnit } from './changeMagnitude.ts'

/** From millions to the most decimals that figures are published with. */
const [MIN_DECIMALS, MAX_DECIMALS] = [-6, 6]
/** The largest rounding error, as a share of the value or step described. */
const MAX_ERROR = 0.1

/** Rounds to so many decimals; a negative number rounds to tens, hundreds and so on. */
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
  // Money has two decimals or none.
  const shown = indicator.money?.currency && decimals > 0 ? 2 : Math.max(0, decimals)
  return { ...indicator, decimals: shown }
}

/** A size after "about": the fewest digits within a tenth of the value. */
export function formatApproximately(
  value: number,
  indicator: Indicator,
  translator: Translator,
): string {
  const decimals = fewestDecimals(
    (candidate) => Math.abs(roundTo(value, candidate) - value) <= MAX_ERROR * Math.abs(value),
  )
  return formatMagnitudeWithoutUnit(
    roundTo(value, decimals),
    withDecimals(indicator, decimals),
    translator,
  )
}

/** Two levels and the step between them, rounded so that the difference of the levels is the step. */
export interface Levels {
  readonly before: number
  readonly since: number
  readonly size: number
  /** The indicator with the decimals of the three numbers. */
  readonly indicator: Indicator
}

/** Levels after "about": the fewest digits within a tenth of the step between them. */
export function roundLevels(before: number, since: number, indicator: Indicator): Levels {
  const size = since - before
  const round = (decimals: number) => {
    const [a, b] = [roundTo(before, decimals), roundTo(since, decimals)]
    return { before: a, since: b, size: roundTo(b - a, Math.max(0, decimals)) }
  }
  const decimals = fewestDecimals((candidate) => {
    const levels = round(candidate)
    const errors = [levels.before - before, levels.since - since, levels.size - size]
    return errors.every((error) => Math.abs(error) <= MAX_ERROR * Math.abs(size))
  })
  return { ...round(decimals), indicator: withDecimals(indicator, decimals) }
}
