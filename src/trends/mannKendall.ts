import { requireFinite } from './finite.ts'
import { normalTwoSided } from './normalDistribution.ts'

/** Where a series goes over the years; null where it was judged and no direction was found. */
export type TrendDirection = 'rising' | 'falling' | null

const SIGNIFICANT = 0.05
/** Beyond so many values the exact count takes noticeable time and the normal p is the same to four digits. */
const EXACT_UP_TO = 500

/**
 * Mann-Kendall test for a monotonic trend in values ordered by time, without missing ones.
 *
 * `s` is the number of pairs that rise minus the number that fall. `p` is two-sided: exact (all
 * orders equally likely) without ties, else by the normal approximation with correction for ties
 * and for continuity. `direction` where p < 0.05. Fewer than two values, or only equal ones, have
 * no trend: p = 1.
 *
 * Source: Mann (1945), Econometrica 13; Kendall (1975), Rank Correlation Methods.
 */
export function mannKendall(values: readonly number[]): {
  s: number
  p: number
  method: 'exact' | 'normal'
  direction: TrendDirection
} {
  requireFinite(values, 'a figure')
  const n = values.length
  let s = 0
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++) s += Math.sign(values[j]! - values[i]!)
  const ties = tieSizes(values)
  const method = ties.length === 0 && n <= EXACT_UP_TO ? 'exact' : 'normal'
  const p = method === 'exact' ? exactP(s, n) : normalP(s, n, ties)
  const direction = p < SIGNIFICANT ? (s > 0 ? 'rising' : 'falling') : null
  return { s, p, method, direction }
}

/** How many values share a value, for each value that comes more than once. */
function tieSizes(values: readonly number[]): number[] {
  const seen = new Map<number, number>()
  for (const value of values) seen.set(value, (seen.get(value) ?? 0) + 1)
  return [...seen.values()].filter((size) => size > 1)
}

/**
 * Chance of an |S| at least as large among all orders of n different values. With I inversions,
 * S = n(n-1)/2 - 2I, and the number of inversions is a sum of independent uniform 0..i-1 (Kendall's
 * recursion), kept in probabilities so that no factorial overflows.
 */
function exactP(s: number, n: number): number {
  const fewest = ((n * (n - 1)) / 2 - Math.abs(s)) / 2
  let [chances, next] = [new Float64Array(fewest + 1), new Float64Array(fewest + 1)]
  chances[0] = 1
  for (let i = 2; i <= n; i++) {
    let window = 0
    for (let inversions = 0; inversions <= fewest; inversions++) {
      window += chances[inversions]!
      if (inversions >= i) window -= chances[inversions - i]!
      next[inversions] = window / i
    }
    ;[chances, next] = [next, chances]
  }
  const tail = chances.reduce((sum, chance) => sum + chance, 0)
  return Math.min(1, 2 * tail)
}

function normalP(s: number, n: number, ties: readonly number[]): number {
  if (s === 0) return 1
  const spread = (m: number): number => m * (m - 1) * (2 * m + 5)
  const variance = ties.reduce((left, size) => left - spread(size), spread(n)) / 18
  return normalTwoSided((Math.abs(s) - 1) / Math.sqrt(variance))
}
