import { useId, useRef, useState } from 'react'
import type { DraftLine } from '../../../desk/draft.ts'
import { freshLineId } from '../../../desk/edits.ts'
import { keyCells } from '../../../desk/figureLine.ts'
import { useTypedText } from '../../parts/useTypedText.ts'
import { useReader } from '../../reader.ts'
import { useOpenDraft } from '../openDraft.ts'
import type { IndicatorLines } from './lines.ts'
import { useTranslator } from '../../useTranslator.ts'

/** Adds a figure of an indicator: another area, group or period. */
export function AddLine(props: { readonly of: IndicatorLines; readonly title: string }) {
  const { readOnly } = useOpenDraft()
  const { say } = useTranslator()
  const [adding, setAdding] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  if (readOnly) return null
  return (
    <>
      <button
        ref={button}
        type="button"
        className="desk-link desk-add"
        aria-expanded={adding}
        aria-label={say('figures.line.add.of', { indicator: props.title })}
        onClick={() => setAdding(!adding)}
      >
        {say('figures.line.add')}
      </button>
      {adding && (
        <NewLine
          of={props.of}
          done={() => {
            setAdding(false)
            button.current?.focus()
          }}
        />
      )}
    </>
  )
}

function NewLine(props: { readonly of: IndicatorLines; readonly done: () => void }) {
  const { dataset, words } = useReader()
  const { draft, due, edit, announce } = useOpenDraft()
  const { say } = useTranslator()
  const id = useId()
  const { lines } = props.of
  const [area, setArea] = useState(dataset.city.id)
  const [group, setGroup] = useState('')
  const [suggested] = useState(() => {
    const there = new Set(lines.map(({ line }) => line.cells['period']))
    const periods = due.due.find(({ key }) => key.indicator === props.of.id)?.periods ?? []
    // The next expected period, or the period of the other lines.
    return periods.find((one) => !there.has(one)) ?? lines.at(-1)?.line.cells['period'] ?? ''
  })
  const [period, setPeriod] = useTypedText(`${draft.id} period ${props.of.id}`, suggested)
  const add = () => {
    const [dimension = '', name = ''] = group.split('=')
    const key = { indicator: props.of.id, area, dimension, group: name }
    const line: DraftLine = {
      id: freshLineId(draft),
      cells: keyCells(key, period.trim()),
      acknowledged: {},
    }
    edit({ kind: 'add lines', lines: [line], after: lines.at(-1)?.line.id ?? null })
    announce(say('figures.line.added'))
    props.done()
  }
  return (
    <form
      className="desk-new-line"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <label htmlFor={`${id}-area`}>{say('figures.line.add.area')}</label>
      <select
        id={`${id}-area`}
        className="ds-input"
        value={area}
        onChange={({ target }) => setArea(target.value)}
      >
        {dataset.areas.map((one) => (
          <option key={one.id} value={one.id}>
            {words.text(one.title).text || one.id}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-group`}>{say('figures.line.add.group')}</label>
      <select
        id={`${id}-group`}
        className="ds-input"
        value={group}
        onChange={({ target }) => setGroup(target.value)}
      >
        <option value="">{say('figures.everybody')}</option>
        {dataset.groups.map((one) => (
          <option key={`${one.dimension}=${one.group}`} value={`${one.dimension}=${one.group}`}>
            {words.text(one.title).text || one.group}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-period`}>{say('figures.line.add.period')}</label>
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
          {say('figures.line.add.do')}
        </button>
        <button type="button" className="desk-link" onClick={props.done}>
          {say('figures.line.add.cancel')}
        </button>
      </span>
    </form>
  )
}
