import type { Edition } from '../../model/dataset.ts'
import { recommendationTable, type Recommendation } from '../../model/tables/records.ts'
import { findClosestMatch } from '../closestMatch.ts'
import { MANIFEST } from '../manifest.ts'
import {
  readTable,
  type ParsedRow,
  type ParsedTable,
  type TableContext,
} from '../tables/tableReader.ts'
import { RECOMMENDATIONS } from './recordFiles.ts'

/** Reads recommendations.csv. An unknown edition is reported and kept. */
export function readRecommendations(
  bytes: Uint8Array,
  context: TableContext,
  editions: readonly Edition[],
): ParsedTable<Recommendation> {
  const { rows, ids } = readTable(recommendationTable, bytes, context)
  const years = new Set(editions.map(({ edition }) => edition))
  for (const { value, row } of rows)
    if (!years.has(value.edition))
      row.error('foreign-key', 'edition', { rule: 'record-edition', in: MANIFEST })
  return { rows: checkSameAs(rows, ids), ids }
}

/** `same_as` must refer to a recommendation and may not be circular; otherwise it is reported and removed. */
function checkSameAs(
  rows: readonly ParsedRow<Recommendation>[],
  ids: ReadonlySet<string>,
): readonly ParsedRow<Recommendation>[] {
  const sameAsById = new Map(rows.map(({ value }) => [value.id, value.sameAs]))
  return rows.map((parsed) => {
    const { value, row } = parsed
    if (value.sameAs === '') return parsed
    if (!ids.has(value.sameAs)) {
      const detail = { rule: 'recommendation', in: RECOMMENDATIONS } as const
      const suggest = (): string | null => findClosestMatch(value.sameAs, ids)
      row.error('foreign-key', 'same_as', detail, value.sameAs, suggest)
    } else if (isCircular(value.id, sameAsById))
      row.error('constraint-error', 'same_as', { rule: 'circle' })
    else return parsed
    return { row, value: { ...value, sameAs: '' } }
  })
}

function isCircular(id: string, sameAsById: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>()
  let current = sameAsById.get(id) ?? ''
  while (current !== '' && current !== id && !seen.has(current)) {
    seen.add(current)
    current = sameAsById.get(current) ?? ''
  }
  return current === id
}
