// @vitest-environment node
import { describe, expect, test } from 'vitest'
import {
  readImport,
  pasteGrid,
  formatLines,
  createYorkContext,
  type ImportResult,
} from '../../../builders/importTables.ts'

const pay = await createYorkContext('standard-of-living')

const weeklyPay = { indicator: 'median-weekly-pay' }

/** The texts of the first question, as asked. */
const getQuestions = ({ rowQuestions }: ImportResult) =>
  rowQuestions.map(({ texts }) => texts.map(({ text }) => text).toSorted())

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
