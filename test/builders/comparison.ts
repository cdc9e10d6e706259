import type { Area, Indicator } from '../../src/model/dataset.ts'
import { compare, type Comparison } from '../../src/trends/comparison/compare.ts'
import { createIndicator } from './dataset.ts'
import { createSeries } from './series.ts'

export interface ComparisonOptions extends Partial<Indicator> {
  readonly kind?: never
  readonly baselineYear?: number
  readonly otherKind?: Area['kind']
}

/** Cells of a city (`createSeries`) compared with cells of the country. */
export function compareCells(
  city: string,
  other: string,
  options: ComparisonOptions = {},
): ReturnType<typeof compare> {
  const { baselineYear = 2016, otherKind = 'country', ...indicator } = options
  return compare(
    createSeries(city),
    { series: createSeries(other, 2025, { area: 'there' }), kind: otherKind },
    createIndicator(indicator),
    baselineYear,
  )
}

/** The same, asserting that there is a comparison. */
export function compareCellsOrThrow(
  city: string,
  other: string,
  options: ComparisonOptions = {},
): Comparison {
  const result = compareCells(city, other, options)
  if (typeof result === 'string') throw new Error(`not compared: ${result}`)
  return result
}
