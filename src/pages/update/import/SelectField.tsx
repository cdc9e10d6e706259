import { useId } from 'react'

export interface SelectOption<Value extends string = string> {
  readonly value: Value
  readonly label: string
}

/** A choice from a list, with its label above it. */
export function SelectField<Value extends string>(props: {
  readonly label: string
  readonly options: readonly SelectOption<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}) {
  const id = useId()
  return (
    <div className="import-field">
      <label htmlFor={id}>{props.label}</label>
      <select
        id={id}
        className="ds-input"
        value={props.value}
        onChange={({ target }) => props.onChange(target.value as Value)}
      >
        {props.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  )
}
