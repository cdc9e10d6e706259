import type { Indicator, Right } from '../../model/dataset.ts'
import type { Records } from '../../model/records.ts'
import type { FetchedFiles } from '../fetchedFiles.ts'
import type { Manifest } from '../manifest.ts'
import type { ProblemLog } from '../problemLog.ts'
import { readActions } from './actions.ts'
import { takeCommentaries } from './commentaries.ts'
import { readConsultations } from './consultations.ts'
import { readFollowUps } from './followUps.ts'
import {
  ACTIONS,
  commentaryFileOf,
  CONSULTATION,
  FOLLOW_UP,
  RECOMMENDATIONS,
  RECORD_SHEETS,
} from './recordFiles.ts'
import { readRecommendations } from './recommendations.ts'
import type { RecordNames } from './recordRow.ts'
import { tellRecordWarnings } from './recordWarnings.ts'

/** Record files that a manifest lists. Others are not requested, to save requests. */
export function recordPaths({ paths }: Manifest): readonly string[] {
  return paths.filter((path) => RECORD_SHEETS.includes(path) || commentaryFileOf(path))
}

/**
 * Reads every record file that the manifest lists. A table that is not listed has no rows, which is no fault;
 * one that cannot be loaded is reported, and references to it are not checked.
 */
export async function takeRecords(
  files: FetchedFiles,
  manifest: Manifest,
  metadata: {
    readonly rights: readonly Right[] | null
    readonly indicators: readonly Indicator[] | null
  },
  log: ProblemLog,
): Promise<Records> {
  const first = manifest.languages[0]!
  const take = async <Sheet>(path: string, none: Sheet, read: (bytes: Uint8Array) => Sheet) => {
    if (!manifest.paths.includes(path)) return none
    const bytes = await files.take(path)
    return bytes && read(bytes)
  }
  const before: RecordNames = {
    rights: idSet(metadata.rights),
    indicators: idSet(metadata.indicators),
    recommendations: null,
    editions: manifest.editions,
  }
  const recommendations = await take(
    RECOMMENDATIONS,
    { kept: [], ids: new Set<string>() },
    (bytes) => readRecommendations(bytes, first, before, log),
  )
  const names = { ...before, recommendations: recommendations?.ids ?? null }
  const followUps = await take(FOLLOW_UP, [], (bytes) => readFollowUps(bytes, first, names, log))
  const actions = await take(ACTIONS, [], (bytes) => readActions(bytes, first, names, log))
  const consultations = await take(CONSULTATION, [], (bytes) =>
    readConsultations(bytes, first, log),
  )
  const commentaryFiles = manifest.paths.flatMap((path) => commentaryFileOf(path) ?? [])
  const commentaries = await takeCommentaries(
    commentaryFiles,
    (file) => files.take(file),
    manifest,
    names,
    log,
  )
  const kept = { recommendations: recommendations?.kept ?? [], followUps, actions: actions ?? [] }
  const records: Records = {
    recommendations: valuesOf(kept.recommendations),
    followUps: valuesOf(followUps),
    actions: valuesOf(actions),
    consultations: valuesOf(consultations),
    commentaries,
  }
  tellRecordWarnings(kept, records, manifest.editions, log)
  return records
}

function idSet(values: readonly { readonly id: string }[] | null): ReadonlySet<string> | null {
  return values && new Set(values.map(({ id }) => id))
}

function valuesOf<Value>(kept: readonly { readonly value: Value }[] | null): readonly Value[] {
  return (kept ?? []).map(({ value }) => value)
}
