import { Suspense, useDeferredValue, useEffect, useMemo } from 'react'
import { useHashLocation } from 'wouter/use-hash-location'
import { lazyChunk, rememberChunk } from '../charts/loadChunk.ts'
import { PendingWork } from '../charts/react/pendingWork.ts'
import { findNewestEdition, type Dataset } from '../model/dataset.ts'
import { OverviewPage } from '../pages/overview/OverviewPage.tsx'
import { PageReactContext, type PageContext } from '../components/pageContext.ts'
import {
  toBasePage,
  parseRoute,
  formatRoute,
  type Route,
  type RouteResult,
  type PageRoute,
} from './state/route.ts'
import { useStore } from './state/useStore.ts'
import { createTranslator } from '../i18n/translate.ts'
import { ErrorBoundary } from '../components/ErrorBoundary.tsx'
import { PageError } from './shell/PageError.tsx'
import { FailedPage } from './loading/FailedPage.tsx'
import { LazyPage } from './loading/LazyPage.tsx'
import { LAZY_PAGES } from './loading/lazyPages.ts'
import { PAGE_MESSAGES } from './pageMessages.ts'
import { LoadingPage } from './loading/LoadingPage.tsx'
import { Shell } from './shell/Shell.tsx'
import { useLoadedLanguage } from './loading/useMessages.ts'
import { useReadySignal } from './useReadySignal.ts'
import { getInterfaceLanguage, isLanguage } from '../i18n/languages.ts'

const RightPage = lazyChunk(LAZY_PAGES.right)
const IndicatorPage = lazyChunk(LAZY_PAGES.indicator)
const RecommendationsPage = lazyChunk(LAZY_PAGES.recommendations)
const RecommendationPage = lazyChunk(LAZY_PAGES.recommendation)
const ReportPage = lazyChunk(LAZY_PAGES.report)
const ShortReportPage = lazyChunk(
  rememberChunk(() => import('../pages/report/ShortReportPage.tsx')),
)
const PresentPage = lazyChunk(LAZY_PAGES.present)
const ReadinessPage = lazyChunk(LAZY_PAGES.readiness)
const AboutPage = lazyChunk(LAZY_PAGES.about)
const MethodPage = lazyChunk(LAZY_PAGES.method)
const ProblemsPage = lazyChunk(LAZY_PAGES.problems)
const UpdatePage = lazyChunk(LAZY_PAGES.update)
const StartCityPage = lazyChunk(LAZY_PAGES['start-city'])
const NotFoundPage = lazyChunk(rememberChunk(() => import('../pages/notFound/NotFoundPage.tsx')))

/** Whether a page can be shown in a language: with the interface or with the package's texts in it. */
function isSupported(lang: string | null, dataset: Dataset | null): lang is string {
  return lang !== null && (isLanguage(lang) || dataset?.languages.includes(lang) === true)
}

/** The language in the route if it is supported, else the package's primary one, else the browser's. */
function selectLanguage(requestedLanguage: string | null, dataset: Dataset | null): string {
  if (isSupported(requestedLanguage, dataset)) return requestedLanguage
  return dataset?.languages[0] ?? getInterfaceLanguage(navigator.language.slice(0, 2))
}

/** What the route requests; null means that the app chooses. */
interface RequestedRoute {
  readonly lang: string | null
  readonly edition: number | null
  readonly target: PageRoute
}

function getRequestedRoute(routeResult: RouteResult): RequestedRoute {
  switch (routeResult.kind) {
    case 'address':
      return routeResult.route
    case 'newest':
      return { lang: routeResult.lang, edition: null, target: routeResult.target }
    case 'start':
      return { lang: routeResult.lang, edition: null, target: { page: 'overview' } }
    case 'unknown':
      return { lang: routeResult.lang, edition: null, target: { page: 'overview' } }
  }
}

