// @vitest-environment node
import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { getFigure } from '../../../src/model/figureTable.ts'
import { fixture, readSmallPackage } from '../../builders/memoryPackage.ts'

/** Indicator, period, group, value, limits, status, note of each row, in any format. */
type Row = readonly [string, string, string, number, string, string, string]

const ROWS: readonly Row[] = [
  ['overcrowding', '2023', '', 7.5, '', '', ''],
  ['weekly-pay', '2024', '', 1234.5, '1200-1300.25', 'provisional', 'Telt én natt, på gata'],
  ['pay-gap', '2024', '', -2.5, '', '', 'Sa "nei"'],
  ['overcrowding', '2025', 'sex=female', 12, '', 'estimated;break', ''],
]

const OTHER: Readonly<Record<string, readonly Row[]>> = {
  'guarded-formulas': [
    ['pay-gap', '2024', '', 7.5, '', '', '=HYPERLINK("x")'],
    ['pay-gap', '2025', '', -3, '', '', "''quoted"],
  ],
  'line-ends-in-cells': [
    ['overcrowding', '2024', '', 7.5, '', '', 'first\nsecond'],
    ['overcrowding', '2025', '', 8, '', '', 'a\nb\n\nc'],
  ],
}

/** Every other format is read without a problem. */
const PROBLEMS: Readonly<Record<string, readonly string[]>> = {
  'line-ends-in-cells': ['type-error'],
  'no-line-end-at-the-end': ['no-line-end'],
}

async function getRows(name: string) {
  const { dataset, problems } = await readSmallPackage({
    'housing/2025.csv': fixture(`file-formats/${name}.csv`),
  })
  const { figures, yearlyFiles } = dataset!
  const filings = new Map(yearlyFiles.map((delivery) => [delivery.file, delivery]))
  const rows = Array.from({ length: figures.rows }, (_, row): Row => {
    const { key, period, value, limits, status, note } = getFigure(figures, row, filings)
    expect(key.area).toBe('york')
    const who = key.dimension && `${key.dimension}=${key.group}`
    const between = limits ? `${limits.lower}-${limits.upper}` : ''
    return [key.indicator, period.text, who, value!, between, status.join(';'), note['en'] ?? '']
  })
  return { rows, lines: [...figures.line], problems }
}

const NAMES = readdirSync(new URL('../../../fixtures/file-formats/', import.meta.url))
  .map((name) => name.replace('.csv', ''))
  .toSorted()

test.each(NAMES)('a file in the format %s has the same figures', async (name) => {
  const { rows, problems } = await getRows(name)
  expect(rows).toEqual(OTHER[name] ?? ROWS)
  const codes = problems.map((problem) => problem.code)
  expect(codes).toEqual(PROBLEMS[name] ?? [])
})

test('rows keep their line number after cells with line ends', async () => {
  const { lines, problems } = await getRows('line-ends-in-cells')
  expect(lines).toEqual([2, 4])
  expect(problems[0]).toMatchObject({ code: 'type-error', line: 8, text: 'x' })
})

test('rows keep their line number after a sep= line and blank lines', async () => {
  expect((await getRows('sep-line')).lines).toEqual([3, 4, 5, 6])
  expect((await getRows('blank-lines-at-the-start')).lines).toEqual([4, 5, 6, 7])
})
