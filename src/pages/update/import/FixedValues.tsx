import type { NameKind } from './openQuestions.ts'
import { useNameOptions } from './useNameOptions.ts'
import { SelectField } from './SelectField.tsx'
import { useState } from 'react'
import { parsePeriod } from '../../../model/period.ts'
import type { ImportPlan, FigureNames } from '../../../drafts/import/importPlan.ts'
import { useTranslator } from '../../../components/useTranslator.ts'

/** Values for all rows, if the table has no column for them. */
export function FixedValues(props: {
  readonly plan: ImportPlan
  readonly change: (plan: ImportPlan) => void
}) {
  const { t } = useTranslator()
  const { plan } = props
  const { fixed } = plan
  const update = (changed: FigureNames) => props.change({ ...plan, fixed: changed })
  const has = (as: 'indicator' | 'area' | 'group') =>
    plan.columns.some((use) => use.as === as || (use.as === 'value' && use.of[as] !== undefined))
  const removeName = (name: keyof FigureNames): FigureNames =>
    Object.fromEntries(Object.entries(fixed).filter(([key]) => key !== name))
  const options = useNameOptions()
  const withBlank = (blank: string, kind: NameKind) => [
    { value: '', label: blank },
    ...options[kind],
  ]
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
        <SelectField
          label={t('import.fixed.indicator')}
          options={withBlank(
            t(has('indicator') ? 'import.fixed.table' : 'import.fixed.choose'),
            'indicator',
          )}
          value={fixed.indicator ?? ''}
          onChange={(id) =>
            update(id === '' ? removeName('indicator') : { ...fixed, indicator: id })
          }
        />
        <SelectField
          label={t('import.fixed.area')}
          options={withBlank(t(has('area') ? 'import.fixed.table' : 'import.fixed.choose'), 'area')}
          value={fixed.area ?? ''}
          onChange={(id) => update(id === '' ? removeName('area') : { ...fixed, area: id })}
        />
        <SelectField
          label={t('import.fixed.group')}
          options={withBlank(
            t(has('group') ? 'import.fixed.table' : 'import.fixed.everybody'),
            'group',
          )}
          value={fixed.group === undefined ? '' : `${fixed.dimension}=${fixed.group}`}
          onChange={chooseGroup}
        />
        <PeriodField
          period={fixed.period ?? ''}
          change={(period) => update(period === '' ? removeName('period') : { ...fixed, period })}
        />
      </div>
    </fieldset>
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
