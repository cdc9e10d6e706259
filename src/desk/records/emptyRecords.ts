import type { Dataset } from '../../model/dataset.ts'
import type { Draft, DraftRecord } from '../draft.ts'
import { isFilled, meantText } from '../draftColumns.ts'
import type { RecordList } from '../edits.ts'
import { cellsOfIndicator } from '../metadata/indicatorCells.ts'
import { saysTheSame } from './alreadyFiled.ts'

/** Columns that a form prefills or selects. */
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
 * Whether a row has no content: its form was opened and left. Such a row is not handed over and does not block
 * the hand-over.
 * @param published the published indicators.csv: a row that only repeats a published one has no content
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

/** A draft without rows of records that have no content; rows that describe indicators with figures stay. */
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
