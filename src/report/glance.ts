import type { Dataset } from '../model/dataset.ts'
import type { SeriesKey } from '../model/figure.ts'
import { expectedByChance } from '../trends/chance.ts'
import type { Finding } from '../trends/findings.ts'
import { byEvidence, rankChanges } from '../trends/rankChanges.ts'
import { standingOf, type Standing } from '../trends/standing.ts'
import { VERDICT_KINDS, type VerdictKind } from '../trends/verdict.ts'

export type Standings = Readonly<Record<Standing, number>>

/** The chapter "at a glance": how rights stand to the baseline, what is clear, what is new. */
export interface Glance {
  /** Counted headline figures above, on, below and beside the line of the baseline. */
  readonly standings: Standings
  readonly rights: readonly { readonly right: string; readonly standings: Standings }[]
  /** The same counted headline figures by verdict; verdicts that nobody has are left out. */
  readonly verdicts: readonly { readonly kind: VerdictKind; readonly count: number }[]
  /** Clear changes since the baseline, the clearest first. */
  readonly clear: readonly SeriesKey[]
  /** Headline series with a new latest figure filed for this edition, the clearest change first. */
  readonly fresh: readonly SeriesKey[]
  /** Headline series whose verdict is not that of the edition before. */
  readonly changed: readonly SeriesKey[]
  /** How many counted figures could be judged. */
  readonly judged: number
  /** How many clear changes chance alone would be expected to produce among them. */
  readonly expectedByChance: number
}

export function standingsOf(findings: readonly Finding[]): Standings {
  const standings = { above: 0, on: 0, below: 0, beside: 0 }
  for (const { indicator, verdict } of findings)
    if (indicator.counted) standings[standingOf(verdict)]++
  return standings
}

export function glanceOf(dataset: Dataset, findings: readonly Finding[]): Glance {
  const counted = findings.filter(({ indicator }) => indicator.counted)
  const verdicts = counted.map(({ verdict }) => verdict)
  const keys = (list: readonly Finding[]) => list.map(({ verdict }) => verdict.key)
  return {
    standings: standingsOf(findings),
    rights: dataset.rights.map(({ id }) => ({
      right: id,
      standings: standingsOf(findings.filter(({ indicator }) => indicator.right === id)),
    })),
    verdicts: VERDICT_KINDS.map((kind) => ({
      kind,
      count: verdicts.filter((verdict) => verdict.kind === kind).length,
    })).filter(({ count }) => count > 0),
    clear: rankChanges(verdicts).map(({ key }) => key),
    fresh: keys(
      findings
        .filter(({ verdict }) => verdict.latest?.filed.edition === verdict.edition)
        .filter(({ verdict }) => verdict.previous !== null)
        .toSorted((a, b) => byEvidence(a.verdict, b.verdict)),
    ),
    changed: keys(findings.filter(({ verdict }) => verdict.formerly !== null)),
    judged: verdicts.filter(({ evidence }) => evidence !== null).length,
    expectedByChance: expectedByChance(verdicts),
  }
}
