import { rememberChunk } from '../../charts/loadChunk.ts'
import { parseRoute, type PageRoute } from '../state/route.ts'
import { fetchMessages } from '../../components/useTranslator.ts'
import { PAGE_MESSAGES } from '../pageMessages.ts'
import { getInterfaceLanguage } from '../../i18n/languages.ts'

/** The code of every page except the first, loaded on demand. */
export const LAZY_PAGES = {
  right: rememberChunk(() => import('../../pages/right/RightPage.tsx')),
  indicator: rememberChunk(() => import('../../pages/indicator/IndicatorPage.tsx')),
  recommendations: rememberChunk(
    () => import('../../pages/recommendations/RecommendationsPage.tsx'),
  ),
  recommendation: rememberChunk(() => import('../../pages/recommendation/RecommendationPage.tsx')),
  report: rememberChunk(() => import('../../pages/report/ReportPage.tsx')),
  present: rememberChunk(() => import('../../pages/present/PresentPage.tsx')),
  readiness: rememberChunk(() => import('../../pages/readiness/ReadinessPage.tsx')),
  about: rememberChunk(() => import('../../pages/about/AboutPage.tsx')),
  method: rememberChunk(() => import('../../pages/method/MethodPage.tsx')),
  problems: rememberChunk(() => import('../../pages/problems/ProblemsPage.tsx')),
  update: rememberChunk(() => import('../../pages/update/UpdatePage.tsx')),
  'start-city': rememberChunk(() => import('../../pages/start/StartCityPage.tsx')),
} satisfies Record<Exclude<PageRoute['page'], 'overview'>, () => Promise<unknown>>

/** Preloads the code and the messages of the page in a route, in parallel with the figures. */
export function preloadPage(path: string): void {
  const result = parseRoute(path)
  if (result.kind !== 'address' && result.kind !== 'newest') return
  const { lang, target } = result.kind === 'address' ? result.route : result
  if (target.page === 'overview') return
  // Rendering the page meets the same failure and reports it.
  LAZY_PAGES[target.page]().catch(() => undefined)
  for (const namespace of PAGE_MESSAGES[target.page])
    fetchMessages(getInterfaceLanguage(lang), namespace).catch(() => undefined)
}
