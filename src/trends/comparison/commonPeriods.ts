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
 * How two places are compared: by the difference of their values; for `toward` by that of their
 * distances to the target; for money by the city's value divided by the other's, so that inflation
 * cancels.
 */
export type Scale = 'difference' | 'distance' | 'ratio'

/** The figures of both places for one period. */
export interface CommonPeriod {
  readonly period: Period
  /** Values of the city and the other place in the indicator's unit; for counts the rates. */
  readonly city: number
  readonly other: number
  /** Standard error of their difference; null if either has no limits. */
  readonly error: number | null
  /**
   * The gap on the scale; above 0 (ratio: above 1) the city has more. 95% limits if both have them,
   * no counts.
   */
  readonly gap: MeasuredFigure
}

/** Common periods of one segment of both series, oldest first, and their scale. */
export interface CommonPeriods {
  readonly scale: Scale
  /** Counts are compared as rates per this number; 1 for all other measures. */
  readonly per: number
  readonly periods: readonly CommonPeriod[]
  /** Decimals of the gap: no more than its figures support. */
  readonly decimals: number
}

/** Why two places are not compared. */
export type NotCompared =
  /** Counts and amounts depend on the size of a place; a rate needs denominators. */
  | 'no denominator'
  /** A benchmark (median of authorities) is shown, not judged. */
  | 'benchmark'
  | 'no common period'

interface Values {
  readonly period: Period
  readonly city: MeasuredFigure
  readonly other: MeasuredFigure
}

/**
 * The comparable figures of both series for the same periods, inside the latest segment of both.
 *
 * A break of either series begins a new segment, also one that both have in the same period: a
 * national break need not have the same effect everywhere. With the new definition of fuel poverty
 * in 2019 York rose by 5.0 percentage points and England by 3.1. For the same reason figures with
 * the status `definition differs` are excluded even if both places have one. Events common to both
 * without a new definition, such as a pandemic, do cancel.
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
/** Tolerance for binary fractions: 0.001 has three decimals. */
const ROUNDING = 1e-9

/** The power of ten for which the smallest rate above 0 is at least 1. */
function readablePer(figures: readonly MeasuredFigure[]): number {
  const rates = figures.map(({ value, denominator }) => Math.abs(value) / denominator!)
  const smallest = Math.min(...rates.filter((rate) => rate > 0))
  let per = 1
  while (smallest * per < 1 && per < MAX_PER) per *= 10
  return per
}

/** Value and standard error of a figure in the compared unit. */
interface Estimate {
  readonly value: number
  readonly error: number | null
}

function estimateOf(figure: MeasuredFigure, factor: number): Estimate {
  const error = hasLimits(figure) ? standardError(figure.limits) * factor : null
  return { value: figure.value * factor, error }
}

/** The gap on the scale with its standard error; for a ratio from the relative errors. */
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

/** The common periods of two series of one indicator and group, or why they are not compared. */
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
