import { getAreaName, getGroupName } from '../../../i18n/names.ts'
import { useId, useRef, useState } from 'react'
import type { DraftLine } from '../../../drafts/draft.ts'
import { createLineId } from '../../../drafts/edits.ts'
import { getKeyCells } from '../../../drafts/figureCells.ts'
import { useStoredInput } from '../../../components/useStoredInput.ts'
import { usePageContext } from '../../../components/pageContext.ts'
import { useOpenDraft } from '../openDraft.ts'
import type { IndicatorLines } from './indicatorLines.ts'
import { useTranslator } from '../../../components/useTranslator.ts'

/** Adds a figure of an indicator: another area, group or period. */
export function AddLine(props: { readonly of: IndicatorLines; readonly title: string }) {
  const { readOnly } = useOpenDraft()
  const { t } = useTranslator()
  const [isAdding, setIsAdding] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  if (readOnly) return null
  return (
    <>
      <button
        ref={button}
        type="button"
        className="desk-link desk-add"
        aria-expanded={isAdding}
        aria-label={t('figures.line.add.of', { indicator: props.title })}
        onClick={() => setIsAdding(!isAdding)}
      >
        {t('figures.line.add')}
      </button>
      {isAdding && (
        <NewLine
          of={props.of}
          onDone={() => {
            setIsAdding(false)
            button.current?.focus()
          }}
        />
      )}
    </>
  )
}

function NewLine(props: { readonly of: IndicatorLines; readonly onDone: () => void }) {
  const { dataset, translator } = usePageContext()
  const { draft, due, edit, announce } = useOpenDraft()
  const { t } = useTranslator()
  const id = useId()
  const { lines } = props.of
  const [area, setArea] = useState(dataset.city.id)
  const [group, setGroup] = useState('')
  const [suggestedPeriod] = useState(() => {
    const existingPeriods = new Set(lines.map(({ line }) => line.cells['period']))
    const periods = due.due.find(({ key }) => key.indicator === props.of.id)?.periods ?? []
    // The next expected period, or the period of the other lines.
    return (
      periods.find((one) => !existingPeriods.has(one)) ?? lines.at(-1)?.line.cells['period'] ?? ''
    )
  })
  const [period, setPeriod] = useStoredInput(`${draft.id} period ${props.of.id}`, suggestedPeriod)
  const add = () => {
    const [dimension = '', name = ''] = group.split('=')
    const key = { indicator: props.of.id, area, dimension, group: name }
    const line: DraftLine = {
      id: createLineId(draft),
      cells: getKeyCells(key, period.trim()),
      acknowledged: {},
    }
    edit({ kind: 'add lines', lines: [line], after: lines.at(-1)?.line.id ?? null })
    announce(t('figures.line.added'))
    props.onDone()
  }
  return (
    <form
      className="desk-new-line"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <label htmlFor={`${id}-area`}>{t('figures.line.add.area')}</label>
      <select
        id={`${id}-area`}
        className="ds-input"
        value={area}
        onChange={({ target }) => setArea(target.value)}
      >
        {dataset.areas.map((one) => (
          <option key={one.id} value={one.id}>
            {getAreaName(one.id, dataset, translator).text}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-group`}>{t('figures.line.add.group')}</label>
      <select
        id={`${id}-group`}
        className="ds-input"
        value={group}
        onChange={({ target }) => setGroup(target.value)}
      >
        <option value="">{t('figures.everybody')}</option>
        {dataset.groups.map((one) => (
          <option key={`${one.dimension}=${one.group}`} value={`${one.dimension}=${one.group}`}>
            {getGroupName(one, dataset, translator).text}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-period`}>{t('figures.line.add.period')}</label>
      <input
        id={`${id}-period`}
        className="ds-input"
        type="text"
        required
        value={period}
        onChange={({ target }) => setPeriod(target.value)}
      />
      <span className="desk-actions">
        <button type="submit" className="ds-button" data-variant="secondary">
          {t('figures.line.add.do')}
        </button>
        <button type="button" className="desk-link" onClick={props.onDone}>
          {t('figures.line.add.cancel')}
        </button>
      </span>
    </form>
  )
}
