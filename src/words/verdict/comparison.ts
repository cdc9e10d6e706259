import type { Indicator } from '../../model/dataset.ts'
import type { Said } from '../../model/text.ts'
import type { ChangeOfGap } from '../../trends/comparison/changeOfGap.ts'
import type { CommonPeriod } from '../../trends/comparison/commonPeriods.ts'
import type { Comparison } from '../../trends/comparison/compare.ts'
import type { ComparedPlace } from '../../trends/comparison/comparisonsAt.ts'
import { sideOf, type Level, type Side } from '../../trends/comparison/level.ts'
import { isFound } from '../../trends/evidence.ts'
import { judgedValue } from '../../trends/goodDirection.ts'
import { periodText } from '../period.ts'
import { placeInSentence } from '../placeInSentence.ts'
import type { Words } from '../words.ts'
import { isZero, sizeBeside, sizeText, withDecimalsFor } from './size.ts'
import { areaName, type Names } from './subject.ts'

/** The comparison with one other place; without a place where nothing can be compared. */
export interface ComparisonLine {
  readonly area: Said | null
  readonly text: string
}

/** A comparison and the values that its sentences use. */
interface ComparisonContext {
  readonly comparison: Comparison
  readonly city: string
  readonly other: string
  readonly indicator: Indicator
  readonly words: Words
}

/** `higher`; for distances `further from the target`. */
function sideText(side: Side, { comparison, words }: ComparisonContext): string {
  if (side === 'equal') return words.say('comparison.side.same')
  const isMore = side === 'more'
  if (comparison.scale === 'distance')
    return words.say(isMore ? 'comparison.side.further' : 'comparison.side.nearer')
  return words.say(isMore ? 'comparison.side.higher' : 'comparison.side.lower')
}

/** The compared value: the figure, or its distance to the target. */
function comparedValue(value: number, { comparison, indicator }: ComparisonContext): number {
  return comparison.scale === 'distance' ? judgedValue(value, indicator) : value
}

/** The indicator with the unit of its differences: a rate of a count has no unit in the package. */
function asCompared({ comparison, indicator }: ComparisonContext): Indicator {
  if (comparison.per === 1) return indicator
  return { ...indicator, measure: 'ratio', unit: {}, decimals: Math.max(0, comparison.decimals) }
}

/** Adds the number of people that a rate of counts refers to. */
function withUnit(amount: string, { comparison, words }: ComparisonContext): string {
  if (comparison.per === 1) return amount
  return words.say('comparison.per', { amount, per: words.number(comparison.per, 0) })
}

/** How both places changed from the first to the last common period. */
function movement(change: ChangeOfGap, context: ComparisonContext): string {
  const { comparison, city, other, words } = context
  const { from, to } = change
  const ends = [from.city, to.city, from.other, to.other].map((value) =>
    comparedValue(value, context),
  )
  const [c0, c1, o0, o1] = ends as [number, number, number, number]
  const isDistance = comparison.scale === 'distance'
  const move = (by: number, place: string, size: string) => {
    const args = { place, size }
    if (isZero(by)) return words.say('comparison.still', args)
    if (isDistance) return words.say(by > 0 ? 'comparison.further' : 'comparison.nearer', args)
    return words.say(by > 0 ? 'comparison.rose' : 'comparison.fell', args)
  }
  // The figures are not named, so a change has only the decimals that it needs to be visible.
  const precise = withDecimalsFor(asCompared(context), c1 - c0)
  const others = withDecimalsFor(precise, o1 - o0)
  const otherSize = isZero(c1 - c0)
    ? withUnit(sizeText(o1 - o0, others, words), context)
    : words.number(Math.abs(o1 - o0), others.decimals)
  return words.say('comparison.moved', {
    ...windowOf(change, words),
    cityMove: move(c1 - c0, city, withUnit(sizeText(c1 - c0, precise, words), context)),
    otherMove: move(o1 - o0, other, otherSize),
  })
}

function windowOf({ from, to }: { from: CommonPeriod; to: CommonPeriod }, words: Words) {
  return { from: periodText(from.period, words.lang), to: periodText(to.period, words.lang) }
}

/** Why the difference between the two changes is not clear. */
function doubt({ from, to, evidence }: ChangeOfGap, words: Words): string {
  if (!evidence) return words.say('comparison.too few')
  if (isZero(to.gap.value - from.gap.value)) return words.say('comparison.same gap')
  if (isFound(evidence) && evidence.meaningful?.reached === false)
    return words.say('comparison.unclear.meaning')
  return evidence.method === 'difference of estimates'
    ? words.say('comparison.unclear.margin')
    : words.say('comparison.unclear.years')
}

