import { isInsideReport } from './reportSection.ts'

/**
 * The page of a route and its parameters. A route is the path after the hash: language, edition, page,
 * parameters. People cite these links, so every form ever published must still parse.
 */
export type PageRoute =
  | { readonly page: 'overview' }
  | { readonly page: 'right'; readonly right: string }
  | {
      readonly page: 'indicator'
      readonly indicator: string
      /** Selected area; null for the city itself. */
      readonly area: string | null
      /** Selected group; null for the headline series. */
      readonly group: { readonly dimension: string; readonly group: string } | null
    }
  /** Filters as path segments, such as `right.housing`; the page parses them. */
  | { readonly page: 'recommendations'; readonly filters: readonly string[] }
  | { readonly page: 'recommendation'; readonly recommendation: string }
  | {
      readonly page: 'report'
      /** A section or figure to scroll to, or the right whose chapter is shown alone; null for the whole report. */
      readonly part: string | null
    }
  /** The slides of the edition's report: presentation, speaker view, editor and handout. */
  | {
      readonly page: 'present'
      readonly view: PresentView
      /** From 1, in the order of the presentation. */
      readonly slide: number
      /** Id of the slide that answers a question, shown instead of the current one; null for none. */
      readonly asked: string | null
      /** The speaker's choices, encoded in a link; null for none. */
      readonly choices: string | null
    }
  | { readonly page: 'readiness' }
  | {
      readonly page: 'update'
      /** The right whose draft is open; null for the start page and for parts without a right. */
      readonly right: string | null
      /** The tab: `figures`, `import` …; null for the first one. */
      readonly part: string | null
      /** The open draft; null for the one saved last. */
      readonly draft: string | null
    }
  | { readonly page: 'start-city' }
  | { readonly page: 'about' }
  /** `section`: where to scroll to; null for the top. */
  | { readonly page: 'method'; readonly section: string | null }
  | { readonly page: 'problems' }

export type PresentView = 'slides' | 'speaker' | 'edit' | 'handout'

export interface Route {
  readonly lang: string
  readonly edition: number
  readonly target: PageRoute
}

export type RouteResult =
  | { readonly kind: 'address'; readonly route: Route }
  /** Nothing or only a language is given: the app opens the newest edition. */
  | { readonly kind: 'start'; readonly lang: string | null }
  /** A page without an edition: opens in the newest one. */
  | { readonly kind: 'newest'; readonly lang: string; readonly target: PageRoute }
  /** Not a known page; the language, if given, is that of the error page. */
  | { readonly kind: 'unknown'; readonly lang: string | null }

const LANG = /^[a-z]{2,3}$/
const EDITION = /^\d{4}$/

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** Parses the path after the hash, such as `/en/2025/indicator/rough-sleeping/york/sex.female`. */
export function parseRoute(path: string): RouteResult {
  const parts = path.split('/').filter(Boolean).map(decodePart)
  const [lang, edition, page, ...segments] = parts
  if (lang === undefined) return { kind: 'start', lang: null }
  if (!LANG.test(lang)) return { kind: 'unknown', lang: null }
  if (edition === undefined) return { kind: 'start', lang }
  if (edition === 'recommendation' && page !== undefined && segments.length === 0)
    return { kind: 'newest', lang, target: { page: 'recommendation', recommendation: page } }
  if (!EDITION.test(edition)) return { kind: 'unknown', lang }
  const target = parsePageRoute(page, segments)
  if (!target) return { kind: 'unknown', lang }
  return { kind: 'address', route: { lang, edition: Number(edition), target } }
}

function parsePageRoute(page: string | undefined, segments: readonly string[]): PageRoute | null {
  if (page === 'recommendations') return { page, filters: segments }
  if (page === 'present') return parsePresentRoute(segments)
  const [first, second, third, ...more] = segments
  if (more.length > 0) return null
  switch (page) {
    case undefined:
      return { page: 'overview' }
    case 'right':
      return first !== undefined && second === undefined ? { page, right: first } : null
    case 'indicator': {
      if (first === undefined) return null
      const group = third === undefined ? null : parseGroup(third)
      if (third !== undefined && !group) return null
      return { page, indicator: first, area: second ?? null, group }
    }
    case 'recommendation':
      return first !== undefined && second === undefined ? { page, recommendation: first } : null
    case 'report':
      return second === undefined ? { page, part: first ?? null } : null
    case 'update':
      return parseUpdateRoute(first, second ?? null, third ?? null)
    case 'readiness':
    case 'start-city':
    case 'about':
    case 'problems':
      return first === undefined ? { page } : null
    case 'method':
      return second === undefined ? { page, section: first ?? null } : null
    default:
      return null
  }
}

