// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { getBaselineReference } from '../../src/charts/model/baselineReference.ts'
import { getCadence, createLinePoints } from '../../src/charts/model/linePoints.ts'
import { getSeriesAt } from '../../src/model/series.ts'
import { buildColdHomes, listKeys, type ColdHomesRow } from '../builders/coldHomes.ts'

function createLine(rows: readonly ColdHomesRow[]) {
  const series = getSeriesAt(buildColdHomes(rows), listKeys('york')[0]!, 2025)
  return createLinePoints(series, getCadence([series]))
}

const values = (runs: readonly (readonly { readonly value: number }[])[]) =>
  runs.map((run) => run.map(({ value }) => value))

describe('the points of a series that a line may connect', () => {
  test('neighbouring years are one run', () => {
    const { segments } = createLine([
      { period: '2016', value: 1 },
      { period: '2017', value: 2 },
      { period: '2018', value: 3 },
    ])
    expect(segments.map(({ runs }) => values(runs))).toEqual([[[1, 2, 3]]])
  })

  test('a break ends the line, and no gap connects its two sides', () => {
    const { segments, breaks } = createLine([
      { period: '2017', value: 1 },
      { period: '2018', value: 2 },
      { period: '2019', value: 30, status: 'break' },
      { period: '2020', value: 31 },
    ])
    expect(segments.map(({ runs }) => values(runs))).toEqual([[[1, 2]], [[30, 31]]])
    expect(segments.flatMap(({ gaps }) => gaps)).toEqual([])
    expect(breaks).toEqual([2019])
  })

  test('a year without a row is a gap between two runs', () => {
    const { segments } = createLine([
      { period: '2011', value: 2 },
      { period: '2013', value: 9 },
      { period: '2015', value: 18 },
      { period: '2016', value: 18 },
    ])
    expect(values(segments[0]!.runs)).toEqual([[2], [9], [18, 18]])
    expect(values(segments[0]!.gaps)).toEqual([
      [2, 9],
      [9, 18],
    ])
  })

  test('a suppressed year is a gap too and keeps its reason', () => {
    const { segments, missing } = createLine([
      { period: '2016', value: 5 },
      { period: '2017', status: 'suppressed' },
      { period: '2018', value: 7 },
    ])
    expect(values(segments[0]!.runs)).toEqual([[5], [7]])
    expect(missing.map(({ status }) => status)).toEqual([['suppressed']])
  })

  test('figures of every second year are neighbours if none are more frequent', () => {
    const { segments } = createLine([
      { period: '2016', value: 1 },
      { period: '2018', value: 2 },
      { period: '2020', value: 3 },
    ])
    expect(values(segments[0]!.runs)).toEqual([[1, 2, 3]])
  })

  test('quarters of neighbouring years are neighbours', () => {
    const { segments } = createLine(
      ['2016-Q3', '2016-Q4', '2017-Q1'].map((period, value) => ({ period, value })),
    )
    expect(values(segments[0]!.runs)).toEqual([[0, 1, 2]])
  })

  test('a figure of another definition is hollow and connected to nothing', () => {
    const { segments, apart } = createLine([
      { period: '2019', value: 51 },
      { period: '2020', value: 54, status: 'definition differs' },
      { period: '2021', value: 53 },
    ])
    expect(apart.map(({ value, hollow }) => ({ value, hollow }))).toEqual([
      { value: 54, hollow: true },
    ])
    expect(values(segments[0]!.runs)).toEqual([[51], [53]])
  })

  test('provisional and estimated figures are hollow and still part of the line', () => {
    const { points, segments } = createLine([
      { period: '2019', value: 1 },
      { period: '2020', value: 2, status: 'estimated' },
      { period: '2021', value: 3, status: 'provisional' },
    ])
    expect(points.map(({ hollow }) => hollow)).toEqual([false, true, true])
    expect(values(segments[0]!.runs)).toEqual([[1, 2, 3]])
  })

  test('a series that begins with a break shows none, since no figure is before it', () => {
    const { breaks } = createLine([
      { period: '2022', value: 26, status: 'break' },
      { period: '2023', value: 27 },
    ])
    expect(breaks).toEqual([])
  })

  test('a series without any number has no points', () => {
    const line = createLine([{ period: '2016', status: 'not collected' }])
    expect(line.points).toEqual([])
    expect(line.segments).toEqual([])
  })
})

describe('the level of the baseline', () => {
  test('is the figure of the baseline year and extends from edge to edge', () => {
    const line = createLine(['2015', '2016', '2017'].map((period, value) => ({ period, value })))
    const level = getBaselineReference(line, 2016, 1)
    expect(level?.point.value).toBe(1)
    expect(level?.onTime).toBe(true)
    expect([level?.from, level?.to]).toEqual([null, null])
  })

  test('is that of the pooled years that end in the baseline year', () => {
    const line = createLine([
      { period: '2013-2015', value: 65.2 },
      { period: '2014-2016', value: 65.3 },
      { period: '2015-2017', value: 64.4 },
    ])
    expect(getBaselineReference(line, 2016, 1)?.point.period).toBe('2014–2016')
  })

  test('is the first later figure if the baseline year has none, and is marked as such', () => {
    const line = createLine([
      { period: '2018', value: 4 },
      { period: '2019', value: 5 },
    ])
    const level = getBaselineReference(line, 2016, 1)
    expect([level?.point.value, level?.onTime]).toEqual([4, false])
  })

  test('ends at a break, halfway to the first figure after it', () => {
    const line = createLine([
      { period: '2016', value: 50 },
      { period: '2017', value: 46, status: 'break' },
      { period: '2018', value: 47 },
    ])
    expect(getBaselineReference(line, 2016, 1)?.to).toBe(2016.5)
  })

  test('never uses a figure of another definition', () => {
    const line = createLine([
      { period: '2016', value: 50, status: 'definition differs' },
      { period: '2017', value: 46 },
    ])
    expect(getBaselineReference(line, 2016, 1)?.point.value).toBe(46)
  })

  test('is that of the same quarter as the latest figure', () => {
    const line = createLine(
      ['2016-Q1', '2016-Q2', '2016-Q3', '2017-Q1', '2017-Q2'].map((period, value) => ({
        period,
        value,
      })),
    )
    expect(getBaselineReference(line, 2016, 0.25)?.point.period).toBe('2016-Q2')
  })

  test('is missing if the series ends before the baseline year', () => {
    expect(getBaselineReference(createLine([{ period: '2014', value: 1 }]), 2016, 1)).toBeNull()
  })
})
