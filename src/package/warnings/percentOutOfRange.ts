import { indicatorByCode, type Rule } from './warning.ts'

/**
 * A percentage over 100 or under 0. A gap between two shares (direction `toward`) may well be
 * under 0: then the difference points the other way.
 */
export const percentOutOfRange: Rule = function* (dataset) {
  const { figures } = dataset
  const indicators = indicatorByCode(dataset)
  for (let row = 0; row < figures.rows; row++) {
    const indicator = indicators[figures.indicator.codes[row]!]
    if (indicator?.measure !== 'percent') continue
    const value = figures.value[row]!
    const tooLow = value < 0 && indicator.direction !== 'toward'
    if (value > 100 || tooLow)
      yield {
        code: 'percent-out-of-range',
        at: { row, label: 'value' },
        text: String(value),
        detail: { indicator: indicator.id },
      }
  }
}
