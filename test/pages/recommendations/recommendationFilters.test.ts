// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FOLLOW_UP_STATUSES, ORIGINS } from '../../../src/model/records.ts'
import {
  NO_FILTERS,
  parseFilters,
  toSlug,
  formatFilters,
} from '../../../src/pages/recommendations/recommendationFilters.ts'

const FILTERS = {
  right: 'housing',
  state: 'implemented, effect not yet visible',
  origin: 'UN treaty body',
  addressee: 'City-of-York-Council',
  made: 2021,
  find: 'blue badge. ',
} as const

const PARTS = [
  'right.housing',
  'state.implemented-effect-not-yet-visible',
  'origin.UN-treaty-body',
  'addressee.City-of-York-Council',
  'made.2021',
  'find.blue badge. ',
]

describe('the filters in a route', () => {
  test('are readable', () => {
    expect(formatFilters(FILTERS)).toEqual(PARTS)
    expect(formatFilters(NO_FILTERS)).toEqual([])
    expect(toSlug('City of York Council (Executive)')).toBe('City-of-York-Council-Executive')
  })

  test('have the same meaning in any order', () => {
    expect(parseFilters(PARTS)).toEqual(FILTERS)
    expect(parseFilters(PARTS.toReversed())).toEqual(FILTERS)
  })

  test.each(['state.done', 'made.soon', 'made.20211', 'colour.blue', 'housing', 'find.', '.find'])(
    'are passed over where they mean nothing: %s',
    (part) => {
      expect(parseFilters([part])).toEqual(NO_FILTERS)
      expect(parseFilters([part, 'right.housing'])).toEqual({ ...NO_FILTERS, right: 'housing' })
    },
  )

  test('parse to the same value after formatting', () => {
    const text = fc.string({ minLength: 1 }).filter((one) => one.trim() !== '')
    const chosen = fc.record({
      right: fc.option(text),
      state: fc.option(fc.constantFrom(...FOLLOW_UP_STATUSES)),
      origin: fc.option(fc.constantFrom(...ORIGINS)),
      addressee: fc.option(text),
      made: fc.option(fc.integer({ min: 1000, max: 9999 })),
      find: fc.oneof(fc.constant(''), text),
    })
    fc.assert(
      fc.property(chosen, (filters) => {
        expect(parseFilters(formatFilters(filters))).toEqual(filters)
      }),
    )
  })
})
