import type { MeasuredFigure } from '../model/figure.ts'

/** Consumer price index of a year; any base year. */
export interface PriceOfYear {
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
export function inLatestPrices(
  figures: readonly MeasuredFigure[],
  prices: readonly PriceOfYear[],
): RealFigures | null {
  const indexOf = new Map(prices.map(({ year, index }) => [year, index]))
  const year = figures.at(-1)?.period.referenceYear ?? NaN
  const latest = indexOf.get(year)
  if (latest === undefined) return null
  const real: MeasuredFigure[] = []
  for (const figure of figures) {
    const index = indexOf.get(figure.period.referenceYear)
    if (index === undefined) return null
    const factor = latest / index
    const limits = figure.limits && {
      lower: figure.limits.lower * factor,
      upper: figure.limits.upper * factor,
    }
    real.push({ ...figure, value: figure.value * factor, limits })
  }
  return { year, figures: real }
}
