import { useEffect, useRef } from 'react'
import { useTranslator } from '../../../components/useTranslator.ts'

/** A file is being opened; the duration is unknown, but it can be cancelled. */
export function OpeningStatus(props: { readonly name: string; readonly cancel: () => void }) {
  const { t } = useTranslator()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  const text = t('import.opening', { name: props.name })
  return (
    <div className="import-progress">
      <p role="status">{text}</p>
      <progress aria-label={text} />
      <button
        type="button"
        className="ds-button"
        data-variant="secondary"
        ref={button}
        onClick={props.cancel}
      >
        {t('import.cancel')}
      </button>
    </div>
  )
}
