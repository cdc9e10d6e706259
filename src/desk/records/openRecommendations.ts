import type { Dataset } from '../../model/dataset.ts'
import type { FollowUpStatus, Recommendation, Records } from '../../model/records.ts'
import { followUpChapter, type FollowedUp } from '../../report/followUp.ts'
import { CLOSED, lackingFollowUps } from '../../report/readiness.ts'
import { recordsUpTo } from '../../report/recordsUpTo.ts'

/** A recommendation of an earlier edition that is not settled, with what is known of it. */
export interface OpenRecommendation {
  readonly recommendation: Recommendation
  readonly state: FollowUpStatus
  /** The date of the last thing known; null where nothing is. */
  readonly lastHeard: string | null
  /** Whether the edition owes a word of it: it is to the council and nothing is filed yet. */
  readonly isDue: boolean
}

export interface OpenRecommendations {
  /** Of the right, made by the city's own reports. */
  readonly toCouncil: readonly OpenRecommendation[]
  /** Of the right, made by others, such as bodies of the United Nations. */
  readonly byOthers: readonly OpenRecommendation[]
  /** Of no right: any group may say what it knows. */
  readonly cityAsWhole: readonly OpenRecommendation[]
}

/** The recommendations that a right's group is to follow up in an edition, newest first. */
export function openRecommendations(
  dataset: Dataset,
  records: Records,
  edition: number,
  right: string,
): OpenRecommendations {
  const due = new Set(
    lackingFollowUps(dataset, records, edition).map(({ recommendation }) => recommendation),
  )
  const known = recordsUpTo(records, edition, dataset.editions)
  const { lastYear, earlier, others } = followUpChapter(dataset, known, edition)
  const open = (of: string) => (items: readonly FollowedUp[]) =>
    items
      .filter(({ recommendation }) => recommendation.right === of)
      .filter(({ state, newFollowUps }) => newFollowUps > 0 || !CLOSED.includes(state))
      .map(({ recommendation, state, followUps }) => ({
        recommendation,
        state,
        lastHeard: followUps.at(-1)?.date ?? null,
        isDue: due.has(recommendation.id),
      }))
  const council = [...lastYear.items, ...earlier.items]
  return {
    toCouncil: open(right)(council),
    byOthers: open(right)(others.items),
    cityAsWhole: open('')([...council, ...others.items]),
  }
}
