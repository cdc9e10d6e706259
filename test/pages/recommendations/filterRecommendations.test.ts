// @vitest-environment node
import { describe, expect, test } from 'vitest'
import type { Recommendation } from '../../../src/model/records.ts'
import { listRecommendations } from '../../../src/components/listRecommendations.ts'
import {
  collectAddressees,
  parseAddressees,
  countStatuses,
  filterRecommendations,
} from '../../../src/pages/recommendations/filterRecommendations.ts'
import {
  CITY_AS_A_WHOLE,
  NO_FILTERS,
  type RecommendationFilters,
} from '../../../src/pages/recommendations/recommendationFilters.ts'
import {
  buildEdition,
  buildFollowUp,
  buildRecommendation,
  buildRecords,
} from '../../builders/records.ts'

const EDITIONS = [buildEdition(2021), buildEdition(2022), buildEdition(2023)]
const LANGUAGES = ['en', 'nb']

const RECORDS = buildRecords({
  recommendations: [
    buildRecommendation('homes', {
      edition: 2021,
      right: 'housing',
      recommendation: { en: 'Build warm homes', nb: 'Bygg varme boliger' },
      addressee: { en: 'Council (Executive)', nb: 'Kommunen (byrådet)' },
      origin: 'city report',
    }),
    buildRecommendation('cafe', {
      edition: 2022,
      right: '',
      recommendation: { en: 'Open a café for all', nb: 'Åpne en kafé for bostedsløse' },
      reference: { en: 'CESCR 2022 para. 5' },
      addressee: { en: 'Council; civil society', nb: 'Kommunen; sivilsamfunnet' },
      origin: 'UN treaty body',
    }),
    buildRecommendation('later', { edition: 2023, right: 'housing' }),
  ],
  followUps: [
    buildFollowUp('homes', '2021-06', 'under way'),
    buildFollowUp('homes', '2022-06', 'implemented'),
    buildFollowUp('cafe', '2023', 'rejected'),
  ],
})

const IN_2022 = listRecommendations(RECORDS, 2022, EDITIONS)

function findIds(filters: Partial<RecommendationFilters>): readonly string[] {
  return filterRecommendations(IN_2022, { ...NO_FILTERS, ...filters }, LANGUAGES).map(
    ({ recommendation: { id } }) => id,
  )
}

function getNamed(addressee: Recommendation['addressee']) {
  return parseAddressees(buildRecommendation('x', { addressee }), LANGUAGES)
}

test('an edition lists recommendations up to it, newest first, with the status as of that edition', () => {
  expect(IN_2022.map(({ recommendation: { id }, status }) => [id, status])).toEqual([
    ['cafe', 'unknown'],
    ['homes', 'implemented'],
  ])
})

test('the counts by status add up to the list', () => {
  expect(countStatuses(IN_2022)).toEqual([
    { state: 'implemented', count: 1 },
    { state: 'unknown', count: 1 },
  ])
})

describe('filtering the list', () => {
  test.each<readonly [string, Partial<RecommendationFilters>, readonly string[]]>([
    ['by nothing', {}, ['cafe', 'homes']],
    ['by right', { right: 'housing' }, ['homes']],
    ['to what belongs to no right', { right: CITY_AS_A_WHOLE }, ['cafe']],
    ['by the state of the chosen edition, not of an earlier one', { state: 'under way' }, []],
    ['by state', { state: 'implemented' }, ['homes']],
    ['by origin', { origin: 'UN treaty body' }, ['cafe']],
    ['by the edition it was made in', { made: 2021 }, ['homes']],
    ['by addressee, whatever stands in brackets', { addressee: 'Council' }, ['cafe', 'homes']],
    ['by one addressee of several', { addressee: 'civil-society' }, ['cafe']],
    ['by words in any order and case', { find: 'HOMES build' }, ['homes']],
    ['by words without their accents', { find: 'cafe' }, ['cafe']],
    ['by words without their Norwegian letters', { find: 'apne bostedslose' }, ['cafe']],
    ['by the same words in capitals', { find: 'BOSTEDSLØSE' }, ['cafe']],
    ['by words of the other language', { find: 'boliger' }, ['homes']],
    ['by its reference', { find: 'cescr' }, ['cafe']],
    ['by its id', { find: 'homes' }, ['homes']],
    ['by all of them together', { right: 'housing', made: 2022 }, []],
  ])('%s', (_how, filters, ids) => {
    expect(findIds(filters)).toEqual(ids)
  })
})

describe('an addressee', () => {
  test('has a name in each language and a slug from the primary language', () => {
    expect(
      getNamed({ en: 'Council (Executive); civil society', nb: 'Kommunen; sivilsamfunnet' }),
    ).toEqual([
      { slug: 'Council', name: { en: 'Council', nb: 'Kommunen' } },
      { slug: 'civil-society', name: { en: 'civil society', nb: 'sivilsamfunnet' } },
    ])
  })

  test('has no translation if the number of names differs', () => {
    expect(getNamed({ en: 'Council; police', nb: 'Kommunen og politiet' })).toEqual([
      { slug: 'Council', name: { en: 'Council' } },
      { slug: 'police', name: { en: 'police' } },
    ])
  })

  test('may be absent', () => {
    expect(getNamed({})).toEqual([])
  })

  test('is listed once', () => {
    expect(collectAddressees(IN_2022, LANGUAGES).map(({ slug }) => slug)).toEqual([
      'Council',
      'civil-society',
    ])
  })
})
