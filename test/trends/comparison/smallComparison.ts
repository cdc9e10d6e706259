import type { Area, Indicator } from '../../../src/model/dataset.ts'
import { compare, type Comparison } from '../../../src/trends/comparison/compare.ts'
import { indicatorOf } from '../../model/smallDataset.ts'
import { smallSeries } from '../smallSeries.ts'

export interface Rest extends Partial<Indicator> {
  readonly kind?: never
  readonly baselineYear?: number
  readonly otherKind?: Area['kind']
}

/** Cells of a city (`smallSeries`) compared with cells of the country. */
export function answer(city: string, other: string, rest: Rest = {}): ReturnType<typeof compare> {
  const { baselineYear = 2016, otherKind = 'country', ...indicator } = rest
  return compare(
    smallSeries(city),
    { series: smallSeries(other, 2025, { area: 'there' }), kind: otherKind },
    indicatorOf(indicator),
    baselineYear,
  )
}

/** The same, asserting that there is a comparison. */
export function compared(city: string, other: string, rest: Rest = {}): Comparison {
  const result = answer(city, other, rest)
  if (typeof result === 'string') throw new Error(`not compared: ${result}`)
  return result
}
