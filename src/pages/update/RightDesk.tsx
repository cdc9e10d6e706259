import { useCallback, useEffect, useMemo, useState } from 'react'
import { PendingWork } from '../../charts/pendingWork.ts'
import { newDraft } from '../../desk/newDraft.ts'
import type { Right } from '../../model/dataset.ts'
import type { FigureTable } from '../../model/figureTable.ts'
import type { Listing, StoredDraft } from '../../state/draftStorage.ts'
import { useStore } from '../../state/useStore.ts'
import { PlaceLink } from '../parts/PlaceLink.tsx'
import { useReader } from '../reader.ts'
import { useDeskWorld } from './deskWorld.ts'
import { DraftDesk } from './DraftDesk.tsx'
import { draftsOf } from './draftsOf.ts'
import { freshDraftId } from './freshDraftId.ts'
import { isNewDraft } from './newDraftAddress.ts'
import { useTranslator } from '../useTranslator.ts'

/** The update of one right: finds the requested draft, or begins one. */
export function RightDesk(props: {
  readonly right: Right
  readonly part: string | null
  readonly draft: string | null
}) {
  const { dataset } = useReader()
  const { say } = useTranslator()
  const world = useDeskWorld(dataset.city.id)
  const [listing, setListing] = useState<Listing | null>(null)
  const { right, draft } = props
  useEffect(() => {
    let wanted = true
    setListing(null)
    void world.storage.list().then((read) => {
      if (wanted) setListing(read)
    })
    return () => {
      wanted = false
    }
  }, [world, right.id, draft])
  return listing ? (
    <FoundDraft {...props} listing={listing} />
  ) : (
    <PendingWork>
      <p className="desk-quiet">{say('desk.opening')}</p>
    </PendingWork>
  )
}

function FoundDraft(props: {
  readonly right: Right
  readonly part: string | null
  readonly draft: string | null
  readonly listing: Listing
}) {
  const { edition } = useReader()
  const { say } = useTranslator()
  const { right, listing, draft } = props
  const fresh = freshDraftId(
    listing,
    right.id,
    edition.edition,
    draft !== null && isNewDraft(draft) ? draft : undefined,
  )
  const stored = useMemo(() => {
    const own = draftsOf(listing, right.id, edition.edition)
    const withId = (id: string | null) => own.find((one) => one.draft.id === id)
    return withId(draft) ?? (isNewDraft(draft) ? withId(fresh) : own[0]) ?? null
  }, [listing, right, edition, draft, fresh])
  const missing = draft !== null && !isNewDraft(draft) && listing.ok && stored?.draft.id !== draft
  const shared = { right, part: props.part, named: draft, missing, keepsNothing: !listing.ok }
  const hasUnreadable =
    listing.ok &&
    listing.unreadable.some((one) =>
      one.right === null ? one.id.startsWith(`${right.id}-`) : one.right === right.id,
    )
  return (
    <>
      {hasUnreadable && (
        <p className="notice">
          {say('drafts.unreadable.right')}{' '}
          <PlaceLink to={{ page: 'update', right: null, part: null, draft: null }}>
            {say('desk.right.back')}
          </PlaceLink>
        </p>
      )}
      {stored ? (
        <DraftDesk key={stored.draft.id} {...shared} opened={stored} />
      ) : (
        <FreshDraft {...shared} id={fresh} />
      )}
    </>
  )
}

interface Made {
  /** The figures that it is based on. */
  readonly figures: FigureTable
  readonly opened: StoredDraft
}

/** An untouched draft is made again when newer figures arrive; it is stored after the first edit. */
function FreshDraft(props: {
  readonly right: Right
  readonly part: string | null
  readonly missing: boolean
  readonly keepsNothing: boolean
  readonly named: string | null
  readonly id: string
}) {
  const { dataset, edition } = useReader()
  const world = useDeskWorld(dataset.city.id)
  const digests = useStore(({ loaded }) => (loaded.kind === 'loaded' ? loaded.digests : undefined))
  const { right, named, id, ...shared } = props
  const make = (): Made => {
    const draft = newDraft(dataset, right.id, edition.edition, {
      id,
      now: world.now(),
      basis: digests ?? {},
    })
    return { figures: dataset.figures, opened: { draft, version: 0 } }
  }
  const [made, setMade] = useState(make)
  const [isTouched, setTouched] = useState(false)
  const touch = useCallback(() => setTouched(true), [])
  if (made.figures !== dataset.figures && !isTouched) setMade(make())
  const { opened } = made
  return (
    <DraftDesk
      key={`${opened.draft.id} ${opened.draft.created}`}
      {...shared}
      right={right}
      named={named}
      opened={opened}
      onTouch={touch}
    />
  )
}