/** The judgement of the gap. */
function judgedGap(change: ChangeOfGap, context: ComparisonContext): string {
  const { comparison, city, other, words } = context
  const { from, to, direction } = change
  if (direction === null) return doubt(change, words)
  if (comparison.scale === 'ratio') return words.say(`comparison.${direction}`, { city, other })
  const sides = [from, to].map((one) => sideOf(one, comparison.scale))
  if (!sides.includes('equal') && sides[0] !== sides[1])
    return words.say('comparison.crossed', {
      ...windowOf(change, words),
      city,
      first: sideText(sides[0]!, context),
      last: sideText(sides[1]!, context),
    })
  return Math.abs(to.gap.value) > Math.abs(from.gap.value)
    ? words.say('comparison.grew')
    : words.say('comparison.shrank')
}

/** Better or worse than the other place's change; only where the change is clear and the indicator has a desired direction. */
function judgement(
  { direction }: ChangeOfGap,
  { comparison, city, other, words }: ComparisonContext,
): string[] {
  if (direction === null || comparison.good === 'none') return []
  return [
    direction === comparison.good
      ? words.say('comparison.better', { city, other })
      : words.say('comparison.worse', { city, other }),
  ]
}

/** Money as an index with the other place at 100, so that rising prices cancel. */
function ratio(change: ChangeOfGap, { city, other, words }: ComparisonContext): string {
  const [first, last] = [change.from, change.to].map(({ gap }) => words.number(gap.value * 100, 1))
  return words.say('comparison.ratio', {
    ...windowOf(change, words),
    city,
    other,
    first: first!,
    last: last!,
  })
}

function changeSentences(change: ChangeOfGap, context: ComparisonContext): readonly string[] {
  const moved =
    context.comparison.scale === 'ratio' ? ratio(change, context) : movement(change, context)
  return [moved, judgedGap(change, context), ...judgement(change, context)]
}

/** The difference between both places in one period. */
function apartAt(at: CommonPeriod, context: ComparisonContext): string {
  const { comparison, city, other, words } = context
  const side = sideOf(at, comparison.scale)
  const when = periodText(at.period, words.lang)
  if (side === 'equal') return words.say('comparison.at.same', { when, city, other })
  const gap = comparedValue(at.city, context) - comparedValue(at.other, context)
  const size = sizeBeside(gap, withDecimalsFor(asCompared(context), gap), words)
  return words.say('comparison.at', {
    when,
    city,
    other,
    side: sideText(side, context),
    size: withUnit(size, context),
  })
}

/** The side that the city was on in the latest years; empty for a single year. */
function sidesOfYears(
  level: Level & { method: 'years' },
  context: ComparisonContext,
): readonly string[] {
  const { city, words } = context
  const { periods, sides } = level
  const [first] = sides
  const n = periods.length
  if (n === 1) return []
  const ends = { from: periods[0]!, to: periods.at(-1)! }
  const pooled = ends.to.period.pooled > 1 ? 'yes' : 'no'
  const args = { ...windowOf(ends, words), n, city, pooled }
  if (first !== 'equal' && sides.every((side) => side === first))
    return [words.say('comparison.each', { ...args, side: sideText(first!, context) })]
  const counted = (['more', 'less', 'equal'] as const).flatMap((side) => {
    const times = sides.filter((one) => one === side).length
    const word = sideText(side, context)
    return times === 0 ? [] : [words.say('comparison.mixed.side', { side: word, n: times })]
  })
  return [words.say('comparison.mixed', { ...args, sides: words.list(counted) })]
}

function levelSentences(context: ComparisonContext): readonly string[] {
  const { words } = context
  const { level, periods } = context.comparison
  const apart = apartAt(periods.at(-1)!, context)
  if (level.method === 'years') return [apart, ...sidesOfYears(level, context)]
  if (level.side === 'equal') return [apart]
  return [apart, words.say(level.clear ? 'comparison.margin.clear' : 'comparison.margin.unclear')]
}

/**
 * The city compared with other places, one line each: both changes, the judgement of the difference, the
 * city's position. One line without a place where counts have no rate.
 */
export function comparisonLines(
  places: readonly ComparedPlace[],
  city: string,
  indicator: Indicator,
  names: Names,
  words: Words,
): readonly ComparisonLine[] {
  const cityName = areaName(city, names, words).text
  const lines = places.flatMap(({ area, result }): ComparisonLine[] => {
    if (typeof result === 'string') return []
    const name = areaName(area, names, words)
    const other = placeInSentence(name)
    const context = { comparison: result, city: cityName, other, indicator, words }
    const { change } = result
    const sentences = [
      ...(change ? changeSentences(change, context) : []),
      ...levelSentences(context),
    ]
    return [{ area: name, text: sentences.join(' ') }]
  })
  const isCount = places.some(({ result }) => result === 'no denominator')
  return lines.length === 0 && isCount
    ? [{ area: null, text: words.say('comparison.counts') }]
    : lines
}
