import { useId, useState, type ReactNode } from 'react'
import './formField.css'

/** An error or warning at a field. */
export interface FieldMessage {
  readonly severity: 'error' | 'warning'
  /** The label of the severity, so that color is not the only cue. */
  readonly kind: string
  readonly sentence: string
}

export interface FieldChoice {
  readonly value: string
  readonly label: string
}

interface Props {
  readonly label: string
  /** Explanation between the label and the field. */
  readonly hint?: ReactNode
  readonly value: string
  readonly onChange: (text: string) => void
  /** Rows of a text area; a single-line input if absent. */
  readonly rows?: number
  readonly choices?: readonly FieldChoice[]
  /** Suggested values; other text is allowed. */
  readonly suggestions?: readonly string[]
  readonly messages?: readonly FieldMessage[]
  /** Shows messages before the field has been left, for example after a failed submit. */
  readonly showAll?: boolean
  readonly required?: boolean
  /** The language of the input. */
  readonly lang?: string | undefined
  /** Lets a caller find and focus the field. */
  readonly name?: string
}

/** A field with label, hint and messages, which appear when the field loses focus. */
export function FormField(props: Props) {
  const { label, hint, messages = [], showAll = false, required = false } = props
  const id = useId()
  const [isTouched, setTouched] = useState(props.value !== '')
  const visibleMessages = isTouched || showAll ? messages : []
  const isInvalid = visibleMessages.some(({ severity }) => severity === 'error')
  const describedBy = [
    hint === undefined ? '' : `${id}-hint`,
    visibleMessages.length > 0 ? `${id}-messages` : '',
  ]
  const fieldProps = {
    id,
    'aria-describedby': describedBy.filter(Boolean).join(' ') || undefined,
    'aria-invalid': isInvalid || undefined,
    'aria-required': required || undefined,
    onBlur: () => setTouched(true),
    lang: props.lang,
    'data-field': props.name,
  }
  return (
    <div className="form-field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p className="form-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <Control {...props} fieldProps={fieldProps} listId={`${id}-list`} />
      <div className="form-messages" id={`${id}-messages`} aria-live="polite">
        <FieldMessages messages={visibleMessages} />
      </div>
    </div>
  )
}

/** What is wrong with a field or a row. */
export function FieldMessages({ messages }: { readonly messages: readonly FieldMessage[] }) {
  return messages.map(({ severity, kind, sentence }) => (
    <p key={sentence} className={`form-message form-${severity}`}>
      <strong>{kind}</strong> {sentence}
    </p>
  ))
}

interface ControlProps extends Props {
  readonly fieldProps: {
    readonly id: string
    readonly onBlur: () => void
    readonly [attribute: string]: unknown
  }
  readonly listId: string
}

function Control({
  value,
  onChange,
  rows,
  choices,
  suggestions,
  fieldProps,
  listId,
}: ControlProps) {
  if (choices)
    return (
      <select
        {...fieldProps}
        className="ds-input"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      >
        {/* A value that is not among the choices stays visible. */}
        {!choices.some((choice) => choice.value === value) && (
          <option value={value}>{value}</option>
        )}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    )
  if (rows !== undefined)
    return (
      <textarea
        {...fieldProps}
        className="ds-input"
        rows={rows}
        // `field-sizing: content` would shrink an empty text area.
        style={{ minBlockSize: `${rows * 1.5 + 0.9}em` }}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    )
  return (
    <>
      <input
        {...fieldProps}
        className="ds-input"
        type="text"
        autoComplete="off"
        list={suggestions ? listId : undefined}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      {suggestions && (
        <datalist id={listId}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </>
  )
}
