import { ANSWERS, ORIGINS, type Recommendation } from '../../model/records.ts'
import { words } from '../labels.ts'
import type { MetadataRow } from '../metadataSheet.ts'
import { nearestWord } from '../nearest.ts'
import type { ProblemLog } from '../problemLog.ts'
import { RECOMMENDATIONS } from './recordFiles.ts'
import {
  dateOf,
  editionOf,
  idsOf,
  oneOf,
  readRecordSheet,
  rightOf,
  SOURCE_LABELS,
  sourceOf,
  type KeptRow,
  type RecordNames,
} from './recordRow.ts'

const LABELS = {
  required: words('id edition recommendation origin'),
  optional: [
    ...words('right addressee reference indicators sdg answer answer_date same_as'),
    ...SOURCE_LABELS,
  ],
  languages: words('recommendation addressee reference source certainty_note'),
}

/** The rows of `recommendations.csv` in file order, and all ids. */
export interface RecommendationSheet {
  readonly kept: readonly KeptRow<Recommendation>[]
  /** Includes ids of skipped rows, so that references to them are not reported as well. */
  readonly ids: ReadonlySet<string>
}

export function readRecommendations(
  bytes: Uint8Array,
  first: string,
  names: RecordNames,
  log: ProblemLog,
): RecommendationSheet {
  const ids = new Set<string>()
  const kept = readRecordSheet(
    bytes,
    RECOMMENDATIONS,
    LABELS,
    first,
    log,
    (row) => {
      const id = row.id('id')
      if (id !== '') ids.add(id)
      return recommendationOf(row, id, names)
    },
    (recommendation) => recommendation.id,
  )
  return { kept: withWordings(kept, ids), ids }
}

function recommendationOf(row: MetadataRow, id: string, names: RecordNames): Recommendation | null {
  const edition = editionOf(row, names)
  const origin = oneOf(row, 'origin', ORIGINS)
  const answer = oneOf(row, 'answer', ANSWERS, 'none found')
  const answerDate = dateOf(row, 'answer_date')
  const recommendation = row.requiredLocalText('recommendation')
  if (id === '' || edition === null || origin === null || answer === null || answerDate === null)
    return null
  return {
    id,
    edition,
    right: rightOf(row, names),
    recommendation,
    addressee: row.localText('addressee'),
    origin,
    reference: row.localText('reference'),
    indicators: idsOf(row, 'indicators', names),
    sdg: row.text('sdg'),
    answer,
    answerDate,
    sameAs: row.text('same_as'),
    ...sourceOf(row),
  }
}

/** `same_as` must refer to a recommendation and may not be circular; otherwise it is reported and removed. */
function withWordings(
  kept: readonly KeptRow<Recommendation>[],
  ids: ReadonlySet<string>,
): readonly KeptRow<Recommendation>[] {
  const earlier = new Map(kept.map(({ value }) => [value.id, value.sameAs]))
  return kept.map((one) => {
    const { value, row } = one
    if (value.sameAs === '') return one
    if (!ids.has(value.sameAs)) {
      const detail = { rule: 'recommendation', in: RECOMMENDATIONS }
      const suggest = (): string | null => nearestWord(value.sameAs, ids)
      row.error('foreign-key', 'same_as', detail, value.sameAs, suggest)
    } else if (leadsBack(value.id, earlier))
      row.error('constraint-error', 'same_as', { rule: 'circle' })
    else return one
    return { row, value: { ...value, sameAs: '' } }
  })
}

function leadsBack(id: string, earlier: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>()
  let at = earlier.get(id) ?? ''
  while (at !== '' && at !== id && !seen.has(at)) {
    seen.add(at)
    at = earlier.get(at) ?? ''
  }
  return at === id
}
