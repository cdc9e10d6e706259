import type { Dataset, Indicator } from '../../model/dataset.ts'
import type { Problem } from '../../model/problem.ts'
import { readIndicators } from '../../package/indicators.ts'
import { checkNames } from '../../package/metadataNames.ts'
import { ProblemLog } from '../../package/problemLog.ts'
import type { DraftRecord } from '../draft.ts'
import { saysTheSame } from '../records/alreadyFiled.ts'
import { problemsByRecord, type ProblemsByRecord } from '../records/readDraftRecords.ts'
import { sheetOfRows } from '../records/sheetOfRows.ts'
import { formProblems } from './formProblems.ts'
import { cellsOfIndicator } from './indicatorCells.ts'
import { columnsOf } from './tableSchemas.ts'

export interface DraftIndicatorsReading {
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
export function readDraftIndicators(
  rows: readonly DraftRecord[],
  dataset: Dataset,
): DraftIndicatorsReading {
  const { languages } = dataset
  const before = dataset.indicators.map((one) => cellsOfIndicator(one, languages))
  const fresh = rows.filter(
    ({ cells }) => !before.some((one) => saysTheSame(one, withPoints(cells))),
  )
  const read = (cells: readonly DraftRecord['cells'][], log: ProblemLog) =>
    readIndicators(sheetOfRows(columnsOf('indicators', languages), cells), languages[0]!, log)
  const log = new ProblemLog()
  const cells = fresh.map((row) => withPoints(row.cells))
  const indicators = read([...before, ...cells], log)
  const found = problemsByRecord(log.problems(), fresh, before.length)
  const problems = new Map<string, readonly Problem[]>()
  fresh.forEach((row, index) => {
    const own = read([cells[index]!], new ProblemLog())
    const all = [
      ...(found.get(row.id) ?? []),
      ...nameProblems(own, dataset),
      ...formProblems(cells[index]!, dataset),
    ]
    if (all.length > 0) problems.set(row.id, onePerCell(all))
  })
  const open = new Set(fresh)
  return {
    indicators,
    problems,
    filed: new Set(rows.filter((row) => !open.has(row)).map(({ id }) => id)),
  }
}

/** Columns of numbers: the form accepts decimal commas, the file has points. */
export const NUMBER_COLUMNS = ['target', 'limit', 'meaningful_change'] as const

export function withPoints(cells: DraftRecord['cells']): DraftRecord['cells'] {
  const given = NUMBER_COLUMNS.flatMap((name) => {
    const text = cells[name] ?? ''
    return /^\s*[-\u2212]?\d+,\d+\s*$/.test(text) ? [[name, text.replace(',', '.')]] : []
  })
  return given.length === 0 ? cells : { ...cells, ...Object.fromEntries(given) }
}

/** Unknown rights and groups. */
function nameProblems(own: readonly Indicator[], dataset: Dataset): readonly Problem[] {
  const { city, rights, groups } = dataset
  const log = new ProblemLog()
  checkNames({ city }, { rights, groups, indicators: own, areas: null }, log)
  return log
    .problems()
    .filter(({ file }) => file === 'indicators.csv')
    .map((problem) => {
      const name = problem.detail['rule'] === 'headline' ? 'headline' : 'right'
      return { ...problem, column: { position: 0, name } }
    })
}

/** Keeps the first problem of each cell; the next one appears when it is solved. */
function onePerCell(problems: readonly Problem[]): readonly Problem[] {
  const told = new Set<string>()
  return problems.filter(({ column }) => {
    const name = column?.name ?? ''
    if (told.has(name)) return false
    told.add(name)
    return true
  })
}
