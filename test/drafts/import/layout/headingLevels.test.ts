// @vitest-environment node
import { describe, expect, test } from 'vitest'
import {
  readImport,
  pasteGrid,
  formatPlaces,
  formatLines,
  createYorkContext,
  type ImportResult,
} from '../../../builders/importTables.ts'

// Publishers' layouts with invented figures. Expected results are worked out by hand from the
// tables.
const housing = await createYorkContext('housing')
const education = await createYorkContext('education')
const pay = await createYorkContext('standard-of-living')

const duty = { indicator: 'homelessness-duty' }
const neet = { indicator: 'neet' }
const weeklyPay = { indicator: 'median-weekly-pay' }

/** The texts of the first question, as asked. */
const getQuestions = ({ rowQuestions }: ImportResult) =>
  rowQuestions.map(({ texts }) => texts.map(({ text }) => text).toSorted())

describe('a second row of headings', () => {
  test.each([
    [['Female', 'Male'], ['Female']],
    [['Number', 'Per cent'], ['Number']],
    [['Kvinner', 'Menn'], ['Kvinner']],
    [['unter 18', 'über 18'], ['unter 18']],
    [['Prevention', 'Relief'], ['Prevention']],
  ])('what the years are about is read below them: %s', ([first, second], texts) => {
    const table = pasteGrid(
      'LA code\tLocal authority\t2025\t\t2026\t',
      `\t\t${first}\t${second}\t${first}\t${second}`,
      'E06000014\tYork\t3.1\t4.2\t3.3\t4.4',
      'E92000001\tEngland\t5.1\t5.2\t5.3\t5.4',
    )
    const result = readImport(table, education, { fixed: neet, take: 'all' })
    expect(result.lines).toEqual([])
    expect(getQuestions(result)).toEqual([texts])
  })

  test('the row below the years may have its own labels', () => {
    const table = pasteGrid(
      'Code\tLocal authority\t2025\t2026',
      'LAD\tName\tWomen\tWomen',
      'E06000014\tYork\t600\t641.3',
    )
    const result = readImport(table, pay, { fixed: weeklyPay, take: 'all' })
    expect(result.lines).toEqual([])
  })

  test.each(['Prevention', 'Social rented', 'Kvinner', 'Menschen unter 25'])(
    'what the years are about is read above them: %s',
    (band) => {
      const table = pasteGrid(
        `\t\t${band}\t`,
        'LA code\tLocal authority\t2024/25\t2025/26',
        'E06000014\tYork\t41\t42',
      )
      const result = readImport(table, housing, { fixed: duty, take: 'all' })
      expect(result.lines).toEqual([])
      expect(getQuestions(result)).toEqual([[band]])
      const answered = readImport(table, housing, { fixed: duty, rows: { heading: band } })
      expect(formatLines(answered.lines)).toEqual(['homelessness-duty 2025/26 york = 42'])
    },
  )

  test('years above sexes: a figure of another year is not read as one of the fixed year', () => {
    // The user may leave two of the four columns out: women of 2025, men of 2026.
    const table = pasteGrid(
      '\t\t2025\t\t2026\t',
      'LA code\tLocal authority\tFemale\tMale\tFemale\tMale',
      'E06000014\tYork\t3.1\t4.2\t3.3\t4.4',
    )
    const value = (group: string) => ({ as: 'value', of: { dimension: 'sex', group } }) as const
    const area = { as: 'area', level: 1 } as const
    const nothing = { as: 'nothing' } as const
    const columns = [area, area, value('female'), nothing, nothing, value('male')]
    const fixed = { ...neet, period: '2026' }
    const result = readImport(table, education, { fixed, columns, take: 'all' })
    expect(result.lines).toEqual([])
    expect(getQuestions(result)).toEqual([['', '2025']])
    const right = [area, area, nothing, nothing, value('female'), value('male')]
    const { lines } = readImport(table, education, { fixed, columns: right, take: 'all' })
    expect(formatLines(lines)).toEqual([
      'neet 2026 york sex=female = 3.3',
      'neet 2026 york sex=male = 4.4',
    ])
  })

  test('a title over the whole table and a first row of marks are not heading rows', () => {
    const table = pasteGrid(
      'Table 1: an invented table\t\t\t',
      'LA code\tLocal authority\t2024/25\t2025/26',
      'E06000014\tYork\t[x]\t[x]',
      'E92000001\tEngland\t324880\t333911',
    )
    expect(formatLines(readImport(table, housing, { fixed: duty }).lines)).toEqual([
      'homelessness-duty 2025/26 york =  not collected',
      'homelessness-duty 2025/26 england = 333911',
    ])
  })
})

