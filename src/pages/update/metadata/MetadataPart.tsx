import { useEffect, useState } from 'react'
import { PendingWork } from '../../../charts/pendingWork.ts'
import type { Draft } from '../../../desk/draft.ts'
import type { Listing, StoredDraft } from '../../../state/draftStorage.ts'
import { useStore } from '../../../state/useStore.ts'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { useReader } from '../../reader.ts'
import { usePageTitle } from '../../usePageTitle.ts'
import { useDeskWorld } from '../deskWorld.ts'
import { freshDraftId } from '../freshDraftId.ts'
import { MetadataDesk } from './MetadataDesk.tsx'
import './metadata.css'
import { useTranslator } from '../../useTranslator.ts'

/** The form of indicators.csv: new indicators of any right, or new definitions from an edition on. */
export default function MetadataPart() {
  const { dataset, edition } = useReader()
  const { say } = useTranslator()
  usePageTitle(say('metadata.measured'))
  const world = useDeskWorld(dataset.city.id)
  const [listing, setListing] = useState<Listing | null>(null)
  useEffect(() => {
    let wanted = true
    void world.storage.list().then((read) => {
      if (wanted) setListing(read)
    })
    return () => {
      wanted = false
    }
  }, [world])
  return (
    <article className="page desk">
      <p className="eyebrow">
        <PlaceLink to={{ page: 'update', right: null, part: null, draft: null }}>
          {say('desk.title')}
        </PlaceLink>
      </p>
      <h1>{say('metadata.measured')}</h1>
      <p className="lead">{say('metadata.lead', { edition: edition.edition })}</p>
      {listing ? (
        <SheetDraft key={edition.edition} listing={listing} />
      ) : (
        <PendingWork>
          <p className="desk-quiet">{say('desk.opening')}</p>
        </PendingWork>
      )}
    </article>
  )
}

/** The `right` of a draft of indicators.csv: it holds rows of several rights. */
const NO_RIGHT = ''

/** Finds the draft of indicators.csv for an edition, or begins one once, whatever the server sends later. */
function SheetDraft({ listing }: { readonly listing: Listing }) {
  const { dataset, edition } = useReader()
  const world = useDeskWorld(dataset.city.id)
  const digests = useStore(({ loaded }) => (loaded.kind === 'loaded' ? loaded.digests : undefined))
  const [opened] = useState((): StoredDraft => {
    const id = freshDraftId(listing, NO_RIGHT, edition.edition, `metadata-${edition.edition}`)
    const kept = listing.ok ? listing.drafts.find(({ draft }) => draft.id === id) : undefined
    const begin = () => emptyDraft(id, dataset.city.id, edition.edition, world.now(), digests)
    return kept ?? { draft: begin(), version: 0 }
  })
  return <MetadataDesk opened={opened} keepsNothing={!listing.ok} />
}

/** A draft with rows of indicators.csv only. */
function emptyDraft(
  id: string,
  city: string,
  edition: number,
  now: string,
  digests: Readonly<Record<string, string>> | undefined,
): Draft {
  return {
    id,
    city,
    right: NO_RIGHT,
    edition,
    title: '',
    created: now,
    saved: now,
    basis: digests ?? {},
    lines: [],
    commentary: {},
    followUps: [],
    recommendations: [],
    indicators: [],
  }
}
