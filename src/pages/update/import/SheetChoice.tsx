import { useState } from 'react'
import type { OpenTable } from './importState.ts'
import { useTranslator } from '../../useTranslator.ts'

const SHOWN = 6

/** Chooses the sheet and its heading row. */
export function SheetChoice(props: {
  readonly state: OpenTable
  readonly look: (sheet: number, headerRow: number | null) => void
}) {
  const { say } = useTranslator()
  const { sheets, plan } = props.state
  return (
    <section aria-labelledby="import-sheet">
      <h3 id="import-sheet">{say('import.sheet')}</h3>
      {sheets.length > 1 && (
        <div className="import-field">
          <label htmlFor="import-sheet-choice">{say('import.sheet.choice')}</label>
          <select
            id="import-sheet-choice"
            className="ds-input"
            value={plan.sheet}
            onChange={({ target }) => props.look(Number(target.value), null)}
          >
            {sheets.map(({ name, rows }, index) => (
              <option key={name} value={index} disabled={rows === 0}>
                {say('import.sheet.option', { name, rows })}
              </option>
            ))}
          </select>
        </div>
      )}
      <HeadingRow {...props} />
    </section>
  )
}

function HeadingRow({ state, look }: Parameters<typeof SheetChoice>[0]) {
  const { say } = useTranslator()
  const [all, setAll] = useState(false)
  const { plan, view } = state
  const filled = view.top
    .map((row, index) => ({ ...row, index }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  const most = Math.max(SHOWN, filled.findIndex(({ index }) => index === plan.headerRow) + 2)
  const shown = all ? filled : filled.slice(0, most)
  return (
    <fieldset className="import-heading-rows">
      <legend>{say('import.heading')}</legend>
      {shown.map(({ index, line, cells }) => (
        <label key={index} data-above={index < plan.headerRow || undefined}>
          <input
            type="radio"
            name="import-heading"
            checked={index === plan.headerRow}
            onChange={() => look(plan.sheet, index)}
          />
          <span>
            {say('import.heading.row', { line, cells: cells.filter(Boolean).join(' · ') })}
          </span>
        </label>
      ))}
      {shown.length < filled.length && (
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          onClick={() => setAll(true)}
        >
          {say('import.heading.more')}
        </button>
      )}
    </fieldset>
  )
}
