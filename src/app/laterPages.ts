import { rememberChunk } from '../charts/loadChunk.ts'
import { readAddress, type Place } from '../state/address.ts'
import { fetchMessages } from '../pages/useTranslator.ts'
import { PAGE_MESSAGES } from './pageMessages.ts'
import { isLanguage } from '../words/languages.ts'

/** The code of every page except the first, loaded on demand. */
export const LATER_PAGES = {
  right: rememberChunk(() => import('../pages/right/RightPage.tsx')),
  indicator: rememberChunk(() => import('../pages/indicator/IndicatorPage.tsx')),
  recommendations: rememberChunk(() => import('../pages/recommendations/RecommendationsPage.tsx')),
  recommendation: rememberChunk(() => import('../pages/recommendation/RecommendationPage.tsx')),
  report: rememberChunk(() => import('../pages/report/ReportPage.tsx')),
  present: rememberChunk(() => import('../pages/present/PresentPage.tsx')),
  readiness: rememberChunk(() => import('../pages/readiness/ReadinessPage.tsx')),
  about: rememberChunk(() => import('../pages/about/AboutPage.tsx')),
  method: rememberChunk(() => import('../pages/method/MethodPage.tsx')),
  problems: rememberChunk(() => import('../pages/problems/ProblemsPage.tsx')),
  update: rememberChunk(() => import('../pages/update/UpdatePage.tsx')),
  'start-city': rememberChunk(() => import('../pages/start/StartCityPage.tsx')),
} satisfies Record<Exclude<Place['page'], 'overview'>, () => Promise<unknown>>

/** Preloads the code and the messages of the page in a route, in parallel with the figures. */
export function preparePage(path: string): void {
  const reading = readAddress(path)
  if (reading.kind !== 'address' && reading.kind !== 'newest') return
  const { lang, place } = reading.kind === 'address' ? reading.address : reading
  if (place.page === 'overview' || !isLanguage(lang)) return
  // Rendering the page meets the same failure and reports it.
  LATER_PAGES[place.page]().catch(() => undefined)
  for (const namespace of PAGE_MESSAGES[place.page])
    fetchMessages(lang, namespace).catch(() => undefined)
}
