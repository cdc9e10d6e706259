export type Severity = 'error' | 'warning'

/**
 * A fault in the data, as data: what is wrong, where, and with what words. The sentence in the
 * reader's language is made from `code` and `detail`.
 */
export interface Problem {
  /** From the Frictionless error catalogue where one fits: `type-error`, `foreign-key`, `blank-row` … */
  readonly code: string
  readonly severity: Severity
  /** Path inside the package; '' where the fault is of the package as a whole. */
  readonly file: string
  /** 1-based; the header is line 1. Null where the fault is of the file as a whole. */
  readonly line: number | null
  /** 1-based position and name of the column. Null where the fault is of the row or the file. */
  readonly column: { readonly position: number; readonly name: string } | null
  /** The offending text, as it stands in the file. */
  readonly text: string
  /** What the sentence needs beyond the place: an offer, a limit, the other line. */
  readonly detail: Readonly<Record<string, string | number>>
}
