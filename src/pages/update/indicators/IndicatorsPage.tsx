import { useState } from 'react'
import type { Draft } from '../../../drafts/draft.ts'
import type { ListResult, StoredDraft } from '../../../drafts/storage/draftStorage.ts'
import { useStore } from '../../../app/state/useStore.ts'
import { RouteLink } from '../../../components/RouteLink.tsx'
import { usePageContext } from '../../../components/pageContext.ts'
import { usePageTitle } from '../../../components/usePageTitle.ts'
import { useDraftServices } from '../draftServices.ts'
import { chooseDraftId } from '../chooseDraftId.ts'
import { useInitialDrafts } from '../useDrafts.ts'
import { useTranslator } from '../../../components/useTranslator.ts'
import { IndicatorsEditor } from './IndicatorsEditor.tsx'
import './indicators.css'

/** The form of indicators.csv: new indicators of any right, or new definitions from an edition on. */
export default function IndicatorsPage() {
  const { dataset, edition } = usePageContext()
  const { t } = useTranslator()
  usePageTitle(t('metadata.measured'))
  const services = useDraftServices(dataset.city.id)
  const listing = useInitialDrafts(services)
  return (
    <article className="page desk">
      <p className="eyebrow">
        <RouteLink to={{ page: 'update', right: null, part: null, draft: null }}>
          {t('desk.title')}
        </RouteLink>
      </p>
      <h1>{t('metadata.measured')}</h1>
      <p className="lead">{t('metadata.lead', { edition: edition.edition })}</p>
      {listing ? (
        <IndicatorsDraft key={edition.edition} listing={listing} />
      ) : (
        <p className="desk-quiet">{t('desk.opening')}</p>
      )}
    </article>
  )
}

/** The `right` of a draft of indicators.csv: it holds rows of several rights. */
const NO_RIGHT = ''

/** Finds the draft of indicators.csv for an edition, or begins one once, whatever the server sends later. */
function IndicatorsDraft({ listing }: { readonly listing: ListResult }) {
  const { dataset, edition } = usePageContext()
  const services = useDraftServices(dataset.city.id)
  const digests = useStore(({ loaded }) => (loaded.kind === 'loaded' ? loaded.digests : undefined))
  const [opened] = useState((): StoredDraft => {
    const id = chooseDraftId(listing, NO_RIGHT, edition.edition, `metadata-${edition.edition}`)
    const storedId = listing.ok ? listing.drafts.find(({ draft }) => draft.id === id) : undefined
    const beginDraft = () =>
      createEmptyDraft(id, dataset.city.id, edition.edition, services.now(), digests)
    return storedId ?? { draft: beginDraft(), version: 0 }
  })
  return <IndicatorsEditor opened={opened} hasNoStorage={!listing.ok} />
}

/** A draft with rows of indicators.csv only. */
function createEmptyDraft(
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
