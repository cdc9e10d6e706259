// @vitest-environment node
import { buildAction, buildRecords, buildEditions } from '../../builders/records.ts'
import { expect, test } from 'vitest'
import { buildPlans } from '../../../src/report/chapters/plans.ts'

function phasesIn(year: number, ...actions: readonly ReturnType<typeof buildAction>[]) {
  const [edition] = buildEditions(year)
  return buildPlans(buildRecords({ actions }), edition!).flatMap((plan) =>
    plan.actions.map(({ action: { id }, recorded }) => [id, plan.phase, recorded?.status ?? null]),
  )
}

test('a plan that begins after the edition is not in its report', () => {
  expect(
    phasesIn(2023, buildAction('later', '2025-2035'), buildAction('school', '2023/24')),
  ).toEqual([['school', 'running', 'under way']])
})

test('a plan is over from the year after its last one; an open-ended plan continues', () => {
  const plans = ['2018-2023', '2022/23', '2017-'].map((period) => buildAction(period, period))
  expect(phasesIn(2023, ...plans).map(([, phase]) => phase)).toEqual([
    'running',
    'running',
    'running',
  ])
  expect(phasesIn(2024, ...plans).map(([, phase]) => phase)).toEqual(['over', 'over', 'running'])
})

test('a state known only in a later year is not reported', () => {
  const ended = buildAction('ended', '2016-2020', { status: 'ended' })
  const noted = buildAction('noted', '2022-2030', {
    statusNote: { en: 'Under way in February 2025.' },
  })
  expect(phasesIn(2019, ended)).toEqual([['ended', 'running', null]])
  expect(phasesIn(2020, ended)).toEqual([['ended', 'over', 'ended']])
  expect(phasesIn(2024, noted)).toEqual([['noted', 'running', null]])
  expect(phasesIn(2025, noted)).toEqual([['noted', 'running', 'under way']])
})

test('measures of one plan are listed together, in the order of the package', () => {
  const [edition] = buildEditions(2023)
  const other = { plan: { en: 'Another plan' } }
  const records = buildRecords({
    actions: [
      buildAction('a', '2020-'),
      buildAction('b', '2020-', other),
      buildAction('c', '2020-'),
    ],
  })
  const reported = buildPlans(records, edition!).map(({ actions }) =>
    actions.map((one) => one.action.id),
  )
  expect(reported).toEqual([['a', 'c'], ['b']])
})

test('a plan with only ended measures is over, even if its period continues', () => {
  // York: financial inclusion 2023-2025, "replaced in 2025". One completed measure of many does not
  // end a plan.
  const ended = buildAction('inclusion', '2023-2025', { status: 'ended' })
  const done = buildAction('met', '2017/18', { status: 'done' })
  const one = buildAction('one of two', '2022-2032', { status: 'done' })
  const two = buildAction('two of two', '2022-2032')
  expect(phasesIn(2025, ended)).toEqual([['inclusion', 'over', 'ended']])
  expect(phasesIn(2018, done)).toEqual([['met', 'over', 'done']])
  // In 2023, the record of 2025 was not yet known: the plan was running.
  expect(phasesIn(2023, ended)).toEqual([['inclusion', 'running', null]])
  expect(phasesIn(2032, one, two).map(([, phase]) => phase)).toEqual(['running', 'running'])
})

test('a plan without a begun measure is planned, even if its period has begun', () => {
  const planned = buildAction('strategy', '2025-2028', { status: 'planned' })
  expect(phasesIn(2025, planned)).toEqual([['strategy', 'planned', 'planned']])
})

test('a state recorded before the plan ended is reported as of then', () => {
  const [edition] = buildEditions(2025)
  const datedIn = (period: string) =>
    buildPlans(buildRecords({ actions: [buildAction('a', period)] }), edition!)[0]?.actions[0]
      ?.recorded?.isDated
  expect(datedIn('2022/23')).toBe(true)
  expect(datedIn('2022/23-2023/24')).toBe(true)
  expect(datedIn('2023-2025')).toBe(false)
  expect(datedIn('2024-')).toBe(false)
})
