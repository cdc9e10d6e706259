// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { suggestPlan } from '../../../../src/drafts/import/layout/detectColumns.ts'
import {
  readImport,
  pasteGrid,
  formatPlaces,
  formatLines,
  createYorkContext,
  type ImportResult,
} from '../../../builders/importTables.ts'

const housing = await createYorkContext('housing')

const health = await createYorkContext('health')

const fixed = { indicator: 'children-in-temporary-accommodation' }

const questions = ({ rowQuestions }: ImportResult) =>
  rowQuestions.map(({ kind, heading, texts, suggestion, answer }) => ({
    asks: kind === 'column' ? heading : kind,
    texts: texts.map(({ text }) => text).toSorted(),
    suggestion,
    answer,
  }))

describe('rows that differ in an unread column only', () => {
  test.each([
    ['Phase', ['Primary', 'Secondary', 'Total'], 'Total', 'phase'],
    ['Altersgruppe', ['Insgesamt', 'unter 18', 'über 65'], 'Insgesamt', 'altersgruppe'],
    ['Ikä', ['0-17', '18-64', 'Yhteensä'], 'Yhteensä', 'ikä'],
    ['Tallformat', ['Antall', 'Prosent'], 'Antall', 'tallformat'],
    ['Hustyp', ['Flerbostadshus', 'Samtliga', 'Småhus'], 'Samtliga', 'hustyp'],
    ['Mystery', ['alpha', 'beta'], null, 'mystery'],
    ['', ['first count', 'second count'], null, 'column 2'],
  ])('%s: nothing is imported until the rows are chosen', (heading, texts, whole, key) => {
    const rows = texts.map((text, index) => `York\t${text}\t2026\t${70 + index}`)
    const table = pasteGrid(`Local authority\t${heading}\tYear\tValue`, ...rows)
    const asked = readImport(table, housing, { fixed })
    expect(asked.lines).toEqual([])
    expect(asked.unreadable).toBe(texts.length)
    expect(questions(asked)).toEqual([
      { asks: heading, texts, suggestion: whole, answer: undefined },
    ])
    const meant = whole ?? texts[1]!
    const { lines, leftOut } = readImport(table, housing, { fixed, rows: { [key]: meant } })
    expect(formatLines(lines)).toEqual([
      `children-in-temporary-accommodation 2026 york = ${70 + texts.indexOf(meant)}`,
    ])
    expect(leftOut).toHaveLength(texts.length - 1)
  })

  test('a numeric column distinguishes them if nothing else does', () => {
    const table = pasteGrid(
      'Local authority\tAge\tYear\tRank\tValue',
      'York\t16\t2026\t3\t71',
      'York\t17\t2026\t4\t72',
      'York\t16\t2025\t5\t73',
    )
    const asked = readImport(table, housing, { fixed, take: 'all' })
    expect(asked.lines).toEqual([])
    expect(questions(asked)).toMatchObject([{ asks: 'Age', texts: ['16', '17'] }])
    const { lines } = readImport(table, housing, { fixed, take: 'all', rows: { age: '17' } })
    expect(formatLines(lines)).toEqual(['children-in-temporary-accommodation 2026 york = 72'])
  })

  test('a code beside its name is asked about once', () => {
    const table = pasteGrid(
      'Local authority\tCategory code\tKind of home\tYear\tValue',
      'York\tA\tHostel\t2026\t71',
      'York\tB\tHotel\t2026\t72',
    )
    expect(questions(readImport(table, housing, { fixed }))).toHaveLength(1)
  })

  test('contradicting rows are not resolved by their order, even if the column does not matter', () => {
    const table = pasteGrid(
      'Local authority\tMystery\tYear\tValue',
      'York\talpha\t2026\t71',
      'York\tbeta\t2026\t72',
      'England\talpha\t2026\t170004',
    )
    const { lines, places } = readImport(table, housing, { fixed, rows: { mystery: null } })
    expect(formatLines(lines)).toEqual([
      'children-in-temporary-accommodation 2026 england = 170004',
    ])
    expect(formatPlaces({ places })).toEqual([
      'row 2 Value: repeated 71 (3)',
      'row 3 Value: repeated 72 (2)',
    ])
  })

  test('last year’s answer is ignored if this table lacks it', () => {
    const table = pasteGrid(
      'Local authority\tPhase\tYear\tValue',
      'York\tPrimary\t2026\t71',
      'York\tAll phases\t2026\t72',
    )
    const asked = readImport(table, housing, { fixed, rows: { phase: 'Total' } })
    expect(asked.lines).toEqual([])
    expect(asked.rowQuestions[0]!.answer).toBeUndefined()
  })
})

