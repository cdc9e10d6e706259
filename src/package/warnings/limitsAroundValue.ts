import type { Rule } from './warning.ts'

/** Confidence limits that do not enclose their value. Blank numbers compare false and stay silent. */
export const limitsAroundValue: Rule = function* ({ figures }) {
  const { value, lower, upper } = figures
  for (let row = 0; row < figures.rows; row++) {
    const above = lower[row]! > value[row]! || lower[row]! > upper[row]!
    if (!above && !(upper[row]! < value[row]!)) continue
    const label = above ? 'lower' : 'upper'
    yield {
      code: 'limits-do-not-enclose',
      at: { row, label },
      text: String(figures[label][row]),
      detail: { value: value[row]!, lower: lower[row]!, upper: upper[row]! },
    }
  }
}
