import type { Finding } from './findings.ts'
import { compareEvidence } from './rank.ts'
import type { VerdictKind } from './verdict.ts'

/**
 * Position of a finding relative to the baseline. `above` is better, `on` has no clear change, `below`
 * is worse. `undirected`: clearly higher or lower, but the indicator has no desired direction.
 * `beside`: not judged.
 */
export const POSITIONS = ['above', 'on', 'below', 'undirected', 'beside'] as const
export type Position = (typeof POSITIONS)[number]

const POSITION_BY_KIND: Readonly<Record<VerdictKind, Position>> = {
  better: 'above',
  worse: 'below',
  'no clear change': 'on',
  higher: 'undirected',
  lower: 'undirected',
  // Nothing to compare yet: neither a change nor the absence of one.
  'baseline year': 'beside',
  'not comparable': 'beside',
  'too few figures': 'beside',
  'no recent figure': 'beside',
  'no figure since the baseline': 'beside',
  suppressed: 'beside',
}

export function getPosition(kind: VerdictKind): Position {
  return POSITION_BY_KIND[kind]
}

/** Findings by position, better and worse ones by evidence; otherwise in the package's order. */
export function groupByPosition(
  findings: readonly Finding[],
): Readonly<Record<Position, Finding[]>> {
  const groups: Record<Position, Finding[]> = {
    above: [],
    on: [],
    below: [],
    undirected: [],
    beside: [],
  }
  for (const finding of findings) groups[getPosition(finding.verdict.kind)].push(finding)
  for (const group of [groups.above, groups.below])
    group.sort((a, b) => compareEvidence(a.verdict, b.verdict))
  return groups
}
