// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { findHeaderRow, suggestPlan } from '../../../src/drafts/import/layout/detectColumns.ts'
import { findPlanFaults } from '../../../src/drafts/import/importPlan.ts'
import {
  openFixture,
  readImport,
  pasteGrid,
  formatLines,
  createYorkContext,
} from '../../builders/importTables.ts'

describe.each(['publisher-years.xlsx', 'publisher-years.ods'])(
  'a publisher’s workbook with years in columns and titles above: %s',
  (file) => {
    test('is wide, and only unpublished figures are imported', async () => {
      const context = await createYorkContext('housing')
      const [, table] = await openFixture(file)
      expect(table!.name).toBe('A1')
      const plan = suggestPlan(table!, 1, context)
      expect(table!.rows[plan.headerRow]!.line).toBe(4)
      expect(plan.columns).toEqual([
        { as: 'area', level: 1 },
        { as: 'area', level: 1 },
        { as: 'value', of: { period: '2022/23' } },
        { as: 'value', of: { period: '2023/24' } },
        { as: 'value', of: { period: '2024/25' } },
        { as: 'value', of: { period: '2025/26' } },
        { as: 'nothing' },
      ])
      expect(findPlanFaults(plan)).toEqual([{ kind: 'missing', field: 'indicator' }])

      const { lines, leftOut, places, records } = readImport(table!, context, {
        fixed: { indicator: 'homelessness-duty' },
      })
      expect(formatLines(lines)).toEqual([
        // The heading marks the whole year as provisional.
        'homelessness-duty 2025/26 york = 111 provisional',
        'homelessness-duty 2025/26 yorkshire-and-the-humber = 22222 provisional',
        'homelessness-duty 2025/26 england =  not collected',
      ])
      expect(places).toEqual([])
      // Six rows below the heading, of four years each.
      expect(records).toBe(24)
      expect(leftOut).toEqual([
        { reason: 'other area', text: 'Testborough', count: 4 },
        { reason: 'text line', text: '[r] Revised. [p] Provisional.', count: 4 },
        { reason: 'text line', text: 'Source: test', count: 4 },
        { reason: 'published the same', text: '2022/23', count: 3 },
        { reason: 'published the same', text: '2023/24', count: 3 },
        { reason: 'published the same', text: '2024/25', count: 3 },
      ])
    })
  },
)

test('Fingertips’ columns are detected: code before name, 95% limits, and deciles are not a figure of England', async () => {
  const context = await createYorkContext('health')
  const [table] = await openFixture('fingertips-columns.csv')
  const { lines, leftOut, places } = readImport(table!, context)
  expect(formatLines(lines)).toEqual([
    'healthy-life-expectancy 2023-2025 york sex=male = 60.1 (57.2 to 63)',
    'healthy-life-expectancy 2023-2025 york sex=female = 61.2 (58.1 to 64.3)',
    'healthy-life-expectancy 2023-2025 england sex=male = 62.1 (62 to 62.2)',
  ])
  expect(lines[0]!.writtenPeriod).toBe('2023 - 25')
  expect(places).toEqual([])
  expect(leftOut).toEqual([
    { reason: 'other group', text: 'Most deprived decile', count: 1 },
    { reason: 'other area', text: 'Testborough', count: 1 },
  ])
})

test('a table of England’s education statistics: the lowest filled level names the area', async () => {
  const context = await createYorkContext('education')
  const table = pasteGrid(
    'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,new_la_code,la_name,Persistent absence from school',
    '202526,Academic year,National,E92000001,England,,,,,1.5',
    '202526,Academic year,Regional,E92000001,England,E12000003,Yorkshire and The Humber,,,2.5',
    '202526,Academic year,Local authority,E92000001,England,E12000003,Yorkshire and The Humber,E06000014,York,3.5',
    '202526,Academic year,Local authority,E92000001,England,E12000003,Yorkshire and The Humber,E99999999,Testborough,4.5',
  )
  const { lines, leftOut } = readImport(table, context)
  expect(formatLines(lines)).toEqual([
    'persistent-absence 2025/26 england = 1.5',
    'persistent-absence 2025/26 yorkshire-and-the-humber = 2.5',
    'persistent-absence 2025/26 york = 3.5',
  ])
  expect(leftOut).toEqual([{ reason: 'other area', text: 'Testborough', count: 1 }])
})

test('a table without known headings suggests its fullest row and reports what is missing', async () => {
  const context = await createYorkContext('housing')
  const table = pasteGrid('Report of something', '', 'Foo\tBar\tBaz', 'a\tb\t1', 'c\td\t2')
  expect(findHeaderRow(table, context)).toBe(2)
  expect(findPlanFaults(suggestPlan(table, 0, context)).map((fault) => fault.field)).toEqual([
    'indicator',
    'area',
    'period',
  ])
})
