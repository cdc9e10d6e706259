// @vitest-environment node
import { readCityPackage } from '../../../builders/packages.ts'
import { describe, expect, test } from 'vitest'
import { createImportContext } from '../../../../src/drafts/import/importContext.ts'
import {
  openFixture,
  readImport,
  pasteGrid,
  formatLines,
  createYorkContext,
} from '../../../builders/importTables.ts'

test('semicolons, decimal commas, thousands separators and Windows-1252 are read as in the package’s files', async () => {
  const context = await createYorkContext('housing')
  const [table] = await openFixture('norsk-semikolon-windows-1252.csv')
  const { lines, places } = readImport(table!, context)
  expect(formatLines(lines)).toEqual([
    'homelessness-duty 2025/26 york = 1111',
    'housing-affordability 2026 york = 7.25',
    'housing-affordability 2026 england = 7.5',
  ])
  expect(lines[1]!.cells['note']).toBe('Målt på nytt, oppdiktet')
  expect(places).toEqual([
    {
      sheet: '',
      line: 5,
      column: { position: 4, name: 'Verdi' },
      text: 'tolv',
      rule: 'mark',
      suggestion: null,
    },
  ])
})

/** Smoking is for everybody: its cells under “Kjønn” are blank. */
const names = { indicator: {}, area: {}, group: { '': '*' } }

describe.each(['norsk.xlsx', 'norsk.ods'])('a workbook with Norwegian headings: %s', (file) => {
  test('a cell that shows 6.7% is 6.7, although it holds 0.067', async () => {
    const [table] = await openFixture(file)
    expect(table!.rows[1]!.cells.slice(4, 7)).toEqual(['6.7%', '5%', '8.4%'])
    const { lines } = readImport(table!, await createYorkContext('health'), { names })
    expect(formatLines(lines)).toEqual([
      'smoking 2025 york = 6.7 (5 to 8.4)',
      'smoking 2025 england = 10.4 (10.1 to 10.7)',
      'healthy-life-expectancy 2023-2025 york sex=female = 61.25 (57 to 65.5)',
    ])
  })

  test('a date that may be a converted 2011/12 is reported with its place, not read as a month', async () => {
    const [table] = await openFixture(file)
    const { places } = readImport(table!, await createYorkContext('health'), { names })
    expect(places).toEqual([
      {
        sheet: 'Ark1',
        line: 5,
        column: { position: 2, name: 'Periode' },
        text: '2011-12-01',
        rule: 'date',
        suggestion: '2011/12',
      },
    ])
  })
})

test('Bergen’s names are known: areas by number, indicators by title', async () => {
  const context = createImportContext(await readCityPackage('fixtures/bergen'), 'bolig', 2026)
  const table = pasteGrid(
    'Måltall\tKommunenummer\tÅr\tAntall',
    'Bostedsløse\t4601\t2025\t1 234',
    'Homeless people\t1103\t2025\t5',
  )
  const { lines, leftOut } = readImport(table, context)
  expect(formatLines(lines)).toEqual([
    'bostedslose 2025 bergen = 1234',
    'bostedslose 2025 stavanger = 5',
  ])
  expect(leftOut).toEqual([])
})