export function App() {
  const [path, navigate] = useHashLocation()
  // Data that arrive after the first paint (records, newer files) render in small steps.
  const latestLoaded = useStore((state) => state.loaded)
  const loaded = useDeferredValue(latestLoaded)
  const routeResult = useMemo(() => parseRoute(path), [path])
  const dataset = loaded.kind === 'loaded' ? loaded.dataset : null
  const requested = useMemo(() => getRequestedRoute(routeResult), [routeResult])
  const lang = selectLanguage(requested.lang, dataset)
  const interfaceLanguage = getInterfaceLanguage(lang)
  const { loadedLanguage, missingLanguage: failedLanguage } = useLoadedLanguage(interfaceLanguage)

  const newest = dataset ? findNewestEdition(dataset) : null
  useEffect(() => {
    if (routeResult.kind !== 'start' || !newest) return
    const start = { lang, edition: newest.edition, target: { page: 'overview' } } as const
    navigate(formatRoute(start), { replace: true })
  }, [routeResult, newest, lang, navigate])

  const displayedLanguage = loadedLanguage ?? interfaceLanguage
  useEffect(() => {
    document.documentElement.lang = displayedLanguage
  }, [displayedLanguage])

  const context = useMemo<PageContext | null>(() => {
    if (!dataset || !loadedLanguage || !newest) return null
    const translator = createTranslator(
      loadedLanguage,
      dataset.languages,
      isLanguage(lang) ? loadedLanguage : lang,
    )
    const edition =
      dataset.editions.find((candidate) => candidate.edition === requested.edition) ?? newest
    // An edition that does not exist falls back to the newest one, so that links keep working.
    const route = { lang, edition: edition.edition, target: requested.target }
    return { dataset, translator, route, edition }
  }, [dataset, newest, requested, lang, loadedLanguage])

  const isCompared = loaded.kind === 'loaded' && loaded.freshness !== 'not checked'
  const isFinal =
    (loadedLanguage === interfaceLanguage || failedLanguage !== null) &&
    loadedLanguage !== null &&
    (loaded.kind === 'failed' || isCompared)
  useReadySignal(path, isFinal && loaded === latestLoaded)

  // Until messages load, or if they fail to load, index.html shows its own text.
  if (!loadedLanguage) return null
  if (loaded.kind === 'failed') return <FailedPage lang={loadedLanguage} reason={loaded.reason} />
  if (loaded.kind === 'loading')
    return <LoadingPage lang={loadedLanguage} done={loaded.done} total={loaded.total} />
  if (!context) return <FailedPage lang={loadedLanguage} reason="no-edition" />

  const isKnown =
    routeResult.kind === 'start' ||
    (routeResult.kind !== 'unknown' &&
      isSupported(requested.lang, dataset) &&
      (requested.edition === null || requested.edition === context.edition.edition))
  const page = isKnown ? <Page target={context.route.target} /> : <NotFoundPage />
  const pageName = isKnown ? context.route.target.page : 'about'
  const isFirstPage = pageName === 'overview'
  const showError = (error: Error, retry: () => void) => (
    <PageError error={error} translator={context.translator} retry={retry} />
  )
  const content = (
    <ErrorBoundary
      key={isKnown ? formatRoute(toBaseRoute(context.route)) : path}
      place={isKnown ? formatRoute(context.route) : path}
      fallback={showError}
    >
      <Suspense
        fallback={
          <PendingWork>
            <p className="waiting">{context.translator.t('shell.opening')}</p>
          </PendingWork>
        }
      >
        {isFirstPage ? page : <LazyPage namespaces={PAGE_MESSAGES[pageName]}>{page}</LazyPage>}
      </Suspense>
    </ErrorBoundary>
  )
  const hasOwnScreen = isKnown && isWithoutShell(context.route.target)
  return (
    <PageReactContext value={context}>
      {/* An error in the shell itself shows a message, not a blank page. */}
      <ErrorBoundary place={path} fallback={showError}>
        {hasOwnScreen ? (
          content
        ) : (
          <Shell freshness={loaded.freshness} failedLanguage={failedLanguage}>
            {content}
          </Shell>
        )}
      </ErrorBoundary>
    </PageReactContext>
  )
}

/** The slides and the speaker view fill the screen and have their own exit. */
function isWithoutShell(target: PageRoute): boolean {
  return target.page === 'present' && (target.view === 'slides' || target.view === 'speaker')
}

/** The route without filters: changing a filter keeps the page and its focus. */
function toBaseRoute(route: Route): Route {
  return { ...route, target: toBasePage(route.target) }
}

function Page({ target }: { readonly target: PageRoute }) {
  switch (target.page) {
    case 'overview':
      return <OverviewPage />
    case 'right':
      return <RightPage right={target.right} />
    case 'indicator':
      return <IndicatorPage indicator={target.indicator} area={target.area} group={target.group} />
    case 'recommendations':
      return <RecommendationsPage filters={target.filters} />
    case 'recommendation':
      return <RecommendationPage recommendation={target.recommendation} />
    case 'report':
      return target.part === 'short' ? <ShortReportPage /> : <ReportPage part={target.part} />
    case 'present':
      return <PresentPage target={target} />
    case 'readiness':
      return <ReadinessPage />
    case 'update':
      return <UpdatePage right={target.right} tab={target.part} draft={target.draft} />
    case 'start-city':
      return <StartCityPage />
    case 'about':
      return <AboutPage />
    case 'method':
      return <MethodPage section={target.section} />
    case 'problems':
      return <ProblemsPage />
  }
}
