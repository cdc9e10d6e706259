import { useId, type ReactNode } from 'react'

/** A fieldset for one text in several languages: one field per language. */
export function LanguageFieldset(props: {
  readonly label: string
  readonly hint?: ReactNode
  readonly children: ReactNode
}) {
  const id = useId()
  const { label, hint } = props
  return (
    <fieldset className="form-languages" aria-describedby={hint === undefined ? undefined : id}>
      <legend className="form-legend">{label}</legend>
      {hint !== undefined && (
        <p className="form-hint" id={id}>
          {hint}
        </p>
      )}
      <div className="form-row">{props.children}</div>
    </fieldset>
  )
}
