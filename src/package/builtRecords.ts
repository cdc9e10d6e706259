import type { Dataset } from '../model/dataset.ts'
import type { Records } from '../model/records.ts'
import { partLaterTexts, withLaterTexts, type LaterTexts } from './laterTexts.ts'
import type { PackageReading } from './packageReading.ts'

// Stands in the page's first chunk: it imports types and what is as small.

interface BuiltRecords {
  readonly format: 2
  /** The build that wrote it, as in the first paint of the same build. */
  readonly build: string
  readonly records: Records
  /** What the first paint left out besides. */
  readonly later: LaterTexts
}

/**
 * The records of a package that was read, as compact JSON: what the page fetches after its first
 * paint, which comes without them.
 * @param build names the reading, so that records of another one are never put beside its figures
 * @throws RangeError where there are no records to write
 */
export function encodeRecords({ dataset }: PackageReading, build: string): string {
  if (!dataset?.records) throw new RangeError('a package that was not read has no records')
  const { records } = dataset
  const { later } = partLaterTexts(dataset)
  return JSON.stringify({ format: 2, build, records, later } satisfies BuiltRecords)
}

/**
 * The records that the build wrote beside a first paint.
 * @throws TypeError where the JSON is not what `encodeRecords` of this version wrote for that build
 */
export function decodeRecords(json: unknown, build: string): Records {
  return checked(json, build).records
}

/**
 * The dataset of a first paint with all that the build wrote beside it.
 * @throws TypeError as `decodeRecords` does
 */
export function withBuiltRecords(dataset: Dataset, json: unknown, build: string): Dataset {
  const { records, later } = checked(json, build)
  return { ...withLaterTexts(dataset, later), records }
}

function checked(json: unknown, build: string): BuiltRecords {
  if (!isBuiltRecords(json)) throw new TypeError('not records of this version')
  if (json.build !== build) throw new TypeError('records of another build')
  return json
}

/** The build writes it and nobody edits it, so its version is all that is asked. */
function isBuiltRecords(json: unknown): json is BuiltRecords {
  return typeof json === 'object' && json !== null && 'format' in json && json.format === 2
}
