import { findAssessedEdition } from '../../model/assessedEdition.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Recommendation, Records } from '../../model/records.ts'
import type { SeriesKey } from '../../model/figure.ts'
import { getHeadlineKeys } from '../../model/dataset.ts'
import { findIndicator } from '../../model/lookup.ts'
import { judgeAt } from '../../trends/judgeAt.ts'
import type { VerdictKind } from '../../trends/verdict.ts'
import { withAnswerAt } from './recordsUpTo.ts'

/** A headline series behind a recommendation, with its verdict then and now. */
export interface LinkedVerdict {
  readonly key: SeriesKey
  /** At the edition of the recommendation. */
  readonly verdictThen: VerdictKind
  /** At the edition whose verdicts the report shows. */
  readonly verdictNow: VerdictKind
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
export function buildRecommendation(
  dataset: Dataset,
  recommendation: Recommendation,
  edition: number,
): ReportedRecommendation {
  const linked = recommendation.indicators.flatMap((id) => {
    const indicator = findIndicator(dataset, id, edition)
    if (!indicator || (indicator.fromEdition ?? 0) > edition) return []
    return getHeadlineKeys(indicator, dataset.city).map((key): LinkedVerdict => ({
      key,
      verdictThen: judgeAt(dataset, key, recommendation.edition).kind,
      verdictNow: judgeAt(dataset, key, findAssessedEdition(dataset, edition)).kind,
    }))
  })
  return { recommendation: withAnswerAt(recommendation, edition, dataset.editions), linked }
}

/** The recommendations of an edition in the order of the package, those to the council first. */
export function listRecommendations(
  dataset: Dataset,
  records: Records,
  edition: number,
): readonly ReportedRecommendation[] {
  const ofEdition = records.recommendations.filter((candidate) => candidate.edition === edition)
  const sorted = [
    ...ofEdition.filter(isToCouncil),
    ...ofEdition.filter((candidate) => !isToCouncil(candidate)),
  ]
  return sorted.map((candidate) => buildRecommendation(dataset, candidate, edition))
}
