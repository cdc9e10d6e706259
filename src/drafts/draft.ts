import { listColumns } from '../model/tables/columns.ts'
import { figureTable } from '../model/tables/figures.ts'
/** The changes of a draft that no saved file contains: a browser may delete its storage, a file stays. */
export interface FileBackup {
  /** ISO instant of the last save to a file; absent if there was none. */
  readonly at?: string
  /** Names of the cells and texts changed since then; at most MAX_CHANGED. */
  readonly changed: readonly string[]
  /** ISO instant of the first of these changes. */
  readonly since?: string
}

/**
 * A working group's draft of one right's file for one edition, exactly as typed: every cell is a text, and wrong
 * input is kept. Values are computed from it.
 */
export interface Draft {
  /** Unique in this browser. */
  readonly id: string
  readonly city: string
  readonly right: string
  readonly edition: number
  /** The group's name for the draft; '' for none. */
  readonly title: string
  /** ISO instants. */
  readonly created: string
  readonly saved: string
  /**
   * Digests of the package files that the draft is based on, by path. Other digests mean that the published
   * files have changed.
   */
  readonly basis: Readonly<Record<string, string>>
  readonly lines: readonly DraftLine[]
  /** The group's commentary on the figures: Markdown by language (`en`, `nb`). */
  readonly commentary: Readonly<Record<string, string>>
  /**
   * The published texts that the group has seen while writing its own, by language, latest last. Any other text
   * is somebody else's. Absent in drafts of older versions.
   */
  readonly commentarySeen?: Readonly<Record<string, readonly string[]>>
  readonly followUps: readonly DraftRecord[]
  readonly recommendations: readonly DraftRecord[]
  /** New rows of indicators.csv; absent in drafts without any. */
  readonly indicators?: readonly DraftRecord[]
  /** The receipt of the last hand-over; absent before the first one. */
  readonly handedOver?: HandOverReceipt
  /** The changes that no saved file contains; absent before the first change and in drafts of older versions. */
  readonly inFile?: FileBackup
}

/** What was handed over of a draft. A row that is missing in the draft but listed here was removed by the group. */
export interface HandOverReceipt {
  /** ISO instant of the last hand-over. */
  readonly at: string
  /** The files of the last hand-over: digest of the file that each replaced ('' for none) and of the new file. */
  readonly files: Readonly<Record<string, { readonly was: string; readonly is: string }>>
  /** Digests of all files handed over so far, by path; '' for a file to be removed. */
  readonly digests: Readonly<Record<string, string>>
  /** The cells of each line as last written, by line id. */
  readonly lines: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** The commentary as last written, by language. */
  readonly commentary: Readonly<Record<string, string>>
}

/** The key columns of a yearly file. A blank area means the city, a blank group everybody. */
export const KEY_COLUMNS: readonly string[] = figureTable.key

/** The columns that a group fills in. Other columns (`note_nb`, unknown ones) are kept under their own names. */
export const VALUE_COLUMNS: readonly string[] = listColumns(figureTable)
  .map(({ name }) => name)
  .filter((name) => !KEY_COLUMNS.includes(name))

export interface DraftLine {
  /** Stays the same while the line is edited, also when its period changes. */
  readonly id: string
  /** The cells as typed, by column; an absent column is blank. */
  readonly cells: Readonly<Record<string, string>>
  /** Accepted warnings by code, with the reason that goes into `note`. */
  readonly acknowledged: Readonly<Record<string, string>>
  /**
   * Id of the draft's row of indicators.csv that describes this line's indicator. When the row's id changes, the
   * line follows.
   */
  readonly describedBy?: string
}

/** A row of follow-up.csv, recommendations.csv or indicators.csv as typed, by column. */
export interface DraftRecord {
  readonly id: string
  readonly cells: Readonly<Record<string, string>>
}
