import type { LeftOutReason } from './names.ts'
import type { RowQuestion } from './rowSurvey.ts'

/** Why a figure could not be read. */
export type UnreadableRule =
  | 'row'
  | 'blank'
  | 'indicator'
  | 'area'
  | 'period'
  | 'date'
  | 'two years'
  | 'day'
  | 'impossible period'
  | 'other kind'
  | 'rows'
  | 'block'
  | 'number'
  | 'percent-sign'
  | 'two ways'
  | 'date as number'
  | 'formula'
  | 'mark'
  | 'status'
  | 'repeated'
  | 'extra cell'
  | 'heading'
  | 'missing cell'

/** A place of the table that could not be read. */
export interface Unreadable {
  readonly sheet: string
  /** The row of the sheet, or the line of the file. */
  readonly line: number
  /** 1-based, with its heading; null where the fault is of the row as a whole. */
  readonly column: { readonly position: number; readonly name: string } | null
  readonly text: string
  readonly rule: UnreadableRule
  /** What was probably meant, as an id or a number. */
  readonly offer: string | null
  /** Of a number that may be two: the last one that is published of the same. */
  readonly last?: number
}

/** A figure that is taken: the cells of a line of the draft, and where they come from. */
export interface TakenLine {
  readonly cells: Readonly<Record<string, string>>
  readonly line: number
  /** Where the figure stands: 1-based, with its heading. */
  readonly column: { readonly position: number; readonly name: string }
  /** The period as the table writes it, where that is another spelling. */
  readonly wrote: string | null
}

export interface LeftOut {
  readonly reason: LeftOutReason
  /** Which area, indicator, group or period; '' where the reason says it all. */
  readonly text: string
  readonly count: number
}

/**
 * What came of a table. `records` is every figure that it could hold: rows below the heading, times
 * the columns of figures. Each is taken, unreadable or left out: the three add up.
 */
export interface ImportTally {
  readonly records: number
  readonly taken: number
  readonly unreadable: number
  readonly leftOut: readonly LeftOut[]
  /** Places that could not be read, the first of them; `untold` more were found. */
  readonly places: readonly Unreadable[]
  readonly untold: number
  /** The first period that names a year and the next, as the table writes it; null where none does. */
  readonly twoYears: string | null
  /** The first period that is a day, as the table writes it; null where none is. */
  readonly day: string | null
  /** The first period of another kind than its series has, and how many published figures say what it is; null without any. */
  readonly otherKind: OtherKindFound | null
  /** What tells rows apart though it is not read: nothing is taken until each question has its answer. */
  readonly rowQuestions: readonly RowQuestion[]
  /** The tables of a sheet that has several, in their order; empty where there is one. */
  readonly blocks: readonly TableBlock[]
}

/** A table in a sheet that has several. */
export interface TableBlock {
  /** Index of its row of headings. */
  readonly row: number
  readonly line: number
  /** What stands above it, or its headings. */
  readonly title: string
}

export interface OtherKindFound {
  readonly text: string
  /** How many published figures are the same as those of the year that ends, or begins, then. */
  readonly ends: number
  readonly begins: number
}

export function leftOutCount({ leftOut }: Pick<ImportTally, 'leftOut'>): number {
  return leftOut.reduce((sum, { count }) => sum + count, 0)
}
