// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { suggestPlan } from '../../../../src/drafts/import/layout/detectColumns.ts'
import {
  readImport,
  pasteGrid,
  formatLines,
  createYorkContext,
} from '../../../builders/importTables.ts'

const context = await createYorkContext('housing')

describe('two consecutive years', () => {
  const inRows = pasteGrid(
    'Indicator\tTime\tLocal authority\tValue',
    'homelessness-duty\t2025 to 2026\tYork\t111',
    'homelessness-duty\t2026 to 2027\tYork\t222',
  )
  const inHeadings = pasteGrid(
    'Indicator\tLocal authority\t2025-2026\t2026-2027',
    'homelessness-duty\tYork\t111\t222',
  )

  test.each([
    ['rows', inRows, 'Time', '2025 to 2026', '2025 to 2026'],
    ['headings', inHeadings, '2025-2026', '2025-2026', null],
  ])(
    'in %s may be one year or two: nothing is imported without an answer',
    (_, table, column, text, wrote) => {
      const asked = readImport(table, context)
      expect(asked).toMatchObject({ records: 2, imported: 0, unreadable: 2, twoYears: text })
      expect(asked.places[0]).toMatchObject({
        column: { name: column },
        text,
        rule: 'two years',
        suggestion: '2025/26',
      })
      const oneYear = readImport(table, context, { twoYears: 'one year' })
      expect(formatLines(oneYear.lines)).toEqual([
        'homelessness-duty 2025/26 york = 111',
        'homelessness-duty 2026/27 york = 222',
      ])
      expect(oneYear.lines[0]!.writtenPeriod).toBe(text)
      // The answer can be changed while the table is open.
      expect(oneYear.twoYears).toBe(text)
      // The series has financial years, so two pooled years are asked about as well.
      expect(readImport(table, context, { twoYears: 'together' }).places).toMatchObject([
        { rule: 'other kind' },
        { rule: 'other kind' },
      ])
      const together = readImport(table, context, {
        twoYears: 'together',
        otherKind: 'as written',
      })
      expect(formatLines(together.lines)[0]).toBe('homelessness-duty 2025-2026 york = 111')
      expect(together.lines[0]!.writtenPeriod).toBe(wrote)
    },
  )

  test('in a heading with a user-defined period are that period', () => {
    const { columns } = suggestPlan(inHeadings, 0, context)
    const written = columns.with(2, { as: 'value', of: { period: '2025/26' } })
    const { lines, unreadable } = readImport(inHeadings, context, { columns: written })
    expect(formatLines(lines)).toEqual(['homelessness-duty 2025/26 york = 111'])
    expect(unreadable).toBe(1)
  })

  test.each([
    ['a heading that says so', 'Indicator\tSchool year\tLocal authority\tValue', '2025/26'],
    ['our own columns', 'indicator\tperiod\tarea\tvalue', '2025-2026'],
  ])('are not asked about beside %s', (_, heading, period) => {
    const table = pasteGrid(heading, 'homelessness-duty\t2025-2026\tYork\t111')
    const { lines, twoYears } = readImport(table, context, { otherKind: 'as written' })
    expect(formatLines(lines)).toEqual([`homelessness-duty ${period} york = 111`])
    expect(twoYears).toBe('2025-2026')
  })

  test('with a slash are one year, and three years are three: neither is asked about', () => {
    const table = pasteGrid(
      'Indicator\tTime\tLocal authority\tValue',
      'homelessness-duty\t2024-2026\tYork\t111',
      'homelessness-duty\t2025/2026\tYork\t222',
    )
    expect(formatLines(readImport(table, context, { otherKind: 'as written' }).lines)).toEqual([
      'homelessness-duty 2024-2026 york = 111',
      'homelessness-duty 2025/26 york = 222',
    ])
  })
})
