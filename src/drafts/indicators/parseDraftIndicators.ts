import type { Dataset, Indicator } from '../../model/dataset.ts'
import { getProblemId, type Problem } from '../../model/problem.ts'
import { getColumnNames, getNumberColumns } from '../../model/tables/columns.ts'
import { indicatorTable } from '../../model/tables/indicators.ts'
import { formatRow } from '../../datapackage/tables/formatRow.ts'
import { readIndicators } from '../../datapackage/tables/readIndicators.ts'
import { checkMetadataReferences } from '../../datapackage/tables/metadataReferences.ts'
import { ProblemCollector } from '../../datapackage/problemCollector.ts'
import type { DraftRecord } from '../draft.ts'
import { areRowsEqual } from '../records/equalRows.ts'
import { groupProblemsByRecord, type ProblemsByRecord } from '../records/parseDraftRecords.ts'
import { formatRows } from '../records/formatRows.ts'
import { findFormProblems } from './formProblems.ts'

export interface ParsedDraftIndicators {
  /** The rows of indicators.csv with those of the draft. */
  readonly indicators: readonly Indicator[]
  readonly problems: ProblemsByRecord
  /** Ids of rows that are published unchanged. */
  readonly filed: ReadonlySet<string>
}

/**
 * Parses the new rows of indicators.csv after the published ones with the package reader, and adds the checks of
 * the Table Schema and of the form.
 */
export function parseDraftIndicators(
  rows: readonly DraftRecord[],
  dataset: Dataset,
): ParsedDraftIndicators {
  const { languages } = dataset
  const before = dataset.indicators.map((indicator) => formatRow(indicatorTable, indicator, languages))
  const newRows = rows.filter(
    ({ cells }) => !before.some((indicator) => areRowsEqual(indicator, normalizeDecimals(cells))),
  )
  const columns = getColumnNames(indicatorTable, languages)
  const read = (cells: readonly DraftRecord['cells'][], collector: ProblemCollector) =>
    readIndicators(formatRows(columns, cells), {
      primaryLanguage: languages[0],
      problems: collector,
    })
  const log = new ProblemCollector()
  const cells = newRows.map((row) => normalizeDecimals(row.cells))
  const indicators = read([...before, ...cells], log)
  const found = groupProblemsByRecord(log.list(), newRows, before.length)
  const problems = new Map<string, readonly Problem[]>()
  newRows.forEach((row, index) => {
    const ownIndicators = read([cells[index]!], new ProblemCollector())
    const all = [
      ...(found.get(row.id) ?? []),
      ...findNameProblems(ownIndicators, dataset),
      ...findFormProblems(cells[index]!, dataset),
    ]
    if (all.length > 0) problems.set(row.id, keepFirstPerCell(all))
  })
  const open = new Set(newRows)
  return {
    indicators,
    problems,
    filed: new Set(rows.filter((row) => !open.has(row)).map(({ id }) => id)),
  }
}

/** The form accepts decimal commas, the file has points. */
export function normalizeDecimals(cells: DraftRecord['cells']): DraftRecord['cells'] {
  const changes = getNumberColumns(indicatorTable).flatMap((name) => {
    const text = cells[name] ?? ''
    return /^\s*[-\u2212]?\d+,\d+\s*$/.test(text) ? [[name, text.replace(',', '.')]] : []
  })
  return changes.length === 0 ? cells : { ...cells, ...Object.fromEntries(changes) }
}

/** Unknown rights and groups. */
function findNameProblems(
  ownIndicators: readonly Indicator[],
  dataset: Dataset,
): readonly Problem[] {
  const { city, rights, groups } = dataset
  const log = new ProblemCollector()
  checkMetadataReferences({ city }, { rights, groups, indicators: ownIndicators, areas: null }, log)
  return log
    .list()
    .filter(({ file }) => file === 'indicators.csv')
    .map((problem) => {
      const name = getProblemId(problem) === 'foreign-key/headline' ? 'headline' : 'right'
      return { ...problem, column: { position: 0, name } }
    })
}

/** Keeps the first problem of each cell; the next one appears when it is solved. */
function keepFirstPerCell(problems: readonly Problem[]): readonly Problem[] {
  const reportedColumns = new Set<string>()
  return problems.filter(({ column }) => {
    const name = column?.name ?? ''
    if (reportedColumns.has(name)) return false
    reportedColumns.add(name)
    return true
  })
}
