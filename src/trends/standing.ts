import type { Finding } from './findings.ts'
import { byEvidence } from './rankChanges.ts'
import type { VerdictKind } from './verdict.ts'

/**
 * Position of a finding relative to the baseline. `above` is better, `on` has no clear change, `below`
 * is worse. `undirected`: clearly higher or lower, but the indicator has no desired direction.
 * `beside`: not judged.
 */
export const STANDINGS = ['above', 'on', 'below', 'undirected', 'beside'] as const
export type Standing = (typeof STANDINGS)[number]

const STANDING_OF: Readonly<Record<VerdictKind, Standing>> = {
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

export function standingOf(kind: VerdictKind): Standing {
  return STANDING_OF[kind]
}

/** Findings by position, better and worse ones by evidence; otherwise in the package's order. */
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
