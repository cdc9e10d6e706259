import { useState } from 'react'
import { indicatorsAt } from '../../../model/dataset.ts'
import { parsePeriod } from '../../../model/period.ts'
import type { ImportPlan, Named } from '../../../desk/import/plan.ts'
import { useReader } from '../../reader.ts'
import { useOpenDraft } from '../openDraft.ts'
import { useTranslator } from '../../useTranslator.ts'

interface Choice {
  readonly value: string
  readonly label: string
}

/** Values for all rows, if the table has no column for them. */
export function FixedValues(props: {
  readonly plan: ImportPlan
  readonly change: (plan: ImportPlan) => void
}) {
  const { dataset, words } = useReader()
  const { draft } = useOpenDraft()
  const { say } = useTranslator()
  const { plan } = props
  const { fixed } = plan
  const put = (changed: Named) => props.change({ ...plan, fixed: changed })
  const has = (as: 'indicator' | 'area' | 'group') =>
    plan.columns.some((use) => use.as === as || (use.as === 'value' && use.of[as] !== undefined))
  const without = (name: keyof Named): Named =>
    Object.fromEntries(Object.entries(fixed).filter(([key]) => key !== name))
  const indicators = indicatorsAt(dataset, draft.edition)
    .filter(({ right }) => right === draft.right)
    .map(({ id, title }): Choice => ({ value: id, label: words.text(title).text || id }))
  const areas = dataset.areas.map(({ id, title }): Choice => ({
    value: id,
    label: words.text(title).text || id,
  }))
  const groups = dataset.groups.map(({ dimension, group, title }): Choice => ({
    value: `${dimension}=${group}`,
    label: words.text(title).text || group,
  }))
  const chooseGroup = (text: string) => {
    const { dimension: _dimension, group: _group, ...others } = fixed
    const [dimension, group] = text.split('=')
    put(group === undefined ? others : { ...others, dimension: dimension!, group })
  }
  return (
    <fieldset className="import-fixed">
      <legend>{say('import.fixed')}</legend>
      <p className="import-quiet">{say('import.fixed.lead')}</p>
      <div className="import-fields">
        <Field
          id="import-fixed-indicator"
          label={say('import.fixed.indicator')}
          blank={say(has('indicator') ? 'import.fixed.table' : 'import.fixed.choose')}
          choices={indicators}
          value={fixed.indicator ?? ''}
          change={(id) => put(id === '' ? without('indicator') : { ...fixed, indicator: id })}
        />
        <Field
          id="import-fixed-area"
          label={say('import.fixed.area')}
          blank={say(has('area') ? 'import.fixed.table' : 'import.fixed.choose')}
          choices={areas}
          value={fixed.area ?? ''}
          change={(id) => put(id === '' ? without('area') : { ...fixed, area: id })}
        />
        <Field
          id="import-fixed-group"
          label={say('import.fixed.group')}
          blank={say(has('group') ? 'import.fixed.table' : 'import.fixed.everybody')}
          choices={groups}
          value={fixed.group === undefined ? '' : `${fixed.dimension}=${fixed.group}`}
          change={chooseGroup}
        />
        <PeriodField
          period={fixed.period ?? ''}
          change={(period) => put(period === '' ? without('period') : { ...fixed, period })}
        />
      </div>
    </fieldset>
  )
}

function Field(props: {
  readonly id: string
  readonly label: string
  /** Label of the option without a value. */
  readonly blank: string
  readonly choices: readonly Choice[]
  readonly value: string
  readonly change: (value: string) => void
}) {
  return (
    <div className="import-field">
      <label htmlFor={props.id}>{props.label}</label>
      <select
        id={props.id}
        className="ds-input"
        value={props.value}
        onChange={({ target }) => props.change(target.value)}
      >
        <option value="">{props.blank}</option>
        {props.choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  )
}

/** Applied once it is a valid period; until then the input stays, with an example. */
function PeriodField(props: {
  readonly period: string
  readonly change: (period: string) => void
}) {
  const { say } = useTranslator()
  const [typed, setTyped] = useState(props.period)
  const text = typed.trim()
  const reading = parsePeriod(text)
  const offer = reading.ok ? text : reading.offer
  const wrong = text !== '' && offer === null
  const settle = () => {
    if (offer !== null) setTyped(offer)
    if (!wrong && (offer ?? '') !== props.period) props.change(offer ?? '')
  }
  return (
    <div className="import-field">
      <label htmlFor="import-fixed-period">{say('import.fixed.period')}</label>
      <input
        id="import-fixed-period"
        className="ds-input"
        value={typed}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? 'import-fixed-period-wrong' : undefined}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={settle}
        onKeyDown={({ key }) => {
          if (key === 'Enter') settle()
        }}
      />
      {wrong && (
        <p id="import-fixed-period-wrong" className="import-wrong">
          {say('import.fixed.period.wrong', { text })}
        </p>
      )}
    </div>
  )
}
