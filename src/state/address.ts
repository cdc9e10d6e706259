import { isInsideReport } from './reportPart.ts'

/**
 * What a reader chose, as the path after the hash: language, edition, page, choice. People put
 * these links into minutes, so every form that was ever written stays readable here.
 */
export type Place =
  | { readonly page: 'overview' }
  | { readonly page: 'right'; readonly right: string }
  | {
      readonly page: 'indicator'
      readonly indicator: string
      /** Area shown first; null for the city itself. */
      readonly area: string | null
      /** Group shown first; null for the headline. */
      readonly group: { readonly dimension: string; readonly group: string } | null
    }
  /** Its filters as they are written, such as `right.housing`: the page reads them. */
  | { readonly page: 'recommendations'; readonly filters: readonly string[] }
  | { readonly page: 'recommendation'; readonly recommendation: string }
  | {
      readonly page: 'report'
      /** A chapter or figure to arrive at, or the right whose chapter stands alone; null for the whole. */
      readonly part: string | null
    }
  /** The slides of the edition's report, and the pages that prepare them, follow them and print them. */
  | {
      readonly page: 'present'
      readonly view: PresentView
      /** From 1, in the order of the talk. */
      readonly slide: number
      /** What the hall asked for, by the id of its slide, shown in place of the slide; null for nothing. */
      readonly asked: string | null
      /** Choices of the speaker as they are written into a link; null where it has none. */
      readonly choices: string | null
    }
  | { readonly page: 'readiness' }
  | {
      readonly page: 'update'
      /** The right whose file is filled in; null for the desk itself and what is of no right. */
      readonly right: string | null
      /** What the page shows: `figures`, `import` …; null for its first part. */
      readonly part: string | null
      /** The draft that is open; null for the one that was saved last. */
      readonly draft: string | null
    }
  | { readonly page: 'start-city' }
  | { readonly page: 'about' }
  /** `section`: where on the page to arrive; null for its beginning. */
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
  /** Nothing chosen yet, or only a language: the app opens its newest edition. */
  | { readonly kind: 'start'; readonly lang: string | null }
  /** A place without an edition: it opens in the newest one. */
  | { readonly kind: 'newest'; readonly lang: string; readonly place: Place }
  /** Leads nowhere; it may still say in which language to say so. */
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

/** Reads the path after the hash, such as `/en/2025/indicator/rough-sleeping/york/sex.female`. */
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

/** A part of the desk that belongs to no right stands in the place of one. */
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

/** `7`, `7/speaker`, `7/asked/finding-smoking`, `edit`, `handout` or `with/…`; nothing is slide 1. */
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

/** The path after the hash for an address: the inverse of `readAddress`. */
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
      // A group stands third, so the caller names the area with it.
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
      // The draft stands third, so the part is named with it.
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

/** The page of a place, without the filters that only narrow down what it lists, and places inside it. */
export function pageOf(place: Place): Place {
  if (place.page === 'recommendations') return { ...place, filters: [] }
  // The draft stays open while its parts are looked through.
  if (place.page === 'update' && place.right !== null) return { ...place, part: null, draft: null }
  if (place.page === 'method') return { ...place, section: null }
  if (place.page === 'present') return { ...TALK, view: place.view }
  const inside = place.page === 'report' && place.part !== null && isInsideReport(place.part)
  return inside ? { page: 'report', part: null } : place
}
