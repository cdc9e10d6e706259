// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BLOCK_KEY, findPlanFaults } from '../../../../src/drafts/import/importPlan.ts'
import { suggestPlan } from '../../../../src/drafts/import/layout/detectColumns.ts'
import { updateTemplate as de } from '../../../../src/i18n/messages/de/updateTemplate.ts'
import { updateTemplate as en } from '../../../../src/i18n/messages/en/updateTemplate.ts'
import { updateTemplate as nb } from '../../../../src/i18n/messages/nb/updateTemplate.ts'
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

describe('text above or between the rows', () => {
  test.each([
    ['Sex :\tMales', 'Males'],
    ['Housing :\tHostels', 'Hostels'],
    ['Alter: unter 18', 'unter 18'],
  ])('%s above the table is asked about', (line, text) => {
    const table = pasteGrid(line, '', 'Local authority\tYear\tValue', 'York\t2026\t71')
    const asked = readImport(table, housing, { fixed })
    expect(asked.lines).toEqual([])
    expect(questions(asked)).toMatchObject([{ asks: 'line above', texts: [text] }])
  })

  test('text lines between the rows distinguish them', () => {
    const table = pasteGrid(
      'Local authority\tYear\tValue',
      'Hostels',
      'York\t2026\t71',
      'Hotels',
      'York\t2026\t72',
    )
    const asked = readImport(table, housing, { fixed })
    expect(asked.lines).toEqual([])
    expect(questions(asked)).toMatchObject([{ asks: 'section', texts: ['Hostels', 'Hotels'] }])
    const { lines } = readImport(table, housing, { fixed, rows: { section: 'Hotels' } })
    expect(formatLines(lines)).toEqual(['children-in-temporary-accommodation 2026 york = 72'])
  })

  test.each([
    ['the same headings', 'Local authority\tYear\tValue'],
    ['other headings', 'Council\tTime period\tNumber'],
    ['headings in Norwegian', 'Kommune\tÅr\tAntall'],
  ])('a second table below with %s is asked about', (_, second) => {
    const table = pasteGrid(
      'Table 1: Families',
      'Local authority\tYear\tValue',
      'York\t2026\t71',
      '',
      'Table 2: Single people',
      second,
      'York\t2026\t72',
    )
    const asked = readImport(table, housing, { fixed })
    expect(asked.lines).toEqual([])
    expect(asked.blocks.map(({ line, title }) => `${line} ${title}`)).toEqual([
      '2 Table 1: Families',
      '6 Table 2: Single people',
    ])
    const first = readImport(table, housing, { fixed, rows: { [BLOCK_KEY]: '1' } })
    expect(formatLines(first.lines)).toEqual(['children-in-temporary-accommodation 2026 york = 71'])
    expect(first.leftOut).toContainEqual({ reason: 'other block', text: '', count: 2 })
  })
})

describe('a second table with other years, or above the one that is read', () => {
  test.each([
    ['Local authority\t2025/26', 'Local authority\t2024/25'],
    ['Kommune\t2025/26', 'Område\t2024/25'],
    ['Gemeinde\t2025/26', 'Gemeinde\t2023/24'],
  ])('%s, then %s: neither is mixed with the other', (first, second) => {
    const table = pasteGrid(first, 'York\t911', '', second, 'England\t324880')
    const asked = readImport(table, housing, { fixed: { indicator: 'homelessness-duty' } })
    expect(asked.lines).toEqual([])
    expect(asked.blocks.map(({ line }) => line)).toEqual([1, 4])
    const answered = readImport(table, housing, {
      fixed: { indicator: 'homelessness-duty' },
      rows: { [BLOCK_KEY]: '0' },
    })
    expect(formatLines(answered.lines)).toEqual(['homelessness-duty 2025/26 york = 911'])
  })

  test('the table above is reported', () => {
    const table = pasteGrid(
      'Local authority\tValue',
      'York\t71',
      '',
      'Local authority\tYear\tLower\tUpper\tValue',
      'York\t2026\t70\t74\t72',
    )
    const asked = readImport(table, housing, { fixed })
    expect(asked.lines).toEqual([])
    expect(asked.blocks.map(({ line }) => line)).toEqual([1, 4])
  })
})

describe('a column of numbers beside one of shares', () => {
  test.each([
    ['Number', 'Percentage'],
    ['Antall', 'Prosent'],
    ['Anzahl', 'Anteil'],
  ])('%s and %s: the user has to choose', (number, share) => {
    const table = pasteGrid(`Local authority\tYear\t${number}\t${share}`, 'York\t2026\t71\t1.4')
    const plan = suggestPlan(table, 0, housing)
    expect(findPlanFaults({ ...plan, fixed })).toEqual([{ kind: 'missing', field: 'value' }])
  })

  test.each([
    ['Percentage', 'housing', 'children-in-temporary-accommodation', true],
    ['Rate', 'housing', 'children-in-temporary-accommodation', true],
    ['Number', 'health', 'smoking', true],
    ['Antall', 'health', 'smoking', true],
    ['Number', 'housing', 'children-in-temporary-accommodation', false],
    ['Prozent', 'health', 'smoking', false],
  ])(
    '%s alone, %s: %s is asked about if the measure differs',
    (heading, right, indicator, isAsked) => {
      const context = right === 'health' ? health : housing
      const table = pasteGrid(`Local authority\tYear\t${heading}`, 'York\t2026\t7')
      const { lines, rowQuestions } = readImport(table, context, { fixed: { indicator } })
      expect(lines).toHaveLength(isAsked ? 0 : 1)
      expect(rowQuestions.map(({ kind }) => kind)).toEqual(isAsked ? ['heading'] : [])
    },
  )
})

test('the template’s helper columns are not asked about, in any language', () => {
  for (const words of [en, nb, de])
    for (const name of ['title', 'unit', 'last', 'where'] as const) {
      const table = pasteGrid(
        `${words[`import.template.${name}`]}\tindicator\tperiod\tarea\tvalue`,
        'some words\tchildren-in-temporary-accommodation\t2026\tyork\t71',
      )
      expect(readImport(table, housing).lines).toHaveLength(1)
    }
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
