// @vitest-environment node
import { describe, expect, test } from 'vitest'
import {
  getAnswerAt,
  getClosingDate,
  findCommentaries,
  findEditionOfDate,
  getFollowUpsAt,
  toLastDay,
  getRecommendationsAt,
  getStatusAt,
  getEquivalents,
} from '../../src/model/recordsAt.ts'
import {
  buildEdition,
  buildFollowUp,
  buildRecommendation,
  buildRecords,
} from '../builders/records.ts'

const EDITIONS = [buildEdition(2021), buildEdition(2022), buildEdition(2023), buildEdition(2024)]

test('a partial date lasts to the end of its month or year', () => {
  expect(toLastDay('2023')).toBe('2023-12-31')
  expect(toLastDay('2023-04')).toBe('2023-04-30')
  expect(toLastDay('2023-02')).toBe('2023-02-28')
  expect(toLastDay('2024-02')).toBe('2024-02-29')
  expect(toLastDay('2023-12')).toBe('2023-12-31')
  expect(toLastDay('2023-02-03')).toBe('2023-02-03')
})

describe('a date belongs to the first edition that closes on or after it', () => {
  test('an edition closes at the end of its year where the package does not say when', () => {
    expect(getClosingDate(buildEdition(2023))).toBe('2023-12-31')
    expect(getClosingDate(buildEdition(2023, '2023-09'))).toBe('2023-09-30')
    expect(getClosingDate(buildEdition(2023, '2024-02-15'))).toBe('2024-02-15')
  })

  test('the closing day itself still belongs to it, the next day to the next edition', () => {
    const editions = [buildEdition(2022, '2022-10-01'), buildEdition(2023, '2023-10-01')]
    expect(findEditionOfDate('2022-10-01', editions)).toBe(2022)
    expect(findEditionOfDate('2022-10-02', editions)).toBe(2023)
    expect(findEditionOfDate('2022-10', editions)).toBe(2023)
  })

  test('a date before all editions belongs to the first, a date after all to none', () => {
    expect(findEditionOfDate('1999', EDITIONS)).toBe(2021)
    expect(findEditionOfDate('2024-12-31', EDITIONS)).toBe(2024)
    expect(findEditionOfDate('2025-01-01', EDITIONS)).toBeNull()
    expect(findEditionOfDate('2022', [])).toBeNull()
  })
})

test('an edition has the recommendations up to it, in the order of the package', () => {
  const all = buildRecords({
    recommendations: [
      buildRecommendation('b', { edition: 2023 }),
      buildRecommendation('a', { edition: 2021 }),
      buildRecommendation('c', { edition: 2022 }),
    ],
  })
  expect(getRecommendationsAt(all, 2022).map(({ id }) => id)).toEqual(['a', 'c'])
  expect(getRecommendationsAt(all, 2020)).toEqual([])
})

/** Refused in 2021, asked for again in 2022, opened in 2024, partly taken back at its end. */
const BADGE = buildRecords({
  recommendations: [
    buildRecommendation('badge', { answer: 'rejected', answerDate: '2021-11-18' }),
    buildRecommendation('badge-again', { edition: 2022, sameAs: 'badge' }),
    buildRecommendation('badge-once-more', { edition: 2023, sameAs: 'badge-again' }),
    buildRecommendation('homes'),
  ],
  followUps: [
    buildFollowUp('badge-again', '2024-01-04', 'partly implemented'),
    buildFollowUp('badge', '2021-11-18', 'rejected'),
    buildFollowUp('badge', '2024-11-14', 'partly undone'),
    buildFollowUp('badge', '2023', 'under way'),
    buildFollowUp('homes', '2022-03', 'implemented'),
  ],
})

