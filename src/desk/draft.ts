import type { FileState } from './fileState.ts'

/**
 * A working group's draft of one right's file for one edition, exactly as it was typed: every cell
 * is a text, and nothing is thrown away because it is wrong. What it means is computed.
 */
export interface Draft {
  /** Made once, unique in this browser. */
  readonly id: string
  readonly city: string
  readonly right: string
  readonly edition: number
  /** What the group calls it; '' where it has no name of its own. */
  readonly title: string
  /** ISO instants. */
  readonly created: string
  readonly saved: string
  /** Digests of the package's files that the draft was made on, by path: when they differ, what is underneath has changed. */
  readonly basis: Readonly<Record<string, string>>
  readonly lines: readonly DraftLine[]
  /** What the group says of the figures, Markdown by language (`en`, `nb`). */
  readonly commentary: Readonly<Record<string, string>>
  /**
   * The published texts that the group had before its eyes while it wrote its own, by language, the
   * latest last: any other is somebody else's work. Absent in drafts of an older program.
   */
  readonly commentarySeen?: Readonly<Record<string, readonly string[]>>
  readonly followUps: readonly DraftRecord[]
  readonly recommendations: readonly DraftRecord[]
  /** New rows of the metadata sheet, with or without figures of what they describe; absent in drafts that have none. */
  readonly indicators?: readonly DraftRecord[]
  /** What became of it so far; absent before the first hand-over. */
  readonly handedOver?: HandedOver
  /** What of it is in no file; absent in drafts of an older program, and before the first change. */
  readonly inFile?: FileState
}

/** What was handed over of a draft: when it is published, what is missing then was taken out here. */
export interface HandedOver {
  /** ISO instant of the last one. */
  readonly at: string
  /** The files of the last one: digests of what each took the place of ('' for nothing), and of what it is. */
  readonly files: Readonly<Record<string, { readonly was: string; readonly is: string }>>
  /** Digests of all files that were handed over so far, by path; '' for one that was to go. */
  readonly digests: Readonly<Record<string, string>>
  /** The cells of each line as they were last written, by the line's id. */
  readonly lines: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** The commentary as it was last written, by language. */
  readonly commentary: Readonly<Record<string, string>>
}

/** The columns that name a line: the key of a yearly file. Blank area means the city, blank group everybody. */
export const KEY_FIELDS = ['indicator', 'period', 'area', 'dimension', 'group'] as const

/** The columns that a group fills in. Further ones (`note_nb`, unknown columns) are kept under their own name. */
export const VALUE_FIELDS = [
  'value',
  'lower',
  'upper',
  'numerator',
  'denominator',
  'status',
  'note',
  'source',
  'source_url',
] as const

export interface DraftLine {
  /** Stays the same while the line is edited, also when its period changes. */
  readonly id: string
  /** The cells as typed, by column; a column that is not there is blank. */
  readonly cells: Readonly<Record<string, string>>
  /** Warnings that somebody looked at and let stand, by code, with the reason that goes into `note`. */
  readonly acknowledged: Readonly<Record<string, string>>
  /** The row of `indicators` that says what it is a figure of: where the id in it changes, the line's goes along. */
  readonly describedBy?: string
}

/** A row of follow-up.csv, recommendations.csv or indicators.csv as typed, by column. */
export interface DraftRecord {
  readonly id: string
  readonly cells: Readonly<Record<string, string>>
}
