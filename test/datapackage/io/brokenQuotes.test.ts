// @vitest-environment node
import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Problem } from '../../../src/model/problem.ts'
import { parseCsvRecords } from '../../../src/datapackage/io/csvRecords.ts'
import type { Delimiter } from '../../../src/datapackage/io/delimiter.ts'
import { csvLine } from '../../../src/datapackage/io/writeCsv.ts'
import { openText } from '../../../src/drafts/import/files/textGrid.ts'
import { fixture, METADATA, readSmallPackage } from '../../builders/memoryPackage.ts'
import { readDetails } from '../../builders/readDetails.ts'

const getBytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The lines of the shown rows, and the lines of the problems, of one yearly file. */
async function readYear(bytes: Uint8Array, indicator = 'rent') {
  const { dataset, problems } = await readSmallPackage({
    'indicators.csv': `${METADATA['indicators.csv']}${indicator},housing,Rent,GBP,money,down,2020\n`,
    'housing/2025.csv': bytes,
  })
  const errors = problems.filter((problem) => problem.severity === 'error')
  return { shown: [...dataset!.figures.line], errors }
}

const getLines = (errors: readonly Problem[]) =>
  errors
    .filter((problem) => String(readDetails(problem.detail)['rule']).endsWith('-quote'))
    .map(({ line }) => line)

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)

/** Every line with a record or a fault, in order. */
function linesRead(text: string, delimiter: Delimiter) {
  const rows: number[] = []
  const faults: number[] = []
  parseCsvRecords(text, 0, 1, delimiter, {
    row: (cells, line) => {
      const lines = cells.join('').split('\n').length
      rows.push(...range(line, line + lines - 1))
    },
    fault: ({ line, lastLine }) => void faults.push(...range(line, lastLine)),
  })
  return { rows, faults }
}

describe('many broken quotes hide no other row', () => {
  test('51 quotes that never close, then 949 good rows', async () => {
    const { shown, errors } = await readYear(
      fixture('attack-cases/51-unclosed-quotes-then-949-good.csv'),
    )
    expect(shown).toEqual(range(53, 1001))
    expect(getLines(errors)).toEqual(range(2, 52))
  })

  test('51 stray quotes in the last cell', async () => {
    const { shown, errors } = await readYear(
      fixture('attack-cases/51-stray-quotes-in-the-last-cell.csv'),
    )
    expect(shown).toEqual(range(53, 1001))
    expect(getLines(errors)).toEqual(range(2, 52))
  })

  test('a German file with semicolons, a quote opened in each of 80 rows', async () => {
    const broken = range(1, 80).map((year) => `miete;${1000 + year};7,5;"Größe ab 40 m²`)
    const text = ['indicator;period;value;note', ...broken, 'miete;2024;8,1;', ''].join('\n')
    const { shown, errors } = await readYear(getBytes(text), 'miete')
    expect(shown).toEqual([82])
    expect(getLines(errors)).toEqual(range(2, 81))
  })

  test('a Norwegian file with tabs and inches in the middle of a quoted text', async () => {
    const broken = range(1, 60).map((year) => `leie\t${1000 + year}\t7,5\t"rør 2" og 3""`)
    const text = ['indicator\tperiod\tvalue\tnote', ...broken, 'leie\t2024\t8,1\t', ''].join('\n')
    const { shown, errors } = await readYear(getBytes(text), 'leie')
    expect(shown).toEqual([62])
    expect(getLines(errors)).toEqual(range(2, 61))
  })

  test('rows whose quotes overlap: each line is a row or is reported', () => {
    const text = `a,b\n${'x","y\n'.repeat(300)}z,1\n`
    const { rows, faults } = linesRead(text, ',')
    expect([...rows, ...faults].toSorted((a, b) => a - b)).toEqual(range(1, 302))
    expect(rows).toContain(1)
    expect(rows).toContain(302)
  })

  test('200,000 stray quotes are a hundred problems and a count', async () => {
    const rows = 'rent,2024,1,"Band D" homes\n'.repeat(200_000)
    const { shown, errors } = await readYear(getBytes(`indicator,period,value,note\n${rows}`))
    expect(shown).toEqual([])
    expect(errors).toHaveLength(101)
    expect(errors.at(-1)).toMatchObject({ code: 'more-of-the-same', detail: { count: 199_900 } })
  })

  test('the import names the same rows', () => {
    const opened = openText(fixture('attack-cases/51-unclosed-quotes-then-949-good.csv'))
    if (!opened.ok) throw new Error(opened.fault)
    const [grid] = opened.grids
    expect(grid?.rows).toHaveLength(950)
    expect(grid?.faults.map((fault) => fault.line)).toEqual(range(2, 52))
  })
})

