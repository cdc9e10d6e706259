// @vitest-environment node
import { describe, expect, test } from 'vitest'
import type { IMPORT_SCOPES, ImportPlan } from '../../../src/drafts/import/importPlan.ts'
import {
  readImport,
  pasteGrid,
  formatLines,
  createYorkContext,
} from '../../builders/importTables.ts'

const context = await createYorkContext('housing')

describe('input that could be misread silently', () => {
  test.each(['constructor', '__proto__', 'toString'])(
    'a name such as %s is an ordinary name',
    (name) => {
      const table = pasteGrid(
        'indicator\tperiod\tlocal authority\tgroup\tvalue\tstatus',
        `${name}\t2025/26\tyork\t\t1\t`,
        `homelessness-duty\t2025/26\t${name}\t\t1\t`,
        `homelessness-duty\t2025/26\tyork\t${name}\t1\t`,
        `homelessness-duty\t2025/26\tyork\t\t${name}\t`,
        `homelessness-duty\t2025/26\tyork\t\t1\t${name}`,
      )
      const { imported, leftOut, places } = readImport(table, context)
      expect(imported).toBe(0)
      expect(leftOut.map(({ reason, text }) => `${reason} ${text}`)).toEqual([
        `other indicator ${name}`,
        `other area ${name}`,
        `other group ${name}`,
      ])
      expect(places.map(({ rule, text }) => `${rule} ${text}`)).toEqual([
        `mark ${name}`,
        `status ${name}`,
      ])
    },
  )

  test('contradicting rows are not imported: each is reported with the other', () => {
    const table = pasteGrid(
      'indicator\tperiod\tarea\tvalue',
      'homelessness-duty\t2025/26\tyork\t111',
      'homelessness-duty\t2025/26\tyork\t112',
      'homelessness-duty\t2025/26\tyork\t111',
    )
    const { lines, places, leftOut } = readImport(table, context)
    expect(lines).toEqual([])
    expect(leftOut).toEqual([])
    expect(places).toMatchObject([
      { line: 2, text: '111', rule: 'repeated', suggestion: '3' },
      { line: 3, text: '112', rule: 'repeated', suggestion: '2' },
      { line: 4, text: '111', rule: 'repeated', suggestion: '2' },
    ])
  })

  test('a blank area is the city in our own files, and none in a publisher’s', () => {
    const ours = pasteGrid('indicator\tperiod\tarea\tvalue', 'homelessness-duty\t2025/26\t\t111')
    expect(formatLines(readImport(ours, context).lines)).toEqual([
      'homelessness-duty 2025/26 york = 111',
    ])
    const theirs = pasteGrid(
      'indicator\tperiod\tlocal authority\tvalue',
      'homelessness-duty\t2025/26\t\t111',
    )
    expect(readImport(theirs, context)).toMatchObject({
      imported: 0,
      places: [{ line: 2, rule: 'blank', column: { position: 3, name: 'local authority' } }],
    })
  })

  test('a blank sex does not mean everybody', async () => {
    const health = await createYorkContext('health')
    const table = pasteGrid(
      'indicator\tperiod\tarea\tsex\tvalue',
      'healthy-life-expectancy\t2023-2025\tyork\tFemale\t61',
      'healthy-life-expectancy\t2023-2025\tyork\t\t60',
    )
    const { lines, places } = readImport(table, health)
    expect(formatLines(lines)).toEqual(['healthy-life-expectancy 2023-2025 york sex=female = 61'])
    expect(places).toMatchObject([{ line: 3, rule: 'blank', column: { position: 4 } }])
  })

  test('a misspelt area is reported with a suggestion; a different area is left out', () => {
    const table = pasteGrid(
      'indicator\tperiod\tarea\tvalue',
      'homelessness-duty\t2025/26\tEnglnad\t5',
      'homelessness-duty\t2025/26\tCopenhagen\t5',
    )
    const { places, leftOut } = readImport(table, context)
    expect(places).toMatchObject([
      { line: 2, text: 'Englnad', rule: 'area', suggestion: 'england' },
    ])
    expect(leftOut).toEqual([{ reason: 'other area', text: 'Copenhagen', count: 1 }])
  })

  test('a row with a stray delimiter is reported, not shifted', () => {
    const table = pasteGrid(
      'indicator,period,area,value,note',
      'homelessness-duty,2025/26,york,1,234,counted again',
      'homelessness-duty,2025/26',
    )
    const { imported, places } = readImport(table, context)
    expect(imported).toBe(0)
    expect(places).toMatchObject([
      { line: 2, rule: 'extra cell', text: 'counted again' },
      { line: 3, rule: 'missing cell' },
    ])
  })

  test('if most rows are longer than the heading, only the heading is reported', () => {
    const table = pasteGrid(
      'indicator,period,area,value',
      'homelessness-duty,2025/26,york,111,counted again',
      'homelessness-duty,2025/26,england,333911,estimated by hand',
    )
    const { imported, unreadable, places } = readImport(table, context)
    expect([imported, unreadable]).toEqual([0, 2])
    expect(places).toMatchObject([{ line: 2, rule: 'heading', column: { position: 5 } }])
  })

  test.each([
    ['64,120', 'point', 'comma'],
    ['64.120', 'comma and points', 'point'],
  ] as const)(
    '%s is asked about if neither the table nor earlier figures show its format',
    (text, thousands, decimal) => {
      // York owed 802 households a duty in 2024/25: 64 is a twelfth of it, 64,120 eighty times as
      // much.
      const table = pasteGrid(
        'indicator\tperiod\tarea\tvalue\tnumerator',
        `homelessness-duty\t2025/26\tyork\t${text}\t`,
        `homelessness-duty\t2026/27\tyork\t900\t${text}`,
      )
      const { imported, unreadable, places } = readImport(table, context)
      expect([imported, unreadable]).toEqual([0, 2])
      expect(places).toMatchObject([
        { line: 2, text, rule: 'two ways', suggestion: '64120', last: 802 },
        { line: 3, column: { name: 'numerator' }, text, rule: 'two ways' },
      ])
      // No published figure to compare the count with.
      expect(places[1]).not.toHaveProperty('last')
      const read = (decimals: ImportPlan['decimals']) =>
        readImport(table, context, { decimals }).lines.map(
          ({ cells }) => cells['numerator'] ?? cells['value'],
        )
      expect(read(thousands)).toEqual(['64120', '64120'])
      expect(read(decimal)).toEqual(['64.12', '64.12'])
    },
  )

  test('a number that the last figure makes unambiguous is not asked about', () => {
    // 324,880 households in England in 2024/25; 5.3817 in a thousand in temporary accommodation.
    const table = pasteGrid(
      'indicator\tperiod\tarea\tvalue',
      'homelessness-duty\t2025/26\tengland\t330,540',
      'temporary-accommodation\t2026\tengland\t5.612',
    )
    expect(formatLines(readImport(table, context).lines)).toEqual([
      'homelessness-duty 2025/26 england = 330540',
      'temporary-accommodation 2026 england = 5.612',
    ])
  })

  test('explained names are imported, and names marked as left out are counted', () => {
    const table = pasteGrid(
      'measure\tperiod\tlocal authority\tvalue',
      'Total owed a duty\t2025/26\tCity of York\t111',
      'Total owed relief\t2025/26\tCity of York\t55',
    )
    const { lines, leftOut } = readImport(table, context, {
      names: {
        indicator: { 'Total owed a duty': 'homelessness-duty', 'Total owed relief': '' },
        area: { 'City of York': 'york' },
        group: {},
      },
    })
    expect(formatLines(lines)).toEqual(['homelessness-duty 2025/26 york = 111'])
    expect(leftOut).toEqual([{ reason: 'other indicator', text: 'Total owed relief', count: 1 }])
  })

  test('a figure that differs from the published one is imported if revisions are wanted', () => {
    // 802 and 729 are published for 2024/25 and 2023/24.
    const table = pasteGrid('local authority\t2023-24\t2024-25\t2025-26', 'York\t729\t805\t111')
    const fixed = { indicator: 'homelessness-duty' }
    const select = (what: (typeof IMPORT_SCOPES)[number]) =>
      formatLines(readImport(table, context, { fixed, take: what }).lines)
    expect(select('new')).toEqual(['homelessness-duty 2025/26 york = 111'])
    expect(select('new and changed')).toEqual([
      'homelessness-duty 2024/25 york = 805',
      'homelessness-duty 2025/26 york = 111',
    ])
    expect(select('all')).toHaveLength(3)
  })
})
