import { parsePeriod } from '../../../model/period.ts'
import type { ColumnUse, ImportPlan } from '../../../desk/import/plan.ts'
import { useDeskWords } from '../useDeskWords.ts'
import { writeUse, readUse } from './columnUses.ts'
import type { OpenTable } from './importState.ts'
import { useUseOptions, type UseGroup } from './useUseOptions.ts'

/** Every column of the table with what is in it, and what it is read as. */
export function ColumnsChoice(props: {
  readonly state: OpenTable
  readonly change: (plan: ImportPlan) => void
}) {
  const say = useDeskWords()
  const options = useUseOptions()
  const { plan, view } = props.state
  const put = (index: number, use: ColumnUse) =>
    props.change({ ...plan, columns: plan.columns.with(index, use) })
  return (
    <div
      className="import-scroll"
      role="region"
      aria-label={say('import.columns.table')}
      tabIndex={0}
    >
      <table className="ds-table import-columns">
        <caption className="ds-sr-only">{say('import.columns.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('import.columns.heading')}</th>
            <th scope="col">{say('import.columns.samples')}</th>
            <th scope="col">{say('import.columns.use')}</th>
          </tr>
        </thead>
        <tbody>
          {plan.columns.map((use, index) => (
            <ColumnRow
              // A column has nothing but its place.
              key={index}
              position={index + 1}
              heading={view.headings[index] ?? ''}
              samples={view.samples[index] ?? []}
              use={use}
              options={options}
              put={(changed) => put(index, changed)}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function ColumnRow(props: {
  readonly position: number
  readonly heading: string
  readonly samples: readonly string[]
  readonly use: ColumnUse
  readonly options: readonly UseGroup[]
  readonly put: (use: ColumnUse) => void
}) {
  const say = useDeskWords()
  const { position, use, put } = props
  const heading = props.heading === '' ? say('import.columns.blank') : props.heading
  const value = writeUse(use)
  return (
    <tr data-unread={use.as === 'nothing' || undefined}>
      <th scope="row">{heading}</th>
      <td className="import-samples">{props.samples.join(' · ')}</td>
      <td>
        <div className="import-use">
          <select
            className="ds-input"
            aria-label={say('import.columns.use.of', { position, heading })}
            value={value}
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
      </td>
    </tr>
  )
}
