// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest'
import type { Dataset } from '../../../src/model/dataset.ts'
import type { Comparison } from '../../../src/trends/comparison/compare.ts'
import { getComparisons } from '../../../src/trends/comparison/getComparisons.ts'
import { getWatchList } from '../../../src/trends/comparison/watchList.ts'
import { getFindings } from '../../../src/trends/findings.ts'
import { readYorkPackage, parseYorkKey } from '../../builders/packages.ts'

/**
 * Rise, scatter and ratios were computed from York's rows by an independent program (Python, numpy's
 * polyfit); the ratios to England are those of the published worked examples of the method.
 */
let york: Dataset
beforeAll(async () => {
  york = await readYorkPackage()
})

function compareYork(series: string, area: string): Comparison {
  const found = getComparisons(york, parseYorkKey(series), 2025).find((one) => one.area === area)
  if (!found || typeof found.result === 'string') throw new Error(`not compared: ${series}`)
  return found.result
}

function lineRatio({ change }: Comparison): number {
  const evidence = change?.evidence
  return evidence?.method === 'lineOrStep' ? evidence.result.lineRatio : Number.NaN
}

describe('York compared with England', () => {
  test.each([
    ['suspensions', 'england', 8.02, 'up'],
    ['neet', 'england', 13.44, 'down'],
    ['neet', 'yorkshire-and-the-humber', 11.17, 'down'],
    ['temporary-accommodation', 'england', 7.42, 'down'],
    ['temporary-accommodation', 'yorkshire-and-the-humber', 7.38, 'down'],
    ['smoking', 'england', 0.28, null],
    ['persistent-absence', 'england', 0.79, null],
    ['suspensions', 'yorkshire-and-the-humber', 4.87, null],
    ['preventable-mortality', 'england', 0.03, null],
    ['real-living-wage', 'england', 2.25, null],
    ['housing-affordability', 'england', 1.81, null],
    // £411.70 / £442.10 = 0.931, £613.10 / £648.40 = 0.946.
    ['median-weekly-pay', 'england', 2.59, null],
    ['median-weekly-pay', 'united-kingdom', 2.45, null],
  ])('%s and %s: ratio %d', (series, area, ratio, direction) => {
    const comparison = compareYork(series, area)
    expect(lineRatio(comparison)).toBeCloseTo(ratio, 1)
    expect(comparison.change?.direction).toBe(direction)
  })

  test('suspensions: below England in 2015/16, above it in 2023/24', () => {
    const { change, desiredDirection, level } = compareYork('suspensions', 'england')
    // 3.1703 - 4.2869 and 15.0276 - 11.3074
    expect(change?.from).toMatchObject({
      period: { text: '2015/16' },
      gap: { value: expect.closeTo(-1.1166, 4) },
    })
    expect(change?.to).toMatchObject({
      period: { text: '2023/24' },
      gap: { value: expect.closeTo(3.7202, 4) },
    })
    expect(desiredDirection).toBe('down')
    expect(level).toMatchObject({
      method: 'years',
      sides: ['less', 'more', 'more', 'more', 'more'],
      clear: false,
    })
  })

  test('pay is compared as a ratio, and its level by the margins of error', () => {
    const { scale, change, level, desiredDirection } = compareYork('median-weekly-pay', 'england')
    expect(scale).toBe('ratio')
    expect(change?.from.gap.value).toBeCloseTo(0.931, 3)
    expect(change?.to.gap.value).toBeCloseTo(0.946, 3)
    // SE 112.9576 / 3.92 = 28.8157 and 5.0834 / 3.92 = 1.2968; -35.3 / 28.8449
    expect(level).toMatchObject({ z: expect.closeTo(-1.2238, 4), clear: false, side: 'less' })
    expect(desiredDirection).toBe('none')
  })

  test('healthy life expectancy has three independent periods: z with four standard errors', () => {
    const { change } = compareYork('healthy-life-expectancy sex=male', 'england')
    expect(change?.from.period.text).toBe('2014-2016')
    // Gap 65.3 - 63.3 = 2.0, then 60.8 - 60.9 = -0.1. Widths 4.3, 0.4, 6.5, 0.5: 2.1 * 3.92 / 7.8199
    expect(change?.evidence).toMatchObject({
      method: 'differenceOfEstimates',
      z: expect.closeTo(-1.0527, 3),
    })
    expect(change?.direction).toBeNull()
  })

  test('inequality in life expectancy has overlapping periods without limits: the line alone', () => {
    const { change } = compareYork('inequality-in-life-expectancy sex=male', 'england')
    expect(change?.evidence).toMatchObject({ method: 'pooledLine', n: 8, constant: 10.5 })
    expect(change?.evidence).toMatchObject({ ratio: expect.closeTo(0.74, 2) })
    expect(change?.direction).toBeNull()
  })

  test('fuel poverty: the new definition of 2019 begins a segment, four figures are too few', () => {
    const { change, level } = compareYork('fuel-poverty', 'england')
    expect(change?.from.period.text).toBe('2019')
    expect(change?.evidence).toBeNull()
    expect(level).toMatchObject({ sides: ['more', 'more', 'more', 'more'], clear: false })
  })

  test('Attainment 8: the years of teachers’ grades are excluded in both places', () => {
    const { change, periods } = compareYork('attainment-8', 'england')
    expect(periods.map(({ period }) => period.text).join(' ')).toBe(
      '2017 2018 2019 2022 2023 2024 2025',
    )
    expect(change?.evidence).toMatchObject({ result: { n: 7, lineRatio: expect.closeTo(0.94, 2) } })
  })

  test('counts without denominators and a median of authorities are not compared', () => {
    const of = (series: string) =>
      getComparisons(york, parseYorkKey(series), 2025).map(({ area, result }) => [area, result])
    expect(of('homelessness-duty')).toEqual([
      ['yorkshire-and-the-humber', 'noDenominator'],
      ['england', 'noDenominator'],
    ])
    expect(of('social-care-quality-of-life')).toEqual([['england-median-authority', 'benchmark']])
    expect(of('food-parcels')).toEqual([])
  })
})

describe('York’s watch list of 2025', () => {
  test('has no worse figure and three better ones', () => {
    const list = getWatchList(york, getFindings(york, 2025)).map(({ finding, position, areas }) => [
      finding.indicator.id,
      position,
      areas,
    ])
    // NEET (1.8 1.2 0.7 1.2 1.3) is below both in each year, the real living wage above, smoking below England.
    expect(list).toEqual([
      ['neet', 'better', ['yorkshire-and-the-humber', 'england']],
      ['real-living-wage', 'better', ['england']],
      ['smoking', 'better', ['england']],
    ])
  })
})
