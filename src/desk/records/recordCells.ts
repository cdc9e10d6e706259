import type { FollowUp, Recommendation, Sourced } from '../../model/records.ts'
import type { LocalText } from '../../model/text.ts'
import { languageColumn } from '../metadata/tableSchemas.ts'

type Cells = Readonly<Record<string, string>>

/** A recommendation as cells of recommendations.csv: the inverse of reading them. */
export function cellsOfRecommendation(one: Recommendation, languages: readonly string[]): Cells {
  return {
    id: one.id,
    edition: String(one.edition),
    right: one.right,
    ...textCells('recommendation', one.recommendation, languages),
    ...textCells('addressee', one.addressee, languages),
    origin: one.origin,
    ...textCells('reference', one.reference, languages),
    indicators: one.indicators.join('; '),
    sdg: one.sdg,
    answer: one.answer,
    answer_date: one.answerDate,
    same_as: one.sameAs,
    ...sourceCells(one, languages),
  }
}

/** A follow-up as cells of follow-up.csv. */
export function cellsOfFollowUp(one: FollowUp, languages: readonly string[]): Cells {
  return {
    recommendation: one.recommendation,
    date: one.date,
    status: one.status,
    said_by: one.saidBy,
    ...textCells('evidence', one.evidence, languages),
    ...sourceCells(one, languages),
  }
}

function sourceCells(one: Sourced, languages: readonly string[]): Cells {
  return {
    ...textCells('source', one.source, languages),
    source_url: one.sourceUrl,
    certainty: one.certainty,
    ...textCells('certainty_note', one.certaintyNote, languages),
  }
}

/** A text as one cell for each of its languages. */
export function textCells(name: string, text: LocalText, languages: readonly string[]): Cells {
  return Object.fromEntries(
    Object.entries(text).map(([lang, words]) => [languageColumn(name, lang, languages), words]),
  )
}
