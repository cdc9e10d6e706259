import { isInsideReport } from './reportPart.ts'

/**
 * The page of a route and its parameters. A route is the path after the hash: language, edition, page,
 * parameters. People cite these links, so every form ever published must still parse.
 */
export type Place =
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

export interface Address {
  readonly lang: string
  readonly edition: number
  readonly place: Place
}

export type AddressReading =
  | { readonly kind: 'address'; readonly address: Address }
  /** Nothing or only a language is given: the app opens the newest edition. */
  | { readonly kind: 'start'; readonly lang: string | null }
  /** A page without an edition: opens in the newest one. */
  | { readonly kind: 'newest'; readonly lang: string; readonly place: Place }
  /** Not a known page; the language, if given, is that of the error page. */
  | { readonly kind: 'unknown'; readonly lang: string | null }

const LANG = /^[a-z]{2,3}$/
const EDITION = /^\d{4}$/

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** Parses the path after the hash, such as `/en/2025/indicator/rough-sleeping/york/sex.female`. */
export function readAddress(path: string): AddressReading {
  const parts = path.split('/').filter(Boolean).map(decoded)
  const [lang, edition, page, ...choice] = parts
  if (lang === undefined) return { kind: 'start', lang: null }
  if (!LANG.test(lang)) return { kind: 'unknown', lang: null }
  if (edition === undefined) return { kind: 'start', lang }
  if (edition === 'recommendation' && page !== undefined && choice.length === 0)
    return { kind: 'newest', lang, place: { page: 'recommendation', recommendation: page } }
  if (!EDITION.test(edition)) return { kind: 'unknown', lang }
  const place = readPlace(page, choice)
  if (!place) return { kind: 'unknown', lang }
  return { kind: 'address', address: { lang, edition: Number(edition), place } }
}

function readPlace(page: string | undefined, choice: readonly string[]): Place | null {
  if (page === 'recommendations') return { page, filters: choice }
  if (page === 'present') return readPresent(choice)
  const [first, second, third, ...more] = choice
  if (more.length > 0) return null
  switch (page) {
    case undefined:
      return { page: 'overview' }
    case 'right':
      return first !== undefined && second === undefined ? { page, right: first } : null
    case 'indicator': {
      if (first === undefined) return null
      const group = third === undefined ? null : readGroup(third)
      if (third !== undefined && !group) return null
      return { page, indicator: first, area: second ?? null, group }
    }
    case 'recommendation':
      return first !== undefined && second === undefined ? { page, recommendation: first } : null
    case 'report':
      return second === undefined ? { page, part: first ?? null } : null
    case 'update':
      return readUpdate(first, second ?? null, third ?? null)
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
const WITHOUT_RIGHT = 'metadata'

function readUpdate(
  first: string | undefined,
  part: string | null,
  draft: string | null,
): Place | null {
  if (first !== WITHOUT_RIGHT) return { page: 'update', right: first ?? null, part, draft }
  return part === null ? { page: 'update', right: null, part: first, draft: null } : null
}

const SLIDE = /^[1-9]\d{0,3}$/
const TALK = { page: 'present', view: 'slides', slide: 1, asked: null, choices: null } as const

/** `7`, `7/speaker`, `7/asked/finding-smoking`, `edit`, `handout` or `with/…`; no segment means slide 1. */
function readPresent(choice: readonly string[]): Place | null {
  const [first, second, third, ...more] = choice
  if (first === undefined) return TALK
  if (first === 'with')
    return second !== undefined && third === undefined ? { ...TALK, choices: second } : null
  if (first === 'edit' || first === 'handout')
    return second === undefined ? { ...TALK, view: first } : null
  if (!SLIDE.test(first) || more.length > 0) return null
  const slide = Number(first)
  if (second === undefined) return { ...TALK, slide }
  if (second === 'speaker') return third === undefined ? { ...TALK, view: 'speaker', slide } : null
  return second === 'asked' && third !== undefined ? { ...TALK, slide, asked: third } : null
}

function readGroup(text: string): { dimension: string; group: string } | null {
  const [dimension, group, ...more] = text.split('.')
  return dimension && group && more.length === 0 ? { dimension, group } : null
}

/** The path after the hash: the inverse of `readAddress`. */
export function writeAddress({ lang, edition, place }: Address): string {
  return ['', lang, String(edition), ...writePlace(place)].map(encodeURIComponent).join('/')
}

function writePlace(place: Place): string[] {
  switch (place.page) {
    case 'overview':
      return []
    case 'right':
      return ['right', place.right]
    case 'indicator': {
      const area = place.area ? [place.area] : []
      // The group is the third segment, so it requires an area.
      const group =
        place.group && place.area ? [`${place.group.dimension}.${place.group.group}`] : []
      return ['indicator', place.indicator, ...area, ...group]
    }
    case 'recommendations':
      return [place.page, ...place.filters]
    case 'recommendation':
      return [place.page, place.recommendation]
    case 'report':
      return place.part === null ? [place.page] : [place.page, place.part]
    case 'method':
      return place.section === null ? [place.page] : [place.page, place.section]
    case 'update': {
      // The draft is the third segment, so it requires a tab.
      const part = place.part ?? (place.draft === null ? null : 'figures')
      return [place.page, place.right, part, place.draft].filter((one) => one !== null)
    }
    case 'present':
      return [place.page, ...writePresent(place)]
    default:
      return [place.page]
  }
}

function writePresent(place: Extract<Place, { page: 'present' }>): string[] {
  const { view, slide, asked, choices } = place
  if (view === 'edit' || view === 'handout') return [view]
  if (choices !== null) return ['with', choices]
  if (view === 'speaker') return [String(slide), view]
  return asked === null ? [String(slide)] : [String(slide), 'asked', asked]
}

/** The page without filters and positions inside it. */
export function pageOf(place: Place): Place {
  if (place.page === 'recommendations') return { ...place, filters: [] }
  // Switching tabs keeps the draft open.
  if (place.page === 'update' && place.right !== null) return { ...place, part: null, draft: null }
  if (place.page === 'method') return { ...place, section: null }
  if (place.page === 'present') return { ...TALK, view: place.view }
  const inside = place.page === 'report' && place.part !== null && isInsideReport(place.part)
  return inside ? { page: 'report', part: null } : place
}
