import type { Dataset } from '../../model/dataset.ts'
import type { Draft, DraftRecord } from '../draft.ts'
import { isFilled, meantText } from '../draftColumns.ts'
import type { RecordList } from '../edits.ts'
import { cellsOfIndicator } from '../metadata/indicatorCells.ts'
import { saysTheSame } from './alreadyFiled.ts'

/** What a form has in it, or has chosen, before anybody has said anything. */
const PREFILLED: Readonly<Record<RecordList, ReadonlySet<string>>> = {
  followUps: new Set(['recommendation', 'said_by', 'certainty']),
  recommendations: new Set(['id', 'edition', 'right', 'origin', 'certainty', 'indicators']),
  indicators: new Set([
    'right',
    'kind',
    'headline',
    'counted',
    'decimals',
    'frequency',
    'from_edition',
  ]),
}

/**
 * Whether nothing was said in a row: its form was opened and left. That is no row yet: it is not
 * handed over, and it keeps nothing else from being so.
 * @param published the metadata sheet as it is published: a row that only repeats one says nothing
 */
export function isEmptyRecord(
  of: RecordList,
  record: DraftRecord,
  published: Pick<Dataset, 'indicators' | 'languages'>,
): boolean {
  const said = Object.keys(record.cells).filter(
    (name) => !PREFILLED[of].has(name) && meantText(record, name) !== '',
  )
  if (said.length === 0) return true
  return of === 'indicators' && repeatsPublished(record, published)
}

function repeatsPublished(
  { cells }: DraftRecord,
  { indicators, languages }: Pick<Dataset, 'indicators' | 'languages'>,
): boolean {
  const known = indicators.findLast(({ id }) => id === cells['id'])
  if (!known) return false
  const before = { ...cellsOfIndicator(known, languages), from_edition: '' }
  return saysTheSame({ ...cells, from_edition: '' }, before)
}

/** A draft without the rows of records in which nothing was said; figures keep the row that describes them. */
export function withoutEmptyRecords(
  draft: Draft,
  published: Pick<Dataset, 'indicators' | 'languages'>,
): Draft {
  const { followUps, recommendations, indicators } = draft
  const isSaid = (of: RecordList) => (one: DraftRecord) => !isEmptyRecord(of, one, published)
  const described = new Set(draft.lines.filter(isFilled).map(({ describedBy }) => describedBy))
  return {
    ...draft,
    followUps: followUps.filter(isSaid('followUps')),
    recommendations: recommendations.filter(isSaid('recommendations')),
    ...(indicators && {
      indicators: indicators.filter((one) => described.has(one.id) || isSaid('indicators')(one)),
    }),
  }
}
