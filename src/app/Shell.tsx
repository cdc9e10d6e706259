import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react'
import { PendingWork } from '../charts/pendingWork.ts'
import { StillInstead } from '../charts/StillInstead.tsx'
import { hrefTo, useReader } from '../pages/reader.ts'
import { SaidText } from '../pages/parts/SaidText.tsx'
import type { Freshness } from '../state/store.ts'
import { useStore } from '../state/useStore.ts'
import { Choices } from './Choices.tsx'
import { Navigation } from './Navigation.tsx'
import { Notices } from './Notices.tsx'
import { OfflineWords } from './offline/OfflineWords.ts'
import { SchemeChoice } from './SchemeChoice.tsx'
import { useArrival } from './useArrival.ts'
import type { MissingLanguage } from './useMessages.ts'

/** The frame of every page: skip link, header, navigation, choices, notices, footer. */
export function Shell(props: {
  readonly freshness: Freshness
  readonly missing: MissingLanguage | null
  readonly children: ReactNode
}) {
  const { address, dataset, edition, words } = useReader()
  const main = useRef<HTMLElement>(null)
  const announcement = useArrival(main)
  const [menu, setMenu] = useState(false)
  useEffect(() => setMenu(false), [address])
  const open = dataset.editions.findLast(({ state }) => state === 'draft') ?? edition
  const desk = hrefTo(
    { ...address, edition: open.edition },
    { page: 'update', right: null, part: null, draft: null },
  )
  const isKept = useStore(({ kept }) => kept.since !== null)
  const city = words.text(dataset.city.title)
  return (
    <>
      <a
        className="ds-skip-link"
        href="#main"
        onClick={(event) => {
          // The hash is the route, so the script moves the focus.
          event.preventDefault()
          main.current?.focus()
        }}
      >
        {words.say('shell.skip')}
      </a>
      <header className="masthead">
        <div className="masthead-row">
          <a className="masthead-city" href={hrefTo(address, { page: 'overview' })}>
            <strong>
              <SaidText said={city} />
            </strong>
            <span>{words.say('shell.product')}</span>
          </a>
          <button
            type="button"
            className="ds-button masthead-menu"
            data-variant="secondary"
            aria-expanded={menu}
            aria-controls="menu"
            onClick={() => setMenu(!menu)}
          >
            {words.say(menu ? 'shell.menu.close' : 'shell.menu.open')}
          </button>
        </div>
        <div id="menu" className="masthead-panel" data-open={menu}>
          <Choices />
          <Navigation />
        </div>
      </header>
      <Notices freshness={props.freshness} missing={props.missing} />
      <main id="main" ref={main} tabIndex={-1}>
        {props.children}
      </main>
      <footer className="foot">
        <p>
          {words.say('foot.edition', {
            city: city.text,
            edition: edition.edition,
            baseline: dataset.baseline,
          })}
        </p>
        <p>
          <a className="ds-link" href={hrefTo(address, { page: 'about' })}>
            {words.say('nav.about')}
          </a>
          {' · '}
          <a className="ds-link" href={hrefTo(address, { page: 'method', section: null })}>
            {words.say('nav.method')}
          </a>
          {' · '}
          <a className="ds-link" href={hrefTo(address, { page: 'problems' })}>
            {words.say('nav.problems')}
          </a>
          {' · '}
          <a className="ds-link" href={desk}>
            {words.say('foot.groups')}
          </a>
        </p>
        <SchemeChoice />
        {isKept && (
          <StillInstead still={null}>
            <Suspense fallback={<PendingWork />}>
              <OfflineWords foot />
            </Suspense>
          </StillInstead>
        )}
        <p className="foot-promise">{words.say('foot.promise')}</p>
      </footer>
      <p className="ds-sr-only" role="status">
        {announcement}
      </p>
    </>
  )
}
