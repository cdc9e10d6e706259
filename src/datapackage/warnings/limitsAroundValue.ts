import { findUnexplainedRows } from './explainedByNote.ts'
import type { Rule } from './warning.ts'

/**
 * Warns of confidence limits that do not enclose the value, without an explaining note. Comparisons with
 * blank numbers are false.
 */
export const limitsAroundValue: Rule = function* (dataset) {
  const { value, lower, upper } = dataset.figures
  const isAbove = (row: number) => lower[row]! > value[row]! || lower[row]! > upper[row]!
  for (const row of findUnexplainedRows(
    dataset,
    (one) => isAbove(one) || upper[one]! < value[one]!,
  )) {
    const label = isAbove(row) ? 'lower' : 'upper'
    yield {
      code: 'limits-do-not-enclose',
      at: { row, label },
      text: String(dataset.figures[label][row]),
      detail: { value: value[row]!, lower: lower[row]!, upper: upper[row]! },
    }
  }
}
