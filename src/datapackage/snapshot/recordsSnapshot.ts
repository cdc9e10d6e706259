import type { Dataset } from '../../model/dataset.ts'
import type { Records } from '../../model/records.ts'
import { splitDeferredTexts, addDeferredTexts, type DeferredTexts } from './deferredTexts.ts'
import type { PackageResult } from '../packageResult.ts'

// This module is part of the first chunk: it imports only types and small modules.

interface RecordsSnapshot {
  readonly format: 3
  /** Id of the build, the same as in its snapshot. */
  readonly build: string
  readonly records: Records
  /** The other parts that the snapshot leaves out. */
  readonly deferredTexts: DeferredTexts
}

/**
 * Encodes the records of a package as JSON. The page fetches them after the snapshot, which comes without
 * them.
 * @param build id of the build: records of another build are never combined with its figures
 * @throws RangeError where there are no records
 */
export function encodeRecordsSnapshot({ dataset }: PackageResult, build: string): string {
  if (!dataset?.records) throw new RangeError('a package that was not read has no records')
  const { records } = dataset
  const { deferred: deferredTexts } = splitDeferredTexts(dataset)
  return JSON.stringify({ format: 3, build, records, deferredTexts } satisfies RecordsSnapshot)
}

/**
 * Decodes the records of a build.
 * @throws TypeError where the JSON was not written by `encodeRecordsSnapshot` of this version for that build
 */
export function decodeRecordsSnapshot(json: unknown, build: string): Records {
  return assertSnapshot(json, build).records
}

/**
 * Adds the records and deferred texts of the same build to the dataset of a snapshot.
 * @throws TypeError as `decodeRecordsSnapshot` does
 */
export function addRecordsSnapshot(dataset: Dataset, json: unknown, build: string): Dataset {
  const { records, deferredTexts } = assertSnapshot(json, build)
  return { ...addDeferredTexts(dataset, deferredTexts), records }
}

function assertSnapshot(json: unknown, build: string): RecordsSnapshot {
  if (!isRecordsSnapshot(json)) throw new TypeError('not records of this version')
  if (json.build !== build) throw new TypeError('records of another build')
  return json
}

/** Only the version is checked: the file is written by the build and never edited. */
function isRecordsSnapshot(json: unknown): json is RecordsSnapshot {
  return typeof json === 'object' && json !== null && 'format' in json && json.format === 3
}
