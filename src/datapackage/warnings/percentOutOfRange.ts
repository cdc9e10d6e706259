import { findUnexplainedRows } from './explainedByNote.ts'
import { getIndicatorsByCode, type Rule } from './warning.ts'

/**
 * Warns of a percentage above 100 or below 0 without an explaining note. A gap between two shares (direction
 * `toward`) may be negative.
 */
export const percentOutOfRange: Rule = function* (dataset) {
  const { figures } = dataset
  const indicators = getIndicatorsByCode(dataset)
  const getIndicator = (row: number) => indicators[figures.indicator.codes[row]!]
  const isOut = (row: number): boolean => {
    const indicator = getIndicator(row)
    if (indicator?.measure !== 'percent') return false
    const value = figures.value[row]!
    return value > 100 || (value < 0 && indicator.direction !== 'toward')
  }
  for (const row of findUnexplainedRows(dataset, isOut))
    yield {
      code: 'percent-out-of-range',
      at: { row, label: 'value' },
      text: String(figures.value[row]),
      detail: { indicator: getIndicator(row)!.id },
    }
}
