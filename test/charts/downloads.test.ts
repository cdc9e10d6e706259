// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { formatFileName } from '../../src/charts/model/fileName.ts'
import { listFigureRows } from '../../src/charts/model/figureRows.ts'
import { createLineChartModel } from '../../src/charts/model/lineChart.ts'
import { getObservationStatus } from '../../src/charts/model/observationStatus.ts'
import { listSourceLines } from '../../src/charts/model/sourceLines.ts'
import type { FigureStatus } from '../../src/model/status.ts'
import { buildColdHomes, COLD_HOMES, listKeys, type ColdHomesRow } from '../builders/coldHomes.ts'
import { english } from '../builders/translators.ts'

const ROWS: readonly ColdHomesRow[] = [
  { period: '2014-2016', value: 65.3, lower: 63.1, upper: 67.4, edition: 2016 },
  { period: '2015-2017', status: 'suppressed', note: 'Too few', source: 'Council papers' },
  { period: '2014-2016', value: 63.25, area: 'england' },
]
const dataset = buildColdHomes(ROWS)
const model = createLineChartModel({
  dataset,
  indicator: COLD_HOMES,
  edition: 2025,
  keys: listKeys('york', 'england'),
  translator: english,
})

function cells(column: string): readonly string[] {
  const [header = [], ...rows] = listFigureRows(model, dataset, english)
  return rows.map((row) => row[header.indexOf(column)] ?? 'no such column')
}

describe('the downloaded figures', () => {
  test('are exactly those of the chart, unrounded, blank if there is none', () => {
    expect(cells('value')).toEqual(['65.3', '', '63.25'])
    expect(cells('period')).toEqual(['2014-2016', '2015-2017', '2014-2016'])
    expect(cells('area')).toEqual(['york', 'york', 'england'])
  })

  test('have limits, statuses, notes and the edition that published them', () => {
    expect(cells('lower')).toEqual(['63.1', '', ''])
    expect(cells('status')).toEqual(['', 'suppressed', ''])
    expect(cells('obs_status')).toEqual(['A', 'Q', 'A'])
    expect(cells('note')).toEqual(['', 'Too few', ''])
    expect(cells('edition_filed')).toEqual(['2016', '2025', '2025'])
  })

  test('name their own source if they have one, else the indicator’s source, and the licence', () => {
    expect(cells('source')).toEqual(['Energy statistics', 'Council papers', 'Energy statistics'])
    expect(cells('licence')).toEqual(['OGL-UK-3.0', 'OGL-UK-3.0', 'OGL-UK-3.0'])
  })

  test('have a file name of city, indicator and edition', () => {
    expect(formatFileName(model, dataset, 'csv')).toBe('york-cold-homes-2025.csv')
  })

  test('have their sources in the picture', () => {
    expect(listSourceLines(model, dataset, english)).toEqual([
      'Sources: Energy statistics and Council papers',
      'Licence of the figures: OGL-UK-3.0',
      'York, human rights indicators, edition 2025',
    ])
  })
})

// https://sdmx.org: code list CL_OBS_STATUS.
test.each<[readonly FigureStatus[], number | null, string]>([
  [[], 1, 'A'],
  [['provisional'], 1, 'P'],
  [['estimated'], 1, 'E'],
  [['break'], 1, 'B'],
  [['definition differs'], 1, 'D'],
  [['low reliability'], 1, 'U'],
  [['suppressed'], null, 'Q'],
  [['not collected'], null, 'L'],
  [['not applicable'], null, 'M'],
  [[], null, 'O'],
  [['revised'], 1, 'A'],
  [['provisional', 'break'], 1, 'B'],
])('a figure with the statuses %j and the value %s is %s in SDMX', (status, value, code) => {
  expect(getObservationStatus({ status, value })).toBe(code)
})
