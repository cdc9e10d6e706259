import type { Dataset } from '../../model/dataset.ts'
import {
  FOLLOW_UP_STATUSES,
  type FollowUp,
  type FollowUpStatus,
  type Recommendation,
  type Records,
} from '../../model/records.ts'
import { findEditionOfDate, getFollowUpsAt, getEquivalents } from '../../model/recordsAt.ts'
import { isToCouncil, buildRecommendation, type ReportedRecommendation } from './recommendations.ts'
import { recordsUpTo } from './recordsUpTo.ts'

/** Outcomes of recommendations, for counts. */
export const OUTCOMES = [
  'carried out',
  'under way',
  'nothing found',
  'undone',
  'rejected',
  'superseded',
  'unknown',
] as const
export type Outcome = (typeof OUTCOMES)[number]

const OUTCOME_BY_STATUS: Readonly<Record<FollowUpStatus, Outcome>> = {
  implemented: 'carried out',
  'implemented, effect not yet visible': 'carried out',
  'under way': 'under way',
  'partly implemented': 'under way',
  'no action found': 'nothing found',
  'partly undone': 'undone',
  rejected: 'rejected',
  superseded: 'superseded',
  unknown: 'unknown',
}

export function getOutcome(status: FollowUpStatus): Outcome {
  return OUTCOME_BY_STATUS[status]
}

/** The follow-up of an earlier recommendation up to the report's edition. */
export interface FollowedUp extends ReportedRecommendation {
  /** Ids of earlier wordings that it repeats, oldest first. They are not reported again. */
  readonly repeats: readonly string[]
  /** The state at the report's edition; `unknown` if there is no follow-up. */
  readonly state: FollowUpStatus
  /** The state at the previous edition; null if there was no previous edition or recommendation. */
  readonly stateBefore: FollowUpStatus | null
  /** All follow-ups up to the edition, oldest first. */
  readonly followUps: readonly FollowUp[]
  /** The number of follow-ups since the previous edition: the evidence for a new state. */
  readonly newFollowUps: number
}

export interface OutcomeCount {
  readonly outcome: Outcome
  readonly count: number
}

export interface FollowUpSection {
  readonly items: readonly FollowedUp[]
  /** Every outcome that occurs, in the order of `OUTCOMES`. The counts add up to the items. */
  readonly outcomes: readonly OutcomeCount[]
  /** The same counts by state. */
  readonly states: readonly { readonly state: FollowUpStatus; readonly count: number }[]
}

/** The chapter on follow-up of earlier recommendations. */
export interface FollowUpChapter {
  /** The previous edition; null in the first one. */
  readonly lastEdition: number | null
  /** To the council, in the previous edition. */
  readonly lastYear: FollowUpSection
  /** To the council, in editions before the previous one. */
  readonly earlier: FollowUpSection
  /** By others, such as bodies of the United Nations, in any earlier edition. */
  readonly others: FollowUpSection
}

function buildSection(items: readonly FollowedUp[]): FollowUpSection {
  const outcomes = OUTCOMES.map((outcome) => ({
    outcome,
    count: items.filter(({ state }) => getOutcome(state) === outcome).length,
  }))
  const states = FOLLOW_UP_STATUSES.map((state) => ({
    state,
    count: items.filter((item) => item.state === state).length,
  }))
  return {
    items,
    outcomes: outcomes.filter(({ count }) => count > 0),
    states: states.filter(({ count }) => count > 0),
  }
}

/** `records`: those of the edition (recordsUpTo.ts). */
export function collectFollowUps(
  dataset: Dataset,
  records: Records,
  edition: number,
): FollowUpChapter {
  const lastEdition =
    dataset.editions.findLast((candidate) => candidate.edition < edition)?.edition ?? null
  const earlierRecommendations = records.recommendations.filter(
    (candidate) => candidate.edition < edition,
  )
  const earlier: Records = { ...records, recommendations: earlierRecommendations }
  const before = lastEdition === null ? null : recordsUpTo(records, lastEdition, dataset.editions)
  const positions = new Map(earlierRecommendations.map((candidate, index) => [candidate, index]))
  const newest = earlierRecommendations.filter((candidate) =>
    getEquivalents(earlier, candidate.id).every((other) => !isLater(other, candidate)),
  )
  const items = newest
    .toSorted((a, b) => b.edition - a.edition)
    .map((candidate) =>
      buildFollowedUp(dataset, records, earlier, before, candidate, edition, lastEdition),
    )
  const toCouncil = items.filter(({ recommendation }) => isToCouncil(recommendation))
  return {
    lastEdition: lastEdition,
    lastYear: buildSection(
      toCouncil.filter(({ recommendation }) => recommendation.edition === lastEdition),
    ),
    earlier: buildSection(
      toCouncil.filter(({ recommendation }) => recommendation.edition !== lastEdition),
    ),
    others: buildSection(items.filter(({ recommendation }) => !isToCouncil(recommendation))),
  }

  /** Of two wordings in one edition, the later one in the package is newer. */
  function isLater(other: Recommendation, reference: Recommendation): boolean {
    return (
      other.edition > reference.edition ||
      (other.edition === reference.edition && positions.get(other)! > positions.get(reference)!)
    )
  }
}

function buildFollowedUp(
  dataset: Dataset,
  records: Records,
  earlier: Records,
  /** The records at the previous edition; null in the first one. */
  before: Records | null,
  recommendation: Recommendation,
  edition: number,
  lastEdition: number | null,
): FollowedUp {
  const { editions } = dataset
  const { id } = recommendation
  const followUps = getFollowUpsAt(records, id, edition, editions)
  const previousFollowUps =
    lastEdition === null || before === null ? [] : getFollowUpsAt(before, id, lastEdition, editions)
  const isNew = (followUp: FollowUp) =>
    (findEditionOfDate(followUp.date, editions) ?? Infinity) > (lastEdition ?? 0)
  return {
    ...buildRecommendation(dataset, recommendation, edition),
    repeats: getEquivalents(earlier, id)
      .filter((other) => other.id !== id)
      .map((other) => other.id),
    state: followUps.at(-1)?.status ?? 'unknown',
    stateBefore: lastEdition === null ? null : (previousFollowUps.at(-1)?.status ?? 'unknown'),
    followUps,
    newFollowUps: followUps.filter(isNew).length,
  }
}
