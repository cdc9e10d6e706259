import type { Finding } from './findings.ts'
import { byEvidence } from './rankChanges.ts'
import type { VerdictKind } from './verdict.ts'

/**
 * Where a finding stands in the picture of the baseline. `undirected`: judged, and clearly higher or
 * lower, but neither is good or bad in itself. `beside`: not judged.
 */
export const STANDINGS = ['above', 'on', 'below', 'undirected', 'beside'] as const
export type Standing = (typeof STANDINGS)[number]

const STANDING_OF: Readonly<Record<VerdictKind, Standing>> = {
  better: 'above',
  worse: 'below',
  'no clear change': 'on',
  higher: 'undirected',
  lower: 'undirected',
  // At the baseline there is nothing to compare yet: neither a change nor the lack of one.
  'baseline year': 'beside',
  'not comparable': 'beside',
  'too few figures': 'beside',
  'no recent figure': 'beside',
  'no figure since the baseline': 'beside',
  suppressed: 'beside',
}

export function standingOf(kind: VerdictKind): Standing {
  return STANDING_OF[kind]
}

/** Findings by where they stand, the clearest change first; the order of the package breaks ties. */
export function byStanding(findings: readonly Finding[]): Readonly<Record<Standing, Finding[]>> {
  const groups: Record<Standing, Finding[]> = {
    above: [],
    on: [],
    below: [],
    undirected: [],
    beside: [],
  }
  for (const finding of findings) groups[standingOf(finding.verdict.kind)].push(finding)
  for (const group of [groups.above, groups.below])
    group.sort((a, b) => byEvidence(a.verdict, b.verdict))
  return groups
}
