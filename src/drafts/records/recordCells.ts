import type { FollowUp, Recommendation, SourcedRecord } from '../../model/records.ts'
import type { LanguageMap } from '../../model/languageMap.ts'
import { getLanguageColumn } from '../indicators/tableSchemas.ts'

type Cells = Readonly<Record<string, string>>

/** A recommendation as cells of recommendations.csv: the inverse of reading them. */
export function getRecommendationCells(
  recommendation: Recommendation,
  languages: readonly string[],
): Cells {
  return {
    id: recommendation.id,
    edition: String(recommendation.edition),
    right: recommendation.right,
    ...getTextCells('recommendation', recommendation.recommendation, languages),
    ...getTextCells('addressee', recommendation.addressee, languages),
    origin: recommendation.origin,
    ...getTextCells('reference', recommendation.reference, languages),
    indicators: recommendation.indicators.join('; '),
    sdg: recommendation.sdg,
    answer: recommendation.answer,
    answer_date: recommendation.answerDate,
    same_as: recommendation.sameAs,
    ...getSourceCells(recommendation, languages),
  }
}

/** A follow-up as cells of follow-up.csv. */
export function getFollowUpCells(followUp: FollowUp, languages: readonly string[]): Cells {
  return {
    recommendation: followUp.recommendation,
    date: followUp.date,
    status: followUp.status,
    said_by: followUp.sourceRole,
    ...getTextCells('evidence', followUp.evidence, languages),
    ...getSourceCells(followUp, languages),
  }
}

function getSourceCells(record: SourcedRecord, languages: readonly string[]): Cells {
  return {
    ...getTextCells('source', record.source, languages),
    source_url: record.sourceUrl,
    certainty: record.certainty,
    ...getTextCells('certainty_note', record.certaintyNote, languages),
  }
}

/** A text as one cell for each of its languages. */
export function getTextCells(name: string, text: LanguageMap, languages: readonly string[]): Cells {
  return Object.fromEntries(
    Object.entries(text).map(([lang, value]) => [getLanguageColumn(name, lang, languages), value]),
  )
}
