import type { Edition } from '../model/dataset.ts'
import type { FollowUpStatus, Recommendation, Records } from '../model/records.ts'
import { getRecommendationsAt, getStatusAt } from '../model/recordsAt.ts'

/** A recommendation with its status as of the edition. */
export interface ListedRecommendation {
  readonly recommendation: Recommendation
  readonly status: FollowUpStatus
}

/** All recommendations up to an edition, newest edition first, otherwise in the package's order. */
export function listRecommendations(
  records: Records,
  edition: number,
  editions: readonly Edition[],
): readonly ListedRecommendation[] {
  return getRecommendationsAt(records, edition)
    .toSorted((a, b) => b.edition - a.edition)
    .map((recommendation) => ({
      recommendation,
      status: getStatusAt(records, recommendation.id, edition, editions),
    }))
}
