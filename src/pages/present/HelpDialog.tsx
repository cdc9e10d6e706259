import { useEffect, useRef } from 'react'
import { usePageContext } from '../../components/pageContext.ts'

const ROWS = [
  'next',
  'previous',
  'ends',
  'jump',
  'find',
  'black',
  'full',
  'speaker',
  'help',
  'out',
] as const

/** The keys of the presentation. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const { translator } = usePageContext()
  const { t } = translator
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog ref={dialog} className="talk-dialog" aria-labelledby="help-title" onClose={onClose}>
      <h2 id="help-title">{t('help.title')}</h2>
      <dl className="talk-keys">
        {ROWS.map((row) => (
          <div key={row}>
            <dt>{t(`help.${row}`)}</dt>
            <dd>{t(`help.${row}.keys`)}</dd>
          </div>
        ))}
      </dl>
      <p>
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          onClick={() => dialog.current?.close()}
        >
          {t('help.close')}
        </button>
      </p>
    </dialog>
  )
}
