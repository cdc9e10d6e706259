import { FIGURE_STATUSES, MISSING_STATUSES } from '../../../model/status.ts'
import type { CellProps } from './Cell.tsx'
import { useTranslator } from '../../useTranslator.ts'

/** The status as a choice; several statuses, or an unknown text, are shown as written. */
export function StatusCell(props: CellProps) {
  const { say } = useTranslator()
  const { line, column, text, name, readOnly, saidIn, invalid, change } = props
  const known = (FIGURE_STATUSES as readonly string[]).includes(text) || text === ''
  return (
    <select
      className="ds-input desk-cell"
      data-line={line}
      data-column={column}
      aria-label={name}
      aria-invalid={invalid || undefined}
      aria-describedby={saidIn ?? undefined}
      disabled={readOnly}
      value={text}
      onChange={({ target }) => change(target.value)}
    >
      <option value="">{say('figures.status.normal')}</option>
      {!known && <option value={text}>{text}</option>}
      <optgroup label={say('figures.status.missing')}>
        {MISSING_STATUSES.map((status) => (
          <option key={status} value={status}>
            {say(`status.${status}`)}
          </option>
        ))}
      </optgroup>
      <optgroup label={say('figures.status.about')}>
        {FIGURE_STATUSES.filter((status) => !MISSING_STATUSES.includes(status)).map((status) => (
          <option key={status} value={status}>
            {say(`status.${status}`)}
          </option>
        ))}
      </optgroup>
    </select>
  )
}
