import { RECOMMENDATIONS } from '../../datapackage/records/recordFiles.ts'
import type { FileSource } from '../../datapackage/io/fileSource.ts'
import type { Draft, DraftRecord } from '../draft.ts'
import { areRowsEqual } from './equalRows.ts'
import { createRecommendationId } from './recommendationId.ts'
import { findNewRows, parseRows } from './writeRecords.ts'

type Cells = Readonly<Record<string, string>>

/** An id that another group has taken before the hand-over. */
export interface RenamedRecommendation {
  readonly from: string
  readonly to: string
}

/**
 * Resolves id conflicts with the published package: a new recommendation whose id another group has taken for
 * this edition gets the next one, and references in the draft follow. A recommendation that was filed under
 * another id keeps that id.
 */
export async function resolveIdConflicts(
  draft: Draft,
  published: FileSource,
): Promise<{ readonly draft: Draft; readonly renamed: readonly RenamedRecommendation[] }> {
  if (draft.recommendations.length === 0) return { draft, renamed: [] }
  const result = await published.read(RECOMMENDATIONS)
  const renamed = result.ok ? findRenamings(draft, parseRows(result.bytes)) : []
  if (renamed.length === 0) return { draft, renamed }
  const replaceIn = (columns: readonly string[]) => (record: DraftRecord) => ({
    ...record,
    cells: replaceIds(record.cells, columns, renamed),
  })
  return {
    draft: {
      ...draft,
      recommendations: draft.recommendations.map(replaceIn(['id', 'same_as'])),
      followUps: draft.followUps.map(replaceIn(['recommendation'])),
    },
    renamed,
  }
}

function findRenamings(
  { recommendations, edition }: Draft,
  publishedRows: readonly Cells[],
): readonly RenamedRecommendation[] {
  const getId = (row: Cells): string => row['id']?.trim() ?? ''
  const ownIds = publishedRows.flatMap((row) =>
    row['origin'] === 'city report' ? [getId(row)] : [],
  )
  const rowsToAdd = findNewRows(recommendations, publishedRows)
  const ids = [...publishedRows, ...rowsToAdd].map(getId)
  const renamed: RenamedRecommendation[] = []
  for (const cells of rowsToAdd) {
    const from = getId(cells)
    if (
      !publishedRows.some(
        (row) => getId(row) === from && belongsToAnotherGroup(row, cells, edition),
      )
    )
      continue
    const publishedRow = publishedRows.find((row) =>
      areRowsEqual(row, { ...cells, id: getId(row) }),
    )
    const to = publishedRow ? getId(publishedRow) : createRecommendationId(edition, ids, ownIds)
    ids.push(to)
    renamed.push({ from, to })
  }
  return renamed
}

/**
 * An id of an older edition was typed by hand, and a recommendation of the same right may be the group's own in
 * other words: the group must resolve these conflicts itself.
 */
function belongsToAnotherGroup(row: Cells, ownIds: Cells, edition: number): boolean {
  return row['edition']?.trim() === String(edition) && row['right']?.trim() !== ownIds['right']
}

function replaceIds(
  cells: Cells,
  columns: readonly string[],
  renamed: readonly RenamedRecommendation[],
): Cells {
  const changes = columns.flatMap((name) => {
    const to = renamed.find(({ from }) => from === cells[name]?.trim())?.to
    return to === undefined ? [] : [[name, to]]
  })
  return changes.length === 0 ? cells : { ...cells, ...Object.fromEntries(changes) }
}
