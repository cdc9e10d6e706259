import type { CodedColumn, FigureTable } from '../../model/figureTable.ts'
import { Dictionary, CodeRowsBuilder, NumberRowsBuilder } from './typedColumnBuilder.ts'
import { PairTable } from './pairTable.ts'

/** Index of each text column in a row of codes. */
export const TEXT = {
  indicator: 0,
  period: 1,
  area: 2,
  dimension: 3,
  group: 4,
  status: 5,
  source: 6,
  sourceUrl: 7,
  file: 8,
} as const
const LINE = 9
const SERIES = 10

/** Index of each number column in a row of numbers. */
export const NUMBER = { value: 0, lower: 1, upper: 2, numerator: 3, denominator: 4 } as const

export type TextColumn = keyof typeof TEXT

/** Notes in one language. The column is created with its first note; earlier rows have none. */
interface Notes {
  readonly dictionary: Dictionary
  readonly rows: number[]
  readonly codes: number[]
}

/**
 * Builds a figure table row by row. Set the codes (by `TEXT`) and numbers (by `NUMBER`, NaN for blank) of a
 * row, then call `push`; values that are not set keep those of the previous row.
 */
export class FigureTableBuilder {
  /** Codes of the next row. */
  readonly codes = new Uint32Array(11)
  /** Numbers of the next row. */
  readonly numbers = new Float64Array(5).fill(NaN)
  private readonly dictionaries = mapKeys(TEXT, () => new Dictionary())
  private readonly codeRows = new CodeRowsBuilder(11)
  private readonly numberRows = new NumberRowsBuilder(5)
  private readonly notes = new Map<string, Notes>()
  private readonly subjects = new PairTable()
  private readonly groups = new PairTable()
  private readonly series = new PairTable()
  rows = 0

  /** The dictionary of a text column. */
  dictionary(column: TextColumn): Dictionary {
    return this.dictionaries[column]
  }

  /** Sets the note of the next row in one language. */
  setNote(lang: string, text: string): void {
    const existing = this.notes.get(lang)
    const notes = existing ?? { dictionary: new Dictionary(), rows: [], codes: [] }
    if (!existing) this.notes.set(lang, notes)
    notes.rows.push(this.rows)
    notes.codes.push(notes.dictionary.getCode(text))
  }

  /** Number of the series of the next row. */
  seriesNumber(): number {
    const { codes } = this
    return this.series.getNumber(
      this.subjects.getNumber(codes[TEXT.indicator]!, codes[TEXT.area]!),
      this.groups.getNumber(codes[TEXT.dimension]!, codes[TEXT.group]!),
    )
  }

  /** @param series from `seriesNumber` */
  push(line: number, series: number): void {
    this.codes[LINE] = line
    this.codes[SERIES] = series
    this.codeRows.push(this.codes)
    this.numberRows.push(this.numbers)
    this.rows++
  }

  finish(): FigureTable {
    const { rows } = this
    const texts = mapKeys(TEXT, (name) => ({
      dictionary: this.dictionaries[name].entries,
      codes: this.codeRows.column(TEXT[name]),
    }))
    const numbers = mapKeys(NUMBER, (name) => this.numberRows.column(NUMBER[name]))
    const note: Record<string, CodedColumn> = {}
    for (const [lang, notes] of this.notes) {
      const codes = new Uint32Array(rows)
      for (const [index, row] of notes.rows.entries()) codes[row] = notes.codes[index]!
      note[lang] = { dictionary: notes.dictionary.entries, codes }
    }
    return {
      rows,
      ...texts,
      ...numbers,
      note,
      line: this.codeRows.column(LINE),
      ...groupBySeries(this.codeRows.column(SERIES), this.series.size),
    }
  }
}

/**
 * Counting sort: rows grouped by series, in insertion order; series in the order of their first row. Series
 * without rows are left out.
 */
function groupBySeries(
  seriesOfRow: Uint32Array,
  size: number,
): { readonly seriesRows: Uint32Array; readonly seriesStarts: Uint32Array } {
  const counts = new Uint32Array(size)
  const order: number[] = []
  for (const series of seriesOfRow) if (counts[series]!++ === 0) order.push(series)
  const starts = new Uint32Array(order.length + 1)
  const next = new Uint32Array(size)
  for (const [place, series] of order.entries()) {
    next[series] = starts[place]!
    starts[place + 1] = starts[place]! + counts[series]!
  }
  const rows = new Uint32Array(seriesOfRow.length)
  for (let row = 0; row < seriesOfRow.length; row++) rows[next[seriesOfRow[row]!]!++] = row
  return { seriesRows: rows, seriesStarts: starts }
}

function mapKeys<Name extends string, Value>(
  places: Readonly<Record<Name, number>>,
  make: (name: Name) => Value,
): Record<Name, Value> {
  const names = Object.keys(places) as Name[]
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, Value>
}
