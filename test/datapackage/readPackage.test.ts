// @vitest-environment node
import { expect, test } from 'vitest'
import { getSeriesAt } from '../../src/model/series.ts'
import { readPackage } from '../../src/datapackage/readPackage.ts'
import {
  manifestWith,
  memorySource,
  METADATA,
  readSmallPackage,
} from '../builders/memoryPackage.ts'
import { readDetails } from '../builders/readDetails.ts'

const ROWS_2025 = 'indicator,period,value\nrough-sleeping,2025,12\n'
const KEY = { indicator: 'rough-sleeping', area: 'york', dimension: '', group: '' }

function codes(problems: readonly { readonly code: string; readonly file: string }[]): string[] {
  return problems.map(({ code, file }) => `${code} ${file}`)
}

test.each([
  ['a missing file', { ok: false, reason: 'missing' }, 'missing-file'],
  ['a web page in its place', { ok: false, reason: 'html', status: 200 }, 'html-in-place-of-csv'],
  ['a download cut off', { ok: false, reason: 'truncated' }, 'truncated-file'],
  ['a server error', { ok: false, reason: 'server error', status: 503 }, 'source-error'],
  ['no connection', { ok: false, reason: 'unreachable' }, 'source-error'],
] as const)('%s is reported and hides no other file', async (_name, reading, code) => {
  const { dataset, problems } = await readSmallPackage({
    'health/2025.csv': reading,
    'housing/2025.csv': ROWS_2025,
  })
  expect(codes(problems)).toEqual([`${code} health/2025.csv`])
  expect(dataset?.figures.rows).toBe(1)
})

test('without indicators.csv the figures are read and indicator ids are not checked', async () => {
  const { dataset, problems } = await readSmallPackage({
    'indicators.csv': { ok: false, reason: 'missing' },
    'housing/2025.csv': ROWS_2025,
  })
  expect(codes(problems)).toEqual(['missing-file indicators.csv'])
  expect(dataset?.figures.rows).toBe(1)
})

test.each([
  ['missing', { ok: false, reason: 'missing' }, 'missing-file'],
  ['a web page', '<!doctype html><html></html>', 'html-in-place-of-csv'],
  ['no JSON', '{ "city": ', 'source-error'],
  ['a list', '[]', 'source-error'],
] as const)(
  'a manifest that is %s leaves no dataset and one problem',
  async (_name, file, code) => {
    const { dataset, problems } = await readPackage(memorySource({ 'datapackage.json': file }))
    expect(dataset).toBeNull()
    expect(codes(problems)).toEqual([`${code} datapackage.json`])
  },
)

test('the valid parts of a manifest with faults are read', async () => {
  const manifest = {
    city: { id: 'york', title: 'York', title_nb: 'York by' },
    languages: ['en'],
    baseline: 'twenty',
    editions: [
      { edition: 2025, state: 'published' },
      { edition: 2026, state: 'half done' },
    ],
    resources: [{ path: '../secret.csv' }, { path: 'housing/2025.csv' }],
  }
  const { dataset, problems } = await readSmallPackage({
    'datapackage.json': JSON.stringify(manifest),
    'housing/2025.csv': ROWS_2025,
  })
  expect(
    problems.map(({ code, detail, text }) => [code, readDetails(detail)['part'], text]),
  ).toEqual([
    ['manifest-error', 'editions.1.state', '"half done"'],
    ['manifest-error', 'baseline', '"twenty"'],
    ['manifest-error', 'resources', '../secret.csv'],
  ])
  expect(dataset?.city.title).toEqual({ en: 'York', nb: 'York by' })
  expect(dataset?.baseline).toBe(2025)
  expect(dataset?.editions.map(({ edition }) => edition)).toEqual([2025])
  expect(dataset?.figures.rows).toBe(1)
})

test('files of the newest published edition and of drafts are read without being listed', async () => {
  const files = {
    ...METADATA,
    'datapackage.json': manifestWith(),
    'housing/2024.csv': ROWS_2025,
    'housing/2025.csv': ROWS_2025,
    'health/2026.csv': 'indicator,period,value\nlife-expectancy,2026,81\n',
    'housing/2026.csv': { ok: false, reason: 'html', status: 200 },
  } as const
  const { dataset, problems } = await readPackage(memorySource(files))
  expect(dataset?.yearlyFiles.map(({ file }) => file)).toEqual([
    'housing/2025.csv',
    'health/2026.csv',
  ])
  expect(codes(problems)).toEqual([
    'file-not-listed housing/2025.csv',
    'file-not-listed health/2026.csv',
  ])
})

test('every file is requested once, also when it is listed twice', async () => {
  const asked = new Map<string, number>()
  const files = {
    ...METADATA,
    'datapackage.json': manifestWith('housing/2025.csv', 'housing/2025.csv', 'rights.csv'),
    'housing/2025.csv': ROWS_2025,
  }
  const { dataset, files: read } = await readPackage(memorySource(files, asked))
  expect([...asked.values()].every((times) => times === 1)).toBe(true)
  expect(dataset?.figures.rows).toBe(1)
  expect(read.map(({ path }) => path)).toEqual([
    'datapackage.json',
    'rights.csv',
    'indicators.csv',
    'areas.csv',
    'groups.csv',
    'housing/2025.csv',
  ])
})

test('progress counts up to all requested files', async () => {
  const files = { ...METADATA, 'datapackage.json': manifestWith('housing/2025.csv') }
  const steps: (readonly [number, number])[] = []
  await readPackage(memorySource(files), (done, total) => steps.push([done, total]))
  expect(steps.map(([done]) => done)).toEqual(steps.map((_, index) => index + 1))
  // The manifest, four metadata files, the listed file, and housing 2026, health 2025 and 2026.
  expect(steps.at(-1)).toEqual([9, 9])
})

test('a correction comes after its edition and before the next one', async () => {
  const { dataset } = await readSmallPackage({
    'housing/2025.csv': 'indicator,period,value\nrough-sleeping,2024,13\n',
    'housing/2024-correction-1.csv': 'indicator,period,value\nrough-sleeping,2024,12\n',
    'housing/2024.csv': 'indicator,period,value\nrough-sleeping,2024,11\n',
  })
  const at = (edition: number) =>
    getSeriesAt(dataset!, KEY, edition).figures.map(({ value }) => value)
  expect(at(2024)).toEqual([12])
  expect(at(2025)).toEqual([13])
  expect(dataset?.yearlyFiles.map(({ correction }) => correction)).toEqual([0, 1, 0])
})

test('a file of an unknown right or edition is reported', async () => {
  const { problems } = await readSmallPackage({
    'houses/2025.csv': ROWS_2025,
    'housing/1999.csv': ROWS_2025,
  })
  expect(
    problems.map(({ code, detail, text }) => [code, readDetails(detail)['rule'], text]),
  ).toEqual([
    ['foreign-key', 'edition', '1999'],
    ['foreign-key', 'right', 'houses'],
    ['other-right', undefined, 'rough-sleeping'],
  ])
})

test('a figure has its notes in each language', async () => {
  const { dataset, problems } = await readSmallPackage({
    'housing/2025.csv':
      'indicator,period,value,note,note_nb,note_pt-br\nrough-sleeping,2024,11,,Telt om natten,\nrough-sleeping,2025,12,Counted,,Contado\n',
  })
  expect(problems).toEqual([])
  const [first, second] = getSeriesAt(dataset!, KEY, 2025).figures
  expect(first?.note).toEqual({ nb: 'Telt om natten' })
  expect(second?.note).toEqual({ en: 'Counted', 'pt-BR': 'Contado' })
})
