import { unsettled } from './settledByNote.ts'
import { indicatorByCode, type Rule } from './warning.ts'

/**
 * Warns of a percentage above 100 or below 0 without an explaining note. A gap between two shares (direction
 * `toward`) may be negative.
 */
export const percentOutOfRange: Rule = function* (dataset) {
  const { figures } = dataset
  const indicators = indicatorByCode(dataset)
  const indicatorOf = (row: number) => indicators[figures.indicator.codes[row]!]
  const isOut = (row: number): boolean => {
    const indicator = indicatorOf(row)
    if (indicator?.measure !== 'percent') return false
    const value = figures.value[row]!
    return value > 100 || (value < 0 && indicator.direction !== 'toward')
  }
  for (const row of unsettled(dataset, isOut))
    yield {
      code: 'percent-out-of-range',
      at: { row, label: 'value' },
      text: String(figures.value[row]),
      detail: { indicator: indicatorOf(row)!.id },
    }
}
