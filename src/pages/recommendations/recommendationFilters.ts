import {
  FOLLOW_UP_STATUSES,
  ORIGINS,
  type FollowUpStatus,
  type Origin,
} from '../../model/records.ts'

/** The filters of the recommendations; null or '' means not filtered. */
export interface RecommendationFilters {
  /** Id of a right, or `CITY_AS_A_WHOLE` for recommendations without a right. */
  readonly right: string | null
  /** The status as of the edition in the route. */
  readonly state: FollowUpStatus | null
  readonly origin: Origin | null
  /** The slug (`toSlug`) of a name in the package's primary language, the same in every language. */
  readonly addressee: string | null
  /** The edition of the recommendation. */
  readonly made: number | null
  /** Search words. */
  readonly find: string
}

export const CITY_AS_A_WHOLE = 'city-as-a-whole'

export const NO_FILTERS: RecommendationFilters = {
  right: null,
  state: null,
  origin: null,
  addressee: null,
  made: null,
  find: '',
}

/** A slug for routes: `UN treaty body` becomes `UN-treaty-body`. */
export function toSlug(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')
}

function findBySlug<Name extends string>(names: readonly Name[], slug: string): Name | null {
  return names.find((name) => toSlug(name) === slug) ?? null
}

/**
 * Parses the segments after `recommendations`, such as `right.housing` and `find.blue badge`, in any
 * order. Ignores unknown filters and values, so that old links still open.
 */
export function parseFilters(parts: readonly string[]): RecommendationFilters {
  const values = new Map<string, string>()
  for (const part of parts) {
    const dot = part.indexOf('.')
    if (dot > 0 && dot < part.length - 1) values.set(part.slice(0, dot), part.slice(dot + 1))
  }
  const made = values.get('made') ?? ''
  return {
    right: values.get('right') ?? null,
    state: findBySlug(FOLLOW_UP_STATUSES, values.get('state') ?? ''),
    origin: findBySlug(ORIGINS, values.get('origin') ?? ''),
    addressee: values.get('addressee') ?? null,
    made: /^\d{4}$/.test(made) ? Number(made) : null,
    find: values.get('find') ?? '',
  }
}

/** The path segments of filters: the inverse of `parseFilters`. */
export function formatFilters(filters: RecommendationFilters): string[] {
  const { right, state, origin, addressee, made, find } = filters
  const parts: readonly (readonly [string, string | number | null])[] = [
    ['right', right],
    ['state', state && toSlug(state)],
    ['origin', origin && toSlug(origin)],
    ['addressee', addressee],
    ['made', made],
    ['find', find.trim() === '' ? null : find],
  ]
  return parts.flatMap(([name, value]) => (value === null ? [] : [`${name}.${value}`]))
}
