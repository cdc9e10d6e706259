import type { Finding } from './findings.ts'
import { byEvidence } from './rankChanges.ts'
import type { VerdictKind } from './verdict.ts'

/** Where a finding stands in the picture of the baseline. */
export type Standing = 'above' | 'on' | 'below' | 'beside'

const STANDINGS: Readonly<Record<VerdictKind, Standing>> = {
  better: 'above',
  worse: 'below',
  'no clear change': 'on',
  // In its first year a city stands on the line that it draws.
  'baseline year': 'on',
  higher: 'beside',
  lower: 'beside',
  'not comparable': 'beside',
  'too few figures': 'beside',
  'no recent figure': 'beside',
  'no figure since the baseline': 'beside',
  suppressed: 'beside',
}

export function standingOf(kind: VerdictKind): Standing {
  return STANDINGS[kind]
}

/** Findings by where they stand, the clearest change first; the order of the package breaks ties. */
export function byStanding(findings: readonly Finding[]): Readonly<Record<Standing, Finding[]>> {
  const groups: Record<Standing, Finding[]> = { above: [], on: [], below: [], beside: [] }
  for (const finding of findings) groups[standingOf(finding.verdict.kind)].push(finding)
  for (const group of [groups.above, groups.below])
    group.sort((a, b) => byEvidence(a.verdict, b.verdict))
  return groups
}
