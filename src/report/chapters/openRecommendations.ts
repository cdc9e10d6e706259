import type { Dataset } from '../../model/dataset.ts'
import type { FollowUpStatus, Recommendation, Records } from '../../model/records.ts'
import { collectFollowUps, type FollowedUp } from './followUp.ts'
import { CLOSED, listLackingFollowUps } from '../readiness.ts'
import { recordsUpTo } from './recordsUpTo.ts'

/** An open recommendation of an earlier edition. */
export interface OpenRecommendation {
  readonly recommendation: Recommendation
  readonly state: FollowUpStatus
  /** The date of its last follow-up or answer; null for none. */
  readonly lastHeard: string | null
  /** Whether the edition owes a follow-up: it is addressed to the council and none is filed yet. */
  readonly isDue: boolean
}

export interface OpenRecommendations {
  /** For this right, from the city's own reports. */
  readonly toCouncil: readonly OpenRecommendation[]
  /** For this right, from other bodies, such as the United Nations. */
  readonly byOthers: readonly OpenRecommendation[]
  /** For no particular right: any group may add follow-up. */
  readonly cityAsWhole: readonly OpenRecommendation[]
}

/** The recommendations that the group of a right follows up in an edition, newest first. */
export function listOpenRecommendations(
  dataset: Dataset,
  records: Records,
  edition: number,
  right: string,
): OpenRecommendations {
  const due = new Set(
    listLackingFollowUps(dataset, records, edition).map(({ recommendation }) => recommendation),
  )
  const knownRecords = recordsUpTo(records, edition, dataset.editions)
  const { lastYear, earlier, others } = collectFollowUps(dataset, knownRecords, edition)
  const selectOpen = (rightId: string) => (items: readonly FollowedUp[]) =>
    items
      .filter(({ recommendation }) => recommendation.right === rightId)
      .filter(({ state, newFollowUps }) => newFollowUps > 0 || !CLOSED.includes(state))
      .map(({ recommendation, state, followUps }) => ({
        recommendation,
        state,
        lastHeard: followUps.at(-1)?.date ?? null,
        isDue: due.has(recommendation.id),
      }))
  const council = [...lastYear.items, ...earlier.items]
  return {
    toCouncil: selectOpen(right)(council),
    byOthers: selectOpen(right)(others.items),
    cityAsWhole: selectOpen('')([...council, ...others.items]),
  }
}
