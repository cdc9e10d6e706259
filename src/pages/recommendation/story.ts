import type { Edition } from '../../model/dataset.ts'
import type { FollowUp, Recommendation, Records } from '../../model/records.ts'
import { followUpsAt, lastDayOf, wordingsOf } from '../../model/recordsAt.ts'

/** One line of what became of a recommendation. */
export type Step =
  | {
      readonly kind: 'made'
      readonly recommendation: Recommendation
      /** Whether an earlier recommendation had asked for the same. */
      readonly again: boolean
    }
  | {
      readonly kind: 'follow-up'
      readonly followUp: FollowUp
      /** Whether the state is another than that of the follow-up before. */
      readonly turn: boolean
    }

/** Everything that asks for the same as a recommendation, up to an edition, oldest first. */
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
 * The story of a recommendation as known at an edition, oldest first: when it was made and made
 * again, and every follow-up. Of a recommendation only its edition is known, so it stands where that
 * year begins: asked before answered. Of a follow-up that is dated by its year alone, where it ends.
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

/** The follow-ups at which the state became another: the story in a line. */
export function turnsOf(story: readonly Step[]): readonly FollowUp[] {
  return story.flatMap((step) => (step.kind === 'follow-up' && step.turn ? [step.followUp] : []))
}
