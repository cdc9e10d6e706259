// @vitest-environment node
import { describe, expect, test } from 'vitest'
import {
  readImport,
  pasteGrid,
  formatPlaces,
  formatLines,
  createYorkContext,
} from '../../../builders/importTables.ts'

// Publishers' layouts with invented figures. Expected results are worked out by hand from the
// tables.
const housing = await createYorkContext('housing')

const pay = await createYorkContext('standard-of-living')

const duty = { indicator: 'homelessness-duty' }

const weeklyPay = { indicator: 'median-weekly-pay' }

describe('a blank cell among group names', () => {
  const tables: readonly (readonly [string, readonly string[]])[] = [
    ['Category\tArea\tPeriod\tValue', ['Women\tYork\t2026\t600', '\tEngland\t2026\t601']],
    ['Sex\tArea\tPeriod\tValue', ['Women\tYork\t2026\t600', '\tEngland\t2026\t601']],
    ['Kjønn\tOmråde\tÅr\tVerdi', ['Kvinner\tYork\t2026\t600', '\tEngland\t2026\t601']],
    ['Gruppe\tGebiet\tJahr\tWert', ['Frauen\tYork\t2026\t600', '\tEngland\t2026\t601']],
  ]
  test.each(tables)('means no group, in any order of the rows: %s', (headings, rows) => {
    for (const order of [rows, rows.toReversed()]) {
      const result = readImport(pasteGrid(headings, ...order), pay, { fixed: weeklyPay })
      expect(formatLines(result.lines)).toEqual(['median-weekly-pay 2026 york sex=female = 600'])
      expect(result.places).toMatchObject([{ rule: 'blank', column: { position: 1 } }])
    }
    const names = { indicator: {}, area: {}, group: { '': '*' } }
    const { lines } = readImport(pasteGrid(headings, ...rows), pay, { fixed: weeklyPay, names })
    expect(formatLines(lines)).toContain('median-weekly-pay 2026 england = 601')
  })

  test('means everybody if the whole column is blank, in our own columns, and in Fingertips’ categories', () => {
    const blank = pasteGrid('Sex\tArea\tPeriod\tValue', '\tYork\t2026\t641.3')
    expect(formatLines(readImport(blank, pay, { fixed: weeklyPay }).lines)).toEqual([
      'median-weekly-pay 2026 york = 641.3',
    ])
    const ours = pasteGrid(
      'indicator\tperiod\tdimension\tgroup\tvalue',
      'median-weekly-pay\t2026\tsex\tfemale\t600',
      'median-weekly-pay\t2026\t\t\t641.3',
    )
    expect(formatLines(readImport(ours, pay).lines)).toContain(
      'median-weekly-pay 2026 york = 641.3',
    )
    const fingertips = pasteGrid(
      'Area Name\tCategory Type\tCategory\tTime period\tValue',
      'York\tSex\tFemale\t2026\t600',
      'York\t\t\t2026\t641.3',
    )
    expect(formatLines(readImport(fingertips, pay, { fixed: weeklyPay }).lines)).toContain(
      'median-weekly-pay 2026 york = 641.3',
    )
  })
})

describe('fixed values fill no blank cell of an existing column', () => {
  test('of periods', () => {
    const table = pasteGrid('Period\tArea\tValue', '2025/26\tYork\t911', '\tEngland\t333911')
    const fixed = { ...duty, period: '2024/25' }
    const result = readImport(table, housing, { fixed, take: 'all' })
    expect(formatLines(result.lines)).toEqual(['homelessness-duty 2025/26 york = 911'])
    expect(formatPlaces(result)).toEqual(['row 3 Period: blank '])
  })

  test.each(['Indicator', 'Statistikkvariabel', 'Merkmal'])('of indicators: %s', (heading) => {
    const table = pasteGrid(
      `${heading}\tLocal authority\tPeriod\tValue`,
      'Real living wage\tYork\t2026\t80',
      '\tEngland\t2026\t81',
    )
    const result = readImport(table, pay, { fixed: weeklyPay })
    expect(formatLines(result.lines).filter((line) => line.startsWith('median'))).toEqual([])
    expect(formatPlaces(result)).toContain(`row 3 ${heading}: blank `)
  })
})
