import { unsettled } from './settledByNote.ts'
import type { Rule } from './warning.ts'

/**
 * Confidence limits that do not enclose their value, and no note says why. Blank numbers compare
 * false and stay silent.
 */
export const limitsAroundValue: Rule = function* (dataset) {
  const { value, lower, upper } = dataset.figures
  const isAbove = (row: number) => lower[row]! > value[row]! || lower[row]! > upper[row]!
  for (const row of unsettled(dataset, (one) => isAbove(one) || upper[one]! < value[one]!)) {
    const label = isAbove(row) ? 'lower' : 'upper'
    yield {
      code: 'limits-do-not-enclose',
      at: { row, label },
      text: String(dataset.figures[label][row]),
      detail: { value: value[row]!, lower: lower[row]!, upper: upper[row]! },
    }
  }
}
