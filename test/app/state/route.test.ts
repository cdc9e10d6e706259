// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  toBasePage,
  parseRoute,
  formatRoute,
  type Route,
  type PageRoute,
} from '../../../src/app/state/route.ts'

const PRESENTATION = {
  page: 'present',
  view: 'slides',
  slide: 1,
  asked: null,
  choices: null,
} as const

const PAGE_ROUTES: readonly (readonly [string, PageRoute])[] = [
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
  ['/en/2025/recommendations', { page: 'recommendations', filters: [] }],
  [
    '/en/2025/recommendations/right.housing/find.blue%20badge%2Fban',
    { page: 'recommendations', filters: ['right.housing', 'find.blue badge/ban'] },
  ],
  ['/en/2025/recommendation/R2021-01', { page: 'recommendation', recommendation: 'R2021-01' }],
  ['/en/2025/update', { page: 'update', right: null, part: null, draft: null }],
  ['/en/2025/update/housing', { page: 'update', right: 'housing', part: null, draft: null }],
  [
    '/en/2025/update/housing/preview',
    { page: 'update', right: 'housing', part: 'preview', draft: null },
  ],
  [
    '/en/2025/update/housing/figures/d-1',
    { page: 'update', right: 'housing', part: 'figures', draft: 'd-1' },
  ],
  ['/en/2025/update/metadata', { page: 'update', right: null, part: 'metadata', draft: null }],
  ['/en/2025/start-city', { page: 'start-city' }],
  ['/en/2025/present/7', { ...PRESENTATION, slide: 7 }],
  ['/en/2025/present/7/speaker', { ...PRESENTATION, view: 'speaker', slide: 7 }],
  [
    '/en/2025/present/7/asked/finding-smoking',
    { ...PRESENTATION, slide: 7, asked: 'finding-smoking' },
  ],
  ['/en/2025/present/edit', { ...PRESENTATION, view: 'edit' }],
  ['/en/2025/present/handout', { ...PRESENTATION, view: 'handout' }],
  ['/en/2025/present/with/W1tdXQ', { ...PRESENTATION, choices: 'W1tdXQ' }],
  ['/en/2025/about', { page: 'about' }],
  ['/en/2025/method', { page: 'method', section: null }],
  ['/en/2025/method/line-or-step', { page: 'method', section: 'line-or-step' }],
  ['/en/2025/problems', { page: 'problems' }],
]

describe('a published route', () => {
  test.each(PAGE_ROUTES)('%s parses to its page', (path, place) => {
    expect(parseRoute(path)).toEqual({
      kind: 'address',
      route: { lang: 'en', edition: 2025, target: place },
    })
  })

  test.each(PAGE_ROUTES)('%s is the format of its page', (path, place) => {
    expect(formatRoute({ lang: 'en', edition: 2025, target: place })).toBe(path)
  })

  test('of a recommendation without an edition opens in the newest one', () => {
    expect(parseRoute('/en/recommendation/R2021-01')).toEqual({
      kind: 'newest',
      lang: 'en',
      target: { page: 'recommendation', recommendation: 'R2021-01' },
    })
  })

  test('has the same base page with any filters', () => {
    expect(toBasePage({ page: 'recommendations', filters: ['find.ban'] })).toEqual({
      page: 'recommendations',
      filters: [],
    })
    expect(toBasePage({ page: 'about' })).toEqual({ page: 'about' })
  })

  test('of the slides without a number opens the first, and all slides share a base page', () => {
    expect(parseRoute('/en/2025/present')).toEqual(parseRoute('/en/2025/present/1'))
    expect(toBasePage({ ...PRESENTATION, slide: 7, asked: 'finding-smoking' })).toEqual(
      PRESENTATION,
    )
    expect(toBasePage({ ...PRESENTATION, view: 'speaker', slide: 7 })).toEqual({
      ...PRESENTATION,
      view: 'speaker',
    })
  })

  test('ignores a trailing slash', () => {
    expect(parseRoute('/en/2025/right/housing/')).toEqual(parseRoute('/en/2025/right/housing'))
  })

  test.each(['', '/'])('without segments opens the newest edition (%j)', (path) => {
    expect(parseRoute(path)).toEqual({ kind: 'start', lang: null })
  })

  test('with only a language opens the newest edition in that language', () => {
    expect(parseRoute('/nb')).toEqual({ kind: 'start', lang: 'nb' })
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
    '/en/2025/present/0',
    '/en/2025/present/07',
    '/en/2025/present/x',
    '/en/2025/present/7/speaker/more',
    '/en/2025/present/7/asked',
    '/en/2025/present/edit/7',
    '/en/2025/present/with',
    '/EN/2025',
    '/%',
  ])('that leads nowhere is known as such: %s', (path) => {
    expect(parseRoute(path)).toMatchObject({ kind: 'unknown' })
  })

  test.each([
    ['/de/2025/nothing', 'de'],
    ['/nb/twenty', 'nb'],
    ['/de/2025/right/housing/more', 'de'],
    ['/nb/2025/report/housing/more', 'nb'],
    ['/EN/2025', null],
  ])('that leads nowhere keeps the language that it is in: %s', (path, lang) => {
    expect(parseRoute(path)).toEqual({ kind: 'unknown', lang })
  })
})

const id = fc.string({ minLength: 1, maxLength: 12 })
const groupId = id.filter((text) => !text.includes('.'))

const anyPageRoute: fc.Arbitrary<PageRoute> = fc.oneof(
  fc.constantFrom<PageRoute>(
    { page: 'overview' },
    { page: 'report', part: null },
    { page: 'readiness' },
    { page: 'about' },
    { page: 'method', section: null },
    { page: 'problems' },
  ),
  id.map((right): PageRoute => ({ page: 'right', right })),
  fc
    .record({ slide: fc.integer({ min: 1, max: 9999 }), asked: fc.option(id) })
    .map((choice): PageRoute => ({ ...PRESENTATION, ...choice })),
  id.map((part): PageRoute => ({ page: 'report', part })),
  id.map((section): PageRoute => ({ page: 'method', section })),
  id.map((recommendation): PageRoute => ({ page: 'recommendation', recommendation })),
  fc.array(id).map((filters): PageRoute => ({ page: 'recommendations', filters })),
  fc
    .record({ indicator: id, area: fc.option(id) })
    .map((choice): PageRoute => ({ page: 'indicator', group: null, ...choice })),
  fc
    .record({ indicator: id, area: id, group: fc.record({ dimension: groupId, group: groupId }) })
    .map((choice): PageRoute => ({ page: 'indicator', ...choice })),
)

test('every formatted route parses to the same page, with any ids', () => {
  fc.assert(
    fc.property(anyPageRoute, fc.integer({ min: 1000, max: 9999 }), (place, edition) => {
      const address: Route = { lang: 'nb', edition, target: place }
      expect(parseRoute(formatRoute(address))).toEqual({ kind: 'address', route: address })
    }),
  )
})
