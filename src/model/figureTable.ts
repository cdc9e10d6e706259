import type { Figure, Provenance, SeriesKey } from './figure.ts'
import { parsePeriod, type Period } from './period.ts'
import type { FigureStatus } from './status.ts'

/** Dictionary-encoded text column: the text of row i is `dictionary[codes[i]]`. */
export interface CodedColumn {
  readonly dictionary: readonly string[]
  readonly codes: Uint32Array
}

/**
 * All rows of all yearly files as columns, so that a worker can transfer a million rows to the page without a
 * copy. NaN in a number column means blank.
 */
export interface FigureTable {
  readonly rows: number
  readonly indicator: CodedColumn
  readonly period: CodedColumn
  readonly area: CodedColumn
  readonly dimension: CodedColumn
  readonly group: CodedColumn
  readonly value: Float64Array
  readonly lower: Float64Array
  readonly upper: Float64Array
  readonly numerator: Float64Array
  readonly denominator: Float64Array
  /** Statuses joined by `;`, '' for a normal figure. */
  readonly status: CodedColumn
  /** By language tag. */
  readonly note: Readonly<Record<string, CodedColumn>>
  readonly source: CodedColumn
  readonly sourceUrl: CodedColumn
  readonly file: CodedColumn
  readonly line: Uint32Array
  /** Rows grouped by series: series s owns `seriesRows[seriesStarts[s] … seriesStarts[s + 1] - 1]`. */
  readonly seriesRows: Uint32Array
  readonly seriesStarts: Uint32Array
}

/** The right and edition of a yearly file. */
export interface YearlyFile {
  readonly file: string
  readonly right: string
  readonly edition: number
  /** 0 for the edition's own file, 1, 2 … for its corrections. */
  readonly correction: number
}

export function getText(column: CodedColumn, row: number): string {
  return column.dictionary[column.codes[row]!]!
}

function getNumber(column: Float64Array, row: number): number | null {
  const value = column[row]!
  return Number.isNaN(value) ? null : value
}

const periods = new Map<string, Period>()

/** The reader has checked the periods of a table; an invalid one is a programming error. */
function toPeriod(text: string): Period {
  const cachedPeriod = periods.get(text)
  if (cachedPeriod) return cachedPeriod
  const result = parsePeriod(text)
  if (!result.ok) throw new Error(`not a period: ${text}`)
  periods.set(text, result.period)
  return result.period
}

export function getSeriesKey(table: FigureTable, row: number): SeriesKey {
  return {
    indicator: getText(table.indicator, row),
    area: getText(table.area, row),
    dimension: getText(table.dimension, row),
    group: getText(table.group, row),
  }
}

/**
 * One row as a `Figure`.
 * @param yearlyFiles the yearly files by path
 */
export function getFigure(
  table: FigureTable,
  row: number,
  yearlyFiles: ReadonlyMap<string, YearlyFile>,
): Figure {
  const [lower, upper] = [getNumber(table.lower, row), getNumber(table.upper, row)]
  const file = getText(table.file, row)
  const yearlyFile = yearlyFiles.get(file)
  if (!yearlyFile) throw new Error(`no delivery for ${file}`)
  const provenance: Provenance = {
    edition: yearlyFile.edition,
    correction: yearlyFile.correction,
    file,
    line: table.line[row]!,
  }
  const status = getText(table.status, row)
  const note: Record<string, string> = {}
  for (const [lang, column] of Object.entries(table.note)) {
    const text = getText(column, row)
    if (text) note[lang] = text
  }
  return {
    key: getSeriesKey(table, row),
    period: toPeriod(getText(table.period, row)),
    value: getNumber(table.value, row),
    limits: lower === null || upper === null ? null : { lower, upper },
    numerator: getNumber(table.numerator, row),
    denominator: getNumber(table.denominator, row),
    status: status ? (status.split(';') as FigureStatus[]) : [],
    note,
    source: getText(table.source, row),
    sourceUrl: getText(table.sourceUrl, row),
    provenance,
  }
}
