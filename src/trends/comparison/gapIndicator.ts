import type { JudgedIndicator } from '../judgedIndicator.ts'

/**
 * A gap as what is judged: a number of no measure that needs care of its own, better small. What
 * the indicator calls meaningful is in its unit; null where any change is.
 */
export function gapIndicator(decimals: number, meaningfulChange: number | null): JudgedIndicator {
  return {
    measure: 'ratio',
    direction: 'down',
    unit: {},
    decimals,
    frequency: '',
    headline: [],
    baseline: null,
    target: null,
    targetYear: null,
    meaningfulChange,
  }
}
