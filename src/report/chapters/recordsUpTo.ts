import type { Edition } from '../../model/dataset.ts'
import type { Answer, Recommendation, Records } from '../../model/records.ts'
import { getAnswerAt, findEditionOfDate } from '../../model/recordsAt.ts'

/**
 * The records as of an edition: recommendations and commentary of editions up to it, follow-ups up
 * to its closing date. Later records are excluded.
 */
export function recordsUpTo(
  records: Records,
  edition: number,
  editions: readonly Edition[],
): Records {
  const isKnown = (date: string) => (findEditionOfDate(date, editions) ?? Infinity) <= edition
  const recommendations = records.recommendations.filter((record) => record.edition <= edition)
  const ids = new Set(recommendations.map(({ id }) => id))
  return {
    recommendations,
    followUps: records.followUps.filter(
      (record) => ids.has(record.recommendation) && isKnown(record.date),
    ),
    actions: records.actions,
    consultations: records.consultations.filter((record) => isKnown(record.date)),
    commentaries: records.commentaries.filter((record) => record.edition <= edition),
  }
}

/** A recommendation with its answer as of an edition. */
export function withAnswerAt(
  recommendation: Recommendation,
  edition: number,
  editions: readonly Edition[],
): Recommendation {
  const answer: Answer = getAnswerAt(recommendation, edition, editions)
  const answerDate = answer === recommendation.answer ? recommendation.answerDate : null
  return { ...recommendation, answer, answerDate }
}
