// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { createLineChartModel } from '../../src/charts/model/lineChart.ts'
import { listComparatorKeys } from '../../src/charts/model/comparators.ts'
import type { Indicator } from '../../src/model/dataset.ts'
import type { SeriesKey } from '../../src/model/figure.ts'
import { buildColdHomes, COLD_HOMES, listKeys, type ColdHomesRow } from '../builders/coldHomes.ts'
import { english, norwegian } from '../builders/translators.ts'

interface Ask {
  readonly indicator?: Partial<Indicator>
  readonly keys?: readonly SeriesKey[]
  readonly edition?: number
  readonly translator?: typeof english
}

function chart(rows: readonly ColdHomesRow[], ask: Ask = {}) {
  const indicator = { ...COLD_HOMES, ...ask.indicator }
  return createLineChartModel({
    dataset: buildColdHomes(rows, [indicator]),
    indicator,
    edition: ask.edition ?? 2025,
    keys: ask.keys ?? listKeys('york'),
    translator: ask.translator ?? english,
  })
}

const SIX: readonly ColdHomesRow[] = [
  { period: '2016', value: 10.5 },
  { period: '2017', value: 8.9 },
  { period: '2016', value: 11.1, area: 'england' },
  { period: '2017', value: 10.9, area: 'england' },
  { period: '2016', value: 9.8, area: 'median' },
  { period: '2017', value: 9.7, area: 'median' },
]

describe('the lines of a chart', () => {
  test('the city comes first, and each line has its role', () => {
    const { lines } = chart(SIX, { keys: listKeys('york', 'england', 'median') })
    expect(lines.map(({ role, label }) => [role, label.text])).toEqual([
      ['city', 'York'],
      ['comparator', 'England'],
      ['benchmark', 'Median of English authorities'],
    ])
  })

  test('another area can be the subject of the chart', () => {
    const { lines } = chart(SIX, { keys: listKeys('england', 'york') })
    expect(lines.map(({ role, label }) => [role, label.text])).toEqual([
      ['city', 'England'],
      ['comparator', 'York'],
    ])
  })

  test('groups of one area have their own names, and the title names the area', () => {
    const groups = ['female', 'male'].map((group) => ({ dimension: 'sex', group }))
    const model = chart(
      groups.map((group) => ({ period: '2016', value: 3, ...group })),
      { keys: groups.map((group) => ({ ...listKeys('york')[0]!, ...group })) },
    )
    expect(model.lines.map(({ label }) => label.text)).toEqual(['Women', 'Men'])
    expect(model.title.text).toBe('Cold homes, York')
  })

  test('the title names a group that all lines share', () => {
    const men = { dimension: 'sex', group: 'male' }
    const model = chart(
      ['york', 'england'].map((area) => ({ period: '2016', value: 3, area, ...men })),
      { keys: listKeys('york', 'england').map((key) => ({ ...key, ...men })) },
    )
    expect(model.title).toEqual({ text: 'Cold homes: Men', lang: 'en' })
  })

  test('an area without figures is listed and not drawn', () => {
    const model = chart(SIX, { keys: listKeys('york', 'yorkshire') })
    expect(model.lines).toHaveLength(1)
    expect(model.asked.map(({ label }) => label.text)).toEqual(['York', 'Yorkshire and The Humber'])
  })

  test('an earlier edition does not show figures that were published later', () => {
    const rows = [
      { period: '2016', value: 10, edition: 2016 },
      { period: '2017', value: 11, edition: 2017 },
    ]
    expect(chart(rows, { edition: 2016 }).lines[0]!.points).toHaveLength(1)
  })
})

describe('the baseline and the target', () => {
  test('the baseline has a label with its period and its figure', () => {
    expect(chart(SIX).baseline).toEqual({ kind: 'baseline', t: 2016, text: 'Baseline 2016: 10.5%' })
  })

  test('an indicator may have its own baseline year', () => {
    expect(chart(SIX, { indicator: { baseline: 2017 } }).baseline?.text).toBe('Baseline 2017: 8.9%')
  })

  test('a first figure after the baseline year has a label that says so', () => {
    expect(chart([{ period: '2018/19', value: 4 }]).baseline?.text).toBe(
      'First since 2016, 2018/19: 4.0%',
    )
  })

  test('with several lines of the area the label gives only the year', () => {
    const groups = ['female', 'male'].map((group) => ({ dimension: 'sex', group }))
    const model = chart(
      groups.flatMap((group) => [
        { period: '2016', value: 3, ...group },
        { period: '2017', value: 4, ...group },
      ]),
      { keys: groups.map((group) => ({ ...listKeys('york')[0]!, ...group })) },
    )
    expect(model.level).toBeNull()
    expect(model.baseline?.text).toBe('Baseline 2016')
  })

  test('a target has a label with its year, and the scale includes it', () => {
    const { target, y } = chart(SIX, { indicator: { target: 25, targetYear: 2030 } })
    expect(target).toEqual({ value: 25, text: 'Target 25.0% by 2030' })
    expect(y.domain[1]).toBeGreaterThanOrEqual(25)
  })
})

