import { isNumberColumn } from './columns.ts'
import { StatusCell } from './StatusCell.tsx'

export interface CellProps {
  readonly line: string
  readonly column: string
  readonly text: string
  /** Column, indicator, area, group, period. */
  readonly name: string
  readonly readOnly: boolean
  /** The id of what is said of the cell; null where nothing is. */
  readonly saidIn: string | null
  readonly invalid: boolean
  readonly change: (text: string) => void
}

/** One cell of the grid: a real input, which the form around it moves to and from. */
export function Cell(props: CellProps) {
  const { line, column, text, name, readOnly, saidIn, invalid, change } = props
  if (column === 'status') return <StatusCell {...props} />
  return (
    <input
      className="ds-input desk-cell"
      type="text"
      inputMode={isNumberColumn(column) ? 'decimal' : undefined}
      autoComplete="off"
      spellCheck={column === 'note'}
      data-line={line}
      data-column={column}
      aria-label={name}
      aria-invalid={invalid || undefined}
      aria-describedby={saidIn ?? undefined}
      readOnly={readOnly}
      value={text}
      onChange={({ target }) => change(target.value)}
    />
  )
}
