import { FIGURE_STATUSES, MISSING_STATUSES } from '../../../model/status.ts'
import type { CellProps } from './cellProps.ts'
import { useTranslator } from '../../../components/useTranslator.ts'
import { idPart } from '../../../i18n/idPart.ts'

/** The status as a choice; several statuses, or an unknown text, are shown as written. */
export function StatusCell(props: CellProps) {
  const { t } = useTranslator()
  const { line, column, text, name, readOnly, describedBy, invalid, onChange } = props
  const isKnown = (FIGURE_STATUSES as readonly string[]).includes(text) || text === ''
  return (
    <select
      className="ds-input desk-cell"
      data-line={line}
      data-column={column}
      aria-label={name}
      aria-invalid={invalid || undefined}
      aria-describedby={describedBy ?? undefined}
      disabled={readOnly}
      value={text}
      onChange={({ target }) => onChange(target.value)}
    >
      <option value="">{t('figures.status.normal')}</option>
      {!isKnown && <option value={text}>{text}</option>}
      <optgroup label={t('figures.status.missing')}>
        {MISSING_STATUSES.map((status) => (
          <option key={status} value={status}>
            {t(`status.${idPart(status)}`)}
          </option>
        ))}
      </optgroup>
      <optgroup label={t('figures.status.about')}>
        {FIGURE_STATUSES.filter((status) => !MISSING_STATUSES.includes(status)).map((status) => (
          <option key={status} value={status}>
            {t(`status.${idPart(status)}`)}
          </option>
        ))}
      </optgroup>
    </select>
  )
}
