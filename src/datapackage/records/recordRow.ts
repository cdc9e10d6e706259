import type { Edition } from '../../model/dataset.ts'
import { CERTAINTIES, type SourcedRecord } from '../../model/records.ts'
import type { TableColumns } from '../tables/header.ts'
import { MANIFEST } from '../manifest.ts'
import { toSuggestionDetail, readTable, type TableRow } from '../tables/tableReader.ts'
import { findClosestMatch } from '../closestMatch.ts'
import type { ProblemCollector } from '../problemCollector.ts'
import { parseDate } from '../values/parseDate.ts'

/** The ids that records may refer to. Null where their file could not be read: then any id is accepted. */
export interface KnownRecordIds {
  readonly rights: ReadonlySet<string> | null
  readonly indicators: ReadonlySet<string> | null
  /** All ids of recommendations.csv, including skipped rows. */
  readonly recommendations: ReadonlySet<string> | null
  readonly editions: readonly Edition[]
}

/** A parsed row with its source row, for checks that need all rows. */
export interface ParsedRow<Value> {
  readonly value: Value
  readonly row: TableRow
}

/** Parses every row of a record table; `make` returns null for a row to skip. */
export function readRecordTable<Value>(
  bytes: Uint8Array,
  file: string,
  labels: TableColumns,
  primaryLanguage: string,
  problems: ProblemCollector,
  make: (row: TableRow) => Value | null,
  key: (value: Value) => string,
): readonly ParsedRow<Value>[] {
  return readTable<ParsedRow<Value>>(
    bytes,
    file,
    labels,
    primaryLanguage,
    problems,
    (row) => {
      const value = make(row)
      return value === null ? null : { value, row }
    },
    (stored) => key(stored.value),
  )
}

/**
 * One of the choices; null, with a problem, where it is not: a wrong choice would attribute a false
 * statement, so the row is skipped.
 * @param blank value of a blank cell; without it a blank cell is an error
 */
export function parseChoice<Word extends string>(
  row: TableRow,
  name: string,
  words: readonly Word[],
  blank: Word | null = null,
): Word | null {
  const text = blank === null ? row.requiredText(name) : row.text(name)
  if (text === '') return blank
  const found = words.find((word) => word.toLowerCase() === text.toLowerCase())
  if (found !== undefined) return found
  const suggestion = toSuggestionDetail(findClosestMatch(text, words))
  row.error('constraint-error', name, { rule: 'choice', choices: words.join('; '), ...suggestion })
  return null
}

/** A partial date as written, '' where blank; null, with a problem, where invalid. */
export function parseDateCell(row: TableRow, name: string): string | null {
  const text = row.text(name)
  if (text === '') return ''
  const reading = parseDate(text)
  if (reading.ok) return text
  row.error('type-error', name, { rule: 'date', ...toSuggestionDetail(reading.suggestion) })
  return null
}

/**
 * The year of an edition; null, with a problem, where it is not a year. An unknown edition is reported and
 * kept.
 */
export function parseEditionCell(row: TableRow, { editions }: KnownRecordIds): number | null {
  if (row.requiredText('edition') === '') return null
  const year = row.wholeNumber('edition')
  if (year !== null && !editions.some(({ edition }) => edition === year))
    row.error('foreign-key', 'edition', { rule: 'record-edition', in: MANIFEST })
  return year
}

/** The id of a right, '' for the whole city. An unknown id is reported and kept. */
export function parseRightCell(row: TableRow, { rights }: KnownRecordIds): string {
  const right = row.text('right')
  if (right !== '' && rights && !rights.has(right)) {
    const suggest = (): string | null => findClosestMatch(right, rights)
    row.error('foreign-key', 'right', { rule: 'right', in: 'rights.csv' }, right, suggest)
  }
  return right
}

/** The distinct ids of a list separated by `;`. An unknown id is reported and left out. */
export function parseIdList(
  row: TableRow,
  name: 'indicators' | 'recommendations',
  knownIds: KnownRecordIds,
): readonly string[] {
  const known = knownIds[name]
  const ids = row.text(name).split(';')
  const given = new Set(ids.map((id) => id.trim()).filter((id) => id !== ''))
  if (!known) return [...given]
  const rule = name === 'indicators' ? 'linked-indicator' : 'recommendation'
  return [...given].filter((id) => {
    if (known.has(id)) return true
    const suggest = (): string | null => findClosestMatch(id, known)
    row.error('foreign-key', name, { rule, in: `${name}.csv` }, id, suggest)
    return false
  })
}

export const SOURCE_COLUMNS = ['source', 'source_url', 'certainty', 'certainty_note'] as const

/** The source of a record. A blank or unknown certainty is `uncertain`. */
export function parseSource(row: TableRow): SourcedRecord {
  return {
    source: row.languageMap('source'),
    sourceUrl: row.text('source_url'),
    certainty: row.choice('certainty', CERTAINTIES, 'uncertain', false),
    certaintyNote: row.languageMap('certainty_note'),
  }
}
