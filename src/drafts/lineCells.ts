import { getSeriesId, getFigureId } from '../model/ids.ts'
import type { SeriesKey } from '../model/figure.ts'
import { KEY_COLUMNS, VALUE_COLUMNS, type Draft, type DraftLine } from './draft.ts'
import { getOwnEntry } from '../model/getOwnEntry.ts'

const KEY_COLUMN_SET: ReadonlySet<string> = new Set(KEY_COLUMNS)
const YEARLY_COLUMNS: readonly string[] = [...KEY_COLUMNS, ...VALUE_COLUMNS]

/** Every column that a draft may write: those of a yearly file, then other columns in use. */
export function listColumns({ lines }: Pick<Draft, 'lines'>): readonly string[] {
  const columns = new Set(YEARLY_COLUMNS)
  for (const { cells } of lines) for (const column in cells) columns.add(column)
  return [...columns]
}

/**
 * The trimmed text of a cell. A leading apostrophe belongs to the text: guards against formulas are added and
 * removed where files are written and read.
 */
export function cellText({ cells }: Pick<DraftLine, 'cells'>, column: string): string {
  return (getOwnEntry(cells, column) ?? '').trim()
}

/** Whether a line has any text besides its key. */
export function isFilled({ cells }: Pick<DraftLine, 'cells'>): boolean {
  return Object.entries(cells).some(
    ([column, text]) => !KEY_COLUMN_SET.has(column) && text.trim() !== '',
  )
}

/** The series key of a line; a blank area is the city. */
export function getSeriesKey(line: Pick<DraftLine, 'cells'>, city: string): SeriesKey {
  return {
    indicator: cellText(line, 'indicator'),
    area: cellText(line, 'area') || city,
    dimension: cellText(line, 'dimension'),
    group: cellText(line, 'group'),
  }
}

/** The series key as one text. */
export function getLineSeriesId(line: Pick<DraftLine, 'cells'>, city: string): string {
  return getSeriesId(getSeriesKey(line, city))
}

/** The key of a line: series and period. Two lines with the same key are the same figure. */
export function getLineFigureId(line: Pick<DraftLine, 'cells'>, city: string): string {
  return getFigureId(getSeriesKey(line, city), cellText(line, 'period'))
}
