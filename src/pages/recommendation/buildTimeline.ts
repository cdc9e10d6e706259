import type { Edition } from '../../model/dataset.ts'
import type { FollowUp, Recommendation, Records } from '../../model/records.ts'
import { getFollowUpsAt, toLastDay, getEquivalents } from '../../model/recordsAt.ts'

/** One entry of a recommendation's timeline. */
export type TimelineStep =
  | {
      readonly kind: 'made'
      readonly recommendation: Recommendation
      /** Whether an earlier recommendation is equivalent. */
      readonly isRepeated: boolean
    }
  | {
      readonly kind: 'follow-up'
      readonly followUp: FollowUp
      /** Whether the status differs from that of the previous follow-up. */
      readonly isStatusChange: boolean
    }

/** The recommendations that are equivalent to one, itself included, up to an edition, oldest first. */
export function findEquivalentsAt(
  records: Records,
  id: string,
  edition: number,
): readonly Recommendation[] {
  return getEquivalents(records, id)
    .filter((candidate) => candidate.edition <= edition)
    .toSorted((a, b) => a.edition - b.edition)
}

/**
 * The timeline of a recommendation as known at an edition, oldest first: when it was made and repeated,
 * and every follow-up. A recommendation has only an edition, so it sorts at the beginning of that year;
 * a follow-up dated by year only sorts at its end.
 */
export function buildTimeline(
  records: Records,
  id: string,
  edition: number,
  editions: readonly Edition[],
): readonly TimelineStep[] {
  const recommendationSteps = findEquivalentsAt(records, id, edition).map(
    (recommendation, index) => ({
      day: `${recommendation.edition}-01-01`,
      step: { kind: 'made', recommendation, isRepeated: index > 0 } satisfies TimelineStep,
    }),
  )
  const followUpSteps = getFollowUpsAt(records, id, edition, editions).map(
    (followUp, index, all) => ({
      day: toLastDay(followUp.date),
      step: {
        kind: 'follow-up',
        followUp,
        isStatusChange: followUp.status !== all[index - 1]?.status,
      } satisfies TimelineStep,
    }),
  )
  return [...recommendationSteps, ...followUpSteps]
    .toSorted((a, b) => a.day.localeCompare(b.day))
    .map(({ step }) => step)
}

/** The follow-ups that changed the status. */
export function findStatusChanges(timeline: readonly TimelineStep[]): readonly FollowUp[] {
  return timeline.flatMap((step) =>
    step.kind === 'follow-up' && step.isStatusChange ? [step.followUp] : [],
  )
}
