import { useId, useState } from 'react'
import { hrefTo, useReader } from '../../reader.ts'
import type { ImportState } from './importState.ts'
import { useDrop } from './useDrop.ts'
import { useTranslator } from '../../useTranslator.ts'

const ACCEPTED = '.csv,.tsv,.txt,.xlsx,.xlsm,.xls,.ods,text/csv,text/tab-separated-values'

/** Input of a table: dropped, chosen or pasted. */
export function ChooseTable(props: {
  readonly state: Extract<ImportState, { readonly kind: 'choose' }>
  readonly taken: number
  readonly open: (name: string, source: Promise<ArrayBuffer> | string) => void
}) {
  const { say } = useTranslator()
  const id = useId()
  const [pasted, setPasted] = useState('')
  const openFile = (file: File | undefined) => {
    if (file) props.open(file.name, file.arrayBuffer())
  }
  const over = useDrop(openFile)
  return (
    <section aria-labelledby={`${id}-title`}>
      <Said state={props.state} taken={props.taken} />
      <h3 id={`${id}-title`}>{say('import.choose')}</h3>
      <div className="import-drop" data-over={over || undefined}>
        <label htmlFor={`${id}-input`}>{say('import.choose.file')}</label>
        <input
          id={`${id}-input`}
          className="ds-input"
          type="file"
          accept={ACCEPTED}
          aria-describedby={`${id}-kinds`}
          onChange={({ target }) => openFile(target.files?.[0])}
        />
        <p id={`${id}-kinds`} className="import-quiet">
          {say('import.choose.kinds')}
        </p>
      </div>
      <div className="import-paste">
        <label htmlFor={`${id}-paste`}>{say('import.paste')}</label>
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
          onClick={() => props.open(say('import.paste.name'), pasted)}
        >
          {say('import.paste.read')}
        </button>
      </div>
    </section>
  )
}

/** The result of the previous table: imported, cancelled, or not opened and why. */
function Said(props: {
  readonly state: Extract<ImportState, { readonly kind: 'choose' }>
  readonly taken: number
}) {
  const { say } = useTranslator()
  const { address } = useReader()
  const { said, name } = props.state
  if (said === null) return null
  if (said === 'cancelled')
    return (
      <p className="import-said" role="status">
        {say('import.cancelled')}
      </p>
    )
  if (said !== 'taken')
    return (
      <p className="import-said" role="alert">
        {say(`import.fault.${said}`, { name })}
      </p>
    )
  const { place } = address
  return (
    <p className="import-said">
      {say('import.taken', { count: props.taken })}{' '}
      {place.page === 'update' && (
        <a className="ds-link" href={hrefTo(address, { ...place, part: 'figures' })}>
          {say('import.taken.go')}
        </a>
      )}
    </p>
  )
}
