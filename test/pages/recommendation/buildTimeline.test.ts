// @vitest-environment node
import { expect, test } from 'vitest'
import {
  buildTimeline,
  findStatusChanges,
  findEquivalentsAt,
  type TimelineStep,
} from '../../../src/pages/recommendation/buildTimeline.ts'
import {
  buildEdition,
  buildFollowUp,
  buildRecommendation,
  buildRecords,
} from '../../builders/records.ts'

const EDITIONS = [buildEdition(2021), buildEdition(2022), buildEdition(2023), buildEdition(2024)]

const RECORDS = buildRecords({
  recommendations: [
    buildRecommendation('ban', { edition: 2021 }),
    buildRecommendation('ban-again', { edition: 2022, sameAs: 'ban' }),
    buildRecommendation('other', { edition: 2021 }),
  ],
  followUps: [
    buildFollowUp('ban', '2021-11-18', 'rejected'),
    buildFollowUp('ban', '2023', 'under way'),
    buildFollowUp('ban', '2023-10-12', 'under way'),
    buildFollowUp('ban-again', '2022-03', 'rejected'),
    buildFollowUp('ban', '2024-03-01', 'implemented'),
    buildFollowUp('other', '2022', 'superseded'),
  ],
})

function describeTimeline(story: readonly TimelineStep[]): readonly string[] {
  return story.map((step) =>
    step.kind === 'made'
      ? `${step.recommendation.id} made${step.isRepeated ? ' again' : ''}`
      : `${step.followUp.date} ${step.followUp.status}${step.isStatusChange ? ' !' : ''}`,
  )
}

test('a timeline starts with the recommendation and continues by date, with repetitions', () => {
  expect(describeTimeline(buildTimeline(RECORDS, 'ban', 2024, EDITIONS))).toEqual([
    'ban made',
    '2021-11-18 rejected !',
    'ban-again made again',
    '2022-03 rejected',
    '2023-10-12 under way !',
    '2023 under way',
    '2024-03-01 implemented !',
  ])
})

test('a repeated recommendation has the same timeline', () => {
  expect(buildTimeline(RECORDS, 'ban-again', 2024, EDITIONS)).toEqual(
    buildTimeline(RECORDS, 'ban', 2024, EDITIONS),
  )
})

test('an edition excludes later follow-ups', () => {
  expect(describeTimeline(buildTimeline(RECORDS, 'ban', 2021, EDITIONS))).toEqual([
    'ban made',
    '2021-11-18 rejected !',
  ])
  expect(findEquivalentsAt(RECORDS, 'ban', 2021).map(({ id }) => id)).toEqual(['ban'])
})

test('the status changes are the follow-ups with a new status', () => {
  const turns = findStatusChanges(buildTimeline(RECORDS, 'ban', 2024, EDITIONS))
  expect(turns.map(({ status }) => status)).toEqual(['rejected', 'under way', 'implemented'])
})

test('a recommendation without follow-ups has one entry', () => {
  const alone = buildRecords({ recommendations: [buildRecommendation('alone', { edition: 2022 })] })
  expect(describeTimeline(buildTimeline(alone, 'alone', 2024, EDITIONS))).toEqual(['alone made'])
})
