import { useState } from 'react'
import { getIndicatorsAt } from '../../../model/dataset.ts'
import { parsePeriod } from '../../../model/period.ts'
import type { ImportPlan, FigureNames } from '../../../drafts/import/importPlan.ts'
import { usePageContext } from '../../../components/pageContext.ts'
import { useOpenDraft } from '../openDraft.ts'
import { useTranslator } from '../../../components/useTranslator.ts'

interface Choice {
  readonly value: string
  readonly label: string
}

/** Values for all rows, if the table has no column for them. */
export function FixedValues(props: {
  readonly plan: ImportPlan
  readonly change: (plan: ImportPlan) => void
}) {
  const { dataset, translator } = usePageContext()
  const { draft } = useOpenDraft()
  const { t } = useTranslator()
  const { plan } = props
  const { fixed } = plan
  const update = (changed: FigureNames) => props.change({ ...plan, fixed: changed })
  const has = (as: 'indicator' | 'area' | 'group') =>
    plan.columns.some((use) => use.as === as || (use.as === 'value' && use.of[as] !== undefined))
  const removeName = (name: keyof FigureNames): FigureNames =>
    Object.fromEntries(Object.entries(fixed).filter(([key]) => key !== name))
  const indicators = getIndicatorsAt(dataset, draft.edition)
    .filter(({ right }) => right === draft.right)
    .map(({ id, title }): Choice => ({ value: id, label: translator.localize(title).text || id }))
  const areas = dataset.areas.map(({ id, title }): Choice => ({
    value: id,
    label: translator.localize(title).text || id,
  }))
  const groups = dataset.groups.map(({ dimension, group, title }): Choice => ({
    value: `${dimension}=${group}`,
    label: translator.localize(title).text || group,
  }))
  const chooseGroup = (text: string) => {
    const { dimension: _dimension, group: _group, ...others } = fixed
    const [dimension, group] = text.split('=')
    update(group === undefined ? others : { ...others, dimension: dimension!, group })
  }
  return (
    <fieldset className="import-fixed">
      <legend>{t('import.fixed')}</legend>
      <p className="import-quiet">{t('import.fixed.lead')}</p>
      <div className="import-fields">
        <Field
          id="import-fixed-indicator"
          label={t('import.fixed.indicator')}
          blank={t(has('indicator') ? 'import.fixed.table' : 'import.fixed.choose')}
          choices={indicators}
          value={fixed.indicator ?? ''}
          change={(id) => update(id === '' ? removeName('indicator') : { ...fixed, indicator: id })}
        />
        <Field
          id="import-fixed-area"
          label={t('import.fixed.area')}
          blank={t(has('area') ? 'import.fixed.table' : 'import.fixed.choose')}
          choices={areas}
          value={fixed.area ?? ''}
          change={(id) => update(id === '' ? removeName('area') : { ...fixed, area: id })}
        />
        <Field
          id="import-fixed-group"
          label={t('import.fixed.group')}
          blank={t(has('group') ? 'import.fixed.table' : 'import.fixed.everybody')}
          choices={groups}
          value={fixed.group === undefined ? '' : `${fixed.dimension}=${fixed.group}`}
          change={chooseGroup}
        />
        <PeriodField
          period={fixed.period ?? ''}
          change={(period) => update(period === '' ? removeName('period') : { ...fixed, period })}
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
  const { t } = useTranslator()
  const [input, setInput] = useState(props.period)
  const text = input.trim()
  const result = parsePeriod(text)
  const suggestion = result.ok ? text : result.suggestion
  const isInvalid = text !== '' && suggestion === null
  const commit = () => {
    if (suggestion !== null) setInput(suggestion)
    if (!isInvalid && (suggestion ?? '') !== props.period) props.change(suggestion ?? '')
  }
  return (
    <div className="import-field">
      <label htmlFor="import-fixed-period">{t('import.fixed.period')}</label>
      <input
        id="import-fixed-period"
        className="ds-input"
        value={input}
        aria-invalid={isInvalid || undefined}
        aria-describedby={isInvalid ? 'import-fixed-period-wrong' : undefined}
        onChange={({ target }) => setInput(target.value)}
        onBlur={commit}
        onKeyDown={({ key }) => {
          if (key === 'Enter') commit()
        }}
      />
      {isInvalid && (
        <p id="import-fixed-period-wrong" className="import-wrong">
          {t('import.fixed.period.wrong', { text })}
        </p>
      )}
    </div>
  )
}
