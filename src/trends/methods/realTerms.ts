import type { MeasuredFigure } from '../../model/figure.ts'

/** Consumer price index of a year; any base year. */
export interface YearlyPriceIndex {
  readonly year: number
  readonly index: number
}

/** Amounts of money in prices of the reference year of the last of them. */
export interface RealFigures {
  readonly year: number
  readonly figures: readonly MeasuredFigure[]
}

/**
 * The figures in prices of the reference year of the last one: each value and its limits times
 * index(last) / index(own year). Null if the index lacks a year of any figure: no interpolation.
 */
export function convertToLatestPrices(
  figures: readonly MeasuredFigure[],
  prices: readonly YearlyPriceIndex[],
): RealFigures | null {
  const indexByYear = new Map(prices.map(({ year, index }) => [year, index]))
  const year = figures.at(-1)?.period.referenceYear ?? NaN
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
  return { year, figures: converted }
}
