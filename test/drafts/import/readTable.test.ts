// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { suggestPlan } from '../../../src/drafts/import/layout/detectColumns.ts'
import { openFile } from '../../../src/drafts/import/files/openFile.ts'
import { countLeftOut } from '../../../src/drafts/import/result.ts'
import {
  IMPORT_SCOPES,
  type ColumnUse,
  type ImportPlan,
} from '../../../src/drafts/import/importPlan.ts'
import {
  getGrids,
  readImport,
  pasteGrid,
  formatLines,
  createYorkContext,
} from '../../builders/importTables.ts'

const context = await createYorkContext('housing')

const texts = fc.oneof(
  fc.constantFrom(
    '',
    'constructor',
    '__proto__',
    'york',
    'York',
    'E06000014',
    'Leeds',
    'Yrok',
    'homelessness-duty',
    'smoking',
    'other',
    '2024/25',
    '2025-26',
    '2026',
    '2011-12-01',
    'women',
    'Total',
    '*',
    '[c]',
    '12,5',
    '1,234',
    '802',
    '8o2',
    '-3',
    '1 234',
    '12.5 [p]',
    'provisional',
    'a note; with a mark',
    '"',
    '=1+1',
  ),
  fc.string({ maxLength: 8 }),
)
const uses: fc.Arbitrary<ColumnUse> = fc.oneof(
  fc.constantFrom<ColumnUse>(
    { as: 'nothing' },
    { as: 'indicator' },
    { as: 'period' },
    { as: 'area', level: 0 },
    { as: 'area', level: 1 },
    { as: 'area', level: 2 },
    { as: 'dimension' },
    { as: 'group', dimension: '' },
    { as: 'group', dimension: 'sex' },
    { as: 'lower' },
    { as: 'numerator' },
    { as: 'status' },
    { as: 'note' },
  ),
  fc.constantFrom('2024/25', '2025/26', '2026').map((period): ColumnUse => ({
    as: 'value',
    of: { period },
  })),
  fc.constant<ColumnUse>({ as: 'value', of: {} }),
)

test('every figure of any table is imported, unreadable or left out: the three add up', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(texts, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 12 }),
      fc.array(uses, { minLength: 6, maxLength: 6 }),
      fc.constantFrom(...IMPORT_SCOPES),
      fc.constantFrom({}, { indicator: 'homelessness-duty' }, { period: '2026' }),
      async (rows, columns, select, fixed) => {
        const text = rows.map((cells) => cells.join('\t')).join('\n')
        const opened = await openFile(new TextEncoder().encode(text))
        if (!opened.ok) return
        const [grid] = getGrids(opened)
        const plan = { headerRow: 0, columns, select, fixed }
        const result = readImport(grid!, context, plan)
        const out = countLeftOut(result)
        expect(result.imported + result.unreadable + out).toBe(result.records)
        expect(result.lines).toHaveLength(result.imported)
        const values = columns.filter((use) => use.as === 'value').length
        const below = grid!.rows.slice(1).filter(({ cells }) => cells.some((cell) => cell !== ''))
        expect(result.records).toBe((below.length + grid!.faults.length) * values)
        if (result.unreadable > 0) expect(result.places.length).toBeGreaterThan(0)
      },
    ),
    { numRuns: 300 },
  )
})

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

describe('a marker instead of a limit or a count', () => {
  const header = 'indicator\tperiod\tarea\tvalue\tlower\tupper\tnumerator\tdenominator'
  const read = (...cells: readonly string[]) =>
    readImport(
      pasteGrid(header, ['homelessness-duty', '2025/26', 'york', ...cells].join('\t')),
      context,
    )

  test('is reported with its place, and the figure waits for an answer', () => {
    const tally = read('12', ':', '14', '111', 'c')
    expect(tally).toMatchObject({ records: 1, imported: 0, unreadable: 1 })
    expect(
      tally.places.map(({ line, column, rule, text }) => `${line} ${column?.name} ${rule} ${text}`),
    ).toEqual(['2 lower mark :', '2 denominator mark c'])
    const text = readImport(
      pasteGrid(header, 'homelessness-duty\t2025/26\tyork\t12\t:\t\t111\tc'),
      context,
      { marks: { ':': '', c: 'suppressed' } },
    )
    expect(text.lines.map(({ cells }) => cells)).toMatchObject([{ value: '12', numerator: '111' }])
  })

  test('that also replaces the figure is reported once', () => {
    const { places } = read('*', '*', '*', '111', '..')
    expect(places.map(({ column, text }) => `${column?.name} ${text}`)).toEqual([
      'value *',
      'denominator ..',
    ])
  })
})
