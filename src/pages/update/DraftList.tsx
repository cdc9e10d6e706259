import { useEffect, useRef, useState } from 'react'
import { useHashLocation } from 'wouter/use-hash-location'
import type { StoredDraft } from '../../state/draftStorage.ts'
import { writeAddress } from '../../state/address.ts'
import { useReader } from '../reader.ts'
import { DraftItem } from './DraftItem.tsx'
import { savedToFile } from '../../desk/fileState.ts'
import { draftName } from './draftName.ts'
import { useDeskWorld } from './deskWorld.ts'
import { newDraftId } from './newDraftAddress.ts'
import { saveDraftToFile } from './saveToFile.ts'
import { useTranslator } from '../useTranslator.ts'

/** Drafts with their actions; a deleted one can be restored. */
export function DraftList(props: {
  readonly drafts: readonly StoredDraft[]
  readonly refresh: () => Promise<void>
  /** The right of the drafts; null for drafts of several rights. */
  readonly right: string | null
}) {
  const { address, dataset, words } = useReader()
  const { say } = useTranslator()
  const world = useDeskWorld(dataset.city.id)
  const [, go] = useHashLocation()
  const [deleted, setDeleted] = useState<StoredDraft | null>(null)
  const [told, setTold] = useState('')
  const bringBack = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // The pressed button was removed with its draft.
    if (deleted) bringBack.current?.focus()
  }, [deleted])
  const { refresh, right } = props
  const drafts = props.drafts.toSorted((a, b) => b.draft.saved.localeCompare(a.draft.saved))

  const remove = async (one: StoredDraft) => {
    const done = await world.storage.remove(one.draft.id)
    setDeleted(done ? one : null)
    setTold(
      done
        ? say('drafts.deleted', { draft: draftName(one.draft, words.lang, say) })
        : say('drafts.failed'),
    )
    await refresh()
  }
  const restore = async (one: StoredDraft) => {
    const done = await world.storage.write(one.draft, 0)
    if (done.ok) setDeleted(null)
    setTold(
      done.ok
        ? say('drafts.restored', { draft: draftName(one.draft, words.lang, say) })
        : say('drafts.failed'),
    )
    await refresh()
  }
  const saveToFile = async (one: StoredDraft) => {
    const filed = savedToFile(one.draft, world.now())
    saveDraftToFile(filed)
    // If another window has the draft open, writing here would cause a conflict there.
    const held = await world.tabs.hold(filed.id, () => Promise.resolve())
    if (held) await world.storage.write(filed, one.version)
    held?.release()
    await refresh()
  }
  return (
    <>
      {drafts.length > 0 && (
        <ul className="desk-drafts">
          {drafts.map((one) => (
            <DraftItem
              key={one.draft.id}
              stored={one}
              named={right === null}
              remove={() => void remove(one)}
              rename={async (title) => {
                const done = await world.storage.write({ ...one.draft, title }, one.version)
                setTold(done.ok ? '' : say('drafts.failed'))
                await refresh()
              }}
              saveToFile={() => void saveToFile(one)}
            />
          ))}
        </ul>
      )}
      <p role="status" className="desk-told">
        {told}{' '}
        {deleted && (
          <button
            ref={bringBack}
            type="button"
            className="desk-link"
            onClick={() => void restore(deleted)}
          >
            {say('drafts.deleted.undo')}
          </button>
        )}
      </p>
      {right !== null && drafts[0] && (
        <p>
          <button
            type="button"
            className="desk-link"
            aria-label={say('drafts.new.of', { right })}
            onClick={() =>
              go(
                writeAddress({
                  ...address,
                  place: {
                    page: 'update',
                    right: drafts[0]!.draft.right,
                    part: null,
                    draft: newDraftId(world.newId()),
                  },
                }),
              )
            }
          >
            {say('drafts.new')}
          </button>
        </p>
      )}
    </>
  )
}
