import { getAreaName, type PackageNames } from '../../names.ts'
import type { Indicator } from '../../../model/dataset.ts'
import type { LocalizedText } from '../../../model/languageMap.ts'
import type { GapChange } from '../../../trends/comparison/gapChange.ts'
import type { PlaceComparison } from '../../../trends/comparison/getComparisons.ts'
import { getSide } from '../../../trends/comparison/level.ts'
import { isClearByMethod } from '../../../trends/isClearByMethod.ts'
import { addArticle } from '../../articles.ts'
import type { Translator } from '../../translate.ts'
import { isZero, formatMagnitude, withDecimalsFor } from './changeMagnitude.ts'
import {
  getComparedIndicator,
  getComparedValue,
  formatWindow,
  formatSide,
  withUnit,
  type ComparisonContext,
} from './comparisonContext.ts'
import { levelSentences } from './levelSentences.ts'

/** The comparison with one other place; without a place where nothing can be compared. */
export interface ComparisonLine {
  readonly area: LocalizedText | null
  readonly text: string
}

/** How both places changed from the first to the last common period. */
function movementSentence(change: GapChange, context: ComparisonContext): string {
  const { comparison, city, other, translator } = context
  const { from, to } = change
  const ends = [from.city, to.city, from.other, to.other].map((value) =>
    getComparedValue(value, context),
  )
  const [c0, c1, o0, o1] = ends as [number, number, number, number]
  const isDistance = comparison.scale === 'distance'
  const move = (by: number, place: string, size: string) => {
    const args = { place, size }
    if (isZero(by)) return translator.t('comparison.still', args)
    if (isDistance) return translator.t(by > 0 ? 'comparison.further' : 'comparison.nearer', args)
    return translator.t(by > 0 ? 'comparison.rose' : 'comparison.fell', args)
  }
  // The figures are not named, so a change has only the decimals that it needs to be visible.
  const precise = withDecimalsFor(getComparedIndicator(context), c1 - c0)
  const others = withDecimalsFor(precise, o1 - o0)
  const otherSize = isZero(c1 - c0)
    ? withUnit(formatMagnitude(o1 - o0, others, translator), context)
    : translator.formatNumber(Math.abs(o1 - o0), others.decimals)
  return translator.t('comparison.moved', {
    ...formatWindow(change, translator),
    cityMove: move(c1 - c0, city, withUnit(formatMagnitude(c1 - c0, precise, translator), context)),
    otherMove: move(o1 - o0, other, otherSize),
  })
}

/** Why the difference between the two changes is not clear. */
function doubtSentence({ from, to, evidence }: GapChange, translator: Translator): string {
  if (!evidence) return translator.t('comparison.tooFew')
  if (isZero(to.gap.value - from.gap.value)) return translator.t('comparison.sameGap')
  if (isClearByMethod(evidence) && evidence.meaningful?.reached === false)
    return translator.t('comparison.unclear.meaning')
  return evidence.method === 'differenceOfEstimates'
    ? translator.t('comparison.unclear.margin')
    : translator.t('comparison.unclear.years')
}

/** The judgement of the gap. */
function gapJudgement(change: GapChange, context: ComparisonContext): string {
  const { comparison, city, other, translator } = context
  const { from, to, direction } = change
  if (direction === null) return doubtSentence(change, translator)
  if (comparison.scale === 'ratio') return translator.t(`comparison.${direction}`, { city, other })
  const sides = [from, to].map((at) => getSide(at, comparison.scale))
  if (!sides.includes('equal') && sides[0] !== sides[1])
    return translator.t('comparison.crossed', {
      ...formatWindow(change, translator),
      city,
      first: formatSide(sides[0]!, context),
      last: formatSide(sides[1]!, context),
    })
  return Math.abs(to.gap.value) > Math.abs(from.gap.value)
    ? translator.t('comparison.grew')
    : translator.t('comparison.shrank')
}

/** Better or worse than the other place's change; only where the change is clear and the indicator has a desired direction. */
function changeJudgement(
  { direction }: GapChange,
  { comparison, city, other, translator }: ComparisonContext,
): string[] {
  if (direction === null || comparison.desiredDirection === 'none') return []
  return [
    direction === comparison.desiredDirection
      ? translator.t('comparison.better', { city, other })
      : translator.t('comparison.worse', { city, other }),
  ]
}

/** Money as an index with the other place at 100, so that rising prices cancel. */
function ratioSentence(change: GapChange, { city, other, translator }: ComparisonContext): string {
  const [first, last] = [change.from, change.to].map(({ gap }) =>
    translator.formatNumber(gap.value * 100, 1),
  )
  return translator.t('comparison.ratio', {
    ...formatWindow(change, translator),
    city,
    other,
    first: first!,
    last: last!,
  })
}

function changeSentences(change: GapChange, context: ComparisonContext): readonly string[] {
  const moved =
    context.comparison.scale === 'ratio'
      ? ratioSentence(change, context)
      : movementSentence(change, context)
  return [moved, gapJudgement(change, context), ...changeJudgement(change, context)]
}

/**
 * The city compared with other places, one line each: both changes, the judgement of the difference, the
 * city's position. One line without a place where counts have no rate.
 */
export function formatPlaceComparisons(
  places: readonly PlaceComparison[],
  city: string,
  indicator: Indicator,
  names: PackageNames,
  translator: Translator,
): readonly ComparisonLine[] {
  const cityName = getAreaName(city, names, translator).text
  const lines = places.flatMap(({ area, result }): ComparisonLine[] => {
    if (typeof result === 'string') return []
    const name = getAreaName(area, names, translator)
    const other = addArticle(name)
    const context = { comparison: result, city: cityName, other, indicator, translator }
    const { change } = result
    const sentences = [
      ...(change ? changeSentences(change, context) : []),
      ...levelSentences(context),
    ]
    return [{ area: name, text: sentences.join(' ') }]
  })
  const isCount = places.some(({ result }) => result === 'noDenominator')
  return lines.length === 0 && isCount
    ? [{ area: null, text: translator.t('comparison.counts') }]
    : lines
}
