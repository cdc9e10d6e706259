import type { Edition } from '../../model/dataset.ts'
import type { FollowUpStatus, Recommendation, Records } from '../../model/records.ts'
import { recommendationsAt, stateAt } from '../../model/recordsAt.ts'

/** A recommendation with its status as of the edition. */
export interface Listed {
  readonly recommendation: Recommendation
  readonly state: FollowUpStatus
}

/** All recommendations up to an edition, newest edition first, otherwise in the package's order. */
export function listedAt(
  records: Records,
  edition: number,
  editions: readonly Edition[],
): readonly Listed[] {
  return recommendationsAt(records, edition)
    .toSorted((a, b) => b.edition - a.edition)
    .map((recommendation) => ({
      recommendation,
      state: stateAt(records, recommendation.id, edition, editions),
    }))
}
