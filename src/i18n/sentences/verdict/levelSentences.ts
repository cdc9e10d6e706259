import type { CommonPeriod } from '../../../trends/comparison/commonPeriods.ts'
import { getSide, type Level } from '../../../trends/comparison/level.ts'
import { formatPeriod } from '../../periods.ts'
import { formatMagnitudeWithoutUnit, withDecimalsFor } from './changeMagnitude.ts'
import {
  getComparedIndicator,
  getComparedValue,
  formatWindow,
  formatSide,
  withUnit,
  type ComparisonContext,
} from './comparisonContext.ts'

/** The difference between both places in one period. */
function distanceSentence(at: CommonPeriod, context: ComparisonContext): string {
  const { comparison, city, other, translator } = context
  const side = getSide(at, comparison.scale)
  const when = formatPeriod(at.period, translator.lang)
  if (side === 'equal') return translator.t('comparison.at.same', { when, city, other })
  const gap = getComparedValue(at.city, context) - getComparedValue(at.other, context)
  const size = formatMagnitudeWithoutUnit(
    gap,
    withDecimalsFor(getComparedIndicator(context), gap),
    translator,
  )
  return translator.t('comparison.at', {
    when,
    city,
    other,
    side: formatSide(side, context),
    size: withUnit(size, context),
  })
}

/** The side that the city was on in the latest years; empty for a single year. */
function sidesOverYears(
  level: Level & { method: 'years' },
  context: ComparisonContext,
): readonly string[] {
  const { city, translator } = context
  const { periods, sides } = level
  const [first] = sides
  const n = periods.length
  if (n === 1) return []
  const ends = { from: periods[0]!, to: periods.at(-1)! }
  const pooled = ends.to.period.pooled > 1 ? 'yes' : 'no'
  const args = { ...formatWindow(ends, translator), n, city, pooled }
  if (first !== 'equal' && sides.every((side) => side === first))
    return [translator.t('comparison.each', { ...args, side: formatSide(first!, context) })]
  const counted = (['more', 'less', 'equal'] as const).flatMap((side) => {
    const times = sides.filter((one) => one === side).length
    const word = formatSide(side, context)
    return times === 0 ? [] : [translator.t('comparison.mixed.side', { side: word, n: times })]
  })
  return [translator.t('comparison.mixed', { ...args, sides: translator.formatList(counted) })]
}

/** The position of the city relative to the other place: the latest difference, then how certain or lasting it is. */
export function levelSentences(context: ComparisonContext): readonly string[] {
  const { translator } = context
  const { level, periods } = context.comparison
  const difference = distanceSentence(periods.at(-1)!, context)
  if (level.method === 'years') return [difference, ...sidesOverYears(level, context)]
  if (level.side === 'equal') return [difference]
  return [
    difference,
    translator.t(level.clear ? 'comparison.margin.clear' : 'comparison.margin.unclear'),
  ]
}
