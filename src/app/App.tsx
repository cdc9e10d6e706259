import { Suspense, useDeferredValue, useEffect, useMemo } from 'react'
import { useHashLocation } from 'wouter/use-hash-location'
import { lazyChunk, rememberChunk } from '../charts/loadChunk.ts'
import { PendingWork } from '../charts/pendingWork.ts'
import { newestEdition, type Dataset } from '../model/dataset.ts'
import { OverviewPage } from '../pages/overview/OverviewPage.tsx'
import { ReaderContext, type Reader } from '../pages/reader.ts'
import {
  pageOf,
  readAddress,
  writeAddress,
  type Address,
  type AddressReading,
  type Place,
} from '../state/address.ts'
import { useStore } from '../state/useStore.ts'
import { wordsOf } from '../words/words.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { FailedPage } from './FailedPage.tsx'
import { LaterPage } from './LaterPage.tsx'
import { LATER_PAGES } from './laterPages.ts'
import { PAGE_MESSAGES } from './pageMessages.ts'
import { LoadingPage } from './LoadingPage.tsx'
import { Shell } from './Shell.tsx'
import { useMessages } from './useMessages.ts'
import { useReadySignal } from './useReadySignal.ts'
import { isLanguage, type Language } from '../words/languages.ts'

const RightPage = lazyChunk(LATER_PAGES.right)
const IndicatorPage = lazyChunk(LATER_PAGES.indicator)
const RecommendationsPage = lazyChunk(LATER_PAGES.recommendations)
const RecommendationPage = lazyChunk(LATER_PAGES.recommendation)
const ReportPage = lazyChunk(LATER_PAGES.report)
const ShortReportPage = lazyChunk(
  rememberChunk(() => import('../pages/report/ShortReportPage.tsx')),
)
const PresentPage = lazyChunk(LATER_PAGES.present)
const ReadinessPage = lazyChunk(LATER_PAGES.readiness)
const AboutPage = lazyChunk(LATER_PAGES.about)
const MethodPage = lazyChunk(LATER_PAGES.method)
const ProblemsPage = lazyChunk(LATER_PAGES.problems)
const UpdatePage = lazyChunk(LATER_PAGES.update)
const StartCityPage = lazyChunk(LATER_PAGES['start-city'])
const UnknownPage = lazyChunk(rememberChunk(() => import('../pages/unknown/UnknownPage.tsx')))

/** The language in the route if the interface has it, else the package's first one, else the browser's. */
function languageFor(asked: string | null, dataset: Dataset | null): Language {
  const browser = navigator.language.slice(0, 2)
  const candidates = [asked ?? '', ...(dataset ? dataset.languages : [browser])]
  return candidates.find(isLanguage) ?? 'en'
}

/** What the route requests; null means that the app chooses. */
interface Asked {
  readonly lang: string | null
  readonly edition: number | null
  readonly place: Place
}

function askedOf(reading: AddressReading): Asked {
  switch (reading.kind) {
    case 'address':
      return reading.address
    case 'newest':
      return { lang: reading.lang, edition: null, place: reading.place }
    case 'start':
      return { lang: reading.lang, edition: null, place: { page: 'overview' } }
    case 'unknown':
      return { lang: reading.lang, edition: null, place: { page: 'overview' } }
  }
}

