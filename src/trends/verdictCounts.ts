import type { Finding } from './findings.ts'
import { POSITIONS, getPosition, type Position } from './position.ts'
import { VERDICT_KINDS, type VerdictKind } from './verdict.ts'

export type PositionCounts = Readonly<Record<Position, number>>
export type KindCounts = Readonly<Record<VerdictKind, number>>

/** Number of counted headline figures by verdict; the kinds add up to `figures`. */
export interface VerdictCounts {
  readonly figures: number
  /** Number of further headline figures, of indicators that are not counted. */
  readonly uncounted: number
  /** Number of judged figures: all whose standing is not `notAssessed`. */
  readonly judged: number
  readonly kinds: KindCounts
  /** Number of indicators with a figure of each kind; an indicator can have several figures. */
  readonly indicatorsByKind: KindCounts
  readonly positions: PositionCounts
  /** The figures not comparable with the baseline, by their verdict inside the new segment. */
  readonly kindsSinceBreak: KindCounts
  /** Number of judged figures by what they are compared with; the three add up to `judged`. */
  readonly comparedWith: {
    /** A figure of the city's baseline year. */
    readonly baseline: number
    /** The first later figure, if there is none of the baseline year. */
    readonly later: number
    /** A figure of the indicator's own baseline year or later. */
    readonly own: number
  }
}

/** Counts the findings of counted indicators; `baseline` is the city's year. */
export function countVerdicts(findings: readonly Finding[], baseline: number): VerdictCounts {
  const counted = findings.filter(({ indicator }) => indicator.counted)
  const kinds = countByKind((kind) => counted.filter(({ verdict }) => verdict.kind === kind).length)
  const positions = Object.fromEntries(
    POSITIONS.map((position) => [
      position,
      counted.filter(({ verdict }) => getPosition(verdict.kind) === position).length,
    ]),
  ) as Record<Position, number>
  const judged = counted.filter(({ verdict }) => getPosition(verdict.kind) !== 'notAssessed')
  const own = judged.filter(({ verdict }) => verdict.baseline !== baseline).length
  const later = judged.filter(
    ({ verdict: { baseline: year, baselineChange } }) =>
      year === baseline &&
      baselineChange !== null &&
      baselineChange.from.period.referenceYear > year,
  ).length
  return {
    figures: counted.length,
    uncounted: findings.length - counted.length,
    judged: judged.length,
    kinds,
    indicatorsByKind: countByKind((kind) => {
      const findingsOfKind = counted.filter(({ verdict }) => verdict.kind === kind)
      return new Set(findingsOfKind.map(({ indicator }) => indicator.id)).size
    }),
    positions,
    kindsSinceBreak: countByKind(
      (kind) => counted.filter(({ verdict }) => verdict.sinceBreak?.kind === kind).length,
    ),
    comparedWith: { baseline: judged.length - own - later, later, own },
  }
}

function countByKind(count: (kind: VerdictKind) => number): KindCounts {
  return Object.fromEntries(VERDICT_KINDS.map((kind) => [kind, count(kind)])) as KindCounts
}
