import { assessedEdition } from '../model/assessedEdition.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Recommendation, Records } from '../model/records.ts'
import type { SeriesKey } from '../model/figure.ts'
import { headlineKeys } from '../model/dataset.ts'
import { indicatorOf } from '../model/lookup.ts'
import { judgeAt } from '../trends/judgeAt.ts'
import type { VerdictKind } from '../trends/verdict.ts'
import { answeredAt } from './recordsUpTo.ts'

/** A headline series behind a recommendation, with its verdict then and now. */
export interface LinkedVerdict {
  readonly key: SeriesKey
  /** At the edition of the recommendation. */
  readonly made: VerdictKind
  /** At the edition whose verdicts the report shows. */
  readonly now: VerdictKind
}

export interface ReportedRecommendation {
  /** With its answer as of the report's edition. */
  readonly recommendation: Recommendation
  readonly linked: readonly LinkedVerdict[]
}

/** Whether a report of the city itself made the recommendation, to its council. */
export function isToCouncil({ origin }: Recommendation): boolean {
  return origin === 'city report'
}

/** `records`: those of the edition (recordsUpTo.ts). */
export function reportedRecommendation(
  dataset: Dataset,
  recommendation: Recommendation,
  edition: number,
): ReportedRecommendation {
  const linked = recommendation.indicators.flatMap((id) => {
    const indicator = indicatorOf(dataset, id, edition)
    if (!indicator || (indicator.fromEdition ?? 0) > edition) return []
    return headlineKeys(indicator, dataset.city).map((key): LinkedVerdict => ({
      key,
      made: judgeAt(dataset, key, recommendation.edition).kind,
      now: judgeAt(dataset, key, assessedEdition(dataset, edition)).kind,
    }))
  })
  return { recommendation: answeredAt(recommendation, edition, dataset.editions), linked }
}

/** The recommendations of an edition in the order of the package, those to the council first. */
export function recommendationsOf(
  dataset: Dataset,
  records: Records,
  edition: number,
): readonly ReportedRecommendation[] {
  const made = records.recommendations.filter((one) => one.edition === edition)
  const sorted = [...made.filter(isToCouncil), ...made.filter((one) => !isToCouncil(one))]
  return sorted.map((one) => reportedRecommendation(dataset, one, edition))
}
