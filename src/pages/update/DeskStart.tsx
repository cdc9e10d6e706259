import { getDueLines } from '../../drafts/due/dueLines.ts'
import type { Right } from '../../model/dataset.ts'
import type { StoredDraft } from '../../drafts/storage/draftStorage.ts'
import { RouteLink } from '../../components/RouteLink.tsx'
import { Localized } from '../../components/Localized.tsx'
import { formatHref, usePageContext } from '../../components/pageContext.ts'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { useDraftServices } from './draftServices.ts'
import { DraftList } from './DraftList.tsx'
import { ImportDraft } from './ImportDraft.tsx'
import { UnreadableDrafts } from './UnreadableDrafts.tsx'
import { useDrafts } from './useDrafts.ts'
import { useTranslator } from '../../components/useTranslator.ts'

const NO_DRAFTS = { drafts: [], unreadable: [] } as const

/** The start page of the update pages: which rights have delivered, and the drafts in this browser. */
export function UpdateStart() {
  const { dataset, edition, route } = usePageContext()
  const { t } = useTranslator()
  const services = useDraftServices(dataset.city.id)
  const { listing, refresh } = useDrafts(services)
  usePageTitle(t('desk.title'))
  const { drafts, unreadable } = listing?.ok ? listing : NO_DRAFTS
  const open = dataset.editions.findLast(({ state }) => state === 'draft')
  return (
    <article className="page desk">
      <h1>{t('desk.title')}</h1>
      <p className="lead">{t(`desk.lead.${edition.state}`, { edition: edition.edition })}</p>
      {edition.state === 'published' && open && (
        <p>
          <a
            className="ds-link"
            href={formatHref(
              { ...route, edition: open.edition },
              { page: 'update', right: null, part: null, draft: null },
            )}
          >
            {t('desk.lead.open', { edition: open.edition })}
          </a>
        </p>
      )}
      {listing?.ok === false && <p className="notice notice-error">{t('drafts.unavailable')}</p>}
      <UnreadableDrafts entries={unreadable} refresh={refresh} />
      <h2>{t('desk.rights')}</h2>
      <ul className="desk-rights">
        {dataset.rights.map((right) => (
          <RightItem
            key={right.id}
            right={right}
            drafts={drafts.filter(
              ({ draft }) => draft.right === right.id && draft.edition === edition.edition,
            )}
            refresh={refresh}
          />
        ))}
      </ul>
      <OtherEditionDrafts drafts={drafts} refresh={refresh} />
      <ImportDraft
        refresh={refresh}
        listedDrafts={[...drafts.map(({ draft }) => draft.id), ...unreadable.map(({ id }) => id)]}
      />
      <h2>{t('desk.more')}</h2>
      <ul className="desk-more">
        <li>
          <RouteLink to={{ page: 'update', right: null, part: 'metadata', draft: null }}>
            {t('desk.more.metadata')}
          </RouteLink>
        </li>
        <li>
          <RouteLink to={{ page: 'start-city' }}>{t('desk.more.city')}</RouteLink>
        </li>
      </ul>
    </article>
  )
}

function RightItem(props: {
  readonly right: Right
  readonly drafts: readonly StoredDraft[]
  readonly refresh: () => Promise<void>
}) {
  const { route, dataset, edition, translator } = usePageContext()
  const { t } = useTranslator()
  const { right, drafts } = props
  const title = translator.localize(right.title)
  const files = dataset.yearlyFiles
    .filter((delivery) => delivery.right === right.id && delivery.edition === edition.edition)
    .map(({ file }) => file)
  const due = getDueLines(dataset, right.id, edition.edition).due.length
  const href = formatHref(route, { page: 'update', right: right.id, part: null, draft: null })
  const action = edition.state === 'draft' ? 'desk.right.open' : 'desk.right.correct'
  return (
    <li>
      <h3>
        <Localized text={title} />
      </h3>
      <p className="desk-quiet">
        {files.length === 0
          ? t('desk.right.undelivered')
          : t('desk.right.delivered', { files: translator.formatList(files) })}{' '}
        {edition.state === 'draft' && t('desk.right.due', { due })}
      </p>
      {drafts.length === 0 && (
        <p>
          <a className="ds-link" href={href}>
            {t(action)}
            <span className="ds-sr-only">
              {': '}
              {title.text}
            </span>
          </a>
        </p>
      )}
      <DraftList drafts={drafts} refresh={props.refresh} right={title.text} />
    </li>
  )
}

/** Drafts of other editions than the selected one. */
function OtherEditionDrafts(props: {
  readonly drafts: readonly StoredDraft[]
  readonly refresh: () => Promise<void>
}) {
  const { edition } = usePageContext()
  const { t } = useTranslator()
  const others = props.drafts.filter(({ draft }) => draft.edition !== edition.edition)
  return (
    <>
      {others.length > 0 && <h2>{t('drafts.others')}</h2>}
      <DraftList drafts={others} refresh={props.refresh} right={null} />
    </>
  )
}
