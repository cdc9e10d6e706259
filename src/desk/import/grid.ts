import type { CsvFault } from '../../package/csvRows.ts'
import type { ImportNote } from './notes.ts'

/**
 * What a cell is, beyond its text. A percent cell holds 0.134 and says 13.4%: its text here is
 * `13.4%`. A date's text is its ISO day; its kind tells how much of it the sheet shows.
 */
export const CELL = {
  text: 0,
  number: 1,
  percent: 2,
  /** A date of which the sheet shows only the year. */
  dateYear: 3,
  /** A date of which the sheet shows month and year. */
  dateMonth: 4,
  dateDay: 5,
  /** `#N/A` and the like: what a formula says that failed. */
  error: 6,
} as const

export type CellKind = (typeof CELL)[keyof typeof CELL]

export interface GridRow {
  /** 1-based: the row of the sheet, or the line of the file on which the row begins. */
  readonly line: number
  readonly cells: readonly string[]
  /** A `CellKind` for each cell; null where all are text. */
  readonly kinds: Uint8Array | null
}

/** A row of a text file that cannot be parted into cells. */
export interface GridFault {
  readonly line: number
  readonly kind: CsvFault['kind']
}

/** A sheet of a workbook, or a text file, as cells of text. */
export interface Grid {
  /** The sheet's name; '' where the file is text. */
  readonly name: string
  /** Cells of the widest row. */
  readonly width: number
  readonly rows: readonly GridRow[]
  readonly faults: readonly GridFault[]
  /** What it hides, or shows otherwise than it holds. */
  readonly notes: readonly ImportNote[]
}

/**
 * Why a file cannot be opened at all. `raised`: a workbook older than Excel 97 with raised digits,
 * which nobody can tell from others.
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

export type Opened =
  /** `notes`: of the file as a whole. */
  | { readonly ok: true; readonly grids: readonly Grid[]; readonly notes: readonly ImportNote[] }
  | { readonly ok: false; readonly fault: FileFault }

export function kindAt(row: GridRow, column: number): CellKind {
  return (row.kinds?.[column] ?? CELL.text) as CellKind
}

export function isBlank(row: GridRow): boolean {
  return row.cells.every((cell) => cell === '')
}
