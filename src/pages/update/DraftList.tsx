import { useEffect, useRef, useState } from 'react'
import { useHashLocation } from 'wouter/use-hash-location'
import type { StoredDraft } from '../../drafts/storage/draftStorage.ts'
import { formatRoute } from '../../app/state/route.ts'
import { usePageContext } from '../../components/pageContext.ts'
import { useRun } from '../../components/useThrowInRender.ts'
import { DraftItem } from './DraftItem.tsx'
import { markSavedToFile } from '../../drafts/fileBackup.ts'
import { getDraftName } from './draftName.ts'
import { sortBySaved } from './findDrafts.ts'
import { useDraftServices } from './draftServices.ts'
import { toNewDraftId } from './newDraftRoute.ts'
import { downloadDraft } from './downloadDraft.ts'
import { useTranslator } from '../../components/useTranslator.ts'

/** Drafts with their actions; a deleted one can be restored. */
export function DraftList(props: {
  readonly drafts: readonly StoredDraft[]
  readonly refresh: () => Promise<void>
  /** The right of the drafts; null for drafts of several rights. */
  readonly right: string | null
}) {
  const { route, dataset, translator } = usePageContext()
  const { t } = useTranslator()
  const services = useDraftServices(dataset.city.id)
  const run = useRun()
  const [, navigate] = useHashLocation()
  const [deleted, setDeleted] = useState<StoredDraft | null>(null)
  const [announcement, setAnnouncement] = useState('')
  const restoreButton = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // The pressed button was removed with its draft.
    if (deleted) restoreButton.current?.focus()
  }, [deleted])
  const { refresh, right } = props
  const drafts = sortBySaved(props.drafts)

  const remove = async (stored: StoredDraft) => {
    const result = await services.storage.remove(stored.draft.id)
    setDeleted(result ? stored : null)
    setAnnouncement(
      result
        ? t('drafts.deleted', { draft: getDraftName(stored.draft, translator.lang, t) })
        : t('drafts.failed'),
    )
    await refresh()
  }
  const restore = async (stored: StoredDraft) => {
    const result = await services.storage.write(stored.draft, 0)
    if (result.ok) setDeleted(null)
    setAnnouncement(
      result.ok
        ? t('drafts.restored', { draft: getDraftName(stored.draft, translator.lang, t) })
        : t('drafts.failed'),
    )
    await refresh()
  }
  const saveToFile = async (stored: StoredDraft) => {
    const savedDraft = markSavedToFile(stored.draft, services.now())
    downloadDraft(savedDraft)
    // If another window has the draft open, writing here would cause a conflict there.
    const lock = await services.locks.acquire(savedDraft.id, () => Promise.resolve())
    if (lock) await services.storage.write(savedDraft, stored.version)
    lock?.release()
    await refresh()
  }
  return (
    <>
      {drafts.length > 0 && (
        <ul className="desk-drafts">
          {drafts.map((stored) => (
            <DraftItem
              key={stored.draft.id}
              stored={stored}
              isNamed={right === null}
              onRemove={() => run(remove(stored))}
              onRename={async (title) => {
                const result = await services.storage.write(
                  { ...stored.draft, title },
                  stored.version,
                )
                setAnnouncement(result.ok ? '' : t('drafts.failed'))
                await refresh()
              }}
              onDownload={() => run(saveToFile(stored))}
            />
          ))}
        </ul>
      )}
      <p role="status" className="desk-announcement">
        {announcement}{' '}
        {deleted && (
          <button
            ref={restoreButton}
            type="button"
            className="desk-link"
            onClick={() => run(restore(deleted))}
          >
            {t('drafts.deleted.undo')}
          </button>
        )}
      </p>
      {right !== null && drafts[0] && (
        <p>
          <button
            type="button"
            className="desk-link"
            aria-label={t('drafts.new.of', { right })}
            onClick={() =>
              navigate(
                formatRoute({
                  ...route,
                  target: {
                    page: 'update',
                    right: drafts[0]!.draft.right,
                    part: null,
                    draft: toNewDraftId(services.createId()),
                  },
                }),
              )
            }
          >
            {t('drafts.new')}
          </button>
        </p>
      )}
    </>
  )
}