describe('a single row may be of a subset only', () => {
  test.each([
    ['Phase', 'State-funded primary'],
    ['Term', 'Spring term'],
    ['Altersgruppe', 'unter 18'],
    ['Boform', 'Hospits'],
    ['age', 'Y16-24'],
    // Numbers that are a part of the year or of the population.
    ['Month', '3'],
    ['Kvartal', '2'],
    ['Age', '16'],
    ['Deprivation', 'A'],
    ['Disability', 'None'],
    // One word of the indicator's title.
    ['Topic', 'Children'],
    ['Area type', 'Built-up area'],
  ])('%s: %s is asked about', (heading, text) => {
    const table = pasteGrid(`Local authority\t${heading}\tYear\tValue`, `York\t${text}\t2026\t71`)
    const asked = readImport(table, housing, { fixed })
    expect(asked.lines).toEqual([])
    expect(questions(asked)).toMatchObject([{ asks: heading, texts: [text] }])
  })

  test.each([
    ['Sex', 'Total'],
    ['Age', 'All ages'],
    ['Kjønn', 'Begge kjønn'],
    ['Geschlecht', 'Insgesamt'],
    ['Ikä', 'Yhteensä'],
    ['Year type', 'Financial year'],
    ['Item', 'Children in temporary accommodation'],
    ['Area type', 'Unitary authority'],
    ['geographic_level', 'Local authority'],
    ['Kategorie', '_T'],
  ])('%s: %s is the whole and is not asked about', (heading, text) => {
    const table = pasteGrid(`Local authority\t${heading}\tYear\tValue`, `York\t${text}\t2026\t71`)
    expect(formatLines(readImport(table, housing, { fixed }).lines)).toEqual([
      'children-in-temporary-accommodation 2026 york = 71',
    ])
  })

  test('words that together make up the indicator’s title are the whole', () => {
    const table = pasteGrid(
      'Local authority\tWho\tWhere\tYear\tValue',
      'York\tChildren\tIn temporary accommodation\t2026\t71',
    )
    expect(formatLines(readImport(table, housing, { fixed }).lines)).toHaveLength(1)
  })

  test('an unknown heading over group names is a group column', () => {
    const table = pasteGrid(
      'Local authority\tSukupuoli 2\tTime period\tValue',
      'York\tWomen\t2023 - 25\t61',
      'York\tMen\t2023 - 25\t60',
    )
    expect(
      formatLines(
        readImport(table, health, { fixed: { indicator: 'healthy-life-expectancy' } }).lines,
      ),
    ).toEqual([
      'healthy-life-expectancy 2023-2025 york sex=female = 61',
      'healthy-life-expectancy 2023-2025 york sex=male = 60',
    ])
  })
})

test('the order of the rows does not change the result', () => {
  const cell = (...texts: readonly string[]) => fc.constantFrom(...texts)
  const row = fc.tuple(
    cell('York', 'England', 'Testborough', 'E06000014', ''),
    cell('Total', 'Primary', 'Special', '', 'beta'),
    cell('2026', '2025-26', '2025', '2024', '2526', '2026-06-30'),
    cell('71', '72', '729', '802', '[c]', '<5', '911 p', ''),
    cell('1', '2', ''),
  )
  const answer = cell('', 'Total', 'Primary')
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 8 }),
      answer,
      fc.constantFrom('homelessness-duty', 'children-in-temporary-accommodation'),
      fc.constantFrom('unsure', 'year that ends', 'as written'),
      (rows, phase, indicator, otherKind) => {
        const read = (lines: readonly (readonly string[])[]) => {
          const table = pasteGrid(
            'Foo\tPhase\tYear\tValue\tAge',
            ...lines.map((cells) => cells.join('\t')),
          )
          const { columns } = suggestPlan(table, 0, housing)
          const named = columns.with(0, { as: 'area', level: 1 })
          const result = readImport(table, housing, {
            columns: named.map((use, at) => (at === 3 ? { as: 'value', of: {} } : use)),
            fixed: { indicator },
            otherKind,
            take: 'all',
            rows: phase === '' ? {} : { phase },
          })
          const keys = result.lines.map(({ cells }) => `${cells['area']} ${cells['period']}`)
          expect(new Set(keys).size).toBe(keys.length)
          return formatLines(result.lines).toSorted()
        }
        expect(read(rows.toReversed())).toEqual(read(rows))
      },
    ),
    { numRuns: 400 },
  )
})
