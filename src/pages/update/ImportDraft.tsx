import { useId, useState } from 'react'
import { readDraftFile } from '../../state/draftFile.ts'
import { useReader } from '../reader.ts'
import { useDeskWorld } from './deskWorld.ts'
import { draftName } from './draftName.ts'
import { useTranslator } from '../useTranslator.ts'

/** Opens a draft from a file. If the draft exists, the file becomes a second one. */
export function ImportDraft(props: {
  readonly known: readonly string[]
  readonly refresh: () => Promise<void>
}) {
  const { dataset, words } = useReader()
  const { say } = useTranslator()
  const world = useDeskWorld(dataset.city.id)
  const id = useId()
  const [told, setTold] = useState('')

  const take = async (file: File): Promise<string> => {
    // A file that was removed, or cannot be read, has no draft.
    const text = await file.text().catch(() => '')
    const reading = readDraftFile(text, dataset.city.id)
    if (!reading.ok)
      return reading.reason === 'no draft'
        ? say('drafts.import.none')
        : say('drafts.import.city', { city: reading.city })
    const isKnown = props.known.includes(reading.draft.id)
    const draft = isKnown ? { ...reading.draft, id: world.newId() } : reading.draft
    const done = await world.storage.write(draft, 0)
    // A draft that could not be stored is in this window, and is listed too.
    await props.refresh()
    if (!done.ok)
      return done.reason === 'full' ? say('draft.failed.full') : say('drafts.unavailable')
    return say('drafts.imported', { draft: draftName(draft, words.lang, say) })
  }
  return (
    <section className="desk-import" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say('drafts.import')}</h2>
      <p id={`${id}-how`}>{say('drafts.import.how')}</p>
      <input
        className="ds-input"
        type="file"
        accept=".json,application/json"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-how`}
        onChange={({ target }) => {
          const file = target.files?.[0]
          if (file)
            void take(file).then((sentence) => {
              setTold(sentence)
              // The same file may be chosen again.
              target.value = ''
            })
        }}
      />
      <p role="status">{told}</p>
    </section>
  )
}
