import { useState } from 'react'
import type { UnreadableDraft } from '../../state/draftStorage.ts'
import { useReader } from '../reader.ts'
import { useDeskWorld } from './deskWorld.ts'
import { saveUnreadableToFile } from './saveToFile.ts'
import { useTranslator } from '../useTranslator.ts'

/**
 * Entries of this browser's storage that this version cannot parse: a person can save them to a file or delete
 * them.
 */
export function UnreadableDrafts(props: {
  readonly entries: readonly UnreadableDraft[]
  readonly refresh: () => Promise<void>
}) {
  const { dataset } = useReader()
  const { say } = useTranslator()
  const { storage } = useDeskWorld(dataset.city.id)
  const [report, setReport] = useState('')
  const { entries, refresh } = props
  const remove = async ({ id }: UnreadableDraft) => {
    const isDone = await storage.remove(id)
    setReport(isDone ? say('drafts.deleted', { draft: id }) : say('drafts.failed'))
    await refresh()
  }
  return (
    <>
      {entries.length > 0 && (
        <div className="notice">
          <p>{say('drafts.unreadable', { count: entries.length })}</p>
          <ul className="desk-drafts">
            {entries.map((entry) => (
              <UnreadableItem key={entry.id} entry={entry} remove={() => void remove(entry)} />
            ))}
          </ul>
        </div>
      )}
      <p role="status" className="desk-told">
        {report}
      </p>
    </>
  )
}

/** It cannot be restored, so that deleting takes a second press. */
function UnreadableItem(props: { readonly entry: UnreadableDraft; readonly remove: () => void }) {
  const { say } = useTranslator()
  const [isDeleting, setDeleting] = useState(false)
  const { entry, remove } = props
  const name = say('drafts.unreadable.name', { id: entry.id })
  const about = (action: string) => say('drafts.about', { action, draft: name })
  return (
    <li>
      {name}
      <span className="desk-actions">
        <button
          type="button"
          className="desk-link"
          aria-label={about(say('drafts.export'))}
          onClick={() => saveUnreadableToFile(entry)}
        >
          {say('drafts.export')}
        </button>
        <button
          type="button"
          className="desk-link"
          aria-expanded={isDeleting}
          aria-label={about(say(isDeleting ? 'drafts.unreadable.keep' : 'drafts.delete'))}
          onClick={() => setDeleting(!isDeleting)}
        >
          {say(isDeleting ? 'drafts.unreadable.keep' : 'drafts.delete')}
        </button>
        {isDeleting && (
          <button
            type="button"
            className="desk-link"
            aria-label={about(say('drafts.unreadable.delete'))}
            onClick={remove}
          >
            {say('drafts.unreadable.delete')}
          </button>
        )}
      </span>
    </li>
  )
}
