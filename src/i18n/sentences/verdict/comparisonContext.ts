import type { Indicator } from '../../../model/dataset.ts'
import type { CommonPeriod } from '../../../trends/comparison/commonPeriods.ts'
import type { Comparison } from '../../../trends/comparison/compare.ts'
import type { Side } from '../../../trends/comparison/level.ts'
import { getJudgedValue } from '../../../trends/desiredDirection.ts'
import { formatPeriod } from '../../periods.ts'
import type { Translator } from '../../translate.ts'

/** A comparison and the values that its sentences use. */
export interface ComparisonContext {
  readonly comparison: Comparison
  readonly city: string
  readonly other: string
  readonly indicator: Indicator
  readonly translator: Translator
}

/** `higher`; for distances `further from the target`. */
export function formatSide(side: Side, { comparison, translator }: ComparisonContext): string {
  if (side === 'equal') return translator.t('comparison.side.same')
  const isMore = side === 'more'
  if (comparison.scale === 'distance')
    return translator.t(isMore ? 'comparison.side.further' : 'comparison.side.nearer')
  return translator.t(isMore ? 'comparison.side.higher' : 'comparison.side.lower')
}

/** The compared value: the figure, or its distance to the target. */
export function getComparedValue(
  value: number,
  { comparison, indicator }: ComparisonContext,
): number {
  return comparison.scale === 'distance' ? getJudgedValue(value, indicator) : value
}

/** The indicator with the unit of its differences: a rate of a count has no unit in the package. */
export function getComparedIndicator({ comparison, indicator }: ComparisonContext): Indicator {
  if (comparison.ratePer === 1) return indicator
  return { ...indicator, measure: 'ratio', unit: {}, decimals: Math.max(0, comparison.decimals) }
}

/** Adds the number of people that a rate of counts refers to. */
export function withUnit(amount: string, { comparison, translator }: ComparisonContext): string {
  if (comparison.ratePer === 1) return amount
  return translator.t('comparison.per', {
    amount,
    per: translator.formatNumber(comparison.ratePer, 0),
  })
}

export function formatWindow(
  { from, to }: { from: CommonPeriod; to: CommonPeriod },
  translator: Translator,
) {
  return {
    from: formatPeriod(from.period, translator.lang),
    to: formatPeriod(to.period, translator.lang),
  }
}
