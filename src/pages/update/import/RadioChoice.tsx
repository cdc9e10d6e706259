export interface RadioOption<Value> {
  readonly value: Value
  readonly label: string
}

/** A question with a few answers, none preselected. */
export function RadioChoice<Value extends string | number | null>(props: {
  readonly name: string
  readonly legend: string
  readonly lead?: string
  readonly options: readonly RadioOption<Value>[]
  readonly answer: Value | undefined
  readonly choose: (value: Value) => void
}) {
  const { name, legend, lead, options, answer, choose } = props
  return (
    <fieldset className="import-choices">
      <legend>{legend}</legend>
      {lead !== undefined && <p className="import-quiet">{lead}</p>}
      {options.map(({ value, label }) => (
        <label key={value === null ? 'null' : `= ${value}`}>
          <input
            type="radio"
            name={name}
            checked={answer === value}
            onChange={() => choose(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
