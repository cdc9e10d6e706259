import { useEffect, useRef, useState } from 'react'
import { useTranslator } from '../../useTranslator.ts'

/** Removes a row; asks first if figures would be removed with it. */
export function RemoveRow(props: {
  readonly title: string
  /** Number of filled-in figures that only this row describes. */
  readonly filled: number
  readonly remove: () => void
}) {
  const { say } = useTranslator()
  const { title, filled, remove } = props
  const [asks, setAsks] = useState(false)
  const keep = useRef<HTMLButtonElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (asks) keep.current?.focus()
  }, [asks])
  return (
    <>
      <button
        ref={button}
        type="button"
        className="ds-button"
        data-variant="tertiary"
        aria-label={say('record.remove.of', { id: title })}
        aria-expanded={filled > 0 ? asks : undefined}
        onClick={() => (filled > 0 ? setAsks(!asks) : remove())}
      >
        {say('record.remove')}
      </button>
      {asks && filled > 0 && (
        <div className="notice notice-error" role="group" aria-label={title}>
          <p role="alert">{say('metadata.remove.ask', { count: filled })}</p>
          <div className="form-actions">
            <button
              ref={keep}
              type="button"
              className="ds-button"
              onClick={() => {
                setAsks(false)
                button.current?.focus()
              }}
            >
              {say('metadata.remove.keep')}
            </button>
            <button type="button" className="ds-button" data-variant="secondary" onClick={remove}>
              {say('metadata.remove.both')}
            </button>
          </div>
        </div>
      )}
    </>
  )
}
