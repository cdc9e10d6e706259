// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { createLineChartModel } from '../../src/charts/model/lineChart.ts'
import { listComparatorKeys } from '../../src/charts/model/comparators.ts'
import { getSeriesStyle } from '../../src/charts/svg/seriesStyle.ts'
import type { Dataset } from '../../src/model/dataset.ts'
import type { SeriesKey } from '../../src/model/figure.ts'
import { findSeriesKeys } from '../../src/model/series.ts'
import { readCityPackage } from '../builders/packages.ts'
import { english } from '../builders/translators.ts'

/** The charts of every indicator: a place or group beside others, and the groups of the city. */
function* charts(dataset: Dataset): Generator<readonly SeriesKey[]> {
  for (const { id } of dataset.indicators) {
    const keys = findSeriesKeys(dataset, id)
    const own = keys.filter(({ area }) => area === dataset.city.id)
    for (const key of keys) yield listComparatorKeys(dataset, key)
    const dimensions = new Set(own.map(({ dimension }) => dimension).filter((name) => name !== ''))
    for (const dimension of dimensions)
      yield own.filter((key) => key.dimension === '' || key.dimension === dimension)
  }
}

describe.each(['indicators', 'fixtures/bergen', 'fixtures/graz'])('in %s', (folder) => {
  test('each place and group has one colour and mark in every chart, and no chart uses one twice', async () => {
    const dataset = await readCityPackage(folder)
    const edition = dataset.editions.at(-1)!.edition
    const looks = new Map<string, Set<string>>()
    for (const keys of charts(dataset)) {
      const indicator = dataset.indicators.find(({ id }) => id === keys[0]!.indicator)!
      const { lines } = createLineChartModel({
        dataset,
        indicator,
        edition,
        keys,
        translator: english,
      })
      const showsGroups = lines.some(({ role }) => role === 'group')
      const shown = lines.map(({ key, identity }) => {
        const { ink, mark } = getSeriesStyle(identity)
        const name = showsGroups && key.group !== '' ? `${key.dimension}.${key.group}` : key.area
        looks.set(name, (looks.get(name) ?? new Set()).add(`${ink} ${mark}`))
        return `${ink} ${mark}`
      })
      expect(new Set(shown).size, JSON.stringify(keys[0])).toBe(shown.length)
    }
    expect(looks.size).toBeGreaterThan(1)
    expect([...looks].filter(([, all]) => all.size > 1)).toEqual([])
  })
})
