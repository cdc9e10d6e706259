import { useState } from 'react'
import type { OpenTable } from './importState.ts'
import { useTranslator } from '../../../components/useTranslator.ts'

const MIN_SHOWN = 6

/** Chooses the sheet and its heading row. */
export function SheetChoice(props: {
  readonly state: OpenTable
  readonly selectSheet: (sheet: number, headerRow: number | null) => void
}) {
  const { t } = useTranslator()
  const { sheets, plan } = props.state
  return (
    <section aria-labelledby="import-sheet">
      <h3 id="import-sheet">{t('import.sheet')}</h3>
      {sheets.length > 1 && (
        <div className="import-field">
          <label htmlFor="import-sheet-choice">{t('import.sheet.choice')}</label>
          <select
            id="import-sheet-choice"
            className="ds-input"
            value={plan.sheet}
            onChange={({ target }) => props.selectSheet(Number(target.value), null)}
          >
            {sheets.map(({ name, rows }, index) => (
              <option key={name} value={index} disabled={rows === 0}>
                {t('import.sheet.option', { name, rows })}
              </option>
            ))}
          </select>
        </div>
      )}
      <HeadingRow {...props} />
    </section>
  )
}

function HeadingRow({ state, selectSheet }: Parameters<typeof SheetChoice>[0]) {
  const { t } = useTranslator()
  const [isExpanded, setExpanded] = useState(false)
  const { plan, view } = state
  const filled = view.top
    .map((row, index) => ({ ...row, index }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  const maxShown = Math.max(
    MIN_SHOWN,
    filled.findIndex(({ index }) => index === plan.headerRow) + 2,
  )
  const shown = isExpanded ? filled : filled.slice(0, maxShown)
  return (
    <fieldset className="import-heading-rows">
      <legend>{t('import.heading')}</legend>
      {shown.map(({ index, line, cells }) => (
        <label key={index} data-above={index < plan.headerRow || undefined}>
          <input
            type="radio"
            name="import-heading"
            checked={index === plan.headerRow}
            onChange={() => selectSheet(plan.sheet, index)}
          />
          <span>{t('import.heading.row', { line, cells: cells.filter(Boolean).join(' · ') })}</span>
        </label>
      ))}
      {shown.length < filled.length && (
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          onClick={() => setExpanded(true)}
        >
          {t('import.heading.more')}
        </button>
      )}
    </fieldset>
  )
}