describe('an unknown heading over the only numeric column', () => {
  test.each([
    'Previous year',
    'Households (000s)',
    'Value (thousands)',
    'Per mille',
    'Rate per 100,000',
    'Vorjahr',
    'Forrige år',
    'Kvinnor',
  ])('a question is asked: %s', (heading) => {
    const table = pasteGrid(`Area name\tPeriod\t${heading}`, 'York\t2025/26\t0.9')
    const result = readImport(table, housing, { fixed: duty })
    expect(result.lines).toEqual([])
    expect(getQuestions(result)).toEqual([[heading]])
    const answered = readImport(table, housing, { fixed: duty, rows: { heading } })
    expect(formatLines(answered.lines)).toEqual(['homelessness-duty 2025/26 york = 0.9'])
  })

  test.each([
    ['Rate per 1,000', 'Rate per 100,000'],
    ['per 1000 inhabitants', 'per 100 000 inhabitants'],
    ['je 1 000', 'je 100 000 Menschen'],
    ['pr. 1000', 'pr. 100 000'],
  ])('a different rate is a different measure: %s', (other, own) => {
    const read = (heading: string) =>
      readImport(pasteGrid(`Area name\tPeriod\t${heading}`, 'York\t2026\t9.1'), housing, {
        fixed: { indicator: 'rough-sleeping-rate' },
      })
    expect(getQuestions(read(other))).toEqual([[other]])
    expect(read(other).lines).toEqual([])
    expect(formatLines(read(own).lines)).toEqual(['rough-sleeping-rate 2026 york = 9.1'])
  })
})

describe('a title above the table that names a subset, a scale or a part of the year', () => {
  test.each([
    ['Table 2: Median weekly pay of women', 'women'],
    ['Females', 'females'],
    ['Tabell 4. Ukelønn. Menn', 'menn'],
    ['Tabelle 3: Wochenlohn, Frauen', 'frauen'],
    ['Weekly pay, employees aged 16 to 24', 'aged 16 to 24'],
    ['Lønn, 15-29 år', '15-29 år'],
    ['Pay in thousands', 'thousands'],
    ["GBP '000", "'000"],
    ['Beløp i tusen', 'tusen'],
    ['Betrag in Tausend', 'tausend'],
    ['April to June 2026', 'april to june 2026'],
    ['Pay, Q2', 'q2'],
    ['2. Quartal', '2. quartal'],
  ])('a question is asked: %s', (title, phrase) => {
    const table = pasteGrid(
      `${title}\t\t`,
      '',
      'Area code\tArea name\t2026',
      'E06000014\tYork\t641.3',
    )
    const result = readImport(table, pay, { fixed: weeklyPay })
    expect(result.lines).toEqual([])
    expect(getQuestions(result)).toEqual([[phrase]])
    const answered = readImport(table, pay, { fixed: weeklyPay, rows: { title: null } })
    expect(formatLines(answered.lines)).toEqual(['median-weekly-pay 2026 york = 641.3'])
  })

  test.each([
    'Table 2: Median weekly pay, women and men together',
    'Weekly pay, April 2025 to March 2026',
    'Table 1600: pay by place, 2016 to 2026',
    'City of York Council',
  ])('no question is asked: %s', (title) => {
    const table = pasteGrid(`${title}\t\t`, 'Area code\tArea name\t2026', 'E06000014\tYork\t641.3')
    expect(formatLines(readImport(table, pay, { fixed: weeklyPay }).lines)).toEqual([
      'median-weekly-pay 2026 york = 641.3',
    ])
  })

  test('the column of sexes decides which sex it is', () => {
    const table = pasteGrid(
      'Pay of women\t\t\t',
      'Area code\tArea name\tSex\t2026',
      'E06000014\tYork\tFemale\t601.3',
    )
    expect(formatLines(readImport(table, pay, { fixed: weeklyPay }).lines)).toEqual([
      'median-weekly-pay 2026 york sex=female = 601.3',
    ])
  })
})

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

test.each([
  ['2025/26 [p]', 'provisional'],
  ['2025/26 [r]', 'revised'],
  ['2025/26 [b]', 'break'],
  ['2025/26 [e]', 'estimated'],
])('a marker after the period of a row, %s, is a status of its figure', (period, status) => {
  const table = pasteGrid('Area\tPeriod\tValue', `York\t${period}\t911`, 'England\t2025/26\t333911')
  expect(formatLines(readImport(table, housing, { fixed: duty }).lines)).toEqual([
    `homelessness-duty 2025/26 york = 911 ${status}`,
    'homelessness-duty 2025/26 england = 333911',
  ])
})