/** The segment for the tab without a right, in the position of the right. */
const NO_RIGHT = 'metadata'

function parseUpdateRoute(
  first: string | undefined,
  part: string | null,
  draft: string | null,
): PageRoute | null {
  if (first !== NO_RIGHT) return { page: 'update', right: first ?? null, part, draft }
  return part === null ? { page: 'update', right: null, part: first, draft: null } : null
}

const SLIDE = /^[1-9]\d{0,3}$/
const FIRST_SLIDE = {
  page: 'present',
  view: 'slides',
  slide: 1,
  asked: null,
  choices: null,
} as const

/** `7`, `7/speaker`, `7/asked/finding-smoking`, `edit`, `handout` or `with/…`; no segment means slide 1. */
function parsePresentRoute(segments: readonly string[]): PageRoute | null {
  const [first, second, third, ...more] = segments
  if (first === undefined) return FIRST_SLIDE
  if (first === 'with')
    return second !== undefined && third === undefined ? { ...FIRST_SLIDE, choices: second } : null
  if (first === 'edit' || first === 'handout')
    return second === undefined ? { ...FIRST_SLIDE, view: first } : null
  if (!SLIDE.test(first) || more.length > 0) return null
  const slide = Number(first)
  if (second === undefined) return { ...FIRST_SLIDE, slide }
  if (second === 'speaker')
    return third === undefined ? { ...FIRST_SLIDE, view: 'speaker', slide } : null
  return second === 'asked' && third !== undefined ? { ...FIRST_SLIDE, slide, asked: third } : null
}

function parseGroup(text: string): { dimension: string; group: string } | null {
  const [dimension, group, ...more] = text.split('.')
  return dimension && group && more.length === 0 ? { dimension, group } : null
}

/** The path after the hash: the inverse of `parseRoute`. */
export function formatRoute({ lang, edition, target }: Route): string {
  return ['', lang, String(edition), ...formatPageRoute(target)].map(encodeURIComponent).join('/')
}

function formatPageRoute(target: PageRoute): string[] {
  switch (target.page) {
    case 'overview':
      return []
    case 'right':
      return ['right', target.right]
    case 'indicator': {
      const area = target.area ? [target.area] : []
      // The group is the third segment, so it requires an area.
      const group =
        target.group && target.area ? [`${target.group.dimension}.${target.group.group}`] : []
      return ['indicator', target.indicator, ...area, ...group]
    }
    case 'recommendations':
      return [target.page, ...target.filters]
    case 'recommendation':
      return [target.page, target.recommendation]
    case 'report':
      return target.part === null ? [target.page] : [target.page, target.part]
    case 'method':
      return target.section === null ? [target.page] : [target.page, target.section]
    case 'update': {
      // The draft is the third segment, so it requires a tab.
      const part = target.part ?? (target.draft === null ? null : 'figures')
      return [target.page, target.right, part, target.draft].filter((segment) => segment !== null)
    }
    case 'present':
      return [target.page, ...formatPresentRoute(target)]
    default:
      return [target.page]
  }
}

function formatPresentRoute(target: Extract<PageRoute, { page: 'present' }>): string[] {
  const { view, slide, asked, choices } = target
  if (view === 'edit' || view === 'handout') return [view]
  if (choices !== null) return ['with', choices]
  if (view === 'speaker') return [String(slide), view]
  return asked === null ? [String(slide)] : [String(slide), 'asked', asked]
}

/** The page without filters and positions inside it. */
export function toBasePage(target: PageRoute): PageRoute {
  if (target.page === 'recommendations') return { ...target, filters: [] }
  // Switching tabs keeps the draft open.
  if (target.page === 'update' && target.right !== null)
    return { ...target, part: null, draft: null }
  if (target.page === 'method') return { ...target, section: null }
  if (target.page === 'present') return { ...FIRST_SLIDE, view: target.view }
  const isInside = target.page === 'report' && target.part !== null && isInsideReport(target.part)
  return isInside ? { page: 'report', part: null } : target
}
