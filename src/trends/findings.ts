import { findAssessedEdition } from '../model/assessedEdition.ts'
import { getHeadlineKeys, getIndicatorsAt, type Dataset, type Indicator } from '../model/dataset.ts'
import { judgeAt } from './judgeAt.ts'
import type { Verdict } from './verdict.ts'

/** The verdict on one headline series of the city at an edition. */
export interface Finding {
  readonly indicator: Indicator
  readonly verdict: Verdict
}

const findingsCache = new WeakMap<Dataset, Map<number, readonly Finding[]>>()

/**
 * The findings of an edition: every headline series of every indicator, in the package's order. For
 * a draft edition without figures, those of the edition before (findAssessedEdition.ts). Cached.
 */
export function getFindings(dataset: Dataset, edition: number): readonly Finding[] {
  let byEdition = findingsCache.get(dataset)
  if (!byEdition) findingsCache.set(dataset, (byEdition = new Map()))
  let findings = byEdition.get(edition)
  if (!findings) {
    const assessed = findAssessedEdition(dataset, edition)
    findings = getIndicatorsAt(dataset, edition).flatMap((indicator) =>
      getHeadlineKeys(indicator, dataset.city).map((key) => ({
        indicator,
        verdict: judgeAt(dataset, key, assessed),
      })),
    )
    byEdition.set(edition, findings)
  }
  return findings
}

/** Whether the edition before had another verdict, on the whole series or inside its new segment. */
export function hasChangedVerdict({ verdict }: Finding): boolean {
  return verdict.previousVerdict !== null || Boolean(verdict.sinceBreak?.previousVerdict)
}

/**
 * Whether the series is counted, has a figure that was filed for the edition, and an earlier figure
 * to compare it with. Uncounted indicators repeat another series and would appear twice.
 */
export function hasNewFigure({ indicator, verdict }: Finding, edition: number): boolean {
  return (
    indicator.counted &&
    verdict.edition === edition &&
    verdict.latest?.provenance.edition === edition &&
    verdict.latestChange !== null
  )
}
