import type { Edition } from './dataset.ts'
import { recordIndex } from './recordIndex.ts'
import type {
  Answer,
  Commentary,
  FollowUp,
  FollowUpStatus,
  Recommendation,
  Records,
} from './records.ts'

/** The last day of a partial date: 2023-12-31 for `2023`, 2023-02-28 for `2023-02`. */
export function lastDayOf(date: string): string {
  const [year, month, day] = date.split('-')
  if (day !== undefined) return date
  if (month === undefined) return `${year}-12-31`
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return `${year}-${month}-${String(last).padStart(2, '0')}`
}

/** The closing day of an edition; 31 December of its year where the package has none. */
export function closingOf(edition: Edition): string {
  return edition.closes === '' ? `${edition.edition}-12-31` : lastDayOf(edition.closes)
}

/** The first edition that closes on or after a date; null where all editions closed before it. */
export function editionOfDate(date: string, editions: readonly Edition[]): number | null {
  const day = lastDayOf(date)
  return editions.find((edition) => closingOf(edition) >= day)?.edition ?? null
}

/** The recommendations up to an edition, in the order of the package. */
export function recommendationsAt(records: Records, edition: number): readonly Recommendation[] {
  return records.recommendations.filter((one) => one.edition <= edition)
}

/** The earliest version of a recommendation and all that repeat it (`same_as`). */
export function wordingsOf(records: Records, id: string): readonly Recommendation[] {
  const { rootOf, wordings } = recordIndex(records)
  return wordings.get(rootOf(id)) ?? []
}

/**
 * The follow-ups of a recommendation up to an edition, oldest first. Recommendations that repeat each other
 * share them.
 */
export function followUpsAt(
  records: Records,
  id: string,
  edition: number,
  editions: readonly Edition[],
): readonly FollowUp[] {
  const { rootOf, followUps } = recordIndex(records)
  return (followUps.get(rootOf(id)) ?? [])
    .filter((one) => (editionOfDate(one.date, editions) ?? Infinity) <= edition)
    .toSorted((a, b) => lastDayOf(a.date).localeCompare(lastDayOf(b.date)))
}

/** The status of a recommendation at an edition: that of its latest follow-up, `unknown` without any. */
export function stateAt(
  records: Records,
  id: string,
  edition: number,
  editions: readonly Edition[],
): FollowUpStatus {
  return followUpsAt(records, id, edition, editions).at(-1)?.status ?? 'unknown'
}

/** The answer known at an edition; `none found` where its date is later. */
export function answerAt(
  recommendation: Recommendation,
  edition: number,
  editions: readonly Edition[],
): Answer {
  const { answer, answerDate } = recommendation
  if (answerDate === '') return answer
  return (editionOfDate(answerDate, editions) ?? Infinity) <= edition ? answer : 'none found'
}

/** The commentaries of a right at an edition, one for each language. */
export function commentariesOf(
  records: Records,
  right: string,
  edition: number,
): readonly Commentary[] {
  return records.commentaries.filter((one) => one.right === right && one.edition === edition)
}
