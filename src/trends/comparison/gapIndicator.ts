import type { JudgedIndicator } from '../judgedIndicator.ts'

/**
 * The metadata by which a gap is judged: a plain number for which less is better.
 * `meaningfulChange` is in the indicator's unit; null for no minimum.
 */
export function createGapIndicator(
  decimals: number,
  meaningfulChange: number | null,
): JudgedIndicator {
  return {
    measure: 'ratio',
    direction: 'down',
    money: null,
    decimals,
    frequency: null,
    headline: [],
    baseline: null,
    target: null,
    targetYear: null,
    meaningfulChange,
  }
}
