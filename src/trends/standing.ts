import type { Finding } from './findings.ts'
import { byEvidence } from './rankChanges.ts'
import type { Verdict, VerdictKind } from './verdict.ts'

/** Where a finding stands in the picture of the baseline. */
export type Standing = 'above' | 'on' | 'below' | 'beside'

const STANDINGS: Readonly<Record<VerdictKind, Standing>> = {
  better: 'above',
  worse: 'below',
  'no clear change': 'on',
  'baseline year': 'beside',
  higher: 'beside',
  lower: 'beside',
  'not comparable': 'beside',
  'too few figures': 'beside',
  'no recent figure': 'beside',
  'no figure since the baseline': 'beside',
  suppressed: 'beside',
}

/**
 * In the baseline edition a figure of the baseline year stands on the line that it draws. Later, a
 * figure without a successor has shown no change and no lack of one: it stands beside.
 */
export function standingOf({
  kind,
  edition,
  baseline,
}: Pick<Verdict, 'kind' | 'edition' | 'baseline'>): Standing {
  return kind === 'baseline year' && edition === baseline ? 'on' : STANDINGS[kind]
}

/** Findings by where they stand, the clearest change first; the order of the package breaks ties. */
export function byStanding(findings: readonly Finding[]): Readonly<Record<Standing, Finding[]>> {
  const groups: Record<Standing, Finding[]> = { above: [], on: [], below: [], beside: [] }
  for (const finding of findings) groups[standingOf(finding.verdict)].push(finding)
  for (const group of [groups.above, groups.below])
    group.sort((a, b) => byEvidence(a.verdict, b.verdict))
  return groups
}
