import type { Edition } from '../../model/dataset.ts'
import type { FollowUpStatus, Recommendation, Records } from '../../model/records.ts'
import { recommendationsAt, stateAt } from '../../model/recordsAt.ts'

/** A recommendation as the list shows it: with its state as of the chosen edition. */
export interface Listed {
  readonly recommendation: Recommendation
  readonly state: FollowUpStatus
}

/** Every recommendation made up to an edition, the newest edition first, else in the package's order. */
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
