import type { LeftOutReason } from './matching/nameMatcher.ts'
import type { RowQuestion } from './matching/rowSurvey.ts'

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

/** A place in the table that could not be read. */
export interface UnreadablePlace {
  readonly sheet: string
  /** The row of the sheet, or the line of the file. */
  readonly line: number
  /** 1-based, with its heading; null if the fault is in the row as a whole. */
  readonly column: { readonly position: number; readonly name: string } | null
  readonly text: string
  readonly rule: UnreadableRule
  /** The suggested correction: an id or a number. */
  readonly suggestion: string | null
  /** For an ambiguous number: the last published number of the same series. */
  readonly last?: number
}

/** An imported figure: the cells of a draft line, and where they are in the table. */
export interface ImportedLine {
  readonly cells: Readonly<Record<string, string>>
  readonly line: number
  /** Position of the value: 1-based, with its heading. */
  readonly column: { readonly position: number; readonly name: string }
  /** The period as the table writes it, if the spelling differs. */
  readonly writtenPeriod: string | null
}

export interface LeftOut {
  readonly reason: LeftOutReason
  /** The area, indicator, group or period; '' if the reason is enough. */
  readonly text: string
  readonly count: number
}

/**
 * Result of reading a table. `records` counts every possible figure: rows below the heading times
 * value columns. Each is imported, unreadable or left out; the three add up.
 */
export interface ImportSummary {
  readonly records: number
  readonly imported: number
  readonly unreadable: number
  readonly leftOut: readonly LeftOut[]
  /** The first places that could not be read; `unreported` counts the others. */
  readonly places: readonly UnreadablePlace[]
  readonly unreported: number
  /** The first period that names two consecutive years, as written; null if there is none. */
  readonly twoYears: string | null
  /** The first period that is a day, as written; null if there is none. */
  readonly day: string | null
  /** The first period of a different kind than its series, and how many published figures explain it; null if there is none. */
  readonly otherKind: OtherKindFound | null
  /** Unread features that distinguish rows: nothing is imported until each question is answered. */
  readonly rowQuestions: readonly RowQuestion[]
  /** The tables of a sheet that has several, in order; empty if there is one. */
  readonly blocks: readonly TableBlock[]
}

/** A table in a sheet that has several. */
export interface TableBlock {
  /** Index of its heading row. */
  readonly row: number
  readonly line: number
  /** The text above it, or its headings. */
  readonly title: string
}

export interface OtherKindFound {
  readonly text: string
  /** Number of published figures that equal the year that ends, or begins, then. */
  readonly ends: number
  readonly begins: number
}

export function countLeftOut({ leftOut }: Pick<ImportSummary, 'leftOut'>): number {
  return leftOut.reduce((sum, { count }) => sum + count, 0)
}
