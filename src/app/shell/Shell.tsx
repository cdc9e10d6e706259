import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react'
import { PendingWork } from '../../charts/react/pendingWork.ts'
import { ChartFallback } from '../../charts/react/ChartFallback.tsx'
import { formatHref, usePageContext } from '../../components/pageContext.ts'
import { Localized } from '../../components/Localized.tsx'
import { Message } from '../../components/Message.tsx'
import type { Freshness } from '../state/store.ts'
import { useStore } from '../state/useStore.ts'
import { EditionAndLanguageChoice } from './EditionAndLanguageChoice.tsx'
import { Navigation } from './Navigation.tsx'
import { Notices } from './Notices.tsx'
import { LazyOfflineNotices } from '../offline/LazyOfflineNotices.ts'
import { ColorSchemeChoice } from './ColorSchemeChoice.tsx'
import { useRouteFocus } from './useRouteFocus.ts'
import type { FailedLanguage } from '../loading/useMessages.ts'

/** The frame of every page: skip link, header, navigation, choices, notices, footer. */
export function Shell(props: {
  readonly freshness: Freshness
  readonly failedLanguage: FailedLanguage | null
  readonly children: ReactNode
}) {
  const { route, dataset, edition, translator } = usePageContext()
  const mainRef = useRef<HTMLElement>(null)
  const announcement = useRouteFocus(mainRef)
  const [isMenuOpen, setMenuOpen] = useState(false)
  useEffect(() => setMenuOpen(false), [route])
  const openEdition = dataset.editions.findLast(({ state }) => state === 'draft') ?? edition
  const draftsHref = formatHref(
    { ...route, edition: openEdition.edition },
    { page: 'update', right: null, part: null, draft: null },
  )
  const isCached = useStore(({ cache }) => cache.since !== null)
  const city = translator.localize(dataset.city.title)
  return (
    <>
      <a
        className="ds-skip-link"
        href="#main"
        onClick={(event) => {
          // The hash is the route, so the script moves the focus.
          event.preventDefault()
          mainRef.current?.focus()
        }}
      >
        {translator.t('shell.skip')}
      </a>
      <header className="masthead">
        <div className="masthead-row">
          <a className="masthead-city" href={formatHref(route, { page: 'overview' })}>
            <strong>
              <Localized text={city} />
            </strong>
            <span>{translator.t('shell.product')}</span>
          </a>
          <button
            type="button"
            className="ds-button masthead-menu"
            data-variant="secondary"
            aria-expanded={isMenuOpen}
            aria-controls="menu"
            onClick={() => setMenuOpen(!isMenuOpen)}
          >
            {translator.t(isMenuOpen ? 'shell.menu.close' : 'shell.menu.open')}
          </button>
        </div>
        <div id="menu" className="masthead-panel" data-open={isMenuOpen}>
          <EditionAndLanguageChoice />
          <Navigation />
        </div>
      </header>
      <Notices freshness={props.freshness} failedLanguage={props.failedLanguage} />
      <main id="main" ref={mainRef} tabIndex={-1}>
        {props.children}
      </main>
      <footer className="foot">
        <p>
          <Message
            id="foot.edition"
            args={{ city, edition: edition.edition, baseline: dataset.baseline }}
          />
        </p>
        <p>
          <a className="ds-link" href={formatHref(route, { page: 'about' })}>
            {translator.t('nav.about')}
          </a>
          {' · '}
          <a className="ds-link" href={formatHref(route, { page: 'method', section: null })}>
            {translator.t('nav.method')}
          </a>
          {' · '}
          <a className="ds-link" href={formatHref(route, { page: 'problems' })}>
            {translator.t('nav.problems')}
          </a>
          {' · '}
          <a className="ds-link" href={draftsHref}>
            {translator.t('foot.groups')}
          </a>
        </p>
        <ColorSchemeChoice />
        {isCached && (
          <ChartFallback>
            <Suspense fallback={<PendingWork />}>
              <LazyOfflineNotices isInFooter />
            </Suspense>
          </ChartFallback>
        )}
        <p className="foot-promise">{translator.t('foot.promise')}</p>
      </footer>
      <p className="ds-sr-only" role="status">
        {announcement}
      </p>
    </>
  )
}
