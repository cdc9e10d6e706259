import type { CsvFault } from '../../../datapackage/io/csvRecords.ts'
import type { FileNote } from './fileNotes.ts'

/**
 * The kind of a cell beyond its text. A percent cell that holds 0.134 has the text `13.4%`. A date
 * has its ISO day as text; its kind says how much of the date the sheet shows.
 */
export const CELL = {
  text: 0,
  number: 1,
  percent: 2,
  /** A date shown as a year only. */
  dateYear: 3,
  /** A date shown as month and year. */
  dateMonth: 4,
  dateDay: 5,
  /** A failed formula such as `#N/A`. */
  error: 6,
} as const

export type CellKind = (typeof CELL)[keyof typeof CELL]

export interface GridRow {
  /** 1-based: the row of the sheet, or the line of the file where the row begins. */
  readonly line: number
  readonly cells: readonly string[]
  /** A `CellKind` for each cell; null if all are text. */
  readonly kinds: Uint8Array | null
}

/** A row of a text file that cannot be split into cells. */
export interface GridFault {
  readonly line: number
  readonly kind: CsvFault['kind']
}

/** A sheet of a workbook or a text file, as text cells. */
export interface Grid {
  /** The sheet's name; '' for a text file. */
  readonly name: string
  /** Number of cells in the widest row. */
  readonly width: number
  readonly rows: readonly GridRow[]
  readonly faults: readonly GridFault[]
  /** Content that the sheet hides or displays differently from its value. */
  readonly notes: readonly FileNote[]
}

/**
 * Why a file cannot be opened. `raised`: a workbook older than Excel 97 with superscript digits
 * indistinguishable from others.
 */
export type FileFault =
  | 'empty'
  | 'hidden'
  | 'web page'
  | 'not a table'
  | 'locked'
  | 'damaged'
  | 'checksum'
  | 'large'
  | 'raised'

export type OpenResult =
  /** `notes`: notes on the whole file. */
  | { readonly ok: true; readonly grids: readonly Grid[]; readonly notes: readonly FileNote[] }
  | { readonly ok: false; readonly fault: FileFault }

export function getCellKind(row: GridRow, column: number): CellKind {
  return (row.kinds?.[column] ?? CELL.text) as CellKind
}

export function isBlankRow(row: GridRow): boolean {
  return row.cells.every((cell) => cell === '')
}
