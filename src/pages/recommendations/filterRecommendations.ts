import { foldText } from '../../model/text/foldText.ts'
import {
  FOLLOW_UP_STATUSES,
  type FollowUpStatus,
  type Recommendation,
} from '../../model/records.ts'
import type { LanguageMap } from '../../model/languageMap.ts'
import type { ListedRecommendation } from '../../components/listRecommendations.ts'
import { CITY_AS_A_WHOLE, toSlug, type RecommendationFilters } from './recommendationFilters.ts'

export interface Addressee {
  /** The same in every language. */
  readonly slug: string
  readonly name: LanguageMap
}

/**
 * The addressees of a recommendation: `City of York Council (Executive); civil society` are two. Text in
 * brackets specifies a name and does not make another addressee.
 */
export function parseAddressees(
  { addressee }: Recommendation,
  languages: readonly string[],
): readonly Addressee[] {
  const names = Object.entries(addressee).map(([lang, text]) => ({ lang, parts: splitNames(text) }))
  const primaryNames = languages.map((lang) => names.find((one) => one.lang === lang)).find(Boolean)
  return (primaryNames?.parts ?? []).map((part, index) => ({
    slug: toSlug(part),
    name: Object.fromEntries(
      names.flatMap(({ lang, parts }) => {
        // If the number of names differs, they cannot be matched.
        const own = parts.length === primaryNames?.parts.length ? parts[index] : undefined
        return own === undefined ? [] : [[lang, own]]
      }),
    ),
  }))
}

function splitNames(text: string): readonly string[] {
  return text
    .split(';')
    .map((part) => part.replace(/\s{0,3}\([^)]{0,300}\)/g, '').trim())
    .filter(Boolean)
}

/** All addressees, each once, in order of first mention. */
export function collectAddressees(
  listed: readonly ListedRecommendation[],
  languages: readonly string[],
): readonly Addressee[] {
  const bySlug = new Map<string, Addressee>()
  for (const { recommendation } of listed)
    for (const one of parseAddressees(recommendation, languages))
      if (!bySlug.has(one.slug)) bySlug.set(one.slug, one)
  return [...bySlug.values()]
}

/** The recommendations that match every filter. Searches text in every language, id and reference. */
export function filterRecommendations(
  listed: readonly ListedRecommendation[],
  filters: RecommendationFilters,
  languages: readonly string[],
): readonly ListedRecommendation[] {
  const { right, state, origin, addressee, made } = filters
  const searchWords = foldText(filters.find).split(/\s+/).filter(Boolean)
  return listed.filter(({ recommendation: one, status }) => {
    if (right !== null && one.right !== (right === CITY_AS_A_WHOLE ? '' : right)) return false
    if (state !== null && status !== state) return false
    if (origin !== null && one.origin !== origin) return false
    if (made !== null && one.edition !== made) return false
    if (
      addressee !== null &&
      !parseAddressees(one, languages).some(({ slug }) => slug === addressee)
    )
      return false
    const texts = [one.id, ...Object.values(one.recommendation), ...Object.values(one.reference)]
    const text = foldText(texts.join(' '))
    return searchWords.every((word) => text.includes(word))
  })
}

export interface StatusCount {
  readonly state: FollowUpStatus
  readonly count: number
}

/** The number of recommendations in each status that occurs. */
export function countStatuses(listed: readonly ListedRecommendation[]): readonly StatusCount[] {
  return FOLLOW_UP_STATUSES.map((state) => ({
    state,
    count: listed.filter((one) => one.status === state).length,
  })).filter(({ count }) => count > 0)
}
