import type { Figure, Filing, SeriesKey } from './figure.ts'
import { parsePeriod, type Period } from './period.ts'
import type { FigureStatus } from './status.ts'

/** Dictionary-encoded text column: the text of row i is `words[codes[i]]`. */
export interface CodedColumn {
  readonly words: readonly string[]
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
export interface Delivery {
  readonly file: string
  readonly right: string
  readonly edition: number
  /** 0 for the edition's own file, 1, 2 … for its corrections. */
  readonly correction: number
}

function word(column: CodedColumn, row: number): string {
  return column.words[column.codes[row]!]!
}

function number(column: Float64Array, row: number): number | null {
  const value = column[row]!
  return Number.isNaN(value) ? null : value
}

const periods = new Map<string, Period>()

/** The reader has checked the periods of a table; an invalid one is a programming error. */
function periodOf(text: string): Period {
  const known = periods.get(text)
  if (known) return known
  const reading = parsePeriod(text)
  if (!reading.ok) throw new Error(`not a period: ${text}`)
  periods.set(text, reading.period)
  return reading.period
}

export function seriesKeyAt(table: FigureTable, row: number): SeriesKey {
  return {
    indicator: word(table.indicator, row),
    area: word(table.area, row),
    dimension: word(table.dimension, row),
    group: word(table.group, row),
  }
}

/**
 * One row as a `Figure`.
 * @param filing the yearly files by path
 */
export function figureAt(
  table: FigureTable,
  row: number,
  filing: ReadonlyMap<string, Delivery>,
): Figure {
  const [lower, upper] = [number(table.lower, row), number(table.upper, row)]
  const file = word(table.file, row)
  const delivery = filing.get(file)
  if (!delivery) throw new Error(`no delivery for ${file}`)
  const filed: Filing = {
    edition: delivery.edition,
    correction: delivery.correction,
    file,
    line: table.line[row]!,
  }
  const status = word(table.status, row)
  const note: Record<string, string> = {}
  for (const [lang, column] of Object.entries(table.note)) {
    const text = word(column, row)
    if (text) note[lang] = text
  }
  return {
    key: seriesKeyAt(table, row),
    period: periodOf(word(table.period, row)),
    value: number(table.value, row),
    limits: lower === null || upper === null ? null : { lower, upper },
    numerator: number(table.numerator, row),
    denominator: number(table.denominator, row),
    status: status ? (status.split(';') as FigureStatus[]) : [],
    note,
    source: word(table.source, row),
    sourceUrl: word(table.sourceUrl, row),
    filed,
  }
}
