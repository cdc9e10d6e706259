// @vitest-environment node
import {
  buildRecommendation,
  buildFollowUp,
  buildRecords,
  buildEditions,
} from '../../builders/records.ts'
import { expect, test } from 'vitest'
import { collectFollowUps, getOutcome } from '../../../src/report/chapters/followUp.ts'
import { recordsUpTo } from '../../../src/report/chapters/recordsUpTo.ts'
import { buildDataset } from '../../builders/dataset.ts'

const dataset = buildDataset({}, { editions: buildEditions(2021, 2022, 2023, 2024) })

const records = buildRecords({
  recommendations: [
    buildRecommendation('old', { edition: 2021 }),
    buildRecommendation('again', { edition: 2022, sameAs: 'old' }),
    buildRecommendation('plain', { edition: 2022 }),
    buildRecommendation('forgotten', { edition: 2022 }),
    buildRecommendation('un', { edition: 2022, origin: 'UN treaty body' }),
    buildRecommendation('next', { edition: 2023, sameAs: 'plain' }),
  ],
  followUps: [
    buildFollowUp('old', '2021-12', 'rejected'),
    buildFollowUp('old', '2023-02', 'under way'),
    buildFollowUp('again', '2024-03-01', 'implemented'),
    buildFollowUp('plain', '2023', 'implemented', { sourceRole: 'third party' }),
  ],
})

function getChapter(edition: number) {
  return collectFollowUps(dataset, recordsUpTo(records, edition, dataset.editions), edition)
}

const getIds = (items: ReturnType<typeof getChapter>['lastYear']['items']) =>
  items.map(({ recommendation: { id } }) => id)

test('recommendations of last year, of earlier years and of others are separate', () => {
  const chapter = getChapter(2023)
  expect(chapter.lastEdition).toBe(2022)
  expect(getIds(chapter.lastYear.items)).toEqual(['again', 'plain', 'forgotten'])
  expect(getIds(chapter.earlier.items)).toEqual([])
  expect(getIds(chapter.others.items)).toEqual(['un'])
})

test('a repeated recommendation is reported once, with the follow-up of its earlier wording', () => {
  const [again] = getChapter(2023).lastYear.items
  expect(again).toMatchObject({
    repeats: ['old'],
    state: 'under way',
    stateBefore: 'rejected',
    newFollowUps: 1,
  })
  expect(again!.followUps.map(({ date }) => date)).toEqual(['2021-12', '2023-02'])
})

test('a recommendation of last year that this year repeats is still followed up', () => {
  const plain = getChapter(2023).lastYear.items[1]
  expect(plain).toMatchObject({ repeats: [], state: 'implemented', stateBefore: 'unknown' })
})

test('one without follow-up is unknown and has no evidence', () => {
  const forgotten = getChapter(2024).earlier.items.find(
    (item) => item.recommendation.id === 'forgotten',
  )
  expect(forgotten).toMatchObject({ state: 'unknown', followUps: [], newFollowUps: 0 })
})

test('the outcomes are counted in a fixed order and add up', () => {
  expect(getChapter(2023).lastYear.outcomes).toEqual([
    { outcome: 'carried out', count: 1 },
    { outcome: 'under way', count: 1 },
    { outcome: 'unknown', count: 1 },
  ])
})

test('the first edition has nothing to follow up', () => {
  const { lastEdition, lastYear, earlier, others } = getChapter(2021)
  expect(lastEdition).toBeNull()
  expect([lastYear, earlier, others].flatMap(({ items }) => items)).toEqual([])
})

test('implemented without visible effect counts as carried out; partly implemented counts as under way', () => {
  expect(getOutcome('implemented, effect not yet visible')).toBe('carried out')
  expect(getOutcome('partly implemented')).toBe('under way')
  expect(getOutcome('partly undone')).toBe('undone')
})
