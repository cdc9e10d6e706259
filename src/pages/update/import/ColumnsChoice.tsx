import { useId } from 'react'
import { parsePeriod } from '../../../model/period.ts'
import type { ColumnUse, ImportPlan } from '../../../drafts/import/importPlan.ts'
import { formatUse, parseUse } from './columnUses.ts'
import type { OpenTable } from './importState.ts'
import { useColumnOptions, type OptionGroup } from './useColumnOptions.ts'
import { useTranslator } from '../../../components/useTranslator.ts'

/** All columns of the table with samples and their use. */
export function ColumnsChoice(props: {
  readonly state: OpenTable
  readonly change: (plan: ImportPlan) => void
}) {
  const { t } = useTranslator()
  const options = useColumnOptions()
  const { plan, view } = props.state
  const update = (index: number, use: ColumnUse) =>
    props.change({ ...plan, columns: plan.columns.with(index, use) })
  return (
    <ol className="import-columns" aria-label={t('import.columns.table')}>
      {plan.columns.map((use, index) => (
        <ColumnItem
          // A column has no identity but its position.
          key={index}
          position={index + 1}
          heading={view.headings[index] ?? ''}
          samples={view.samples[index] ?? []}
          use={use}
          options={options}
          update={(changed) => update(index, changed)}
        />
      ))}
    </ol>
  )
}

function ColumnItem(props: {
  readonly position: number
  readonly heading: string
  readonly samples: readonly string[]
  readonly use: ColumnUse
  readonly options: readonly OptionGroup[]
  readonly update: (use: ColumnUse) => void
}) {
  const { t } = useTranslator()
  const { position, use, update } = props
  const heading = props.heading === '' ? t('import.columns.blank') : props.heading
  const id = useId()
  return (
    <li data-unread={use.as === 'nothing' || undefined}>
      <strong>{heading}</strong>
      <span id={`${id}-samples`} className="import-samples">
        {props.samples.join(' · ')}
      </span>
      <div className="import-use">
        <select
          className="ds-input"
          aria-label={t('import.columns.use.of', { position, heading })}
          aria-describedby={`${id}-samples`}
          value={formatUse(use)}
          onChange={({ target }) => update(parseUse(target.value, use, props.heading))}
        >
          {props.options.map(({ label, uses }) =>
            label === null ? (
              uses.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))
            ) : (
              <optgroup key={label} label={label}>
                {uses.map((option) => (
                  <option key={option.value} value={option.value}>
                    {option.label}
                  </option>
                ))}
              </optgroup>
            ),
          )}
        </select>
        {use.as === 'value' && use.of.period !== undefined && (
          <input
            className="ds-input"
            aria-label={t('import.columns.period.of', { position, heading })}
            aria-invalid={!parsePeriod(use.of.period).ok || undefined}
            value={use.of.period}
            onChange={({ target }) =>
              update({ as: 'value', of: { ...use.of, period: target.value.trim() } })
            }
          />
        )}
      </div>
    </li>
  )
}
