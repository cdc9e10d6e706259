import type { ReactNode } from 'react'
import type { DraftLine } from '../../../drafts/draft.ts'
import { FIGURE_STATUSES } from '../../../model/status.ts'
import { parseStatus } from '../../../datapackage/values/parseStatus.ts'
import { usePageContext } from '../../../components/pageContext.ts'
import { useOpenDraft } from '../openDraft.ts'
import { getColumnName } from './cellNames.ts'
import { MORE_COLUMNS } from './columns.ts'
import { useTranslator } from '../../../components/useTranslator.ts'
import { idPart } from '../../../i18n/idPart.ts'

/** Rarely used cells of a line, several statuses at once, and its removal. */
export function LineDetails(props: {
  readonly line: DraftLine
  readonly cell: (column: string) => ReactNode
}) {
  const { dataset } = usePageContext()
  const { edit, readOnly, announce } = useOpenDraft()
  const { t } = useTranslator()
  const { line, cell } = props
  const notes = dataset.languages.slice(1).map((lang) => `note_${lang.toLowerCase()}`)
  const status = parseStatus(line.cells['status'] ?? '').text.split(';')
  return (
    <div className="line-extra">
      <div className="line-extra-cells">
        {[...MORE_COLUMNS, ...notes].map((column) => (
          <div key={column}>
            <span className="cell-label" aria-hidden="true">
              {getColumnName(column, t)}
            </span>
            {cell(column)}
          </div>
        ))}
      </div>
      <fieldset disabled={readOnly}>
        <legend>{t('figures.status.all')}</legend>
        {FIGURE_STATUSES.map((one) => (
          <label key={one}>
            <input
              type="checkbox"
              checked={status.includes(one)}
              onChange={({ target }) => {
                const chosenStatuses = FIGURE_STATUSES.filter((otherStatus) =>
                  otherStatus === one ? target.checked : status.includes(otherStatus),
                )
                const text = chosenStatuses.join(';')
                edit({ kind: 'cells', cells: [{ line: line.id, column: 'status', text }] })
              }}
            />{' '}
            {t(`status.${idPart(one)}`)}
          </label>
        ))}
      </fieldset>
      <button
        type="button"
        className="desk-link"
        disabled={readOnly}
        onClick={() => {
          edit({ kind: 'remove line', line: line.id })
          announce(t('figures.line.removed'))
        }}
      >
        {t('figures.line.remove')}
      </button>
    </div>
  )
}
