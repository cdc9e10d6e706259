export type Severity = 'error' | 'warning'

/** A fault in the data. The message in the user's language is made from `code` and `detail`. */
export interface Problem {
  /**
   * Error type of the Frictionless catalogue where one applies: `type-error`, `foreign-key`, `blank-row` …
   */
  readonly code: string
  readonly severity: Severity
  /** Path in the package; '' where the fault concerns the whole package. */
  readonly file: string
  /** 1-based line; the header is line 1. Null where the fault concerns the whole file. */
  readonly line: number | null
  /** 1-based position and name of the column. Null where the fault concerns the row or the file. */
  readonly column: { readonly position: number; readonly name: string } | null
  /** The faulty text as written in the file. */
  readonly text: string
  /** Further arguments of the message, such as a suggestion, a limit or another line. */
  readonly detail: Readonly<Record<string, string | number>>
}
