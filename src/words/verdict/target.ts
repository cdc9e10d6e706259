import type { Indicator } from '../../model/dataset.ts'
import type { Words } from '../words.ts'

/** The target as a figure: `0%`. A `toward` indicator that names none is held against 0. */
export function figureOfTarget(indicator: Indicator, words: Words): string {
  const target = indicator.target ?? 0
  const decimals = Number.isInteger(target) ? 0 : indicator.decimals
  return words.figure(target, { ...indicator, decimals })
}
