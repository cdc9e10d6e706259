import type { Indicator } from '../../../model/dataset.ts'
import { getDesiredDirection } from '../../../trends/desiredDirection.ts'
import type { Translator } from '../../translate.ts'

/** The target as a figure: `0%`. */
export function formatTargetFigure(indicator: Indicator, translator: Translator): string {
  const target = indicator.target ?? 0
  const decimals = Number.isInteger(target) ? 0 : indicator.decimals
  return translator.formatFigure(target, { ...indicator, decimals })
}

/** Whether the verdict judges the distance to the target. */
export function isJudgedByDistance(indicator: Indicator): boolean {
  return getDesiredDirection(indicator) === 'toward'
}
