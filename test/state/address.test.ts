// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FOLLOW_UP_STATUSES, ORIGINS } from '../../src/model/records.ts'
import {
  pageOf,
  readAddress,
  writeAddress,
  type Address,
  type Place,
} from '../../src/state/address.ts'
import { NO_FILTERS } from '../../src/state/recommendationFilters.ts'

const PLACES: readonly (readonly [string, Place])[] = [
  ['/en/2025', { page: 'overview' }],
  ['/en/2025/right/housing', { page: 'right', right: 'housing' }],
  [
    '/en/2025/indicator/rough-sleeping',
    { page: 'indicator', indicator: 'rough-sleeping', area: null, group: null },
  ],
  [
    '/en/2025/indicator/rough-sleeping/england',
    { page: 'indicator', indicator: 'rough-sleeping', area: 'england', group: null },
  ],
  [
    '/en/2025/indicator/healthy-life-expectancy/york/sex.female',
    {
      page: 'indicator',
      indicator: 'healthy-life-expectancy',
      area: 'york',
      group: { dimension: 'sex', group: 'female' },
    },
  ],
  ['/en/2025/recommendations', { page: 'recommendations', filters: NO_FILTERS }],
  [
    '/en/2025/recommendations/right.housing/state.no-action-found/origin.UN-treaty-body/addressee.City-of-York-Council/made.2021/find.blue%20badge',
    {
      page: 'recommendations',
      filters: {
        right: 'housing',
        state: 'no action found',
        origin: 'UN treaty body',
        addressee: 'City-of-York-Council',
        made: 2021,
        find: 'blue badge',
      },
    },
  ],
  [
    '/en/2025/recommendations/state.implemented-effect-not-yet-visible',
    {
      page: 'recommendations',
      filters: { ...NO_FILTERS, state: 'implemented, effect not yet visible' },
    },
  ],
  ['/en/2025/report', { page: 'report', part: null }],
  ['/en/2025/report/housing', { page: 'report', part: 'housing' }],
  ['/en/2025/report/follow-up', { page: 'report', part: 'follow-up' }],
  ['/en/2025/report/figure-7', { page: 'report', part: 'figure-7' }],
  ['/en/2025/readiness', { page: 'readiness' }],
  ['/en/2025/recommendation/R2021-01', { page: 'recommendation', recommendation: 'R2021-01' }],
  ['/en/2025/about', { page: 'about' }],
  ['/en/2025/method', { page: 'method' }],
  ['/en/2025/problems', { page: 'problems' }],
]

describe('an address in the minutes of a meeting', () => {
  test.each(PLACES)('%s leads to its page', (path, place) => {
    expect(readAddress(path)).toEqual({
      kind: 'address',
      address: { lang: 'en', edition: 2025, place },
    })
  })

  test.each(PLACES)('%s is what the page writes for itself', (path, place) => {
    expect(writeAddress({ lang: 'en', edition: 2025, place })).toBe(path)
  })

  test('filters recommendations by the same, in whatever order the filters stand', () => {
    const one = readAddress('/en/2025/recommendations/made.2021/right.housing/find.ban')
    expect(one).toEqual(readAddress('/en/2025/recommendations/find.ban/right.housing/made.2021'))
  })

  test.each(['state.done', 'made.soon', 'colour.blue', 'housing', 'find.', '.find'])(
    'passes over a filter that means nothing: %s',
    (filter) => {
      const path = `/en/2025/recommendations/${filter}/right.housing`
      expect(readAddress(path)).toEqual(readAddress('/en/2025/recommendations/right.housing'))
    },
  )

  test.each(['follow-up', 'figure-7', 'contents'])(
    'that points inside the report (%s) is one of the report as a whole',
    (part) => {
      expect(pageOf({ page: 'report', part })).toEqual({ page: 'report', part: null })
    },
  )

  test('of one right’s chapter is a page of its own', () => {
    const chapter: Place = { page: 'report', part: 'housing' }
    expect(pageOf(chapter)).toEqual(chapter)
  })

  test('of a recommendation without an edition opens it in the newest one', () => {
    expect(readAddress('/en/recommendation/R2021-01')).toEqual({
      kind: 'newest',
      lang: 'en',
      place: { page: 'recommendation', recommendation: 'R2021-01' },
    })
  })

  test('names the same page whatever its filters are', () => {
    const filters = { ...NO_FILTERS, find: 'ban' }
    expect(pageOf({ page: 'recommendations', filters })).toEqual({
      page: 'recommendations',
      filters: NO_FILTERS,
    })
    expect(pageOf({ page: 'about' })).toEqual({ page: 'about' })
  })

  test('leads to the same page with a slash at the end', () => {
    expect(readAddress('/en/2025/right/housing/')).toEqual(readAddress('/en/2025/right/housing'))
  })

  test.each(['', '/'])('of the bare site opens the newest edition (%j)', (path) => {
    expect(readAddress(path)).toEqual({ kind: 'start', lang: null })
  })

  test('with a language alone opens the newest edition in that language', () => {
    expect(readAddress('/nb')).toEqual({ kind: 'start', lang: 'nb' })
  })

  test.each([
    '/en/twenty',
    '/en/2025/nothing',
    '/en/2025/right',
    '/en/2025/right/housing/more',
    '/en/2025/recommendation',
    '/en/2025/report/housing/more',
    '/en/2026/readiness/housing',
    '/en/2025/recommendation/R2021-01/more',
    '/en/recommendation',
    '/en/recommendation/R2021-01/more',
    '/en/2025/indicator',
    '/en/2025/indicator/a/york/female',
    '/en/2025/indicator/a/york/sex.female/more',
    '/EN/2025',
    '/%',
  ])('that leads nowhere is known as such: %s', (path) => {
    expect(readAddress(path)).toEqual({ kind: 'unknown' })
  })
})

const id = fc.string({ minLength: 1, maxLength: 12 })
const groupId = id.filter((text) => !text.includes('.'))

const anyPlace: fc.Arbitrary<Place> = fc.oneof(
  fc.constantFrom<Place>(
    { page: 'overview' },
    { page: 'report', part: null },
    { page: 'readiness' },
    { page: 'about' },
    { page: 'method' },
    { page: 'problems' },
  ),
  id.map((right): Place => ({ page: 'right', right })),
  id.map((part): Place => ({ page: 'report', part })),
  id.map((recommendation): Place => ({ page: 'recommendation', recommendation })),
  fc
    .record({
      right: fc.option(id),
      state: fc.option(fc.constantFrom(...FOLLOW_UP_STATUSES)),
      origin: fc.option(fc.constantFrom(...ORIGINS)),
      addressee: fc.option(id),
      made: fc.option(fc.integer({ min: 1000, max: 9999 })),
      find: fc.string().filter((text) => text === '' || text.trim() !== ''),
    })
    .map((filters): Place => ({ page: 'recommendations', filters })),
  fc
    .record({ indicator: id, area: fc.option(id) })
    .map((choice): Place => ({ page: 'indicator', group: null, ...choice })),
  fc
    .record({ indicator: id, area: id, group: fc.record({ dimension: groupId, group: groupId }) })
    .map((choice): Place => ({ page: 'indicator', ...choice })),
)

test('every place that can be written can be read again, whatever its ids are', () => {
  fc.assert(
    fc.property(anyPlace, fc.integer({ min: 1000, max: 9999 }), (place, edition) => {
      const address: Address = { lang: 'nb', edition, place }
      expect(readAddress(writeAddress(address))).toEqual({ kind: 'address', address })
    }),
  )
})
