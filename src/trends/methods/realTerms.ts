import type { MeasuredFigure } from '../../model/figure.ts'
import { getLast, isNonEmpty, type NonEmpty } from '../../model/nonEmpty.ts'

/** Consumer price index of a year; any base year. */
export interface YearlyPriceIndex {
  readonly year: number
  readonly index: number
}

/** Amounts of money in prices of the reference year of the last of them. */
export interface RealFigures {
  readonly year: number
  readonly figures: NonEmpty<MeasuredFigure>
}

/**
 * The figures in prices of the reference year of the last one: each value and its limits times
 * index(last) / index(own year). Null if the index lacks a year of any figure (no interpolation), and without figures.
 */
export function convertToLatestPrices(
  figures: readonly MeasuredFigure[],
  prices: readonly YearlyPriceIndex[],
): RealFigures | null {
  if (!isNonEmpty(figures)) return null
  const indexByYear = new Map(prices.map(({ year, index }) => [year, index]))
  const year = getLast(figures).period.referenceYear
  const latestIndex = indexByYear.get(year)
  if (latestIndex === undefined) return null
  const converted: MeasuredFigure[] = []
  for (const figure of figures) {
    const index = indexByYear.get(figure.period.referenceYear)
    if (index === undefined) return null
    const factor = latestIndex / index
    const limits = figure.limits && {
      lower: figure.limits.lower * factor,
      upper: figure.limits.upper * factor,
    }
    converted.push({ ...figure, value: figure.value * factor, limits })
  }
  return isNonEmpty(converted) ? { year, figures: converted } : null
}
