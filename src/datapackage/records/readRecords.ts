import type { Indicator, Right } from '../../model/dataset.ts'
import type { Records } from '../../model/records.ts'
import { actionTable, consultationTable, followUpTable } from '../../model/tables/records.ts'
import type { Table } from '../../model/tables/table.ts'
import type { FileLoader } from '../io/fileLoader.ts'
import type { Manifest } from '../manifest.ts'
import type { ProblemCollector } from '../problemCollector.ts'
import { readCommentaries } from './commentaries.ts'
import {
  ACTIONS,
  parseCommentaryPath,
  CONSULTATION,
  FOLLOW_UP,
  RECOMMENDATIONS,
  RECORD_TABLES,
} from './recordFiles.ts'
import { readRecommendations } from './recommendations.ts'
import { reportRecordWarnings } from './recordWarnings.ts'
import { getValues, readTable, type ParsedTable } from '../tables/tableReader.ts'

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
  const context = { primaryLanguage: manifest.languages[0], problems }
  const loadTable = async <Value>(
    path: string,
    read: (bytes: Uint8Array) => ParsedTable<Value>,
  ): Promise<ParsedTable<Value> | null> => {
    if (!manifest.paths.includes(path)) return { rows: [], ids: new Set() }
    const bytes = await files.load(path)
    return bytes && read(bytes)
  }
  const rights = toIdSet(metadata.rights)
  const indicators = toIdSet(metadata.indicators)
  const recommendations = await loadTable(RECOMMENDATIONS, (bytes) =>
    readRecommendations(bytes, { ...context, ids: { rights, indicators } }, manifest.editions),
  )
  const ids = { rights, indicators, recommendations: recommendations?.ids ?? null }
  const read =
    <T extends Table>(table: T) =>
    (bytes: Uint8Array) =>
      readTable(table, bytes, { ...context, ids })
  const followUps = await loadTable(FOLLOW_UP, read(followUpTable))
  const actions = await loadTable(ACTIONS, read(actionTable))
  const consultations = await loadTable(CONSULTATION, read(consultationTable))
  const commentaryFiles = manifest.paths.flatMap((path) => parseCommentaryPath(path) ?? [])
  const commentaries = await readCommentaries(
    commentaryFiles,
    (file) => files.load(file),
    manifest,
    rights,
    problems,
  )
  const records: Records = {
    recommendations: recommendations ? getValues(recommendations) : [],
    followUps: followUps ? getValues(followUps) : [],
    actions: actions ? getValues(actions) : [],
    consultations: consultations ? getValues(consultations) : [],
    commentaries,
  }
  const rows = {
    recommendations: recommendations?.rows ?? [],
    followUps: followUps?.rows ?? null,
    actions: actions?.rows ?? [],
  }
  reportRecordWarnings(rows, records, manifest.editions, problems)
  return records
}

function toIdSet(values: readonly { readonly id: string }[] | null): ReadonlySet<string> | null {
  return values && new Set(values.map(({ id }) => id))
}
