import { useId, useState } from 'react'
import { formatHref, usePageContext } from '../../../components/pageContext.ts'
import type { ImportState } from './importState.ts'
import { useFileDrop } from './useFileDrop.ts'
import { useTranslator } from '../../../components/useTranslator.ts'
import { idPart } from '../../../i18n/idPart.ts'

const ACCEPTED = '.csv,.tsv,.txt,.xlsx,.xlsm,.xls,.ods,text/csv,text/tab-separated-values'

/** Input of a table: dropped, chosen or pasted. */
export function ChooseTable(props: {
  readonly state: Extract<ImportState, { readonly kind: 'choose' }>
  readonly imported: number
  readonly open: (name: string, source: Promise<ArrayBuffer> | string) => void
}) {
  const { t } = useTranslator()
  const id = useId()
  const [pasted, setPasted] = useState('')
  const openFile = (file: File | undefined) => {
    if (file) props.open(file.name, file.arrayBuffer())
  }
  const isDragging = useFileDrop(openFile)
  return (
    <section aria-labelledby={`${id}-title`}>
      <PreviousResult state={props.state} imported={props.imported} />
      <h3 id={`${id}-title`}>{t('import.choose')}</h3>
      <div className="import-drop" data-over={isDragging || undefined}>
        <label htmlFor={`${id}-input`}>{t('import.choose.file')}</label>
        <input
          id={`${id}-input`}
          className="ds-input"
          type="file"
          accept={ACCEPTED}
          aria-describedby={`${id}-kinds`}
          onChange={({ target }) => openFile(target.files?.[0])}
        />
        <p id={`${id}-kinds`} className="import-quiet">
          {t('import.choose.kinds')}
        </p>
      </div>
      <div className="import-paste">
        <label htmlFor={`${id}-paste`}>{t('import.paste')}</label>
        <textarea
          id={`${id}-paste`}
          className="ds-input"
          rows={4}
          spellCheck={false}
          value={pasted}
          onChange={({ target }) => setPasted(target.value)}
        />
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          disabled={pasted.trim() === ''}
          onClick={() => props.open(t('import.paste.name'), pasted)}
        >
          {t('import.paste.read')}
        </button>
      </div>
    </section>
  )
}

/** The result of the previous table: imported, cancelled, or not opened and why. */
function PreviousResult(props: {
  readonly state: Extract<ImportState, { readonly kind: 'choose' }>
  readonly imported: number
}) {
  const { t } = useTranslator()
  const { route } = usePageContext()
  const { outcome, name } = props.state
  if (outcome === null) return null
  if (outcome === 'cancelled')
    return (
      <p className="import-said" role="status">
        {t('import.cancelled')}
      </p>
    )
  if (outcome !== 'taken')
    return (
      <p className="import-said" role="alert">
        {t(`import.fault.${idPart(outcome)}`, { name })}
      </p>
    )
  const { target: place } = route
  return (
    <p className="import-said">
      {t('import.taken', { count: props.imported })}{' '}
      {place.page === 'update' && (
        <a className="ds-link" href={formatHref(route, { ...place, part: 'figures' })}>
          {t('import.taken.go')}
        </a>
      )}
    </p>
  )
}
