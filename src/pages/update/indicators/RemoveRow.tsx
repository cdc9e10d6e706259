import { useEffect, useRef, useState } from 'react'
import { useTranslator } from '../../../components/useTranslator.ts'

/** Removes a row; asks first if figures would be removed with it. */
export function RemoveRow(props: {
  readonly title: string
  /** Number of filled-in figures that only this row describes. */
  readonly filledCount: number
  readonly onRemove: () => void
}) {
  const { t } = useTranslator()
  const { title, filledCount, onRemove } = props
  const [isAsking, setAsking] = useState(false)
  const keepButton = useRef<HTMLButtonElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isAsking) keepButton.current?.focus()
  }, [isAsking])
  return (
    <>
      <button
        ref={button}
        type="button"
        className="ds-button"
        data-variant="tertiary"
        aria-label={t('record.remove.of', { id: title })}
        aria-expanded={filledCount > 0 ? isAsking : undefined}
        onClick={() => (filledCount > 0 ? setAsking(!isAsking) : onRemove())}
      >
        {t('record.remove')}
      </button>
      {isAsking && filledCount > 0 && (
        <div className="notice notice-error" role="group" aria-label={title}>
          <p role="alert">{t('metadata.remove.ask', { count: filledCount })}</p>
          <div className="form-actions">
            <button
              ref={keepButton}
              type="button"
              className="ds-button"
              onClick={() => {
                setAsking(false)
                button.current?.focus()
              }}
            >
              {t('metadata.remove.keep')}
            </button>
            <button type="button" className="ds-button" data-variant="secondary" onClick={onRemove}>
              {t('metadata.remove.both')}
            </button>
          </div>
        </div>
      )}
    </>
  )
}
