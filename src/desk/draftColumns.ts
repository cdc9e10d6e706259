import type { SeriesKey } from '../model/figure.ts'
import { KEY_FIELDS, VALUE_FIELDS, type Draft, type DraftLine } from './draft.ts'
import { ownEntry } from '../model/ownEntry.ts'

const KEYS: ReadonlySet<string> = new Set(KEY_FIELDS)
const KNOWN: readonly string[] = [...KEY_FIELDS, ...VALUE_FIELDS]

/** Every column that a draft may write: those of a yearly file, then other columns in use. */
export function columnsOfDraft({ lines }: Pick<Draft, 'lines'>): readonly string[] {
  const columns = new Set(KNOWN)
  for (const { cells } of lines) for (const column in cells) columns.add(column)
  return [...columns]
}

/**
 * The trimmed text of a cell. A leading apostrophe belongs to the text: guards against formulas are added and
 * removed where files are written and read.
 */
export function meantText({ cells }: Pick<DraftLine, 'cells'>, column: string): string {
  return (ownEntry(cells, column) ?? '').trim()
}

/** Whether a line has any text besides its key. */
export function isFilled({ cells }: Pick<DraftLine, 'cells'>): boolean {
  return Object.entries(cells).some(([column, text]) => !KEYS.has(column) && text.trim() !== '')
}

/** The series key of a line; a blank area is the city. */
export function keyOfLine(line: Pick<DraftLine, 'cells'>, city: string): SeriesKey {
  return {
    indicator: meantText(line, 'indicator'),
    area: meantText(line, 'area') || city,
    dimension: meantText(line, 'dimension'),
    group: meantText(line, 'group'),
  }
}

/** The series key as one text. */
export function seriesIdOfLine(line: Pick<DraftLine, 'cells'>, city: string): string {
  return seriesIdOf(keyOfLine(line, city))
}

export function seriesIdOf(key: {
  readonly indicator: string
  readonly area: string
  readonly dimension: string
  readonly group: string
}): string {
  return `${key.indicator}\u0000${key.area}\u0000${key.dimension}\u0000${key.group}`
}

/** The key of a line: series and period. Two lines with the same key are the same figure. */
export function lineIdOf(line: Pick<DraftLine, 'cells'>, city: string): string {
  return `${seriesIdOfLine(line, city)}\u0000${meantText(line, 'period')}`
}
