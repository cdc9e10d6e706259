import type { Dataset } from '../model/dataset.ts'
import type { CodedColumn, FigureTable } from '../model/figureTable.ts'
import { partLaterTexts } from './laterTexts.ts'
import type { PackageReading, ReadFile } from './packageReading.ts'

// This module is part of the first chunk: it imports only types and small modules.

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
 * Encodes a package as JSON: the snapshot that the page shows before it has read the files again. It has no
 * records and no long texts of later languages; the page fetches them afterwards.
 * @param build id of the build, the same as in its records
 * @throws RangeError where there is no dataset
 */
export function encodeFirstPaint(reading: PackageReading, build: string): string {
  if (!reading.dataset)
    throw new RangeError('a package without a readable manifest has no first paint')
  const { records: _later, ...dataset } = partLaterTexts(reading.dataset).first
  const paint = { format: 4, build, files: reading.files, dataset }
  // JSON writes NaN as null, which is decoded as blank.
  return JSON.stringify(paint, (_key, value: unknown) =>
    value instanceof Float64Array || value instanceof Uint32Array ? Array.from(value) : value,
  )
}

/**
 * Decodes the dataset of a snapshot, without records, and the files it was made of.
 * @throws TypeError where the JSON was not written by `encodeFirstPaint` of this version
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

/** Only the version is checked: the file is written by the build and never edited. */
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
