// @vitest-environment node
import { expect, test } from 'vitest'
import { completeManifest } from '../../src/package/completeManifest.ts'
import { decodeFirstPaint, encodeFirstPaint } from '../../src/package/firstPaint.ts'
import { problemSentence } from '../../src/words/problems/sentence.ts'
import { manifestWith, readSmallPackage } from './smallPackage.ts'

const HEADER = 'year,index,source,source_url\n'
const URL = 'https://example.org/prices'

async function problemsOf(...rows: readonly string[]) {
  const text = `${HEADER}${rows.map((row) => `${row}\n`).join('')}`
  const { dataset, problems } = await readSmallPackage({ 'price-index.csv': text })
  return {
    years: dataset!.priceIndex.map(({ year }) => year),
    problems: problems
      .filter(({ file }) => file === 'price-index.csv')
      .map(({ code, detail, line }) => [code, detail['rule'], line]),
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

test('the first paint brings the price index along', async () => {
  const reading = await readSmallPackage({
    'price-index.csv': `${HEADER}2024,120,Made up,${URL}\n`,
  })
  const first = decodeFirstPaint(JSON.parse(encodeFirstPaint(reading, 'build')))
  expect(first.dataset.priceIndex).toEqual([
    { year: 2024, index: 120, source: 'Made up', sourceUrl: URL },
  ])
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
  expect(await problemsOf(...rows)).toEqual({ years, problems: expected })
})

test.each([
  ['en', 'The price index has no row for 2023, so money of that year'],
  ['nb', 'Prisindeksen har ingen rad for 2023, så beløp fra det året'],
  ['de', 'Der Preisindex hat keine Zeile für 2023; Geldbeträge aus diesem Jahr'],
])('a gap is said in %s', async (lang, begins) => {
  const text = `${HEADER}2022,110,A,\n2024,120,A,\n`
  const { problems } = await readSmallPackage({ 'price-index.csv': text })
  expect(problems.map((problem) => problemSentence(problem, lang))).toEqual([
    expect.stringMatching(new RegExp(`^${begins}`)),
  ])
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
