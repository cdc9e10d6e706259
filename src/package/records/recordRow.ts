import type { Edition } from '../../model/dataset.ts'
import { CERTAINTIES, type Sourced } from '../../model/records.ts'
import type { Labels } from '../labels.ts'
import { MANIFEST } from '../manifest.ts'
import { offering, readMetadata, type MetadataRow } from '../metadataSheet.ts'
import { nearestWord } from '../nearest.ts'
import type { ProblemLog } from '../problemLog.ts'
import { readDate } from './dates.ts'

/** The ids that records may refer to. Null where their file could not be read: then any id is accepted. */
export interface RecordNames {
  readonly rights: ReadonlySet<string> | null
  readonly indicators: ReadonlySet<string> | null
  /** All ids of recommendations.csv, including skipped rows. */
  readonly recommendations: ReadonlySet<string> | null
  readonly editions: readonly Edition[]
}

/** A parsed row with its source row, for checks that need all rows. */
export interface KeptRow<Value> {
  readonly value: Value
  readonly row: MetadataRow
}

/** Parses every row of a record table; `make` returns null for a row to skip. */
export function readRecordSheet<Value>(
  bytes: Uint8Array,
  file: string,
  labels: Labels,
  first: string,
  log: ProblemLog,
  make: (row: MetadataRow) => Value | null,
  key: (value: Value) => string,
): readonly KeptRow<Value>[] {
  return readMetadata<KeptRow<Value>>(
    bytes,
    file,
    labels,
    first,
    log,
    (row) => {
      const value = make(row)
      return value === null ? null : { value, row }
    },
    (kept) => key(kept.value),
  )
}

/**
 * One of the choices; null, with a problem, where it is not: a wrong choice would attribute a false
 * statement, so the row is skipped.
 * @param blank value of a blank cell; without it a blank cell is an error
 */
export function oneOf<Word extends string>(
  row: MetadataRow,
  name: string,
  words: readonly Word[],
  blank: Word | null = null,
): Word | null {
  const text = blank === null ? row.requiredText(name) : row.text(name)
  if (text === '') return blank
  const found = words.find((word) => word.toLowerCase() === text.toLowerCase())
  if (found !== undefined) return found
  const offer = offering(nearestWord(text, words))
  row.error('constraint-error', name, { rule: 'choice', choices: words.join('; '), ...offer })
  return null
}

/** A partial date as written, '' where blank; null, with a problem, where invalid. */
export function dateOf(row: MetadataRow, name: string): string | null {
  const text = row.text(name)
  if (text === '') return ''
  const reading = readDate(text)
  if (reading.ok) return text
  row.error('type-error', name, { rule: 'date', ...offering(reading.offer) })
  return null
}

/**
 * The year of an edition; null, with a problem, where it is not a year. An unknown edition is reported and
 * kept.
 */
export function editionOf(row: MetadataRow, { editions }: RecordNames): number | null {
  if (row.requiredText('edition') === '') return null
  const year = row.wholeNumber('edition')
  if (year !== null && !editions.some(({ edition }) => edition === year))
    row.error('foreign-key', 'edition', { rule: 'record-edition', in: MANIFEST })
  return year
}

/** The id of a right, '' for the whole city. An unknown id is reported and kept. */
export function rightOf(row: MetadataRow, { rights }: RecordNames): string {
  const right = row.text('right')
  if (right !== '' && rights && !rights.has(right)) {
    const suggest = (): string | null => nearestWord(right, rights)
    row.error('foreign-key', 'right', { rule: 'right', in: 'rights.csv' }, right, suggest)
  }
  return right
}

/** The distinct ids of a list separated by `;`. An unknown id is reported and left out. */
export function idsOf(
  row: MetadataRow,
  name: 'indicators' | 'recommendations',
  names: RecordNames,
): readonly string[] {
  const known = names[name]
  const ids = row.text(name).split(';')
  const given = new Set(ids.map((id) => id.trim()).filter((id) => id !== ''))
  if (!known) return [...given]
  const rule = name === 'indicators' ? 'linked-indicator' : 'recommendation'
  return [...given].filter((id) => {
    if (known.has(id)) return true
    const suggest = (): string | null => nearestWord(id, known)
    row.error('foreign-key', name, { rule, in: `${name}.csv` }, id, suggest)
    return false
  })
}

export const SOURCE_LABELS = ['source', 'source_url', 'certainty', 'certainty_note'] as const

/** The source of a record. A blank or unknown certainty is `uncertain`. */
export function sourceOf(row: MetadataRow): Sourced {
  return {
    source: row.localText('source'),
    sourceUrl: row.text('source_url'),
    certainty: row.choice('certainty', CERTAINTIES, 'uncertain', false),
    certaintyNote: row.localText('certainty_note'),
  }
}
