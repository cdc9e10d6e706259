import type { CodedColumn, FigureTable } from '../model/figureTable.ts'
import { type Dictionary, GrowingCodes, GrowingNumbers, GrowingTexts } from './growingColumn.ts'
import { PairTable } from './pairTable.ts'

export const TEXT_COLUMNS = [
  'indicator',
  'period',
  'area',
  'dimension',
  'group',
  'status',
  'source',
  'sourceUrl',
  'file',
] as const
export const NUMBER_COLUMNS = ['value', 'lower', 'upper', 'numerator', 'denominator'] as const

export type TextColumn = (typeof TEXT_COLUMNS)[number]
export type NumberColumn = (typeof NUMBER_COLUMNS)[number]

/**
 * Rows of yearly files as columns. A row is filled in by its codes and numbers and then taken with
 * `push`; what is not set again keeps its value of the row before.
 */
export class FigureTableBuilder {
  /** Codes of the row to come, by column. */
  readonly codes: Record<TextColumn, number>
  /** Numbers of the row to come; NaN for blank. */
  readonly numbers: Record<NumberColumn, number>
  readonly texts: Readonly<Record<TextColumn, GrowingTexts>>
  private readonly columns: Readonly<Record<NumberColumn, GrowingNumbers>>
  private readonly lines = new GrowingCodes()
  private readonly notes = new Map<string, { column: GrowingTexts; code: number }>()
  private readonly seriesOfRow = new GrowingCodes()
  private readonly subjects = new PairTable()
  private readonly groups = new PairTable()
  private readonly series = new PairTable()
  rows = 0

  constructor() {
    this.codes = record(TEXT_COLUMNS, () => 0)
    this.numbers = record(NUMBER_COLUMNS, () => NaN)
    this.texts = record(TEXT_COLUMNS, () => new GrowingTexts())
    this.columns = record(NUMBER_COLUMNS, () => new GrowingNumbers())
  }

  /** The dictionary of a text column, to code words with. */
  dictionary(column: TextColumn): Dictionary {
    return this.texts[column].dictionary
  }

  /** Sets the note of the row to come in one language. */
  setNote(lang: string, text: string): void {
    let note = this.notes.get(lang)
    if (!note) {
      note = { column: new GrowingTexts(), code: 0 }
      for (let row = 0; row < this.rows; row++) note.column.push(0)
      this.notes.set(lang, note)
    }
    note.code = note.column.dictionary.codeOf(text)
  }

  /** The number of the series that the row to come belongs to. */
  seriesNumber(): number {
    const { codes } = this
    return this.series.numberOf(
      this.subjects.numberOf(codes.indicator, codes.area),
      this.groups.numberOf(codes.dimension, codes.group),
    )
  }

  /** @param series from `seriesNumber`, where it is known already */
  push(line: number, series = this.seriesNumber()): void {
    for (const name of TEXT_COLUMNS) this.texts[name].push(this.codes[name])
    for (const name of NUMBER_COLUMNS) this.columns[name].push(this.numbers[name])
    for (const note of this.notes.values()) {
      note.column.push(note.code)
      note.code = 0
    }
    this.lines.push(line)
    this.seriesOfRow.push(series)
    this.rows++
  }

  finish(): FigureTable {
    const texts = record(TEXT_COLUMNS, (name) => this.texts[name].finish())
    const numbers = record(NUMBER_COLUMNS, (name) => this.columns[name].finish())
    const note: Record<string, CodedColumn> = {}
    for (const [lang, { column }] of this.notes) note[lang] = column.finish()
    const { rows } = this
    return {
      rows,
      ...texts,
      ...numbers,
      note,
      line: this.lines.finish(),
      ...groupBySeries(this.seriesOfRow.finish(), this.series.size),
    }
  }
}

/**
 * Counting sort: the rows of each series side by side, in the order in which they were pushed;
 * series in the order of their first row. A series none of whose rows was taken leaves no gap.
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

function record<Name extends string, Value>(
  names: readonly Name[],
  make: (name: Name) => Value,
): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, Value>
}
