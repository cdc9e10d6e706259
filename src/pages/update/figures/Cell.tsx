import { useId } from 'react'
import { isNumberColumn } from '../../../drafts/check/numberCells.ts'
import type { CellProps } from './cellProps.ts'
import { StatusCell } from './StatusCell.tsx'
import { useTranslator } from '../../../components/useTranslator.ts'

/** One cell of the grid: a real input; the form moves the focus between cells. */
export function Cell(props: CellProps) {
  const { t } = useTranslator()
  const id = useId()
  const { line, column, text, name, readOnly, describedBy, parsedNumber, invalid, onChange } = props
  if (column === 'status') return <StatusCell {...props} />
  const describedByIds = [describedBy, parsedNumber === null ? null : id]
    .filter((one) => one !== null)
    .join(' ')
  const input = (
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
      aria-describedby={describedByIds === '' ? undefined : describedByIds}
      readOnly={readOnly}
      value={text}
      onChange={({ target }) => onChange(target.value)}
    />
  )
  return (
    <>
      {input}
      {parsedNumber !== null && (
        <span className="cell-reads" id={id}>
          {t('figures.read', { number: parsedNumber })}
        </span>
      )}
    </>
  )
}
