// @vitest-environment node
import { readCityPackage } from '../../builders/packages.ts'
import { expect, test } from 'vitest'
import { completeManifest } from '../../../src/datapackage/completeManifest.ts'
import { problemSentence } from '../../../src/i18n/sentences/problemSentence.ts'
import type { Language } from '../../../src/i18n/languages.ts'
import { TRANSLATORS } from '../../builders/translators.ts'
import { manifestWith, readSmallPackage } from '../../builders/memoryPackage.ts'
import { readDetails } from '../../builders/readDetails.ts'

const HEADER = 'year,index,source,source_url\n'
const URL = 'https://example.org/prices'

async function getProblems(...rows: readonly string[]) {
  const text = `${HEADER}${rows.map((row) => `${row}\n`).join('')}`
  const { dataset, problems } = await readSmallPackage({ 'price-index.csv': text })
  return {
    years: dataset!.priceIndex.map(({ year }) => year),
    problems: problems
      .filter(({ file }) => file === 'price-index.csv')
      .map(({ code, detail, line }) => [code, readDetails(detail)['rule'], line]),
  }
}

test('consumer prices are read oldest year first, whatever the order of the file', async () => {
  const { dataset, problems } = await readSmallPackage({
    'price-index.csv': `${HEADER}2025,125.5,Made up,${URL}\n2024,120,Made up,\n`,
  })
  expect(problems).toEqual([])
  expect(dataset!.priceIndex).toEqual([
    { year: 2024, index: 120, source: 'Made up', sourceUrl: '' },
    { year: 2025, index: 125.5, source: 'Made up', sourceUrl: URL },
  ])
})

test('a package without the file has no price index, which is no fault', async () => {
  const { dataset, problems } = await readSmallPackage({})
  expect(dataset!.priceIndex).toEqual([])
  expect(problems).toEqual([])
})

test.each<[string, readonly string[], readonly number[], unknown[]]>([
  [
    'a year that comes twice',
    ['2024,120,A,', '2025,125,A,', '2024,121,A,'],
    [2024, 2025],
    [['primary-key', undefined, 4]],
  ],
  [
    'an index that is not above zero',
    ['2024,0,A,', '2025,-3,A,'],
    [],
    [
      ['constraint-error', 'positive', 2],
      ['constraint-error', 'positive', 3],
    ],
  ],
  ['an index that is no number', ['2024,n/a,A,'], [], [['type-error', 'number', 2]]],
  ['a blank year', [',120,A,'], [], [['constraint-error', 'required', 2]]],
  ['a year that is none', ['202,120,A,'], [], [['type-error', 'year', 2]]],
  ['a row without a source', ['2024,120,,'], [], [['constraint-error', 'required', 2]]],
  [
    'years missing between two others',
    ['2021,110,A,', '2024,120,A,'],
    [2021, 2024],
    [
      ['price-index-gap', undefined, null],
      ['price-index-gap', undefined, null],
    ],
  ],
])('%s is reported and hides no other row', async (_name, rows, years, expected) => {
  expect(await getProblems(...rows)).toEqual({ years, problems: expected })
})

test.each([
  ['en', 'The price index has no row for 2023, so money of that year'],
  ['nb', 'Prisindeksen har ingen rad for 2023, så beløp fra det året'],
  ['de', 'Der Preisindex hat keine Zeile für 2023; Geldbeträge aus diesem Jahr'],
])('a gap is said in %s', async (lang, begins) => {
  const text = `${HEADER}2022,110,A,\n2024,120,A,\n`
  const { problems } = await readSmallPackage({ 'price-index.csv': text })
  expect(
    problems.map((problem) => problemSentence(problem, TRANSLATORS[lang as Language])),
  ).toEqual([expect.stringMatching(new RegExp(`^${begins}`))])
})

test('the check lists the file in the manifest, with its schema', () => {
  const paths = ['price-index.csv', 'schemas/price-index.json']
  const { resources } = JSON.parse(completeManifest(manifestWith(), paths)) as {
    readonly resources: readonly unknown[]
  }
  expect(resources).toEqual([
    expect.objectContaining({ path: 'price-index.csv', schema: 'schemas/price-index.json' }),
  ])
})

test('York has the prices of each April from its baseline to its newest edition', async () => {
  const dataset = await readCityPackage('indicators')
  // As the ONS published them to one decimal (D7BT): 2016 to 2023 in its own download, copied in SussexUCU/USS,
  // data/ons/ons_cpi_index_series_2024_03.csv at 86001c1.
  const published = [100.2, 102.9, 105.4, 107.6, 108.5, 110.1, 120, 130.4]
  const { priceIndex } = dataset
  expect(priceIndex.map(({ year }) => year)).toEqual([
    2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025,
  ])
  const toOneDecimal = priceIndex.map(({ index }) => Math.round(index * 10) / 10)
  expect(toOneDecimal.slice(0, 8)).toEqual(published)
  // The rise in the 12 months to April, by the ONS's bulletins of April 2024 (2.3%) and April 2025 (3.5%).
  const rises = [8, 9].map((at) => (priceIndex[at]!.index / priceIndex[at - 1]!.index - 1) * 100)
  expect(rises.map((rise) => Math.round(rise * 10) / 10)).toEqual([2.3, 3.5])
})
