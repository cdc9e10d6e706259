import type { Dataset } from '../../model/dataset.ts'
import type { Problem } from '../../model/problem.ts'
import type { Records } from '../../model/records.ts'
import { editionOfDate } from '../../model/recordsAt.ts'
import { ProblemLog } from '../../package/problemLog.ts'
import { readFollowUps } from '../../package/records/followUps.ts'
import { FOLLOW_UP, RECOMMENDATIONS } from '../../package/records/recordFiles.ts'
import { readRecommendations } from '../../package/records/recommendations.ts'
import type { KeptRow, RecordNames } from '../../package/records/recordRow.ts'
import { tellRecordWarnings } from '../../package/records/recordWarnings.ts'
import type { Draft, DraftRecord } from '../draft.ts'
import { columnsOf } from '../metadata/tableSchemas.ts'
import { saysTheSame } from './alreadyFiled.ts'
import { cellsOfFollowUp, cellsOfRecommendation } from './recordCells.ts'
import { sheetOfRows } from './sheetOfRows.ts'
import { sourceProblem } from './sourceProblems.ts'

/** The reader's problems by row id; a problem's column names the cell. */
export type ProblemsByRecord = ReadonlyMap<string, readonly Problem[]>

export interface DraftRecordsReading {
  /** The records of the package together with those of the draft. */
  readonly records: Records
  readonly followUps: ProblemsByRecord
  readonly recommendations: ProblemsByRecord
  /** Ids of rows that were handed over and are published unchanged. */
  readonly filed: ReadonlySet<string>
}

/** The content of a draft other than figures. */
type Written = Pick<Draft, 'edition' | 'followUps' | 'recommendations'>

/**
 * Parses the draft's follow-up and recommendations after those of the package, with the package reader. Problems
 * of published rows are omitted.
 */
export function readDraftRecords(
  draft: Written,
  dataset: Dataset,
  records: Records,
): DraftRecordsReading {
  const { languages, editions } = dataset
  const first = languages[0]!
  const log = new ProblemLog()
  const names: RecordNames = {
    rights: new Set(dataset.rights.map(({ id }) => id)),
    indicators: new Set(dataset.indicators.map(({ id }) => id)),
    recommendations: null,
    editions,
  }
  const before = {
    recommendations: records.recommendations.map((one) => cellsOfRecommendation(one, languages)),
    followUps: records.followUps.map((one) => cellsOfFollowUp(one, languages)),
  }
  const isNew = (there: readonly DraftRecord['cells'][]) => (row: DraftRecord) =>
    !there.some((cells) => saysTheSame(cells, row.cells))
  const fresh = {
    recommendations: draft.recommendations.filter(isNew(before.recommendations)),
    followUps: draft.followUps.filter(isNew(before.followUps)),
  }
  const made = [...before.recommendations, ...fresh.recommendations.map(({ cells }) => cells)]
  const recommendations = readRecommendations(
    sheetOfRows(columnsOf('recommendations', languages), made),
    first,
    names,
    log,
  )
  const told = [...before.followUps, ...fresh.followUps.map(({ cells }) => cells)]
  const followUps = readFollowUps(
    sheetOfRows(columnsOf('follow-up', languages), told),
    first,
    { ...names, recommendations: recommendations.ids },
    log,
  )
  const merged: Records = {
    ...records,
    recommendations: valuesOf(recommendations.kept),
    followUps: valuesOf(followUps),
  }
  const kept = { recommendations: recommendations.kept, followUps, actions: [] }
  tellRecordWarnings(kept, merged, editions, log)
  const problems = log.problems()
  const of = (file: string) => problems.filter((problem) => problem.file === file)
  const written = [...draft.recommendations, ...draft.followUps]
  const open = new Set([...fresh.recommendations, ...fresh.followUps])
  return {
    records: merged,
    filed: new Set(written.filter((row) => !open.has(row)).map(({ id }) => id)),
    recommendations: withSources(
      problemsByRecord(of(RECOMMENDATIONS), fresh.recommendations, before.recommendations.length),
      RECOMMENDATIONS,
      fresh.recommendations,
    ),
    followUps: withOtherEditions(
      withSources(
        problemsByRecord(of(FOLLOW_UP), fresh.followUps, before.followUps.length),
        FOLLOW_UP,
        fresh.followUps,
      ),
      draft.edition,
      fresh.followUps,
      dataset,
    ),
  }
}

function valuesOf<Value>(kept: readonly KeptRow<Value>[]): readonly Value[] {
  return kept.map(({ value }) => value)
}

/** @param before number of published rows before those of the draft */
export function problemsByRecord(
  problems: readonly Problem[],
  rows: readonly DraftRecord[],
  before: number,
): ProblemsByRecord {
  const byRecord = new Map<string, readonly Problem[]>()
  rows.forEach(({ id }, index) => {
    const own = problems.filter(({ line }) => line === before + index + 2)
    if (own.length > 0) byRecord.set(id, own)
  })
  return byRecord
}

function withSources(
  found: ProblemsByRecord,
  file: string,
  rows: readonly DraftRecord[],
): ProblemsByRecord {
  const all = new Map(found)
  for (const row of rows) {
    const problem = sourceProblem(file, row)
    if (problem) all.set(row.id, [...(all.get(row.id) ?? []), problem])
  }
  return all
}

/** A date of another edition is valid, but the group should know that the follow-up counts there. */
function withOtherEditions(
  found: ProblemsByRecord,
  edition: number,
  followUps: readonly DraftRecord[],
  { editions }: Dataset,
): ProblemsByRecord {
  const all = new Map(found)
  for (const { id, cells } of followUps) {
    const date = (cells['date'] ?? '').trim()
    const problems = all.get(id) ?? []
    if (date === '' || problems.some(({ column }) => column?.name === 'date')) continue
    const counts = editionOfDate(date, editions)
    if (counts === edition) continue
    const column = { position: 0, name: 'date' }
    const place = { file: FOLLOW_UP, line: null, column, text: date }
    const code = counts === null ? 'after-every-edition' : 'other-edition'
    const detail = counts === null ? {} : { edition: counts }
    all.set(id, [...problems, { code, severity: 'warning', ...place, detail }])
  }
  return all
}
