// @vitest-environment node
import { readCityPackage } from '../../builders/packages.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Dataset } from '../../../src/model/dataset.ts'
import { getAnswerAt, getFollowUpsAt, getStatusAt } from '../../../src/model/recordsAt.ts'

let york: Dataset
let bergen: Dataset

beforeAll(async () => {
  york = await readCityPackage('indicators')
  bergen = await readCityPackage('fixtures/bergen')
})

test('every record of both cities is read without a problem', () => {
  const counts = ({ records }: Dataset) => [
    records!.recommendations.length,
    records!.followUps.length,
    records!.actions.length,
    records!.consultations.length,
  ]
  // York: 21 of its own reports and network, 23 of UN bodies. Bergen: Norway's 8, and 21 measures.
  expect(counts(york)).toEqual([44, 51, 40, 18])
  expect(counts(bergen)).toEqual([8, 0, 21, 0])
  for (const { problems } of [york, bergen])
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
})

describe('the Blue Badge case has its complete history', () => {
  test.each([
    [2021, 'rejected'],
    [2022, 'no action found'],
    [2023, 'under way'],
    [2024, 'partly undone'],
    [2025, 'partly undone'],
  ])('at the %i edition: %s', (edition, status) => {
    expect(getStatusAt(york.records!, 'R2021-01', edition, york.editions)).toBe(status)
  })

  test('it was opened in March 2024 before part of it was taken back in November', () => {
    const story = getFollowUpsAt(york.records!, 'R2021-01', 2025, york.editions)
    const steps = story.map(({ date, status }) => `${date} ${status}`)
    expect(steps.indexOf('2024-03-01 implemented')).toBeGreaterThan(
      steps.indexOf('2023-10-12 under way'),
    )
    expect(steps.indexOf('2024-11-14 partly undone')).toBeGreaterThan(
      steps.indexOf('2024-03-01 implemented'),
    )
  })

  test('the repeated recommendation of 2022 shares the follow-ups, and was accepted in 2023', () => {
    const again = york.records!.recommendations.find(({ id }) => id === 'R2022-03')!
    expect(getStatusAt(york.records!, again.id, 2024, york.editions)).toBe('partly undone')
    expect(getAnswerAt(again, 2022, york.editions)).toBe('none found')
    expect(getAnswerAt(again, 2023, york.editions)).toBe('accepted')
  })
})

test('every recommendation of the 2022 report is followed up in the 2023 edition', () => {
  const { recommendations } = york.records!
  const own = recommendations.filter((one) => one.edition === 2022 && one.origin === 'city report')
  expect(own.map(({ id }) => id)).toEqual(['R2022-01', 'R2022-02', 'R2022-03'])
  const missed = york.problems.filter(({ code }) => code === 'no-follow-up').map(({ text }) => text)
  expect(missed.filter((id) => id.startsWith('R2022'))).toEqual([])
})
