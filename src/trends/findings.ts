import { assessedEdition } from '../model/assessedEdition.ts'
import { headlineKeys, indicatorsAt, type Dataset, type Indicator } from '../model/dataset.ts'
import { judgeAt } from './judgeAt.ts'
import type { Verdict } from './verdict.ts'

/** The verdict on one headline series of the city at an edition. */
export interface Finding {
  readonly indicator: Indicator
  readonly verdict: Verdict
}

const known = new WeakMap<Dataset, Map<number, readonly Finding[]>>()

/**
 * The findings of an edition: every headline series of every indicator, in the package's order. For
 * a draft edition without figures, those of the edition before (assessedEdition.ts). Cached.
 */
export function findingsAt(dataset: Dataset, edition: number): readonly Finding[] {
  let byEdition = known.get(dataset)
  if (!byEdition) known.set(dataset, (byEdition = new Map()))
  let findings = byEdition.get(edition)
  if (!findings) {
    const assessed = assessedEdition(dataset, edition)
    findings = indicatorsAt(dataset, edition).flatMap((indicator) =>
      headlineKeys(indicator, dataset.city).map((key) => ({
        indicator,
        verdict: judgeAt(dataset, key, assessed),
      })),
    )
    byEdition.set(edition, findings)
  }
  return findings
}

/** Whether the edition before had another verdict, on the whole series or inside its new segment. */
export function hasChanged({ verdict }: Finding): boolean {
  return verdict.formerly !== null || Boolean(verdict.sinceBreak?.formerly)
}

/**
 * Whether the series is counted, has a figure that was filed for the edition, and an earlier figure
 * to compare it with. Uncounted indicators repeat another series and would appear twice.
 */
export function isNewIn({ indicator, verdict }: Finding, edition: number): boolean {
  return (
    indicator.counted &&
    verdict.edition === edition &&
    verdict.latest?.filed.edition === edition &&
    verdict.previous !== null
  )
}
