import type { Area } from '../../model/dataset.ts'
import { isComparable, type MeasuredFigure } from '../../model/figure.ts'
import { isNonEmpty, type NonEmpty } from '../../model/nonEmpty.ts'
import { comparePeriods, type Period } from '../../model/period.ts'
import type { Series } from '../../model/series.ts'
import { getTargetToApproach } from '../desiredDirection.ts'
import { selectSamePartOfYear } from '../methods/independentFigures.ts'
import type { JudgedIndicator } from '../judgedIndicator.ts'
import { CLEAR_Z, getStandardError } from '../methods/difference.ts'
import { hasLimits } from '../evidence.ts'
import { createGapFigure } from './gapFigure.ts'

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
  readonly ratePer: number
  readonly periods: NonEmpty<CommonPeriod>
  /** Decimals of the gap: no more than its figures support. */
  readonly decimals: number
}

/** Why two places are not compared. */
export type NoComparisonReason =
  /** Counts and amounts depend on the size of a place; a rate needs denominators. */
  | 'noDenominator'
  /** A benchmark (median of authorities) is shown, not judged. */
  | 'benchmark'
  | 'noCommonPeriod'

interface FigurePair {
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
function findCommonFigures(city: Series, other: Series): readonly FigurePair[] {
  const others = new Map(
    other.figures.filter(isComparable).map((figure) => [figure.period.text, figure]),
  )
  const common = city.figures.filter(isComparable).flatMap((figure) => {
    const otherFigure = others.get(figure.period.text)
    return otherFigure ? [{ period: figure.period, city: figure, other: otherFigure }] : []
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
  return isNonEmpty(segment) ? selectSamePartOfYear(segment) : []
}

function isSizeDependent({ measure }: JudgedIndicator): boolean {
  return measure === 'count' || measure === 'amount'
}

function hasDenominator(
  figure: MeasuredFigure,
): figure is MeasuredFigure & { readonly denominator: number } {
  return figure.denominator !== null && figure.denominator > 0
}

const MAX_PER = 1_000_000
/** Tolerance for binary fractions: 0.001 has three decimals. */
const TOLERANCE = 1e-9

/** The power of ten for which the smallest rate above 0 is at least 1. */
function chooseRatePer(figures: readonly MeasuredFigure[]): number {
  const rates = figures
    .filter(hasDenominator)
    .map(({ value, denominator }) => Math.abs(value) / denominator)
  const smallest = Math.min(...rates.filter((rate) => rate > 0))
  let ratePer = 1
  while (smallest * ratePer < 1 && ratePer < MAX_PER) ratePer *= 10
  return ratePer
}

/** Value and standard error of a figure in the compared unit. */
interface Estimate {
  readonly value: number
  readonly error: number | null
}

function toEstimate(figure: MeasuredFigure, factor: number): Estimate {
  const error = hasLimits(figure) ? getStandardError(figure.limits) * factor : null
  return { value: figure.value * factor, error }
}

/** The gap on the scale with its standard error; for a ratio from the relative errors. */
function calculateGap(
  scale: Scale,
  city: Estimate,
  other: Estimate,
  target: number | null,
): Estimate {
  const errors =
    city.error !== null && other.error !== null ? ([city.error, other.error] as const) : null
  if (scale === 'ratio') {
    const value = city.value / other.value
    const error = errors && value * Math.hypot(errors[0] / city.value, errors[1] / other.value)
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
export function findCommonPeriods(
  city: Series,
  other: Series,
  otherKind: Area['kind'],
  indicator: JudgedIndicator,
): CommonPeriods | NoComparisonReason {
  if (otherKind === 'benchmark') return 'benchmark'
  const isComparedAsRate = isSizeDependent(indicator)
  const target = getTargetToApproach(indicator)
  const scale =
    indicator.measure === 'money' ? 'ratio' : target === null ? 'difference' : 'distance'
  const common = findCommonFigures(city, other)
  const comparable = common.filter((pair) =>
    isComparedAsRate
      ? hasDenominator(pair.city) && hasDenominator(pair.other)
      : scale !== 'ratio' || pair.other.value > 0,
  )
  const figures = comparable.flatMap((pair) => [pair.city, pair.other])
  const ratePer = isComparedAsRate ? chooseRatePer(figures) : 1
  const getFactor = (figure: MeasuredFigure) =>
    isComparedAsRate && hasDenominator(figure) ? ratePer / figure.denominator : 1
  const periods = comparable.map((pair): CommonPeriod => {
    const cityEstimate = toEstimate(pair.city, getFactor(pair.city))
    const otherEstimate = toEstimate(pair.other, getFactor(pair.other))
    const gap = calculateGap(scale, cityEstimate, otherEstimate, target)
    return {
      period: pair.period,
      city: cityEstimate.value,
      other: otherEstimate.value,
      error: calculateGap('difference', cityEstimate, otherEstimate, null).error,
      gap: createGapFigure(pair.city, pair.other, gap.value, gap.error && CLEAR_Z * gap.error),
    }
  })
  if (!isNonEmpty(periods))
    return isComparedAsRate && common.length > 0 ? 'noDenominator' : 'noCommonPeriod'
  const unit = 10 ** -indicator.decimals * Math.max(...figures.map(getFactor))
  const digit = scale === 'ratio' ? unit / Math.min(...periods.map((figure) => figure.other)) : unit
  return { scale, ratePer, periods, decimals: Math.floor(TOLERANCE - Math.log10(digit)) }
}
