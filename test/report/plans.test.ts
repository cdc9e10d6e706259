// @vitest-environment node
import { expect, test } from 'vitest'
import { plansAt } from '../../src/report/plans.ts'
import { action, editionsOf, recordsOf } from './smallRecords.ts'

function phasesIn(year: number, ...actions: readonly ReturnType<typeof action>[]) {
  const [edition] = editionsOf(year)
  return plansAt(recordsOf({ actions }), edition!).flatMap((plan) =>
    plan.actions.map(({ action: { id }, phase, recorded }) => [
      id,
      phase,
      recorded?.status ?? null,
    ]),
  )
}

test('a plan that begins after the edition is not in its report', () => {
  expect(phasesIn(2023, action('later', '2025-2035'), action('school', '2023/24'))).toEqual([
    ['school', 'running', 'under way'],
  ])
})

test('a plan is over from the year after its last one; an open one goes on', () => {
  const plans = [action('five', '2018-2023'), action('year', '2022/23'), action('open', '2017-')]
  expect(phasesIn(2023, ...plans).map(([, phase]) => phase)).toEqual([
    'running',
    'running',
    'running',
  ])
  expect(phasesIn(2024, ...plans).map(([, phase]) => phase)).toEqual(['over', 'over', 'running'])
})

test('a state that only a later year can have known is not claimed', () => {
  const ended = action('ended', '2016-2020', { status: 'ended' })
  const noted = action('noted', '2022-2030', { statusNote: { en: 'Under way in February 2025.' } })
  expect(phasesIn(2019, ended)).toEqual([['ended', 'running', null]])
  expect(phasesIn(2020, ended)).toEqual([['ended', 'running', 'ended']])
  expect(phasesIn(2024, noted)).toEqual([['noted', 'running', null]])
  expect(phasesIn(2025, noted)).toEqual([['noted', 'running', 'under way']])
})

test('measures of one plan stand together, in the order of the package', () => {
  const [edition] = editionsOf(2023)
  const other = { plan: { en: 'Another plan' } }
  const records = recordsOf({
    actions: [action('a', '2020-'), action('b', '2020-', other), action('c', '2020-')],
  })
  const told = plansAt(records, edition!).map(({ actions }) => actions.map((one) => one.action.id))
  expect(told).toEqual([['a', 'c'], ['b']])
})
