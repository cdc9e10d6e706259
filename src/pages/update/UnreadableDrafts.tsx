import { useState } from 'react'
import type { UnreadableDraft } from '../../drafts/storage/draftStorage.ts'
import { usePageContext } from '../../components/pageContext.ts'
import { useRun } from '../../components/useThrowInRender.ts'
import { useDraftServices } from './draftServices.ts'
import { downloadUnreadable } from './downloadDraft.ts'
import { useTranslator } from '../../components/useTranslator.ts'

/**
 * Entries of this browser's storage that this version cannot parse: a person can save them to a file or delete
 * them.
 */
export function UnreadableDrafts(props: {
  readonly entries: readonly UnreadableDraft[]
  readonly refresh: () => Promise<void>
}) {
  const { dataset } = usePageContext()
  const { t } = useTranslator()
  const { storage } = useDraftServices(dataset.city.id)
  const run = useRun()
  const [report, setReport] = useState('')
  const { entries, refresh } = props
  const remove = async ({ id }: UnreadableDraft) => {
    const isDone = await storage.remove(id)
    setReport(isDone ? t('drafts.deleted', { draft: id }) : t('drafts.failed'))
    await refresh()
  }
  return (
    <>
      {entries.length > 0 && (
        <div className="notice">
          <p>{t('drafts.unreadable', { count: entries.length })}</p>
          <ul className="desk-drafts">
            {entries.map((entry) => (
              <UnreadableItem key={entry.id} entry={entry} onRemove={() => run(remove(entry))} />
            ))}
          </ul>
        </div>
      )}
      <p role="status" className="desk-announcement">
        {report}
      </p>
    </>
  )
}

/** It cannot be restored, so that deleting takes a second press. */
function UnreadableItem(props: { readonly entry: UnreadableDraft; readonly onRemove: () => void }) {
  const { t } = useTranslator()
  const [isDeleting, setDeleting] = useState(false)
  const { entry, onRemove } = props
  const name = t('drafts.unreadable.name', { id: entry.id })
  const describeAction = (action: string) => t('drafts.about', { action, draft: name })
  return (
    <li>
      {name}
      <span className="desk-actions">
        <button
          type="button"
          className="desk-link"
          aria-label={describeAction(t('drafts.export'))}
          onClick={() => downloadUnreadable(entry)}
        >
          {t('drafts.export')}
        </button>
        <button
          type="button"
          className="desk-link"
          aria-expanded={isDeleting}
          aria-label={describeAction(t(isDeleting ? 'drafts.unreadable.keep' : 'drafts.delete'))}
          onClick={() => setDeleting(!isDeleting)}
        >
          {t(isDeleting ? 'drafts.unreadable.keep' : 'drafts.delete')}
        </button>
        {isDeleting && (
          <button
            type="button"
            className="desk-link"
            aria-label={describeAction(t('drafts.unreadable.delete'))}
            onClick={onRemove}
          >
            {t('drafts.unreadable.delete')}
          </button>
        )}
      </span>
    </li>
  )
}
