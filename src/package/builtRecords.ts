import type { Dataset } from '../model/dataset.ts'
import type { Records } from '../model/records.ts'
import { partLaterTexts, withLaterTexts, type LaterTexts } from './laterTexts.ts'
import type { PackageReading } from './packageReading.ts'

// This module is part of the first chunk: it imports only types and small modules.

interface BuiltRecords {
  readonly format: 2
  /** Id of the build, the same as in its snapshot. */
  readonly build: string
  readonly records: Records
  /** The other parts that the snapshot leaves out. */
  readonly later: LaterTexts
}

/**
 * Encodes the records of a package as JSON. The page fetches them after the snapshot, which comes without
 * them.
 * @param build id of the build: records of another build are never combined with its figures
 * @throws RangeError where there are no records
 */
export function encodeRecords({ dataset }: PackageReading, build: string): string {
  if (!dataset?.records) throw new RangeError('a package that was not read has no records')
  const { records } = dataset
  const { later } = partLaterTexts(dataset)
  return JSON.stringify({ format: 2, build, records, later } satisfies BuiltRecords)
}

/**
 * Decodes the records of a build.
 * @throws TypeError where the JSON was not written by `encodeRecords` of this version for that build
 */
export function decodeRecords(json: unknown, build: string): Records {
  return checked(json, build).records
}

/**
 * Adds the records and deferred texts of the same build to the dataset of a snapshot.
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

/** Only the version is checked: the file is written by the build and never edited. */
function isBuiltRecords(json: unknown): json is BuiltRecords {
  return typeof json === 'object' && json !== null && 'format' in json && json.format === 2
}
