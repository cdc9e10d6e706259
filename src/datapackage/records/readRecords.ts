import type { Indicator, Right } from '../../model/dataset.ts'
import type { Records } from '../../model/records.ts'
import type { FileLoader } from '../io/fileLoader.ts'
import type { Manifest } from '../manifest.ts'
import type { ProblemCollector } from '../problemCollector.ts'
import { readActions } from './actions.ts'
import { readCommentaries } from './commentaries.ts'
import { readConsultations } from './consultations.ts'
import { readFollowUps } from './followUps.ts'
import {
  ACTIONS,
  parseCommentaryPath,
  CONSULTATION,
  FOLLOW_UP,
  RECOMMENDATIONS,
  RECORD_TABLES,
} from './recordFiles.ts'
import { readRecommendations } from './recommendations.ts'
import type { KnownRecordIds } from './recordRow.ts'
import { reportRecordWarnings } from './recordWarnings.ts'

/** Record files that a manifest lists. Others are not requested, to save requests. */
export function getRecordPaths({ paths }: Manifest): readonly string[] {
  return paths.filter((path) => RECORD_TABLES.includes(path) || parseCommentaryPath(path))
}

/**
 * Reads every record file that the manifest lists. A table that is not listed has no rows, which is no fault;
 * one that cannot be loaded is reported, and references to it are not checked.
 */
export async function readRecords(
  files: FileLoader,
  manifest: Manifest,
  metadata: {
    readonly rights: readonly Right[] | null
    readonly indicators: readonly Indicator[] | null
  },
  problems: ProblemCollector,
): Promise<Records> {
  const primaryLanguage = manifest.languages[0]!
  const loadTable = async <Sheet>(
    path: string,
    none: Sheet,
    read: (bytes: Uint8Array) => Sheet,
  ) => {
    if (!manifest.paths.includes(path)) return none
    const bytes = await files.load(path)
    return bytes && read(bytes)
  }
  const partialIds: KnownRecordIds = {
    rights: toIdSet(metadata.rights),
    indicators: toIdSet(metadata.indicators),
    recommendations: null,
    editions: manifest.editions,
  }
  const recommendations = await loadTable(
    RECOMMENDATIONS,
    { rows: [], ids: new Set<string>() },
    (bytes) => readRecommendations(bytes, primaryLanguage, partialIds, problems),
  )
  const knownIds = { ...partialIds, recommendations: recommendations?.ids ?? null }
  const followUps = await loadTable(FOLLOW_UP, [], (bytes) =>
    readFollowUps(bytes, primaryLanguage, knownIds, problems),
  )
  const actions = await loadTable(ACTIONS, [], (bytes) =>
    readActions(bytes, primaryLanguage, knownIds, problems),
  )
  const consultations = await loadTable(CONSULTATION, [], (bytes) =>
    readConsultations(bytes, primaryLanguage, problems),
  )
  const commentaryFiles = manifest.paths.flatMap((path) => parseCommentaryPath(path) ?? [])
  const commentaries = await readCommentaries(
    commentaryFiles,
    (file) => files.load(file),
    manifest,
    knownIds,
    problems,
  )
  const rows = { recommendations: recommendations?.rows ?? [], followUps, actions: actions ?? [] }
  const records: Records = {
    recommendations: getValues(rows.recommendations),
    followUps: getValues(followUps),
    actions: getValues(actions),
    consultations: getValues(consultations),
    commentaries,
  }
  reportRecordWarnings(rows, records, manifest.editions, problems)
  return records
}

function toIdSet(values: readonly { readonly id: string }[] | null): ReadonlySet<string> | null {
  return values && new Set(values.map(({ id }) => id))
}

function getValues<Value>(rows: readonly { readonly value: Value }[] | null): readonly Value[] {
  return (rows ?? []).map(({ value }) => value)
}
