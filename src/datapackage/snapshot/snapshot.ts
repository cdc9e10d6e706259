import type { Dataset } from '../../model/dataset.ts'
import type { CodedColumn, FigureTable } from '../../model/figureTable.ts'
import { splitDeferredTexts } from './deferredTexts.ts'
import type { PackageResult, ReadFile } from '../packageResult.ts'

// This module is part of the first chunk: it imports only types and small modules.

type Numbers = readonly (number | null)[]

interface PlainText {
  readonly dictionary: readonly string[]
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

interface Snapshot {
  readonly format: 5
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
export function encodeSnapshot(result: PackageResult, build: string): string {
  if (!result.dataset)
    throw new RangeError('a package without a readable manifest has no first paint')
  const { records: _later, ...dataset } = splitDeferredTexts(result.dataset).immediate
  const snapshot = { format: 5, build, files: result.files, dataset }
  // JSON writes NaN as null, which is decoded as blank.
  return JSON.stringify(snapshot, (_key, value: unknown) =>
    value instanceof Float64Array || value instanceof Uint32Array ? Array.from(value) : value,
  )
}

/**
 * Decodes the dataset of a snapshot, without records, and the files it was made of.
 * @throws TypeError where the JSON was not written by `encodeSnapshot` of this version
 */
export function decodeSnapshot(json: unknown): {
  readonly dataset: Dataset
  readonly files: readonly ReadFile[]
  readonly build: string
} {
  if (!isSnapshot(json)) throw new TypeError('not a first paint of this version')
  const { dataset, files, build } = json
  const figures = toFigureTable(dataset.figures)
  return { dataset: { ...dataset, figures, records: null }, files, build }
}

/** Only the version is checked: the file is written by the build and never edited. */
function isSnapshot(json: unknown): json is Snapshot {
  return typeof json === 'object' && json !== null && 'format' in json && json.format === 5
}

function toFigureTable(plain: PlainTable): FigureTable {
  const note: Record<string, CodedColumn> = {}
  for (const [lang, column] of Object.entries(plain.note)) note[lang] = toCodedColumn(column)
  return {
    rows: plain.rows,
    indicator: toCodedColumn(plain.indicator),
    period: toCodedColumn(plain.period),
    area: toCodedColumn(plain.area),
    dimension: toCodedColumn(plain.dimension),
    group: toCodedColumn(plain.group),
    value: toFloat64Array(plain.value),
    lower: toFloat64Array(plain.lower),
    upper: toFloat64Array(plain.upper),
    numerator: toFloat64Array(plain.numerator),
    denominator: toFloat64Array(plain.denominator),
    status: toCodedColumn(plain.status),
    note,
    source: toCodedColumn(plain.source),
    sourceUrl: toCodedColumn(plain.sourceUrl),
    file: toCodedColumn(plain.file),
    line: codes(plain.line),
    seriesRows: codes(plain.seriesRows),
    seriesStarts: codes(plain.seriesStarts),
  }
}

function toCodedColumn(column: PlainText): CodedColumn {
  return { dictionary: column.dictionary, codes: Uint32Array.from(column.codes) }
}

function toFloat64Array(column: Numbers): Float64Array {
  return Float64Array.from(column, (value) => value ?? NaN)
}

function codes(column: Numbers): Uint32Array {
  return Uint32Array.from(column, (value) => value ?? 0)
}
