// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { suggestPlan } from '../../../../src/drafts/import/layout/detectColumns.ts'
import {
  readImport,
  pasteGrid,
  formatPlaces,
  formatLines,
  createYorkContext,
} from '../../../builders/importTables.ts'

// The newest edition is 2026: no period may end after 2027.
const housing = await createYorkContext('housing')
const education = await createYorkContext('education')
const health = await createYorkContext('health')

describe('an impossible period is reported with a suggestion', () => {
  test.each([
    ['2526', 'impossible period 2526 (2025/26)'],
    ['9999', 'impossible period 9999'],
    ['0226', 'impossible period 0226'],
    ['2029/30', 'impossible period 2029/30'],
    ['2027-28', 'impossible period 2027-28'],
    ['FY 2028-2029', 'impossible period FY 2028-2029'],
    ['202830', 'period 202830'],
    ['202527', 'period 202527'],
    ['202526', null],
    ['2025-04-01/P1Y', null],
    ['2025-04-01T00:00:00/P1Y', null],
  ])('%s in a series of financial years', (text, fault) => {
    const table = pasteGrid('indicator\tTime\tarea\tvalue', `homelessness-duty\t${text}\tYork\t911`)
    const result = readImport(table, housing)
    expect(formatPlaces(result)).toEqual(fault === null ? [] : [`row 2 Time: ${fault}`])
    expect(formatLines(result.lines)).toEqual(
      fault === null ? ['homelessness-duty 2025/26 york = 911'] : [],
    )
  })

  test.each([
    ['2526', 'a heading'],
    ['9999', 'a heading'],
  ])('%s in %s', (year) => {
    const table = pasteGrid(`Local authority\t2025/26\t${year}`, 'York\t911\t912')
    const result = readImport(table, housing, { fixed: { indicator: 'homelessness-duty' } })
    expect(formatLines(result.lines)).toEqual(['homelessness-duty 2025/26 york = 911'])
  })
})

describe('a period of a different kind than its series is asked about', () => {
  test.each([
    ['Year ending', '2026', '2025/26'],
    ['Skoleår', '2026', '2025/26'],
    ['Jahr', '2026-Q1', null],
    ['År', '2026-M03', null],
    ['Time', '2024-2026', null],
  ])('%s %s in a series of school years', (heading, text, suggestion) => {
    const table = pasteGrid(
      `indicator\tarea\t${heading}\tvalue`,
      `persistent-absence\tYork\t${text}\t17.1`,
    )
    const asked = readImport(table, education)
    expect(asked.lines).toEqual([])
    expect(asked.otherKind).toEqual({ text, ends: 0, begins: 0 })
    expect(asked.places).toMatchObject([{ rule: 'other kind', text, suggestion }])
    const stored = readImport(table, education, { otherKind: 'as written' })
    expect(formatLines(stored.lines)).toEqual([`persistent-absence ${text} york = 17.1`])
  })

  test('a school year in a series of calendar years', () => {
    const table = pasteGrid('indicator\tarea\tYear\tvalue', 'neet\tYork\t2025/26\t3')
    const asked = readImport(table, education)
    expect(asked.lines).toEqual([])
    expect(formatPlaces(asked)).toEqual(['row 2 Year: other kind 2025/26'])
  })

  test('one year in a series of three pooled', () => {
    const table = pasteGrid(
      'indicator\tarea\tsex\tYear\tvalue',
      'healthy-life-expectancy\tYork\tFemale\t2025\t61',
    )
    const asked = readImport(table, health)
    expect(asked.lines).toEqual([])
    expect(formatPlaces(asked)).toEqual(['row 2 Year: other kind 2025'])
  })

  test('the answer applies to the whole table: the year that ends, or begins, then', () => {
    const table = pasteGrid('Local authority\t2026\t2027', 'York\t911\t912')
    const fixed = { indicator: 'homelessness-duty' }
    const ends = readImport(table, housing, { fixed, otherKind: 'year that ends' })
    expect(formatLines(ends.lines)).toEqual([
      'homelessness-duty 2025/26 york = 911',
      'homelessness-duty 2026/27 york = 912',
    ])
    expect(ends.lines[0]!.writtenPeriod).toBe('2026')
    const begins = readImport(table, housing, { fixed, otherKind: 'year that begins' })
    expect(formatLines(begins.lines)).toEqual(['homelessness-duty 2026/27 york = 911'])
    // 2027/28 ends too late.
    expect(begins.places).toMatchObject([{ rule: 'impossible period' }])
  })

  test('published figures show that a year is the one that begins then', () => {
    // 729 and 802 are published for 2023/24 and 2024/25.
    const table = pasteGrid(
      'Kommune\tÅr\tAntall',
      'York\t2023\t729',
      'York\t2024\t802',
      'York\t2025\t911',
    )
    const asked = readImport(table, housing, { fixed: { indicator: 'homelessness-duty' } })
    expect(asked.lines).toEqual([])
    expect(asked.leftOut.map(({ text }) => text)).toEqual(['2023/24', '2024/25'])
    expect(asked.otherKind).toEqual({ text: '2025', ends: 0, begins: 2 })
  })

  test('two spellings of one period conflict: neither is preferred by order', () => {
    const table = pasteGrid('Local authority\tTime\tValue', 'York\t2025/26\t911', 'York\t2026\t912')
    const { lines, places } = readImport(table, housing, {
      fixed: { indicator: 'homelessness-duty' },
      otherKind: 'year that ends',
    })
    expect(lines).toEqual([])
    expect(places.map(({ rule }) => rule)).toEqual(['repeated', 'repeated'])
  })
})

