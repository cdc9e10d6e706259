import {
  FOLLOW_UP_STATUSES,
  type FollowUpStatus,
  type Recommendation,
} from '../../model/records.ts'
import type { LocalText } from '../../model/text.ts'
import type { Listed } from './listed.ts'
import { CITY_AS_A_WHOLE, slugOf, type RecommendationFilters } from './recommendationFilters.ts'

export interface Addressee {
  /** The same in every language. */
  readonly slug: string
  readonly name: LocalText
}

/**
 * The addressees of a recommendation: `City of York Council (Executive); civil society` are two. Text in
 * brackets specifies a name and does not make another addressee.
 */
export function addresseesOf(
  { addressee }: Recommendation,
  languages: readonly string[],
): readonly Addressee[] {
  const names = Object.entries(addressee).map(([lang, text]) => ({ lang, parts: namesIn(text) }))
  const first = languages.map((lang) => names.find((one) => one.lang === lang)).find(Boolean)
  return (first?.parts ?? []).map((part, index) => ({
    slug: slugOf(part),
    name: Object.fromEntries(
      names.flatMap(({ lang, parts }) => {
        // If the number of names differs, they cannot be matched.
        const own = parts.length === first?.parts.length ? parts[index] : undefined
        return own === undefined ? [] : [[lang, own]]
      }),
    ),
  }))
}

function namesIn(text: string): readonly string[] {
  return text
    .split(';')
    .map((part) => part.replace(/\s{0,3}\([^)]{0,300}\)/g, '').trim())
    .filter(Boolean)
}

/** All addressees, each once, in order of first mention. */
export function addresseesIn(
  listed: readonly Listed[],
  languages: readonly string[],
): readonly Addressee[] {
  const bySlug = new Map<string, Addressee>()
  for (const { recommendation } of listed)
    for (const one of addresseesOf(recommendation, languages))
      if (!bySlug.has(one.slug)) bySlug.set(one.slug, one)
  return [...bySlug.values()]
}

/** The recommendations that match every filter. Searches text in every language, id and reference. */
export function selected(
  listed: readonly Listed[],
  filters: RecommendationFilters,
  languages: readonly string[],
): readonly Listed[] {
  const { right, state, origin, addressee, made } = filters
  const words = plain(filters.find).split(/\s+/).filter(Boolean)
  return listed.filter(({ recommendation: one, state: is }) => {
    if (right !== null && one.right !== (right === CITY_AS_A_WHOLE ? '' : right)) return false
    if (state !== null && is !== state) return false
    if (origin !== null && one.origin !== origin) return false
    if (made !== null && one.edition !== made) return false
    if (addressee !== null && !addresseesOf(one, languages).some(({ slug }) => slug === addressee))
      return false
    const texts = [one.id, ...Object.values(one.recommendation), ...Object.values(one.reference)]
    const text = plain(texts.join(' '))
    return words.every((word) => text.includes(word))
  })
}

/** Lower case without accents, so that `cafe` finds `Café`. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

export interface StateCount {
  readonly state: FollowUpStatus
  readonly count: number
}

/** The number of recommendations in each status that occurs. */
export function countStates(listed: readonly Listed[]): readonly StateCount[] {
  return FOLLOW_UP_STATUSES.map((state) => ({
    state,
    count: listed.filter((one) => one.state === state).length,
  })).filter(({ count }) => count > 0)
}
