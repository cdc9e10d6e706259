import { dueLines } from '../../desk/dueLines.ts'
import type { Right } from '../../model/dataset.ts'
import type { StoredDraft } from '../../state/draftStorage.ts'
import { PlaceLink } from '../parts/PlaceLink.tsx'
import { SaidText } from '../parts/SaidText.tsx'
import { hrefTo, useReader } from '../reader.ts'
import { usePageTitle } from '../usePageTitle.ts'
import { useDeskWorld } from './deskWorld.ts'
import { DraftList } from './DraftList.tsx'
import { ImportDraft } from './ImportDraft.tsx'
import { UnreadableDrafts } from './UnreadableDrafts.tsx'
import { useDrafts } from './useDrafts.ts'
import { useTranslator } from '../useTranslator.ts'

const NONE = { drafts: [], unreadable: [] } as const

/** The start page of the desk: which rights have delivered, and the drafts in this browser. */
export function DeskStart() {
  const { dataset, edition, address } = useReader()
  const { say } = useTranslator()
  const world = useDeskWorld(dataset.city.id)
  const { listing, refresh } = useDrafts(world)
  usePageTitle(say('desk.title'))
  const { drafts, unreadable } = listing?.ok ? listing : NONE
  const open = dataset.editions.findLast(({ state }) => state === 'draft')
  return (
    <article className="page desk">
      <h1>{say('desk.title')}</h1>
      <p className="lead">{say(`desk.lead.${edition.state}`, { edition: edition.edition })}</p>
      {edition.state === 'published' && open && (
        <p>
          <a
            className="ds-link"
            href={hrefTo(
              { ...address, edition: open.edition },
              { page: 'update', right: null, part: null, draft: null },
            )}
          >
            {say('desk.lead.open', { edition: open.edition })}
          </a>
        </p>
      )}
      {listing?.ok === false && <p className="notice notice-error">{say('drafts.unavailable')}</p>}
      <UnreadableDrafts entries={unreadable} refresh={refresh} />
      <h2>{say('desk.rights')}</h2>
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
      <OtherEditions drafts={drafts} refresh={refresh} />
      <ImportDraft
        refresh={refresh}
        known={[...drafts.map(({ draft }) => draft.id), ...unreadable.map(({ id }) => id)]}
      />
      <h2>{say('desk.more')}</h2>
      <ul className="desk-more">
        <li>
          <PlaceLink to={{ page: 'update', right: null, part: 'metadata', draft: null }}>
            {say('desk.more.metadata')}
          </PlaceLink>
        </li>
        <li>
          <PlaceLink to={{ page: 'start-city' }}>{say('desk.more.city')}</PlaceLink>
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
  const { address, dataset, edition, words } = useReader()
  const { say } = useTranslator()
  const { right, drafts } = props
  const title = words.text(right.title)
  const files = dataset.deliveries
    .filter((one) => one.right === right.id && one.edition === edition.edition)
    .map(({ file }) => file)
  const due = dueLines(dataset, right.id, edition.edition).due.length
  const href = hrefTo(address, { page: 'update', right: right.id, part: null, draft: null })
  const action = edition.state === 'draft' ? 'desk.right.open' : 'desk.right.correct'
  return (
    <li>
      <h3>
        <SaidText said={title} />
      </h3>
      <p className="desk-quiet">
        {files.length === 0
          ? say('desk.right.undelivered')
          : say('desk.right.delivered', { files: words.list(files) })}{' '}
        {edition.state === 'draft' && say('desk.right.due', { due })}
      </p>
      {drafts.length === 0 && (
        <p>
          <a className="ds-link" href={href}>
            {say(action)}
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
function OtherEditions(props: {
  readonly drafts: readonly StoredDraft[]
  readonly refresh: () => Promise<void>
}) {
  const { edition } = useReader()
  const { say } = useTranslator()
  const others = props.drafts.filter(({ draft }) => draft.edition !== edition.edition)
  return (
    <>
      {others.length > 0 && <h2>{say('drafts.others')}</h2>}
      <DraftList drafts={others} refresh={props.refresh} right={null} />
    </>
  )
}
