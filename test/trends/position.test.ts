// @vitest-environment node
import { expect, test } from 'vitest'
import type { Finding } from '../../src/trends/findings.ts'
import { groupByPosition, getPosition } from '../../src/trends/position.ts'
import { VERDICT_KINDS, type Verdict } from '../../src/trends/verdict.ts'
import { createIndicator } from '../builders/dataset.ts'
import { judgeCells, yearlyCells } from '../builders/series.ts'

test.each([
  ['better', 'better'],
  ['worse', 'worse'],
  ['noClearChange', 'unchanged'],
] as const)('%s has the position %s', (kind, standing) => {
  expect(getPosition(kind)).toBe(standing)
})

test('higher and lower are judged, but neither good nor bad', () => {
  expect(VERDICT_KINDS.filter((kind) => getPosition(kind) === 'undirected')).toEqual([
    'higher',
    'lower',
  ])
})

test('all other kinds are not judged, the baseline year included', () => {
  expect(VERDICT_KINDS.filter((kind) => getPosition(kind) === 'notAssessed')).toEqual([
    'notComparable',
    'tooFewFigures',
    'noRecentFigure',
    'noFigureSinceBaseline',
    'baselineYear',
    'suppressed',
  ])
})

test('better and worse findings are sorted by evidence', () => {
  const finding = (id: string, verdict: Verdict): Finding => ({
    indicator: createIndicator({ id }),
    verdict,
  })
  const six = [1, 2, 3, 4, 5, 6]
  const ten = [...six, 7, 8, 9, 10]
  const step = [0, 1, 0, 1, 100, 101, 100, 101]
  const down = (values: readonly number[]) => values.map((value) => 100 - value)
  const groups = groupByPosition([
    finding('step', judgeCells(yearlyCells(2018, step))),
    finding('six', judgeCells(yearlyCells(2020, six))),
    finding('ten', judgeCells(yearlyCells(2016, ten))),
    finding('step down', judgeCells(yearlyCells(2018, down(step)))),
    finding('six down', judgeCells(yearlyCells(2020, down(six)))),
    finding('ten down', judgeCells(yearlyCells(2016, down(ten)))),
    finding('one', judgeCells('2016=1', {}, 2016)),
    finding('money', judgeCells(yearlyCells(2016, ten), { direction: 'none' })),
    finding('none', judgeCells('2016=n')),
  ])
  // Ratios to the constant: ten figures 73, six figures 27, eight with a step 24. For eight figures 24
  // is less likely by chance than 27 for six.
  const ids = Object.entries(groups).map(([standing, list]) => [
    standing,
    list.map(({ indicator }) => indicator.id).join(', '),
  ])
  expect(Object.fromEntries(ids)).toEqual({
    better: 'ten, step, six',
    unchanged: '',
    worse: 'ten down, step down, six down',
    undirected: 'money',
    notAssessed: 'one, none',
  })
})
