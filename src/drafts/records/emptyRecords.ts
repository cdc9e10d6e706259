import type { Dataset } from '../../model/dataset.ts'
import type { Draft, DraftRecord } from '../draft.ts'
import { isFilled, cellText } from '../lineCells.ts'
import type { RecordList } from '../edits.ts'
import { indicatorTable } from '../../model/tables/indicators.ts'
import { formatRow } from '../../datapackage/tables/formatRow.ts'
import { areRowsEqual } from './equalRows.ts'

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
  list: RecordList,
  record: DraftRecord,
  published: Pick<Dataset, 'indicators' | 'languages'>,
): boolean {
  const filledColumns = Object.keys(record.cells).filter(
    (name) => !PREFILLED[list].has(name) && cellText(record, name) !== '',
  )
  if (filledColumns.length === 0) return true
  return list === 'indicators' && repeatsPublished(record, published)
}

function repeatsPublished(
  { cells }: DraftRecord,
  { indicators, languages }: Pick<Dataset, 'indicators' | 'languages'>,
): boolean {
  const publishedIndicator = indicators.findLast(({ id }) => id === cells['id'])
  if (!publishedIndicator) return false
  const before = { ...formatRow(indicatorTable, publishedIndicator, languages), from_edition: '' }
  return areRowsEqual({ ...cells, from_edition: '' }, before)
}

/** A draft without rows of records that have no content; rows that describe indicators with figures stay. */
export function omitEmptyRecords(
  draft: Draft,
  published: Pick<Dataset, 'indicators' | 'languages'>,
): Draft {
  const { followUps, recommendations, indicators } = draft
  const hasContent = (list: RecordList) => (row: DraftRecord) =>
    !isEmptyRecord(list, row, published)
  const described = new Set(draft.lines.filter(isFilled).map(({ describedBy }) => describedBy))
  return {
    ...draft,
    followUps: followUps.filter(hasContent('followUps')),
    recommendations: recommendations.filter(hasContent('recommendations')),
    ...(indicators && {
      indicators: indicators.filter(
        (row) => described.has(row.id) || hasContent('indicators')(row),
      ),
    }),
  }
}
