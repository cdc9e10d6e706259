import type { Dataset } from '../../model/dataset.ts'
import { comparePeriods, parsePeriod, type Period } from '../../model/period.ts'
import { groupRowsByFile } from './filesOfSeries.ts'
import { hasNote, hasDifferentNote } from './warning.ts'

/** The suspicious rows without an explaining note. */
export function* findUnexplainedRows(
  dataset: Dataset,
  isSuspicious: (row: number) => boolean,
): Iterable<number> {
  let explainedRows: ReadonlySet<number> | null = null
  for (let row = 0; row < dataset.figures.rows; row++) {
    if (!isSuspicious(row)) continue
    if (hasNote(dataset, row)) {
      explainedRows ??= findExplainedRows(dataset, isSuspicious)
      if (explainedRows.has(row)) continue
    }
    yield row
  }
}

/**
 * The suspicious rows that a note explains. A note that the previous figure also has (the same period as
 * published before, else the previous period of the series) does not count, unless that figure was suspicious
 * and explained by it: a reason may repeat every year.
 */
export function findExplainedRows(
  dataset: Dataset,
  isSuspicious: (row: number) => boolean,
): ReadonlySet<number> {
  const explainedRows = new Set<number>()
  const periods = dataset.figures.period.dictionary.map(toPeriod)
  for (const files of groupRowsByFile(dataset))
    if (files.some((rows) => rows.some((row) => isSuspicious(row) && hasNote(dataset, row))))
      markExplainedRows(dataset, files, periods, isSuspicious, explainedRows)
  return explainedRows
}

function markExplainedRows(
  dataset: Dataset,
  files: readonly Uint32Array[],
  periods: readonly (Period | null)[],
  isSuspicious: (row: number) => boolean,
  explainedRows: Set<number>,
): void {
  const { codes } = dataset.figures.period
  const rowsByPeriod = new Map<number, number>()
  for (const rows of files)
    for (const row of rows.toSorted((a, b) =>
      compareOptionalPeriods(periods[codes[a]!], periods[codes[b]!]),
    )) {
      const code = codes[row]!
      if (isSuspicious(row) && hasNote(dataset, row)) {
        const before = rowsByPeriod.get(code) ?? findPreviousRow(rowsByPeriod, periods, code)
        if (
          before === undefined ||
          explainedRows.has(before) ||
          hasDifferentNote(dataset, row, before)
        )
          explainedRows.add(row)
      }
      rowsByPeriod.set(code, row)
    }
}

/** The row of the latest earlier period of the same kind. */
function findPreviousRow(
  rowsByPeriod: ReadonlyMap<number, number>,
  periods: readonly (Period | null)[],
  code: number,
): number | undefined {
  const period = periods[code]
  let last: number | undefined
  if (period)
    for (const other of rowsByPeriod.keys()) {
      const one = periods[other]
      if (!one || one.kind !== period.kind || comparePeriods(one, period) >= 0) continue
      if (last === undefined || comparePeriods(one, periods[last]!) > 0) last = other
    }
  return last === undefined ? undefined : rowsByPeriod.get(last)
}

function toPeriod(text: string): Period | null {
  const result = parsePeriod(text)
  return result.ok ? result.period : null
}

function compareOptionalPeriods(a?: Period | null, b?: Period | null): number {
  return a && b ? comparePeriods(a, b) : 0
}
