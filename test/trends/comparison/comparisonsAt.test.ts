// @vitest-environment node
import { describe, expect, test } from 'vitest'
import type { Area } from '../../../src/model/dataset.ts'
import { comparisonsAt } from '../../../src/trends/comparison/comparisonsAt.ts'
import { watchList } from '../../../src/trends/comparison/watchList.ts'
import { findingsAt } from '../../../src/trends/findings.ts'
import { indicatorOf, KEY, smallDataset, type SmallRow } from '../../model/smallDataset.ts'
import { rowsOf, yearly } from '../smallSeries.ts'

function area(id: string, kind: Area['kind'], partOf = ''): Area {
  return { id, title: { en: id }, kind, partOf, order: 1, code: '' }
}

const AREAS = [
  area('land', 'country'),
  area('here', 'city', 'land'),
  area('ward', 'district', 'here'),
  area('next', 'city', 'land'),
  area('middle', 'benchmark'),
]
const of = (line: string, key: Partial<SmallRow> = {}) =>
  rowsOf(line).map((row) => ({ ...row, ...key }))

const dataset = smallDataset(
  {
    2016: ['here', 'ward', 'next', 'middle'].flatMap((id) => of('2016=1', { area: id })),
    2017: [
      ...of('2017=1'),
      ...of('2017=3', { area: 'land' }),
      ...of('2017=3', { area: 'land', dimension: 'sex', group: 'female' }),
      ...of('2017=3', { area: 'elsewhere' }),
      ...of('2017=3', { area: 'next', indicator: 'two' }),
    ],
  },
  { areas: AREAS },
)
const places = (from: string, edition = 2017) =>
  comparisonsAt(dataset, { ...KEY, area: from }, edition).map(
    ({ area: id, result }) => `${id}: ${typeof result === 'string' ? result : 'compared'}`,
  )

describe('the compared places', () => {
  test('are other cities, regions and countries, in the order of areas.csv', () => {
    expect(places('here')).toEqual(['land: compared', 'next: compared', 'middle: benchmark'])
  })

  test('have figures by the edition', () => {
    expect(places('here', 2016)).toEqual(['next: compared', 'middle: benchmark'])
  })

  test('do not include a district’s own city; a benchmark has none', () => {
    expect(places('ward')).toEqual([
      'land: no common period',
      'next: compared',
      'middle: benchmark',
    ])
    expect(places('middle')).toEqual([])
    expect(places('next')).toEqual([
      'land: no common period',
      'here: compared',
      'middle: benchmark',
    ])
  })

  test('exist also for an area that areas.csv does not list', () => {
    expect(places('elsewhere')).toEqual([
      'land: compared',
      'here: compared',
      'next: no common period',
      'middle: benchmark',
    ])
  })

  test('have the same group', () => {
    const women = { ...KEY, dimension: 'sex', group: 'female' }
    expect(comparisonsAt(dataset, women, 2017)).toMatchObject([
      { area: 'land', result: 'no common period' },
    ])
  })

  test('throws for an unknown indicator', () => {
    expect(() => comparisonsAt(dataset, { ...KEY, indicator: 'none' }, 2017)).toThrow(
      new RangeError('no such indicator: none'),
    )
  })

  test('are compared since the indicator’s own baseline, otherwise the city’s', () => {
    const rows = of(yearly(2014, [1, 2, 3, 4])).concat(
      of(yearly(2014, [1, 1, 1, 1]), { area: 'land' }),
    )
    const from = (baseline: number | null) => {
      const [land] = comparisonsAt(
        smallDataset({ 2017: rows }, { areas: AREAS, indicators: [indicatorOf({ baseline })] }),
        KEY,
        2017,
      )
      const result = land!.result
      return typeof result === 'string' ? result : result.change?.from.period.text
    }
    expect(from(null)).toBe('2016')
    expect(from(2015)).toBe('2015')
  })
})

describe('the watch list of findings', () => {
  const list = (city: readonly number[], country: readonly number[]) => {
    const files = {
      2021: [
        ...of(yearly(2016, city)),
        ...of(yearly(2016, country), { area: 'land' }),
        ...of('2021=5', { area: 'middle' }),
      ],
    }
    const watched = smallDataset(files, { areas: AREAS })
    return watchList(watched, findingsAt(watched, 2021)).map(({ finding, position, areas }) => [
      finding.indicator.id,
      position,
      areas,
    ])
  }
  const [up, down] = [
    [1, 2, 3, 4, 5, 6],
    [6, 5, 4, 3, 2, 1],
  ]

  test('lists figures that are worse, or better, in both ways', () => {
    expect(list(up, [0, 0, 0, 0, 0, 0])).toEqual([['one', 'better', ['land']]])
    expect(list(down, [9, 9, 9, 9, 9, 9])).toEqual([['one', 'worse', ['land']]])
  })

  test('excludes figures that are worse in one way only', () => {
    expect(list(up, [9, 9, 9, 9, 9, 9])).toEqual([])
    expect(list(down, [0, 0, 0, 0, 0, 0])).toEqual([])
    expect(list([1, 9, 1, 9, 1, 9], [0, 0, 0, 0, 0, 0])).toEqual([])
  })
})
