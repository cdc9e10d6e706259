import { RECOMMENDATIONS } from '../../package/records/recordFiles.ts'
import type { FileSource } from '../../package/source.ts'
import type { Draft, DraftRecord } from '../draft.ts'
import { saysTheSame } from './alreadyFiled.ts'
import { nextRecommendationId } from './recommendationId.ts'
import { newRows, rowsOf } from './recordsToFile.ts'

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
export async function withFreeIds(
  draft: Draft,
  published: FileSource,
): Promise<{ readonly draft: Draft; readonly renamed: readonly RenamedRecommendation[] }> {
  if (draft.recommendations.length === 0) return { draft, renamed: [] }
  const reading = await published.read(RECOMMENDATIONS)
  const renamed = reading.ok ? renamedIds(draft, rowsOf(reading.bytes)) : []
  if (renamed.length === 0) return { draft, renamed }
  const written = (columns: readonly string[]) => (record: DraftRecord) => ({
    ...record,
    cells: withNewIds(record.cells, columns, renamed),
  })
  return {
    draft: {
      ...draft,
      recommendations: draft.recommendations.map(written(['id', 'same_as'])),
      followUps: draft.followUps.map(written(['recommendation'])),
    },
    renamed,
  }
}

function renamedIds(
  { recommendations, edition }: Draft,
  there: readonly Cells[],
): readonly RenamedRecommendation[] {
  const idOf = (row: Cells): string => row['id']?.trim() ?? ''
  const own = there.flatMap((row) => (row['origin'] === 'city report' ? [idOf(row)] : []))
  const fresh = newRows(recommendations, there)
  const ids = [...there, ...fresh].map(idOf)
  const renamed: RenamedRecommendation[] = []
  for (const cells of fresh) {
    const from = idOf(cells)
    if (!there.some((row) => idOf(row) === from && isOfAnotherGroup(row, cells, edition))) continue
    const filed = there.find((row) => saysTheSame(row, { ...cells, id: idOf(row) }))
    const to = filed ? idOf(filed) : nextRecommendationId(edition, ids, own)
    ids.push(to)
    renamed.push({ from, to })
  }
  return renamed
}

/**
 * An id of an older edition was typed by hand, and a recommendation of the same right may be the group's own in
 * other words: the group must resolve these conflicts itself.
 */
function isOfAnotherGroup(row: Cells, own: Cells, edition: number): boolean {
  return row['edition']?.trim() === String(edition) && row['right']?.trim() !== own['right']
}

function withNewIds(
  cells: Cells,
  columns: readonly string[],
  renamed: readonly RenamedRecommendation[],
): Cells {
  const given = columns.flatMap((name) => {
    const to = renamed.find(({ from }) => from === cells[name]?.trim())?.to
    return to === undefined ? [] : [[name, to]]
  })
  return given.length === 0 ? cells : { ...cells, ...Object.fromEntries(given) }
}
