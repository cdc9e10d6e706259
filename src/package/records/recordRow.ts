import type { Edition } from '../../model/dataset.ts'
import { CERTAINTIES, type Sourced } from '../../model/records.ts'
import type { Labels } from '../labels.ts'
import { MANIFEST } from '../manifest.ts'
import { offering, readMetadata, type MetadataRow } from '../metadataSheet.ts'
import { nearestWord } from '../nearest.ts'
import type { ProblemLog } from '../problemLog.ts'
import { readDate } from './dates.ts'

/** The names that records may speak of. Null where their file could not be read: then any name goes. */
export interface RecordNames {
  readonly rights: ReadonlySet<string> | null
  readonly indicators: ReadonlySet<string> | null
  /** Every id of recommendations.csv, also of rows that were left out. */
  readonly recommendations: ReadonlySet<string> | null
  readonly editions: readonly Edition[]
}

/** What a row says, together with the row, for what can only be asked when all rows are read. */
export interface KeptRow<Value> {
  readonly value: Value
  readonly row: MetadataRow
}

/** Every row of a sheet of records that is of use; `make` gives null for one that is not. */
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
 * One of the words; null where it is none of them, which is told: nobody may be made to have said
 * what another word would mean, so the row is then left out.
 * @param blank what a blank cell means; without it a blank cell is an error
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

/** A date as it is written, '' where blank; null where it is none, which is told. */
export function dateOf(row: MetadataRow, name: string): string | null {
  const text = row.text(name)
  if (text === '') return ''
  const reading = readDate(text)
  if (reading.ok) return text
  row.error('type-error', name, { rule: 'date', ...offering(reading.offer) })
  return null
}

/** The year of an edition; null where it is no year, which is told. An edition that the package has not is told and kept. */
export function editionOf(row: MetadataRow, { editions }: RecordNames): number | null {
  if (row.requiredText('edition') === '') return null
  const year = row.wholeNumber('edition')
  if (year !== null && !editions.some(({ edition }) => edition === year))
    row.error('foreign-key', 'edition', { rule: 'record-edition', in: MANIFEST })
  return year
}

/** A right's id, '' for the city as a whole. One that rights.csv has not is told and kept. */
export function rightOf(row: MetadataRow, { rights }: RecordNames): string {
  const right = row.text('right')
  if (right !== '' && rights && !rights.has(right)) {
    const suggest = (): string | null => nearestWord(right, rights)
    row.error('foreign-key', 'right', { rule: 'right', in: 'rights.csv' }, right, suggest)
  }
  return right
}

/** The ids of a list parted by `;`, each once. An id that is not known is told and left out. */
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

/** Where the record comes from; how sure it is, where nothing (or no known word) says so, is uncertain. */
export function sourceOf(row: MetadataRow): Sourced {
  return {
    source: row.localText('source'),
    sourceUrl: row.text('source_url'),
    certainty: row.choice('certainty', CERTAINTIES, 'uncertain', false),
    certaintyNote: row.localText('certainty_note'),
  }
}
