import { useCallback, useMemo, useState } from 'react'
import { createDraft } from '../../drafts/newDraft.ts'
import type { Right } from '../../model/dataset.ts'
import type { FigureTable } from '../../model/figureTable.ts'
import type { ListResult, StoredDraft } from '../../drafts/storage/draftStorage.ts'
import { useStore } from '../../app/state/useStore.ts'
import { RouteLink } from '../../components/RouteLink.tsx'
import { usePageContext } from '../../components/pageContext.ts'
import { useDraftServices } from './draftServices.ts'
import { RightEditor } from './RightEditor.tsx'
import { findDrafts } from './findDrafts.ts'
import { chooseDraftId } from './chooseDraftId.ts'
import { isNewDraft } from './newDraftRoute.ts'
import { useInitialDrafts } from './useDrafts.ts'
import { useTranslator } from '../../components/useTranslator.ts'

/** The update of one right: finds the requested draft, or begins one. */
export function RightUpdate(props: {
  readonly right: Right
  readonly tab: string | null
  readonly draft: string | null
}) {
  const { dataset } = usePageContext()
  const { t } = useTranslator()
  const services = useDraftServices(dataset.city.id)
  const listing = useInitialDrafts(services)
  return listing ? (
    <ExistingDraft {...props} listing={listing} />
  ) : (
    <p className="desk-quiet">{t('desk.opening')}</p>
  )
}

function ExistingDraft(props: {
  readonly right: Right
  readonly tab: string | null
  readonly draft: string | null
  readonly listing: ListResult
}) {
  const { edition } = usePageContext()
  const { t } = useTranslator()
  const { right, listing, draft } = props
  const newId = chooseDraftId(
    listing,
    right.id,
    edition.edition,
    draft !== null && isNewDraft(draft) ? draft : undefined,
  )
  const stored = useMemo(() => {
    const ownDrafts = findDrafts(listing, right.id, edition.edition)
    const findById = (id: string | null) => ownDrafts.find((entry) => entry.draft.id === id)
    return findById(draft) ?? (isNewDraft(draft) ? findById(newId) : ownDrafts[0]) ?? null
  }, [listing, right, edition, draft, newId])
  const isMissing = draft !== null && !isNewDraft(draft) && listing.ok && stored?.draft.id !== draft
  const shared = { right, tab: props.tab, requestedId: draft, isMissing, hasNoStorage: !listing.ok }
  const hasUnreadable =
    listing.ok &&
    listing.unreadable.some((entry) =>
      entry.right === null ? entry.id.startsWith(`${right.id}-`) : entry.right === right.id,
    )
  return (
    <>
      {hasUnreadable && (
        <p className="notice">
          {t('drafts.unreadable.right')}{' '}
          <RouteLink to={{ page: 'update', right: null, part: null, draft: null }}>
            {t('desk.right.back')}
          </RouteLink>
        </p>
      )}
      {stored ? (
        <RightEditor key={stored.draft.id} {...shared} opened={stored} />
      ) : (
        <CreatedDraftEditor {...shared} id={newId} />
      )}
    </>
  )
}

interface CreatedDraft {
  /** The figures that it is based on. */
  readonly figures: FigureTable
  readonly opened: StoredDraft
}

/** An untouched draft is made again when newer figures arrive; it is stored after the first edit. */
function CreatedDraftEditor(props: {
  readonly right: Right
  readonly tab: string | null
  readonly isMissing: boolean
  readonly hasNoStorage: boolean
  readonly requestedId: string | null
  readonly id: string
}) {
  const { dataset, edition } = usePageContext()
  const services = useDraftServices(dataset.city.id)
  const digests = useStore(({ loaded }) => (loaded.kind === 'loaded' ? loaded.digests : undefined))
  const { right, requestedId, id, ...shared } = props
  const make = (): CreatedDraft => {
    const draft = createDraft(dataset, right.id, edition.edition, {
      id,
      now: services.now(),
      basis: digests ?? {},
    })
    return { figures: dataset.figures, opened: { draft, version: 0 } }
  }
  const [created, setCreated] = useState(make)
  const [isTouched, setTouched] = useState(false)
  const markTouched = useCallback(() => setTouched(true), [])
  if (created.figures !== dataset.figures && !isTouched) setCreated(make())
  const { opened } = created
  return (
    <RightEditor
      key={`${opened.draft.id} ${opened.draft.created}`}
      {...shared}
      right={right}
      requestedId={requestedId}
      opened={opened}
      onTouch={markTouched}
    />
  )
}
