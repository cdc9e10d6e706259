import type { Area } from '../../model/dataset.ts'
import { isComparable, type MeasuredFigure } from '../../model/figure.ts'
import { comparePeriods, type Period } from '../../model/period.ts'
import type { Series } from '../../model/series.ts'
import { targetToApproach } from '../goodDirection.ts'
import { figuresLike } from '../independentFigures.ts'
import type { JudgedIndicator } from '../judgedIndicator.ts'
import { CLEAR_Z, standardError } from '../difference.ts'
import { hasLimits } from '../evidence.ts'
import { gapFigure } from './gapFigure.ts'

/**
 * What is compared of two places: the difference of their values, for `toward` that of their
 * distances to the target, for money the city's value divided by the other's, so that inflation
 * cancels.
 */
export type Scale = 'difference' | 'distance' | 'ratio'

/** The figures of both places for one period. */
export interface CommonPeriod {
  readonly period: Period
  /** The city's value and the other place's, in the indicator's unit; of counts the rate. */
  readonly city: number
  readonly other: number
  /** Standard error of their difference; null where either has no limits. */
  readonly error: number | null
  /**
   * City against other, on the scale; above 0 (ratio: above 1) the city has the more. 95% limits
   * where both have them, no counts.
   */
  readonly gap: MeasuredFigure
}

/** Common periods of one segment of both series, oldest first, and how they are to be read. */
export interface CommonPeriods {
  readonly scale: Scale
  /** Counts are compared as rates per so many of their denominators; 1 for all other measures. */
  readonly per: number
  readonly periods: readonly CommonPeriod[]
  /** Of the gap: no more places than its figures carry. */
  readonly decimals: number
}

/** Why two places are not compared at all. */
export type NotCompared =
  /** Counts and amounts grow with the size of a place; a rate needs their denominators. */
  | 'no denominator'
  /** A median of authorities is drawn, not judged. */
  | 'benchmark'
  | 'no common period'

interface Values {
  readonly period: Period
  readonly city: MeasuredFigure
  readonly other: MeasuredFigure
}

/**
 * The comparable figures of both for the same periods, inside the latest segment of both.
 *
 * A break of either begins a new segment, also one that both have in the same period. What a
 * national break adds to every place alike would cancel in the difference, but no figure shows that
 * it adds alike: with the new definition of fuel poverty in 2019 York rose by 5.0 percentage points
 * and England by 3.1. For the same reason a figure whose `definition differs` stands apart even
 * where both places have one. What does cancel is what happened to both without a new definition,
 * such as a pandemic.
 */
function commonFigures(city: Series, other: Series): readonly Values[] {
  const others = new Map(
    other.figures.filter(isComparable).map((figure) => [figure.period.text, figure]),
  )
  const common = city.figures.filter(isComparable).flatMap((figure) => {
    const match = others.get(figure.period.text)
    return match ? [{ period: figure.period, city: figure, other: match }] : []
  })
  const latest = common.at(-1)
  if (!latest) return []
  const start = [city, other]
    .flatMap(({ figures, breaks }) => figures.filter(({ period }) => breaks.has(period.text)))
    .map(({ period }) => period)
    .filter((period) => comparePeriods(period, latest.period) <= 0)
    .toSorted(comparePeriods)
    .at(-1)
  const segment = start ? common.filter(({ period }) => comparePeriods(period, start) >= 0) : common
  return figuresLike(latest, segment)
}

function isOfSize({ measure }: JudgedIndicator): boolean {
  return measure === 'count' || measure === 'amount'
}

function isRate({ denominator }: MeasuredFigure): boolean {
  return denominator !== null && denominator > 0
}

const MAX_PER = 1_000_000
/** Steps of binary arithmetic: a thousandth has three decimals. */
const ROUNDING = 1e-9

/** The power of ten for which the smallest rate that is not 0 has a place before the point. */
function readablePer(figures: readonly MeasuredFigure[]): number {
  const rates = figures.map(({ value, denominator }) => Math.abs(value) / denominator!)
  const smallest = Math.min(...rates.filter((rate) => rate > 0))
  let per = 1
  while (smallest * per < 1 && per < MAX_PER) per *= 10
  return per
}

/** A figure with its value and standard error in the unit that is compared. */
interface Estimate {
  readonly value: number
  readonly error: number | null
}

function estimateOf(figure: MeasuredFigure, factor: number): Estimate {
  const error = hasLimits(figure) ? standardError(figure.limits) * factor : null
  return { value: figure.value * factor, error }
}

/** Both on the scale, with the standard error; of a ratio by the errors relative to the values. */
function gapOn(scale: Scale, city: Estimate, other: Estimate, target: number | null): Estimate {
  const errors = city.error !== null && other.error !== null ? [city.error, other.error] : null
  if (scale === 'ratio') {
    const value = city.value / other.value
    const error = errors && value * Math.hypot(errors[0]! / city.value, errors[1]! / other.value)
    return { value, error }
  }
  const from = target ?? 0
  const value =
    target === null
      ? city.value - other.value
      : Math.abs(city.value - from) - Math.abs(other.value - from)
  return { value, error: errors && Math.hypot(...errors) }
}

/** What may be compared of two series of one indicator and group, or why nothing may. */
export function commonPeriods(
  city: Series,
  other: Series,
  otherKind: Area['kind'],
  indicator: JudgedIndicator,
): CommonPeriods | NotCompared {
  if (otherKind === 'benchmark') return 'benchmark'
  const asRate = isOfSize(indicator)
  const target = targetToApproach(indicator)
  const scale =
    indicator.measure === 'money' ? 'ratio' : target === null ? 'difference' : 'distance'
  const common = commonFigures(city, other)
  const usable = common.filter((values) =>
    asRate
      ? isRate(values.city) && isRate(values.other)
      : scale !== 'ratio' || values.other.value > 0,
  )
  if (usable.length === 0)
    return asRate && common.length > 0 ? 'no denominator' : 'no common period'
  const figures = usable.flatMap((values) => [values.city, values.other])
  const per = asRate ? readablePer(figures) : 1
  const factorOf = ({ denominator }: MeasuredFigure) => (asRate ? per / denominator! : 1)
  const periods = usable.map((values): CommonPeriod => {
    const [ofCity, ofOther] = [values.city, values.other].map((one) =>
      estimateOf(one, factorOf(one)),
    )
    const gap = gapOn(scale, ofCity!, ofOther!, target)
    return {
      period: values.period,
      city: ofCity!.value,
      other: ofOther!.value,
      error: gapOn('difference', ofCity!, ofOther!, null).error,
      gap: gapFigure(values.city, values.other, gap.value, gap.error && CLEAR_Z * gap.error),
    }
  })
  const unit = 10 ** -indicator.decimals * Math.max(...figures.map(factorOf))
  const digit = scale === 'ratio' ? unit / Math.min(...periods.map((one) => one.other)) : unit
  return { scale, per, periods, decimals: Math.floor(ROUNDING - Math.log10(digit)) }
}
