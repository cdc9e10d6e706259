import type { Finding } from './findings.ts'
import { STANDINGS, standingOf, type Standing } from './standing.ts'
import { VERDICT_KINDS, type VerdictKind } from './verdict.ts'

export type Standings = Readonly<Record<Standing, number>>

/** How many of the counted headline figures have which verdict: the kinds add up to the figures. */
export interface VerdictCounts {
  readonly figures: number
  /** How many more headline figures there are, of indicators that take no part in the counts. */
  readonly uncounted: number
  /** How many indicators they belong to: one indicator may stand for men and for women. */
  readonly indicators: number
  /** How many of them could be judged: all whose standing is not `beside`. */
  readonly judged: number
  readonly kinds: Readonly<Record<VerdictKind, number>>
  readonly standings: Standings
}

/** Counts the findings of indicators that take part in the counts. */
export function countVerdicts(findings: readonly Finding[]): VerdictCounts {
  const counted = findings.filter(({ indicator }) => indicator.counted)
  const count = (has: (kind: VerdictKind) => boolean) =>
    counted.filter(({ verdict }) => has(verdict.kind)).length
  const kinds = Object.fromEntries(
    VERDICT_KINDS.map((kind) => [kind, count((one) => one === kind)]),
  ) as Record<VerdictKind, number>
  const standings = Object.fromEntries(
    STANDINGS.map((standing) => [standing, count((one) => standingOf(one) === standing)]),
  ) as Record<Standing, number>
  return {
    figures: counted.length,
    uncounted: findings.length - counted.length,
    indicators: new Set(counted.map(({ indicator }) => indicator.id)).size,
    judged: counted.length - standings.beside,
    kinds,
    standings,
  }
}
