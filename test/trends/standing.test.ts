// @vitest-environment node
import { expect, test } from 'vitest'
import type { Finding } from '../../src/trends/findings.ts'
import { byStanding, standingOf } from '../../src/trends/standing.ts'
import { VERDICT_KINDS, type Verdict } from '../../src/trends/verdict.ts'
import { indicatorOf } from '../model/smallDataset.ts'
import { judged, yearly } from './smallSeries.ts'

test.each([
  ['better', 'above'],
  ['worse', 'below'],
  ['no clear change', 'on'],
] as const)('%s stands %s the line', (kind, standing) => {
  expect(standingOf(kind)).toBe(standing)
})

test('higher and lower are judged, but neither good nor bad', () => {
  expect(VERDICT_KINDS.filter((kind) => standingOf(kind) === 'undirected')).toEqual([
    'higher',
    'lower',
  ])
})

test('all other kinds are not judged, the baseline year included', () => {
  expect(VERDICT_KINDS.filter((kind) => standingOf(kind) === 'beside')).toEqual([
    'not comparable',
    'too few figures',
    'no recent figure',
    'no figure since the baseline',
    'baseline year',
    'suppressed',
  ])
})

test('better and worse findings are sorted by evidence', () => {
  const finding = (id: string, verdict: Verdict): Finding => ({
    indicator: indicatorOf({ id }),
    verdict,
  })
  const six = [1, 2, 3, 4, 5, 6]
  const ten = [...six, 7, 8, 9, 10]
  const step = [0, 1, 0, 1, 100, 101, 100, 101]
  const down = (values: readonly number[]) => values.map((value) => 100 - value)
  const groups = byStanding([
    finding('step', judged(yearly(2018, step))),
    finding('six', judged(yearly(2020, six))),
    finding('ten', judged(yearly(2016, ten))),
    finding('step down', judged(yearly(2018, down(step)))),
    finding('six down', judged(yearly(2020, down(six)))),
    finding('ten down', judged(yearly(2016, down(ten)))),
    finding('one', judged('2016=1', {}, 2016)),
    finding('money', judged(yearly(2016, ten), { direction: 'none' })),
    finding('none', judged('2016=n')),
  ])
  // Ratios to the constant: ten figures 73, six figures 27, eight with a step 24. For eight figures 24
  // is less likely by chance than 27 for six.
  const ids = Object.entries(groups).map(([standing, list]) => [
    standing,
    list.map(({ indicator }) => indicator.id).join(', '),
  ])
  expect(Object.fromEntries(ids)).toEqual({
    above: 'ten, step, six',
    on: '',
    below: 'ten down, step down, six down',
    undirected: 'money',
    beside: 'one, none',
  })
})