describe('periods of publishers', () => {
  test.each([
    ['2026-01-01/P1Y', '2026'],
    ['2025_2025', '2025'],
  ])('%s is %s', (text, period) => {
    const table = pasteGrid('indicator\tarea\tTime\tvalue', `rough-sleeping\tYork\t${text}\t31`)
    expect(formatLines(readImport(table, housing).lines)).toEqual([
      `rough-sleeping ${period} york = 31`,
    ])
  })

  test.each([
    ['Date :\t2026', '2026'],
    ['date\t:\t2026', null],
    ['Year: 2026', '2026'],
    ['Tid: 2026', '2026'],
    ['Zeitraum :\t2026', '2026'],
    ['Date :\t12 March', null],
  ])('%s above the table', (line, period) => {
    const table = pasteGrid(line, '', 'Area\tmnemonic\tMedian', 'York\tE06000014\t31')
    const { fixed } = suggest(table)
    expect(fixed.period ?? null).toBe(period)
  })
})

describe('a day in a column of periods is asked about', () => {
  test.each(['2026-06-30', '2026-06-30T00:00:00', '2026-03-31'])('%s', (text) => {
    const table = pasteGrid('indicator\tareanm\tperiod\tvalue', `rough-sleeping\tYork\t${text}\t31`)
    const asked = readImport(table, housing)
    expect(asked).toMatchObject({ lines: [], day: text })
    expect(formatPlaces(asked)).toEqual([`row 2 period: day ${text} (2026)`])
    const { lines } = readImport(table, housing, { days: 'year' })
    expect(formatLines(lines)).toEqual(['rough-sleeping 2026 york = 31'])
  })

  test('its year may still be of a different kind than the series', () => {
    const table = pasteGrid(
      'indicator\tareanm\tperiod\tvalue',
      'homelessness-duty\tYork\t2026-03-31\t911',
    )
    const { lines, places } = readImport(table, housing, { days: 'year' })
    expect(lines).toEqual([])
    expect(places).toMatchObject([{ rule: 'other kind', suggestion: '2025/26' }])
  })

  test('1 December 2011 may be a converted 2011/12', () => {
    const table = pasteGrid(
      'indicator\tareanm\tperiod\tvalue',
      'rough-sleeping\tYork\t2011-12-01\t31',
    )
    const { lines, places } = readImport(table, housing, { days: 'year' })
    expect(lines).toEqual([])
    expect(places).toMatchObject([{ rule: 'date', suggestion: '2011/12' }])
  })
})

function suggest(table: ReturnType<typeof pasteGrid>) {
  return suggestPlan(table, 0, housing)
}
