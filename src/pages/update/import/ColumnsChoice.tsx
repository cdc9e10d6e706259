import { useId } from 'react'
import { parsePeriod } from '../../../model/period.ts'
import type { ColumnUse, ImportPlan } from '../../../desk/import/plan.ts'
import { writeUse, readUse } from './columnUses.ts'
import type { OpenTable } from './importState.ts'
import { useUseOptions, type UseGroup } from './useUseOptions.ts'
import { useTranslator } from '../../useTranslator.ts'

/** All columns of the table with samples and their use. */
export function ColumnsChoice(props: {
  readonly state: OpenTable
  readonly change: (plan: ImportPlan) => void
}) {
  const { say } = useTranslator()
  const options = useUseOptions()
  const { plan, view } = props.state
  const put = (index: number, use: ColumnUse) =>
    props.change({ ...plan, columns: plan.columns.with(index, use) })
  return (
    <ol className="import-columns" aria-label={say('import.columns.table')}>
      {plan.columns.map((use, index) => (
        <ColumnItem
          // A column has no identity but its position.
          key={index}
          position={index + 1}
          heading={view.headings[index] ?? ''}
          samples={view.samples[index] ?? []}
          use={use}
          options={options}
          put={(changed) => put(index, changed)}
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
  readonly options: readonly UseGroup[]
  readonly put: (use: ColumnUse) => void
}) {
  const { say } = useTranslator()
  const { position, use, put } = props
  const heading = props.heading === '' ? say('import.columns.blank') : props.heading
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
          aria-label={say('import.columns.use.of', { position, heading })}
          aria-describedby={`${id}-samples`}
          value={writeUse(use)}
          onChange={({ target }) => put(readUse(target.value, use, props.heading))}
        >
          {props.options.map(({ label, uses }) =>
            label === null ? (
              uses.map((one) => (
                <option key={one.value} value={one.value}>
                  {one.label}
                </option>
              ))
            ) : (
              <optgroup key={label} label={label}>
                {uses.map((one) => (
                  <option key={one.value} value={one.value}>
                    {one.label}
                  </option>
                ))}
              </optgroup>
            ),
          )}
        </select>
        {use.as === 'value' && use.of.period !== undefined && (
          <input
            className="ds-input"
            aria-label={say('import.columns.period.of', { position, heading })}
            aria-invalid={!parsePeriod(use.of.period).ok || undefined}
            value={use.of.period}
            onChange={({ target }) =>
              put({ as: 'value', of: { ...use.of, period: target.value.trim() } })
            }
          />
        )}
      </div>
    </li>
  )
}