describe('recommendations that repeat each other share their follow-ups', () => {
  test('every version finds all of them, over several steps', () => {
    for (const id of ['badge', 'badge-again', 'badge-once-more'])
      expect(getEquivalents(BADGE, id).map((one) => one.id)).toEqual([
        'badge',
        'badge-again',
        'badge-once-more',
      ])
    expect(getEquivalents(BADGE, 'homes').map((one) => one.id)).toEqual(['homes'])
    expect(getEquivalents(BADGE, 'unheard-of')).toEqual([])
  })

  test('an earlier recommendation outside the package does not separate its repeats', () => {
    const all = buildRecords({
      recommendations: [
        buildRecommendation('one', { sameAs: 'lost' }),
        buildRecommendation('two', { sameAs: 'lost' }),
      ],
    })
    expect(getEquivalents(all, 'one').map((one) => one.id)).toEqual(['one', 'two'])
  })

  test('follow-ups are sorted oldest first, for any version of the recommendation', () => {
    const dates = getFollowUpsAt(BADGE, 'badge-once-more', 2024, EDITIONS).map(({ date }) => date)
    expect(dates).toEqual(['2021-11-18', '2023', '2024-01-04', '2024-11-14'])
  })
})

describe('the status of a recommendation is that of the latest follow-up up to the edition', () => {
  test.each([
    [2021, 'rejected'],
    [2022, 'rejected'],
    [2023, 'under way'],
    [2024, 'partly undone'],
  ])('at %i it is %s', (year, status) => {
    expect(getStatusAt(BADGE, 'badge', year, EDITIONS)).toBe(status)
    expect(getStatusAt(BADGE, 'badge-again', year, EDITIONS)).toBe(status)
  })

  test('without a follow-up it is unknown', () => {
    expect(getStatusAt(BADGE, 'homes', 2021, EDITIONS)).toBe('unknown')
    expect(getStatusAt(BADGE, 'homes', 2022, EDITIONS)).toBe('implemented')
  })

  test('of two follow-ups on one day the later one in the file applies', () => {
    const all = buildRecords({
      recommendations: [buildRecommendation('a')],
      followUps: [
        buildFollowUp('a', '2022-05-01', 'under way'),
        buildFollowUp('a', '2022-05-01', 'implemented'),
      ],
    })
    expect(getStatusAt(all, 'a', 2022, EDITIONS)).toBe('implemented')
  })

  test('a date after the last edition has closed is not yet included', () => {
    const all = buildRecords({
      recommendations: [buildRecommendation('a')],
      followUps: [buildFollowUp('a', '2026-03-03', 'implemented')],
    })
    expect(getFollowUpsAt(all, 'a', 2024, EDITIONS)).toEqual([])
    expect(getStatusAt(all, 'a', 2024, EDITIONS)).toBe('unknown')
  })
})

test('an answer is known from the edition that closes after its date, one without a date always', () => {
  const late = buildRecommendation('late', { answer: 'accepted', answerDate: '2023-01-31' })
  expect(getAnswerAt(late, 2022, EDITIONS)).toBe('none found')
  expect(getAnswerAt(late, 2023, EDITIONS)).toBe('accepted')
  const younger = buildRecommendation('younger', { answer: 'noted', answerDate: '2025' })
  expect(getAnswerAt(younger, 2024, EDITIONS)).toBe('none found')
  expect(getAnswerAt(buildRecommendation('undated', { answer: 'rejected' }), 2021, EDITIONS)).toBe(
    'rejected',
  )
})

test('a commentary is found by its right and edition, in each of its languages', () => {
  const text = { right: 'housing', edition: 2023, lang: 'en', markdown: 'Rents rose.' }
  const all = buildRecords({
    commentaries: [
      text,
      { ...text, lang: 'nb', markdown: 'Leien steg.' },
      { ...text, edition: 2022 },
      { ...text, right: 'health' },
    ],
  })
  expect(findCommentaries(all, 'housing', 2023).map(({ lang }) => lang)).toEqual(['en', 'nb'])
  expect(findCommentaries(all, 'housing', 2020)).toEqual([])
})
