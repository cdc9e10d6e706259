import type { Edition } from '../../model/dataset.ts'
import type { FollowUp, Recommendation, Records } from '../../model/records.ts'
import { followUpsAt, lastDayOf, wordingsOf } from '../../model/recordsAt.ts'

/** One entry of a recommendation's timeline. */
export type Step =
  | {
      readonly kind: 'made'
      readonly recommendation: Recommendation
      /** Whether an earlier recommendation is equivalent. */
      readonly again: boolean
    }
  | {
      readonly kind: 'follow-up'
      readonly followUp: FollowUp
      /** Whether the status differs from that of the previous follow-up. */
      readonly turn: boolean
    }

/** The recommendations that are equivalent to one, itself included, up to an edition, oldest first. */
export function wordingsAt(
  records: Records,
  id: string,
  edition: number,
): readonly Recommendation[] {
  return wordingsOf(records, id)
    .filter((one) => one.edition <= edition)
    .toSorted((a, b) => a.edition - b.edition)
}

/**
 * The timeline of a recommendation as known at an edition, oldest first: when it was made and repeated,
 * and every follow-up. A recommendation has only an edition, so it sorts at the beginning of that year;
 * a follow-up dated by year only sorts at its end.
 */
export function storyOf(
  records: Records,
  id: string,
  edition: number,
  editions: readonly Edition[],
): readonly Step[] {
  const made = wordingsAt(records, id, edition).map((recommendation, index) => ({
    day: `${recommendation.edition}-01-01`,
    step: { kind: 'made', recommendation, again: index > 0 } satisfies Step,
  }))
  const followUps = followUpsAt(records, id, edition, editions).map((followUp, index, all) => ({
    day: lastDayOf(followUp.date),
    step: {
      kind: 'follow-up',
      followUp,
      turn: followUp.status !== all[index - 1]?.status,
    } satisfies Step,
  }))
  return [...made, ...followUps]
    .toSorted((a, b) => a.day.localeCompare(b.day))
    .map(({ step }) => step)
}

/** The follow-ups that changed the status. */
export function turnsOf(story: readonly Step[]): readonly FollowUp[] {
  return story.flatMap((step) => (step.kind === 'follow-up' && step.turn ? [step.followUp] : []))
}
