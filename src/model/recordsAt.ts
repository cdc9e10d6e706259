import type { Edition } from './dataset.ts'
import { getRecordIndex } from './recordIndex.ts'
import type {
  Answer,
  Commentary,
  FollowUp,
  FollowUpStatus,
  Recommendation,
  Records,
} from './records.ts'

/** The last day of a partial date: 2023-12-31 for `2023`, 2023-02-28 for `2023-02`. */
export function toLastDay(date: string): string {
  const [year, month, day] = date.split('-')
  if (day !== undefined) return date
  if (month === undefined) return `${year}-12-31`
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return `${year}-${month}-${String(last).padStart(2, '0')}`
}

/** The closing day of an edition; 31 December of its year where the package has none. */
export function getClosingDate(edition: Edition): string {
  return edition.closes === '' ? `${edition.edition}-12-31` : toLastDay(edition.closes)
}

/** The first edition that closes on or after a date; null where all editions closed before it. */
export function findEditionOfDate(date: string, editions: readonly Edition[]): number | null {
  const day = toLastDay(date)
  return editions.find((edition) => getClosingDate(edition) >= day)?.edition ?? null
}

/** The recommendations up to an edition, in the order of the package. */
export function getRecommendationsAt(records: Records, edition: number): readonly Recommendation[] {
  return records.recommendations.filter((recommendation) => recommendation.edition <= edition)
}

/** The earliest version of a recommendation and all that repeat it (`same_as`). */
export function getEquivalents(records: Records, id: string): readonly Recommendation[] {
  const { findRoot, equivalents } = getRecordIndex(records)
  return equivalents.get(findRoot(id)) ?? []
}

/**
 * The follow-ups of a recommendation up to an edition, oldest first. Recommendations that repeat each other
 * share them.
 */
export function getFollowUpsAt(
  records: Records,
  id: string,
  edition: number,
  editions: readonly Edition[],
): readonly FollowUp[] {
  const { findRoot, followUps } = getRecordIndex(records)
  return (followUps.get(findRoot(id)) ?? [])
    .filter((followUp) => (findEditionOfDate(followUp.date, editions) ?? Infinity) <= edition)
    .toSorted((a, b) => toLastDay(a.date).localeCompare(toLastDay(b.date)))
}

/** The status of a recommendation at an edition: that of its latest follow-up, `unknown` without any. */
export function getStatusAt(
  records: Records,
  id: string,
  edition: number,
  editions: readonly Edition[],
): FollowUpStatus {
  return getFollowUpsAt(records, id, edition, editions).at(-1)?.status ?? 'unknown'
}

/** The answer known at an edition; `none found` where its date is later. */
export function getAnswerAt(
  recommendation: Recommendation,
  edition: number,
  editions: readonly Edition[],
): Answer {
  const { answer, answerDate } = recommendation
  if (answerDate === null) return answer
  return (findEditionOfDate(answerDate, editions) ?? Infinity) <= edition ? answer : 'none found'
}

/** The commentaries of a right at an edition, one for each language. */
export function findCommentaries(
  records: Records,
  right: string,
  edition: number,
): readonly Commentary[] {
  return records.commentaries.filter(
    (commentary) => commentary.right === right && commentary.edition === edition,
  )
}