export function App() {
  const [path, go] = useHashLocation()
  // Data that arrive after the first paint (records, newer files) render in small steps.
  const newestLoaded = useStore((state) => state.loaded)
  const loaded = useDeferredValue(newestLoaded)
  const reading = useMemo(() => readAddress(path), [path])
  const dataset = loaded.kind === 'loaded' ? loaded.dataset : null
  const asked = useMemo(() => askedOf(reading), [reading])
  const lang = languageFor(asked.lang, dataset)
  const { spoken, missing } = useMessages(lang)

  const newest = dataset ? newestEdition(dataset) : null
  useEffect(() => {
    if (reading.kind !== 'start' || !newest) return
    const start = { lang, edition: newest.edition, place: { page: 'overview' } } as const
    go(writeAddress(start), { replace: true })
  }, [reading, newest, lang, go])

  const spokenLang = spoken ?? lang
  useEffect(() => {
    document.documentElement.lang = spokenLang
  }, [spokenLang])

  const reader = useMemo<Reader | null>(() => {
    if (!dataset || !spoken || !newest) return null
    const words = wordsOf(spoken, dataset.languages)
    const edition = dataset.editions.find((one) => one.edition === asked.edition) ?? newest
    // An edition that does not exist falls back to the newest one, so that links keep working.
    const address = { lang, edition: edition.edition, place: asked.place }
    return { dataset, words, address, edition }
  }, [dataset, newest, asked, lang, spoken])

  const isCompared = loaded.kind === 'loaded' && loaded.freshness !== 'not checked'
  const isFinal =
    (spoken === lang || missing !== null) &&
    spoken !== null &&
    (loaded.kind === 'failed' || isCompared)
  useReadySignal(path, isFinal && loaded === newestLoaded)

  // Until messages load, or if they fail to load, index.html shows its own text.
  if (!spoken) return null
  if (loaded.kind === 'failed') return <FailedPage lang={spoken} reason={loaded.reason} />
  if (loaded.kind === 'loading')
    return <LoadingPage lang={spoken} done={loaded.done} total={loaded.total} />
  if (!reader) return <FailedPage lang={spoken} reason="no-edition" />

  const known =
    reading.kind === 'start' ||
    (reading.kind !== 'unknown' &&
      isLanguage(asked.lang ?? '') &&
      (asked.edition === null || asked.edition === reader.edition.edition))
  const page = known ? <Page place={reader.address.place} /> : <UnknownPage />
  const place = known ? reader.address.place.page : 'about'
  const isFirstPage = place === 'overview'
  const inside = (
    <ErrorBoundary
      key={known ? writeAddress(pageAddress(reader.address)) : path}
      words={reader.words}
      place={known ? writeAddress(reader.address) : path}
    >
      <Suspense
        fallback={
          <PendingWork>
            <p className="waiting">{reader.words.say('shell.opening')}</p>
          </PendingWork>
        }
      >
        {isFirstPage ? page : <LaterPage namespaces={PAGE_MESSAGES[place]}>{page}</LaterPage>}
      </Suspense>
    </ErrorBoundary>
  )
  const fillsScreen = known && isWithoutShell(reader.address.place)
  return (
    <ReaderContext value={reader}>
      {/* An error in the shell itself shows a message, not a blank page. */}
      <ErrorBoundary words={reader.words} place={path}>
        {fillsScreen ? (
          inside
        ) : (
          <Shell freshness={loaded.freshness} missing={missing}>
            {inside}
          </Shell>
        )}
      </ErrorBoundary>
    </ReaderContext>
  )
}

/** The slides and the speaker view fill the screen and have their own exit. */
function isWithoutShell(place: Place): boolean {
  return place.page === 'present' && (place.view === 'slides' || place.view === 'speaker')
}

/** The route without filters: changing a filter keeps the page and its focus. */
function pageAddress(address: Address): Address {
  return { ...address, place: pageOf(address.place) }
}

function Page({ place }: { readonly place: Place }) {
  switch (place.page) {
    case 'overview':
      return <OverviewPage />
    case 'right':
      return <RightPage right={place.right} />
    case 'indicator':
      return <IndicatorPage indicator={place.indicator} area={place.area} group={place.group} />
    case 'recommendations':
      return <RecommendationsPage filters={place.filters} />
    case 'recommendation':
      return <RecommendationPage recommendation={place.recommendation} />
    case 'report':
      return place.part === 'short' ? <ShortReportPage /> : <ReportPage part={place.part} />
    case 'present':
      return <PresentPage place={place} />
    case 'readiness':
      return <ReadinessPage />
    case 'update':
      return <UpdatePage right={place.right} part={place.part} draft={place.draft} />
    case 'start-city':
      return <StartCityPage />
    case 'about':
      return <AboutPage />
    case 'method':
      return <MethodPage section={place.section} />
    case 'problems':
      return <ProblemsPage />
  }
}
