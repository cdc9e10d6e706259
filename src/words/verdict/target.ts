import type { Indicator } from '../../model/dataset.ts'
import { goodDirection } from '../../trends/goodDirection.ts'
import type { Words } from '../words.ts'

/** The target as a figure: `0%`. */
export function figureOfTarget(indicator: Indicator, words: Words): string {
  const target = indicator.target ?? 0
  const decimals = Number.isInteger(target) ? 0 : indicator.decimals
  return words.figure(target, { ...indicator, decimals })
}

/** Whether the verdict judges the distance to the target. */
export function isJudgedByDistance(indicator: Indicator): boolean {
  return goodDirection(indicator) === 'toward'
}
