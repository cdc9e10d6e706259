import type { Dataset } from '../../model/dataset.ts'
import type { Fault, Problem } from '../../model/problem.ts'
import type { Records } from '../../model/records.ts'
import { findEditionOfDate } from '../../model/recordsAt.ts'
import { ProblemCollector } from '../../datapackage/problemCollector.ts'
import { getColumnNames } from '../../model/tables/columns.ts'
import { followUpTable, recommendationTable } from '../../model/tables/records.ts'
import { formatRow } from '../../datapackage/tables/formatRow.ts'
import { getValues, readTable } from '../../datapackage/tables/tableReader.ts'
import { FOLLOW_UP, RECOMMENDATIONS } from '../../datapackage/records/recordFiles.ts'
import { readRecommendations } from '../../datapackage/records/recommendations.ts'
import { reportRecordWarnings } from '../../datapackage/records/recordWarnings.ts'
import type { Draft, DraftRecord } from '../draft.ts'
import { areRowsEqual } from './equalRows.ts'
import { formatRows } from './formatRows.ts'
import { findSourceProblem } from './sourceProblems.ts'

/** The reader's problems by row id; a problem's column names the cell. */
export type ProblemsByRecord = ReadonlyMap<string, readonly Problem[]>

export interface ParsedDraftRecords {
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
export function parseDraftRecords(
  draft: Written,
  dataset: Dataset,
  records: Records,
): ParsedDraftRecords {
  const { languages, editions } = dataset
  const log = new ProblemCollector()
  const context = { primaryLanguage: languages[0], problems: log }
  const ids = {
    rights: new Set(dataset.rights.map(({ id }) => id)),
    indicators: new Set(dataset.indicators.map(({ id }) => id)),
  }
  const before = {
    recommendations: records.recommendations.map((row) =>
      formatRow(recommendationTable, row, languages),
    ),
    followUps: records.followUps.map((row) => formatRow(followUpTable, row, languages)),
  }
  const isNew = (there: readonly DraftRecord['cells'][]) => (row: DraftRecord) =>
    !there.some((cells) => areRowsEqual(cells, row.cells))
  const newRows = {
    recommendations: draft.recommendations.filter(isNew(before.recommendations)),
    followUps: draft.followUps.filter(isNew(before.followUps)),
  }
  const newRecommendations = [
    ...before.recommendations,
    ...newRows.recommendations.map(({ cells }) => cells),
  ]
  const recommendations = readRecommendations(
    formatRows(getColumnNames(recommendationTable, languages), newRecommendations),
    { ...context, ids },
    editions,
  )
  const newFollowUps = [...before.followUps, ...newRows.followUps.map(({ cells }) => cells)]
  const followUps = readTable(
    followUpTable,
    formatRows(getColumnNames(followUpTable, languages), newFollowUps),
    { ...context, ids: { ...ids, recommendations: recommendations.ids } },
  )
  const merged: Records = {
    ...records,
    recommendations: getValues(recommendations),
    followUps: getValues(followUps),
  }
  const relevant = { recommendations: recommendations.rows, followUps: followUps.rows, actions: [] }
  reportRecordWarnings(relevant, merged, editions, log)
  const problems = log.list()
  const of = (file: string) => problems.filter((problem) => problem.file === file)
  const written = [...draft.recommendations, ...draft.followUps]
  const open = new Set([...newRows.recommendations, ...newRows.followUps])
  return {
    records: merged,
    filed: new Set(written.filter((row) => !open.has(row)).map(({ id }) => id)),
    recommendations: addSourceProblems(
      groupProblemsByRecord(
        of(RECOMMENDATIONS),
        newRows.recommendations,
        before.recommendations.length,
      ),
      RECOMMENDATIONS,
      newRows.recommendations,
    ),
    followUps: addEditionWarnings(
      addSourceProblems(
        groupProblemsByRecord(of(FOLLOW_UP), newRows.followUps, before.followUps.length),
        FOLLOW_UP,
        newRows.followUps,
      ),
      draft.edition,
      newRows.followUps,
      dataset,
    ),
  }
}

/** @param before number of published rows before those of the draft */
export function groupProblemsByRecord(
  problems: readonly Problem[],
  rows: readonly DraftRecord[],
  before: number,
): ProblemsByRecord {
  const byRecord = new Map<string, readonly Problem[]>()
  rows.forEach(({ id }, index) => {
    const ownRows = problems.filter(({ line }) => line === before + index + 2)
    if (ownRows.length > 0) byRecord.set(id, ownRows)
  })
  return byRecord
}

function addSourceProblems(
  problemsById: ProblemsByRecord,
  file: string,
  rows: readonly DraftRecord[],
): ProblemsByRecord {
  const all = new Map(problemsById)
  for (const row of rows) {
    const problem = findSourceProblem(file, row)
    if (problem) all.set(row.id, [...(all.get(row.id) ?? []), problem])
  }
  return all
}

/** A date of another edition is valid, but the group should know that the follow-up counts there. */
function addEditionWarnings(
  problemsById: ProblemsByRecord,
  edition: number,
  followUps: readonly DraftRecord[],
  { editions }: Dataset,
): ProblemsByRecord {
  const all = new Map(problemsById)
  for (const { id, cells } of followUps) {
    const date = (cells['date'] ?? '').trim()
    const problems = all.get(id) ?? []
    if (date === '' || problems.some(({ column }) => column?.name === 'date')) continue
    const countingEdition = findEditionOfDate(date, editions)
    if (countingEdition === edition) continue
    const column = { position: 0, name: 'date' }
    const place = { file: FOLLOW_UP, line: null, column, text: date }
    const fault: Fault =
      countingEdition === null
        ? { code: 'after-every-edition', detail: {} }
        : { code: 'other-edition', detail: { edition: countingEdition } }
    all.set(id, [...problems, { ...fault, severity: 'warning', ...place }])
  }
  return all
}
