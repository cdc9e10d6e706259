import { ANSWERS, ORIGINS, type Recommendation } from '../../model/records.ts'
import { splitWords } from '../tables/header.ts'
import type { TableRow } from '../tables/tableReader.ts'
import { findClosestMatch } from '../closestMatch.ts'
import type { ProblemCollector } from '../problemCollector.ts'
import { RECOMMENDATIONS } from './recordFiles.ts'
import {
  parseDateCell,
  parseEditionCell,
  parseIdList,
  parseChoice,
  readRecordTable,
  parseRightCell,
  SOURCE_COLUMNS,
  parseSource,
  type ParsedRow,
  type KnownRecordIds,
} from './recordRow.ts'

const LABELS = {
  required: splitWords('id edition recommendation origin'),
  optional: [
    ...splitWords('right addressee reference indicators sdg answer answer_date same_as'),
    ...SOURCE_COLUMNS,
  ],
  languages: splitWords('recommendation addressee reference source certainty_note'),
}

/** The rows of `recommendations.csv` in file order, and all ids. */
export interface RecommendationTable {
  readonly rows: readonly ParsedRow<Recommendation>[]
  /** Includes ids of skipped rows, so that references to them are not reported as well. */
  readonly ids: ReadonlySet<string>
}

export function readRecommendations(
  bytes: Uint8Array,
  primaryLanguage: string,
  knownIds: KnownRecordIds,
  problems: ProblemCollector,
): RecommendationTable {
  const ids = new Set<string>()
  const rows = readRecordTable(
    bytes,
    RECOMMENDATIONS,
    LABELS,
    primaryLanguage,
    problems,
    (row) => {
      const id = row.id('id')
      if (id !== '') ids.add(id)
      return parseRecommendation(row, id, knownIds)
    },
    (recommendation) => recommendation.id,
  )
  return { rows: checkSameAs(rows, ids), ids }
}

function parseRecommendation(
  row: TableRow,
  id: string,
  knownIds: KnownRecordIds,
): Recommendation | null {
  const edition = parseEditionCell(row, knownIds)
  const origin = parseChoice(row, 'origin', ORIGINS)
  const answer = parseChoice(row, 'answer', ANSWERS, 'none found')
  const answerDate = parseDateCell(row, 'answer_date')
  const recommendation = row.requiredLanguageMap('recommendation')
  if (id === '' || edition === null || origin === null || answer === null || answerDate === null)
    return null
  return {
    id,
    edition,
    right: parseRightCell(row, knownIds),
    recommendation,
    addressee: row.languageMap('addressee'),
    origin,
    reference: row.languageMap('reference'),
    indicators: parseIdList(row, 'indicators', knownIds),
    sdg: row.text('sdg'),
    answer,
    answerDate,
    sameAs: row.text('same_as'),
    ...parseSource(row),
  }
}

/** `same_as` must refer to a recommendation and may not be circular; otherwise it is reported and removed. */
function checkSameAs(
  rows: readonly ParsedRow<Recommendation>[],
  ids: ReadonlySet<string>,
): readonly ParsedRow<Recommendation>[] {
  const sameAsById = new Map(rows.map(({ value }) => [value.id, value.sameAs]))
  return rows.map((one) => {
    const { value, row } = one
    if (value.sameAs === '') return one
    if (!ids.has(value.sameAs)) {
      const detail = { rule: 'recommendation', in: RECOMMENDATIONS }
      const suggest = (): string | null => findClosestMatch(value.sameAs, ids)
      row.error('foreign-key', 'same_as', detail, value.sameAs, suggest)
    } else if (isCircular(value.id, sameAsById))
      row.error('constraint-error', 'same_as', { rule: 'circle' })
    else return one
    return { row, value: { ...value, sameAs: '' } }
  })
}

function isCircular(id: string, sameAsById: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>()
  let at = sameAsById.get(id) ?? ''
  while (at !== '' && at !== id && !seen.has(at)) {
    seen.add(at)
    at = sameAsById.get(at) ?? ''
  }
  return at === id
}
