import type { Dataset } from '../model/dataset.ts'
import type { CodedColumn, FigureTable } from '../model/figureTable.ts'
import { partLaterTexts } from './laterTexts.ts'
import type { PackageReading, ReadFile } from './packageReading.ts'

// Stands in the page's first chunk: it imports types and what is as small.

type Numbers = readonly (number | null)[]

interface PlainText {
  readonly words: readonly string[]
  readonly codes: readonly number[]
}

type PlainTable = {
  readonly [Name in keyof FigureTable]: FigureTable[Name] extends CodedColumn
    ? PlainText
    : FigureTable[Name] extends Float64Array | Uint32Array
      ? Numbers
      : FigureTable[Name] extends number
        ? number
        : Readonly<Record<string, PlainText>>
}

interface FirstPaint {
  readonly format: 4
  readonly build: string
  readonly files: readonly ReadFile[]
  readonly dataset: Omit<Dataset, 'figures' | 'records'> & { readonly figures: PlainTable }
}

/**
 * A package that was read, as compact JSON: what the page shows before it has reread the files.
 * The records and the long texts of later languages are left out: the first page does without,
 * and fetches them afterwards.
 * @param build names the reading, as in the records written beside it
 * @throws RangeError where there is no dataset to show
 */
export function encodeFirstPaint(reading: PackageReading, build: string): string {
  if (!reading.dataset)
    throw new RangeError('a package without a readable manifest has no first paint')
  const { records: _later, ...dataset } = partLaterTexts(reading.dataset).first
  const paint = { format: 4, build, files: reading.files, dataset }
  // JSON has no NaN and writes it as null, which is what a blank number is to be.
  return JSON.stringify(paint, (_key, value: unknown) =>
    value instanceof Float64Array || value instanceof Uint32Array ? Array.from(value) : value,
  )
}

/**
 * The dataset of a first paint, its records still on their way, and the files that it was made of.
 * @throws TypeError where the JSON is not what `encodeFirstPaint` of this version wrote
 */
export function decodeFirstPaint(json: unknown): {
  readonly dataset: Dataset
  readonly files: readonly ReadFile[]
  readonly build: string
} {
  if (!isFirstPaint(json)) throw new TypeError('not a first paint of this version')
  const { dataset, files, build } = json
  const figures = tableOf(dataset.figures)
  return { dataset: { ...dataset, figures, records: null }, files, build }
}

/** The build writes it and nobody edits it, so its version is all that is asked. */
function isFirstPaint(json: unknown): json is FirstPaint {
  return typeof json === 'object' && json !== null && 'format' in json && json.format === 4
}

function tableOf(plain: PlainTable): FigureTable {
  const note: Record<string, CodedColumn> = {}
  for (const [lang, column] of Object.entries(plain.note)) note[lang] = text(column)
  return {
    rows: plain.rows,
    indicator: text(plain.indicator),
    period: text(plain.period),
    area: text(plain.area),
    dimension: text(plain.dimension),
    group: text(plain.group),
    value: numbers(plain.value),
    lower: numbers(plain.lower),
    upper: numbers(plain.upper),
    numerator: numbers(plain.numerator),
    denominator: numbers(plain.denominator),
    status: text(plain.status),
    note,
    source: text(plain.source),
    sourceUrl: text(plain.sourceUrl),
    file: text(plain.file),
    line: codes(plain.line),
    seriesRows: codes(plain.seriesRows),
    seriesStarts: codes(plain.seriesStarts),
  }
}

function text(column: PlainText): CodedColumn {
  return { words: column.words, codes: Uint32Array.from(column.codes) }
}

function numbers(column: Numbers): Float64Array {
  return Float64Array.from(column, (value) => value ?? NaN)
}

function codes(column: Numbers): Uint32Array {
  return Uint32Array.from(column, (value) => value ?? 0)
}
