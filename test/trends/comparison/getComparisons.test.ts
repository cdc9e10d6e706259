// @vitest-environment node
import { describe, expect, test } from 'vitest'
import type { Area } from '../../../src/model/dataset.ts'
import { getComparisons } from '../../../src/trends/comparison/getComparisons.ts'
import { getWatchList } from '../../../src/trends/comparison/watchList.ts'
import { getFindings } from '../../../src/trends/findings.ts'
import { createIndicator, KEY, buildDataset, type SmallRow } from '../../builders/dataset.ts'
import { parseRows, yearlyCells } from '../../builders/series.ts'

function createArea(id: string, kind: Area['kind'], partOf = ''): Area {
  return { id, title: { en: id }, kind, partOf, order: 1, code: '' }
}

const AREAS = [
  createArea('land', 'country'),
  createArea('here', 'city', 'land'),
  createArea('ward', 'district', 'here'),
  createArea('next', 'city', 'land'),
  createArea('middle', 'benchmark'),
]
const createRows = (line: string, key: Partial<SmallRow> = {}) =>
  parseRows(line).map((row) => ({ ...row, ...key }))

const dataset = buildDataset(
  {
    2016: ['here', 'ward', 'next', 'middle'].flatMap((id) => createRows('2016=1', { area: id })),
    2017: [
      ...createRows('2017=1'),
      ...createRows('2017=3', { area: 'land' }),
      ...createRows('2017=3', { area: 'land', dimension: 'sex', group: 'female' }),
      ...createRows('2017=3', { area: 'elsewhere' }),
      ...createRows('2017=3', { area: 'next', indicator: 'two' }),
    ],
  },
  { areas: AREAS },
)
const getPlaces = (from: string, edition = 2017) =>
  getComparisons(dataset, { ...KEY, area: from }, edition).map(
    ({ area: id, result }) => `${id}: ${typeof result === 'string' ? result : 'compared'}`,
  )

describe('the compared places', () => {
  test('are other cities, regions and countries, in the order of areas.csv', () => {
    expect(getPlaces('here')).toEqual(['land: compared', 'next: compared', 'middle: benchmark'])
  })

  test('have figures by the edition', () => {
    expect(getPlaces('here', 2016)).toEqual(['next: compared', 'middle: benchmark'])
  })

  test('do not include a district’s own city; a benchmark has none', () => {
    expect(getPlaces('ward')).toEqual([
      'land: noCommonPeriod',
      'next: compared',
      'middle: benchmark',
    ])
    expect(getPlaces('middle')).toEqual([])
    expect(getPlaces('next')).toEqual([
      'land: noCommonPeriod',
      'here: compared',
      'middle: benchmark',
    ])
  })

  test('exist also for an area that areas.csv does not list', () => {
    expect(getPlaces('elsewhere')).toEqual([
      'land: compared',
      'here: compared',
      'next: noCommonPeriod',
      'middle: benchmark',
    ])
  })

  test('have the same group', () => {
    const women = { ...KEY, dimension: 'sex', group: 'female' }
    expect(getComparisons(dataset, women, 2017)).toMatchObject([
      { area: 'land', result: 'noCommonPeriod' },
    ])
  })

  test('throws for an unknown indicator', () => {
    expect(() => getComparisons(dataset, { ...KEY, indicator: 'none' }, 2017)).toThrow(
      new RangeError('no such indicator: none'),
    )
  })

  test('are compared since the indicator’s own baseline, otherwise the city’s', () => {
    const rows = createRows(yearlyCells(2014, [1, 2, 3, 4])).concat(
      createRows(yearlyCells(2014, [1, 1, 1, 1]), { area: 'land' }),
    )
    const from = (baseline: number | null) => {
      const [land] = getComparisons(
        buildDataset({ 2017: rows }, { areas: AREAS, indicators: [createIndicator({ baseline })] }),
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
        ...createRows(yearlyCells(2016, city)),
        ...createRows(yearlyCells(2016, country), { area: 'land' }),
        ...createRows('2021=5', { area: 'middle' }),
      ],
    }
    const watched = buildDataset(files, { areas: AREAS })
    return getWatchList(watched, getFindings(watched, 2021)).map(({ finding, position, areas }) => [
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
