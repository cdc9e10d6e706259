import { useState } from 'react'
import { useHashLocation } from 'wouter/use-hash-location'
import type { DraftRecord } from '../../../desk/draft.ts'
import { edited } from '../../../desk/edits.ts'
import { indicatorPut } from '../../../desk/metadata/indicatorEdit.ts'
import { newDraft } from '../../../desk/newDraft.ts'
import { writeAddress } from '../../../state/address.ts'
import { useStore } from '../../../state/useStore.ts'
import { useReader } from '../../reader.ts'
import { useDeskWorld } from '../deskWorld.ts'
import { draftsOf } from '../draftsOf.ts'
import { freshDraftId } from '../freshDraftId.ts'
import { freshRecordId } from '../records/freshRecord.ts'
import { useTranslator } from '../../useTranslator.ts'

/** Moves a row of the indicators draft into the draft of its right, where its figures are filled in. */
export function MoveRow(props: {
  readonly record: DraftRecord
  readonly title: string
  readonly remove: () => void
}) {
  const { address, dataset, edition } = useReader()
  const { say } = useTranslator()
  const world = useDeskWorld(dataset.city.id)
  const digests = useStore(({ loaded }) => (loaded.kind === 'loaded' ? loaded.digests : undefined))
  const [, go] = useHashLocation()
  const [failed, setFailed] = useState('')
  const { record, title, remove } = props
  const right = record.cells['right'] ?? ''

  const move = async () => {
    const now = world.now()
    const listing = await world.storage.list()
    const there = draftsOf(listing, right, edition.edition)[0]
    const draft =
      there?.draft ??
      newDraft(dataset, right, edition.edition, {
        id: freshDraftId(listing, right, edition.edition),
        now,
        basis: digests ?? {},
      })
    const row = { id: freshRecordId(draft.indicators ?? []), cells: record.cells }
    const withRow = { ...edited(draft, indicatorPut(dataset, draft, row)), saved: now }
    const done = await world.storage.write(withRow, there?.version ?? 0)
    if (!done.ok)
      return setFailed(say(done.reason === 'full' ? 'draft.failed.full' : 'drafts.failed'))
    // The row is stored there, so it can be removed here.
    remove()
    go(writeAddress({ ...address, place: { page: 'update', right, part: null, draft: null } }))
  }
  return (
    <>
      <button
        type="button"
        className="ds-button"
        data-variant="secondary"
        aria-label={say('metadata.move.of', { title })}
        onClick={() => void move()}
      >
        {say('metadata.move')}
      </button>
      <p role="status">{failed}</p>
    </>
  )
}
