import type { Finding } from './findings.ts'
import { compareEvidence } from './rank.ts'
import type { VerdictKind } from './verdict.ts'

/**
 * Position of a finding relative to the baseline. `unchanged`: no clear change. `undirected`: clearly higher
 * or lower, but the indicator has no desired direction. `notAssessed`: not judged.
 */
export const POSITIONS = ['better', 'unchanged', 'worse', 'undirected', 'notAssessed'] as const
export type Position = (typeof POSITIONS)[number]

const POSITION_BY_KIND: Readonly<Record<VerdictKind, Position>> = {
  better: 'better',
  worse: 'worse',
  noClearChange: 'unchanged',
  higher: 'undirected',
  lower: 'undirected',
  // Nothing to compare yet: neither a change nor the absence of one.
  baselineYear: 'notAssessed',
  notComparable: 'notAssessed',
  tooFewFigures: 'notAssessed',
  noRecentFigure: 'notAssessed',
  noFigureSinceBaseline: 'notAssessed',
  suppressed: 'notAssessed',
}

export function getPosition(kind: VerdictKind): Position {
  return POSITION_BY_KIND[kind]
}

/** Findings by position, better and worse ones by evidence; otherwise in the package's order. */
export function groupByPosition(
  findings: readonly Finding[],
): Readonly<Record<Position, Finding[]>> {
  const groups: Record<Position, Finding[]> = {
    better: [],
    unchanged: [],
    worse: [],
    undirected: [],
    notAssessed: [],
  }
  for (const finding of findings) groups[getPosition(finding.verdict.kind)].push(finding)
  for (const group of [groups.better, groups.worse])
    group.sort((a, b) => compareEvidence(a.verdict, b.verdict))
  return groups
}
