export interface CellProps {
  readonly line: string
  readonly column: string
  readonly text: string
  /** Accessible name: column, indicator, area, group, period. */
  readonly name: string
  readonly readOnly: boolean
  /** Id of the element with the cell's checks; null for none. */
  readonly describedBy: string | null
  /** The parsed number, if it is written otherwise; null if there is nothing to show. */
  readonly parsedNumber: string | null
  readonly invalid: boolean
  readonly onChange: (text: string) => void
}
