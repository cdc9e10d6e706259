// @vitest-environment node
import { readCityPackage } from '../../../builders/packages.ts'
import { describe, expect, test } from 'vitest'
import { createImportContext } from '../../../../src/drafts/import/importContext.ts'
import { findPlanFaults } from '../../../../src/drafts/import/importPlan.ts'
import { suggestPlan } from '../../../../src/drafts/import/layout/detectColumns.ts'
import {
  readImport,
  pasteGrid,
  formatLines,
  createYorkContext,
} from '../../../builders/importTables.ts'

const context = await createYorkContext('housing')
const fixed = { indicator: 'children-in-temporary-accommodation' }

const HEADINGS =
  `LAD24NM|LAD23CD|UTLA22NM|areanm|AREACD|Local Authority District|Lower tier local authority|Area of residence|
  Geography|geo|REF_AREA|Borough|Place name|Council area|Provider|Authority name (2024)|
  Kommune|Kommunenavn|Sted|Bosted|Kommun|Stad|Ort|Kunta|Alue|Asuinpaikka|Bopælskommune|Gemeinde|Wohnort|Stadt/Kreis|Commune|Gemeente|Municipio|
  Foo|Spalte 3|Serie|x1`
    .split('|')
    .map((heading) => heading.trim())

describe('a column of places is detected whatever its heading', () => {
  test.each(HEADINGS)('%s', (heading) => {
    const table = pasteGrid(
      `${heading}\tYear\tValue`,
      'Testborough\t2026\t52',
      'York\t2026\t74',
      'England\t2026\t170004',
    )
    const { lines, leftOut } = readImport(table, context, { fixed })
    expect(formatLines(lines)).toEqual([
      'children-in-temporary-accommodation 2026 york = 74',
      'children-in-temporary-accommodation 2026 england = 170004',
    ])
    expect(leftOut).toEqual([{ reason: 'other area', text: 'Testborough', count: 1 }])
  })

  test.each([
    ['codes', 'Key', ['E09000002', 'E06000014', 'E92000001']],
    [
      'code and name in one cell',
      'Unit',
      ['E09000002: Testborough', 'E06000014: York', 'E92000001: England'],
    ],
    [
      'the code behind the name',
      'Where',
      ['Testborough (E09000002)', 'York (E06000014)', 'England (E92000001)'],
    ],
  ])('with %s', (_, heading, cells) => {
    const rows = cells.map((cell, index) => `${cell}\t2026\t${[52, 74, 170004][index]}`)
    const { lines } = readImport(pasteGrid(`${heading}\tYear\tValue`, ...rows), context, { fixed })
    expect(formatLines(lines)).toEqual([
      'children-in-temporary-accommodation 2026 york = 74',
      'children-in-temporary-accommodation 2026 england = 170004',
    ])
  })
})

describe('figures of another place never become the city’s', () => {
  const select = (...lines: readonly string[]) => {
    const table = pasteGrid(...lines)
    const plan = suggestPlan(table, 0, context)
    const lacks = findPlanFaults({ ...plan, fixed: { ...plan.fixed, ...fixed } })
    const { lines: read } = readImport(table, context, { fixed: { ...plan.fixed, ...fixed } })
    return { read: formatLines(read), asksPlace: lacks.some(({ field }) => field === 'area') }
  }

  test.each([
    ['in a column with a known heading', ['Region\tYear\tValue', 'London\t2026\t4321'], false],
    ['by its code', ['Foo\tYear\tValue', 'E12000007\t2026\t4321'], false],
    ['in a column that nobody knows', ['Foo\tYear\tValue', 'London\t2026\t4321'], true],
    ['in a title', ['Children in London', '', 'Year\tValue', '2026\t4321'], true],
    ['nowhere but in the file’s name', ['Year\tValue', '2026\t4321'], true],
    ['in a line above', ['Area :\tLondon', '', 'Year\tValue', '2026\t4321'], true],
    ['in Norwegian', ['Fylke\tÅr\tAntall', 'Oslo\t2026\t4321'], false],
    ['in Swedish', ['Län\tÅr\tAntal', 'Stockholms län\t2026\t4321'], false],
  ])('London is %s', (_, lines, asksPlace) => {
    expect(select(...lines)).toEqual({ read: [], asksPlace })
  })

  test('a place whose region or country is known is not that region or country', () => {
    expect(
      select(
        'Foo\tBar\tBaz\tYear\tValue',
        'Testborough\tYorkshire and The Humber\tEngland\t2026\t52',
        'York\tYorkshire and The Humber\tEngland\t2026\t74',
      ).read,
    ).toEqual(['children-in-temporary-accommodation 2026 york = 74'])
  })

  test.each([
    ['one row with columns that nobody knows', 'Foo\tBar\tYear\tValue', 'Testborough\tEngland'],
    ['a ward of York', 'Ward\tLocal authority\tYear\tValue', 'Acomb\tYork'],
    ['another York', 'LAD24CD\tLAD24NM\tYear\tValue', 'E07999999\tYork'],
    ['another York, in one cell', 'Local authority\tFoo\tYear\tValue', 'E07999999 York\t'],
  ])('%s', (_, heading, names) => {
    expect(select(heading, `${names}\t2026\t52`).read).toEqual([])
  })

  test('a blank cell under a publisher’s “Area” is no place', () => {
    expect(select('Area\tYear\tValue', '\t2026\t52', 'York\t2026\t74').read).toEqual([
      'children-in-temporary-accommodation 2026 york = 74',
    ])
  })
})

test('a table without places is the city’s once the user says so', () => {
  const table = pasteGrid('Year\tValue', '2026\t74')
  expect(findPlanFaults(suggestPlan(table, 0, context))).toContainEqual({
    kind: 'missing',
    field: 'area',
  })
  const { lines } = readImport(table, context, { fixed: { ...fixed, area: 'york' } })
  expect(formatLines(lines)).toEqual(['children-in-temporary-accommodation 2026 york = 74'])
})

test('Norway’s and Sweden’s tables: number and name in one cell, the whole country, another Bergen', async () => {
  const bergen = createImportContext(await readCityPackage('fixtures/bergen'), 'bolig', 2026)
  const table = pasteGrid(
    'Foo\tår\tMåltall\tverdi',
    'K-4601 Bergen\t2026\tBostedsløse\t11',
    '1103 Stavanger\t2026\tBostedsløse\t12',
    '0 Hele landet\t2026\tBostedsløse\t13',
    '1201 Bergen\t2026\tBostedsløse\t14',
    '0301 Oslo\t2026\tBostedsløse\t15',
  )
  const { lines, leftOut } = readImport(table, bergen)
  expect(formatLines(lines)).toEqual([
    'bostedslose 2026 bergen = 11',
    'bostedslose 2026 stavanger = 12',
    'bostedslose 2026 norge = 13',
  ])
  expect(leftOut.map(({ text }) => text).toSorted()).toEqual(['0301 Oslo', '1201 Bergen'])
})
