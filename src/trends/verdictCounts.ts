import type { Finding } from './findings.ts'
import { STANDINGS, standingOf, type Standing } from './standing.ts'
import { VERDICT_KINDS, type VerdictKind } from './verdict.ts'

export type Standings = Readonly<Record<Standing, number>>
export type KindCounts = Readonly<Record<VerdictKind, number>>

/** How many of the counted headline figures have which verdict: the kinds add up to the figures. */
export interface VerdictCounts {
  readonly figures: number
  /** How many more headline figures there are, of indicators that take no part in the counts. */
  readonly uncounted: number
  /** How many of them could be judged: all whose standing is not `beside`. */
  readonly judged: number
  readonly kinds: KindCounts
  /** To how many indicators the figures of each kind belong: one may stand for men and for women. */
  readonly indicators: KindCounts
  readonly standings: Standings
  /** The figures that are not comparable with the baseline, by their verdict inside the new segment. */
  readonly inside: KindCounts
  /** What the judged figures are compared with; the three add up to them. */
  readonly comparedWith: {
    /** A figure of the city's baseline year. */
    readonly baseline: number
    /** The first later figure, where there is none of the baseline year. */
    readonly later: number
    /** A figure since a baseline year of the indicator's own. */
    readonly own: number
  }
}

/** Counts the findings of indicators that take part in the counts; `baseline` is the city's year. */
export function countVerdicts(findings: readonly Finding[], baseline: number): VerdictCounts {
  const counted = findings.filter(({ indicator }) => indicator.counted)
  const kinds = byKind((kind) => counted.filter(({ verdict }) => verdict.kind === kind).length)
  const standings = Object.fromEntries(
    STANDINGS.map((standing) => [
      standing,
      counted.filter(({ verdict }) => standingOf(verdict.kind) === standing).length,
    ]),
  ) as Record<Standing, number>
  const judged = counted.filter(({ verdict }) => standingOf(verdict.kind) !== 'beside')
  const own = judged.filter(({ verdict }) => verdict.baseline !== baseline).length
  const later = judged.filter(
    ({ verdict: { baseline: year, since } }) =>
      year === baseline && since !== null && since.from.period.referenceYear > year,
  ).length
  return {
    figures: counted.length,
    uncounted: findings.length - counted.length,
    judged: judged.length,
    kinds,
    indicators: byKind((kind) => {
      const ofKind = counted.filter(({ verdict }) => verdict.kind === kind)
      return new Set(ofKind.map(({ indicator }) => indicator.id)).size
    }),
    standings,
    inside: byKind(
      (kind) => counted.filter(({ verdict }) => verdict.sinceBreak?.kind === kind).length,
    ),
    comparedWith: { baseline: judged.length - own - later, later, own },
  }
}

function byKind(count: (kind: VerdictKind) => number): KindCounts {
  return Object.fromEntries(VERDICT_KINDS.map((kind) => [kind, count(kind)])) as KindCounts
}
