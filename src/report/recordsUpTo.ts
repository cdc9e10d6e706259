import type { Edition } from '../model/dataset.ts'
import type { Answer, Recommendation, Records } from '../model/records.ts'
import { answerAt, editionOfDate } from '../model/recordsAt.ts'

/**
 * The records as of an edition: recommendations and commentary of editions up to it, follow-ups up
 * to its closing date. Later records are excluded.
 */
export function recordsUpTo(
  records: Records,
  edition: number,
  editions: readonly Edition[],
): Records {
  const known = (date: string) => (editionOfDate(date, editions) ?? Infinity) <= edition
  const recommendations = records.recommendations.filter((one) => one.edition <= edition)
  const ids = new Set(recommendations.map(({ id }) => id))
  return {
    recommendations,
    followUps: records.followUps.filter((one) => ids.has(one.recommendation) && known(one.date)),
    actions: records.actions,
    consultations: records.consultations.filter((one) => known(one.date)),
    commentaries: records.commentaries.filter((one) => one.edition <= edition),
  }
}

/** A recommendation with its answer as of an edition. */
export function answeredAt(
  recommendation: Recommendation,
  edition: number,
  editions: readonly Edition[],
): Recommendation {
  const answer: Answer = answerAt(recommendation, edition, editions)
  const answerDate = answer === recommendation.answer ? recommendation.answerDate : ''
  return { ...recommendation, answer, answerDate }
}