describe('rows swallowed between two stray quotes are reported', () => {
  test('two distant quotes: the lines between are named', async () => {
    const { errors } = await readYear(fixture('attack-cases/two-stray-quotes-far-apart.csv'))
    expect(
      errors.filter((problem) => readDetails(problem.detail)['rule'] === 'rows-in-a-cell'),
    ).toMatchObject([{ line: 4, detail: { last: 6 } }])
  })

  test.each([
    [',', ['rent,2020,1,"Band D', 'rent,2021,2,', 'rent,2022,3,homes"']],
    [';', ['rent;2020;1,5;"ab 40 m²', 'rent;2021;2,5;', 'rent;2022;3,5;"']],
    ['\t', ['rent\t2020\t1\t"første halvår', 'rent\t2021\t2\t', 'rent\t2022\t3\tslutt"']],
    // The record is wider than the table: its first line alone would be named.
    [',', ['"rent,2020,1,a', 'rent,2021,2,b', 'rent,2022,3",4,5']],
    // A table with a space after each delimiter.
    [',', ['rent, 2020, 1,"Band D', 'rent, 2021, 2, x', 'rent, 2022, 3, homes"']],
  ] as const)('delimiter %j, %j', (delimiter, lines) => {
    const header = ['indicator', 'period', 'value', 'note'].join(delimiter)
    const last = ['rent', '2023', '4', 'good'].join(delimiter)
    const text = [header, ...lines, last, ''].join('\n')
    expect(linesRead(text, delimiter)).toEqual({ rows: [1, 5], faults: [2, 3, 4] })
  })

  test('the import names each of the lines', () => {
    const opened = openText(fixture('attack-cases/two-stray-quotes-far-apart.csv'))
    if (!opened.ok) throw new Error(opened.fault)
    expect(opened.grids[0]?.faults.map((fault) => fault.line)).toEqual([4, 5, 6])
  })
})

describe('a text over several lines is one cell (RFC 4180)', () => {
  test.each([
    [
      'English prose with commas',
      ',',
      'Counted in autumn, at night, by volunteers.\n\nThen again.',
    ],
    [
      'Norwegian prose with decimal commas',
      ';',
      'Tallet var 7,5 i 2020; det er 8,1 nå.\nSe tabell 3.',
    ],
    [
      'German prose with quotes',
      ',',
      'Der Begriff „Wohnung“, auch "Unterkunft",\nmeint beides, außer Heime',
    ],
    ['a list', ',', '* women\n* men\n* children, elderly'],
    ['an address', ',', 'West Offices\nStation Rise,\nYork'],
  ] as const)('%s', (_, delimiter, note) => {
    const table = [
      ['indicator', 'period', 'value', 'note'],
      ['rent', '2020', '1', note],
      ['rent', '2021', '2', ''],
    ]
    const text = table.map((cells) => csvLine(cells, delimiter)).join('\n')
    const read: (readonly string[])[] = []
    parseCsvRecords(text, 0, 1, delimiter, {
      row: (cells) => void read.push(cells),
      fault: (fault) => expect.unreachable(JSON.stringify(fault)),
    })
    expect(read).toEqual(table)
  })
})

test('each line of any file is in a row or is reported', () => {
  const text = fc
    .array(fc.constantFrom('"', '""', ',', '\n', 'a', ' ', '1', 'x,y,z\n', '","'), {
      maxLength: 60,
    })
    .map((parts) => parts.join('').replace(/\n+$/, ''))
  fc.assert(
    fc.property(text, (content) => {
      const { rows, faults } = linesRead(content, ',')
      const lines = content === '' ? [] : range(1, content.split('\n').length)
      expect([...rows, ...faults].toSorted((a, b) => a - b)).toEqual(lines)
    }),
    { seed: 20260101, numRuns: 3000 },
  )
})

describe('twice the text takes twice the work', () => {
  afterEach(() => void vi.restoreAllMocks())

  /** Number of characters searched while a text is read. */
  function work(text: string): number {
    const indexOf = vi.spyOn(String.prototype, 'indexOf')
    parseCsvRecords(text, 0, 1, ',', { row: () => undefined, fault: () => undefined })
    const { calls, contexts, results } = indexOf.mock
    const searched = calls.map(([, from = 0], call) => {
      const found = results[call]?.value as number
      return Math.max(0, (found < 0 ? String(contexts[call]).length : found) - from)
    })
    vi.restoreAllMocks()
    return searched.reduce((sum, characters) => sum + characters, 0)
  }

  test.each([
    ['quotes that never close', 'rent,2020,1,"a\n'],
    ['stray quotes', 'rent,2020,1,"Band D" homes\n'],
    ['rows that chain', 'x","y\n'],
    ['empty quotes', 'x,"""",""\n'],
    ['an odd number of quotes', '"""a\n'],
  ])('%s', (_, line) => {
    expect(work(line.repeat(8000)) / work(line.repeat(4000))).toBeLessThan(2.5)
  })
})
