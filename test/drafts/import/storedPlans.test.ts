// @vitest-environment node
import { expect, test } from 'vitest'
import { BLOCK_KEY, type ImportPlan } from '../../../src/drafts/import/importPlan.ts'
import {
  getFingerprint,
  storePlan,
  applyStoredPlan,
  type PlanStore,
} from '../../../src/drafts/import/storedPlans.ts'

const LAST_YEAR = ['Place', 'Thing', '2023-24', '2024-25', 'Remarks']
const THIS_YEAR = ['Place', 'Thing', '2023-24', '2024-25', '2025-26', 'Remarks']

const plan: ImportPlan = {
  sheet: 0,
  headerRow: 0,
  columns: [
    { as: 'area', level: 1 },
    { as: 'indicator' },
    { as: 'value', of: { period: '2023/24' } },
    { as: 'value', of: { period: '2024/25' } },
    { as: 'note' },
  ],
  fixed: { period: '2024/25', dimension: 'sex', group: 'male' },
  decimals: 'point',
  twoYears: 'one year',
  days: 'year',
  otherKind: 'year that ends',
  rows: { phase: 'Total', remarks: null, [BLOCK_KEY]: '7' },
  take: 'all',
  names: { indicator: { Owed: 'homelessness-duty' }, area: {}, group: {} },
  marks: { '*': 'suppressed' },
  flags: { c: 'suppressed' },
}

function createStore(): PlanStore {
  const stored = new Map<string, string>()
  return { get: (key) => stored.get(key) ?? null, set: (key, text) => void stored.set(key, text) }
}

const suggestFreshPlan: ImportPlan = {
  ...plan,
  columns: THIS_YEAR.map(() => ({ as: 'nothing' }) as const).with(4, {
    as: 'value',
    of: { period: '2025/26' },
  } as never),
  fixed: { area: 'york' },
  decimals: 'unsure',
  twoYears: 'unsure',
  days: 'unsure',
  otherKind: 'unsure',
  rows: { measures: 'Value' },
  take: 'new',
  names: { indicator: {}, area: {}, group: {} },
  marks: {},
  flags: {},
}

test('next year’s table with one year more is the same table', () => {
  expect(getFingerprint(THIS_YEAR)).toBe(getFingerprint(LAST_YEAR))
  expect(getFingerprint([...LAST_YEAR, 'More'])).not.toBe(getFingerprint(LAST_YEAR))
})

test('answers are reused, except years and fixed values', () => {
  const plans = createStore()
  storePlan(plans, LAST_YEAR, plan)
  const { plan: again, isStored } = applyStoredPlan(plans, THIS_YEAR, suggestFreshPlan)
  expect(isStored).toBe(true)
  expect(again.columns.map(({ as }) => as)).toEqual([
    'area',
    'indicator',
    'nothing',
    'nothing',
    'value',
    'note',
  ])
  // Another table with the same headings may be of another place, group or indicator.
  expect(again.fixed).toEqual(suggestFreshPlan.fixed)
  expect(again.rows).toEqual({ measures: 'Value', phase: 'Total', remarks: null })
  expect(again.otherKind).toBe('year that ends')
  expect(again.days).toBe('year')
  expect(again.flags).toEqual({ c: 'suppressed' })
  expect(again.names).toEqual(plan.names)
  expect(again.marks).toEqual({ '*': 'suppressed' })
  expect(again.take).toBe('all')
})

test('the stored number format is used if this year’s numbers do not show it', () => {
  const plans = createStore()
  storePlan(plans, LAST_YEAR, plan)
  expect(applyStoredPlan(plans, THIS_YEAR, suggestFreshPlan).plan.decimals).toBe('point')
  const shows = { ...suggestFreshPlan, decimals: 'comma' } as const
  expect(applyStoredPlan(plans, THIS_YEAR, shows).plan.decimals).toBe('comma')
})

test('the answer on two consecutive years is stored, even against the heading', () => {
  const plans = createStore()
  storePlan(plans, LAST_YEAR, plan)
  expect(applyStoredPlan(plans, THIS_YEAR, suggestFreshPlan).plan.twoYears).toBe('one year')
  storePlan(plans, LAST_YEAR, { ...plan, twoYears: 'together' })
  const suggested = { ...suggestFreshPlan, twoYears: 'one year' } as const
  expect(applyStoredPlan(plans, THIS_YEAR, suggested).plan.twoYears).toBe('together')
})

test('a plan stored before this question leaves it open', () => {
  const plans = createStore()
  const { twoYears: _unasked, ...before } = plan
  storePlan(plans, LAST_YEAR, before as ImportPlan)
  expect(applyStoredPlan(plans, THIS_YEAR, suggestFreshPlan).plan.twoYears).toBe('unsure')
})

test.each(['{', '{"version":2}', 'null'])('an unreadable plan (%s) is ignored', (text) => {
  const { plan: same, isStored } = applyStoredPlan(
    { get: () => text, set() {} },
    THIS_YEAR,
    suggestFreshPlan,
  )
  expect(isStored).toBe(false)
  expect(same).toBe(suggestFreshPlan)
})