describe('breaks', () => {
  const broken: readonly ColdHomesRow[] = [
    { period: '2018', value: 8.5 },
    { period: '2019', value: 13.5, status: 'break' },
    { period: '2018', value: 10.3, area: 'england' },
    { period: '2019', value: 13.4, area: 'england' },
  ]

  test('of one line name that line', () => {
    const { breaks } = chart(broken, { keys: listKeys('york', 'england') })
    expect(breaks).toEqual([{ kind: 'break', t: 2018.5, text: 'Break: York' }])
  })

  test('of all lines need no name', () => {
    expect(chart(broken).breaks.map(({ text }) => text)).toEqual(['Break in the series'])
  })
})

describe('notes on the marks', () => {
  const rows: readonly ColdHomesRow[] = [
    { period: '2014-2016', value: 65.3, lower: 63.1, upper: 67.4 },
    { period: '2015-2017', value: 64.4, lower: 62.2, upper: 66.7, status: 'provisional' },
    { period: '2016-2018', status: 'suppressed' },
    { period: '2017-2019', value: 65.2, lower: 63.1, upper: 67.4 },
    { period: '2018-2020', value: 66, status: 'definition differs' },
  ]

  test('explain every mark that occurs', () => {
    const { notes } = chart(rows, { indicator: { measure: 'years' } })
    expect(notes.map(({ text }) => text)).toEqual([
      'The scale starts at 62, not at 0.',
      'The band shows the 95% confidence limits of York: how far chance alone may move a figure.',
      'A figure for more than one calendar year stands at the year in which it ends.',
      'A dotted line crosses years without a comparable figure.',
      'Hollow marks are provisional, estimated or of low reliability.',
      'Hollow marks without a line are counted in another way and may not be compared with the rest.',
      'York: no figure for 2016–2018 (suppressed).',
    ])
    expect(notes.map(({ kind }) => kind)).toEqual([
      'scale',
      'band',
      'years',
      'gap',
      'hollow',
      'notComparable',
      'missing',
    ])
  })

  test('omit marks that do not occur', () => {
    expect(chart(SIX, { indicator: { measure: 'count' } }).notes).toEqual([])
  })
})

describe('the text alternative', () => {
  test('gives the city’s figures from its baseline on, and the last figures of the others', () => {
    expect(chart(SIX, { keys: listKeys('york', 'england') }).alternative).toBe(
      'Line chart of Cold homes (% of households). York: 10.5% in 2016, 8.9% in 2017; England: 10.9% in 2017.',
    )
  })

  test('does not compare figures across a break', () => {
    const rows = [
      { period: '2016', value: 10.5 },
      { period: '2019', value: 13.5, status: 'break' },
    ]
    expect(chart(rows).alternative).toContain(
      'with a break between them, so the two may not be compared',
    )
  })

  test('is in Norwegian with Norwegian numbers', () => {
    expect(chart(SIX, { translator: norwegian }).alternative).toBe(
      'Linjediagram over Kalde hjem (% av husholdningene). York: 10,5\u00a0% i 2016, 8,9\u00a0% i 2017.',
    )
  })

  test('reports that there are no figures', () => {
    expect(chart([{ period: '2016', status: 'suppressed' }]).alternative).toBe(
      'There are no figures to draw.',
    )
  })
})

describe('the comparators of a series', () => {
  const key = listKeys('york')[0]!

  test('a share is drawn with the other areas, in the order of the package', () => {
    const areas = listComparatorKeys(buildColdHomes(SIX), key).map(({ area }) => area)
    expect(areas).toEqual(['york', 'england', 'median'])
  })

  test('a count is drawn alone: a country’s count would flatten the city’s line', () => {
    const dataset = buildColdHomes(SIX, [{ ...COLD_HOMES, measure: 'count' }])
    expect(listComparatorKeys(dataset, key)).toEqual([key])
  })
})
