// @vitest-environment node
import { describe, expect, test } from 'vitest'
import {
  readImport,
  pasteGrid,
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
