import type { ReactNode } from 'react'
import type { DraftLine } from '../../../desk/draft.ts'
import { FIGURE_STATUSES } from '../../../model/status.ts'
import { readStatus } from '../../../package/statusText.ts'
import { useReader } from '../../reader.ts'
import { useOpenDraft } from '../openDraft.ts'
import { columnName } from './cellNames.ts'
import { MORE_COLUMNS } from './columns.ts'
import { useTranslator } from '../../useTranslator.ts'

/** Rarely used cells of a line, several statuses at once, and its removal. */
export function LineMore(props: {
  readonly line: DraftLine
  readonly cell: (column: string) => ReactNode
}) {
  const { dataset } = useReader()
  const { edit, readOnly, announce } = useOpenDraft()
  const { say } = useTranslator()
  const { line, cell } = props
  const notes = dataset.languages.slice(1).map((lang) => `note_${lang.toLowerCase()}`)
  const status = readStatus(line.cells['status'] ?? '').text.split(';')
  return (
    <div className="line-extra">
      <div className="line-extra-cells">
        {[...MORE_COLUMNS, ...notes].map((column) => (
          <div key={column}>
            <span className="cell-label" aria-hidden="true">
              {columnName(column, say)}
            </span>
            {cell(column)}
          </div>
        ))}
      </div>
      <fieldset disabled={readOnly}>
        <legend>{say('figures.status.all')}</legend>
        {FIGURE_STATUSES.map((one) => (
          <label key={one}>
            <input
              type="checkbox"
              checked={status.includes(one)}
              onChange={({ target }) => {
                const chosen = FIGURE_STATUSES.filter((other) =>
                  other === one ? target.checked : status.includes(other),
                )
                const text = chosen.join(';')
                edit({ kind: 'cells', cells: [{ line: line.id, column: 'status', text }] })
              }}
            />{' '}
            {say(`status.${one}`)}
          </label>
        ))}
      </fieldset>
      <button
        type="button"
        className="desk-link"
        disabled={readOnly}
        onClick={() => {
          edit({ kind: 'remove line', line: line.id })
          announce(say('figures.line.removed'))
        }}
      >
        {say('figures.line.remove')}
      </button>
    </div>
  )
}
