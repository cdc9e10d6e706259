// @vitest-environment node
import { expect, test } from 'vitest'
import { completeManifest } from '../../src/datapackage/completeManifest.ts'

const MODEL = { type: 'table', schema: 'schemas/figures.json' }
const MANIFEST = {
  name: 'york',
  zebra: ['kept', 1.5],
  resources: [
    { name: 'rights', path: 'rights.csv', schema: 'schemas/rights.json' },
    { name: 'housing-2016', path: 'housing/2016.csv', title: 'Own title', ...MODEL },
    { name: 'housing-2018', path: 'housing/2018.csv', ...MODEL },
    { name: 'health-2016', path: 'health/2016.csv', ...MODEL },
  ],
  city: { id: 'york' },
}
const TEXT = JSON.stringify(MANIFEST)

test('a complete manifest is returned unchanged', () => {
  const paths = ['housing/2016.csv', 'housing/2018.csv', 'health/2016.csv', 'rights.csv', 'new.csv']
  expect(completeManifest(TEXT, paths)).toBe(TEXT)
})

test('missing files are added next to those of their right, everything else stays', () => {
  const paths = [
    'equality/2016.csv',
    'housing/2017.csv',
    'housing/2017-correction-1.csv',
    'housing/2015.csv',
    'housing/notes.csv',
    'housing/2016.md',
    'housing/2016.nb.md',
    'housing/2019.md',
    'housing/plans.md',
    'health/2026.csv',
    'follow-up.csv',
    'recommendations.csv',
    'schemas/recommendations.json',
  ]
  const completed = JSON.parse(completeManifest(TEXT, paths)) as typeof MANIFEST
  expect(Object.keys(completed)).toEqual(['name', 'zebra', 'resources', 'city'])
  expect(completed.zebra).toEqual(['kept', 1.5])
  expect(completed.resources.map(({ path }) => path)).toEqual([
    'rights.csv',
    'recommendations.csv',
    'follow-up.csv',
    'housing/2015.csv',
    'housing/2016.csv',
    'housing/2016.md',
    'housing/2016.nb.md',
    'housing/2017.csv',
    'housing/2017-correction-1.csv',
    'housing/2018.csv',
    'housing/2019.md',
    'health/2016.csv',
    'health/2026.csv',
    'equality/2016.csv',
  ])
  expect(completed.resources[8]).toEqual({
    name: 'housing-2017-correction-1',
    path: 'housing/2017-correction-1.csv',
    ...MODEL,
  })
})

test('a record table refers to its schema where there is one, a commentary is text', () => {
  const paths = ['recommendations.csv', 'follow-up.csv', 'schemas/recommendations.json']
  const completed = JSON.parse(completeManifest(TEXT, [...paths, 'health/2016.nb.md']))
  const csv = { type: 'table', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' }
  const [, recommendations, followUp, ...others] = completed.resources as unknown[]
  expect(recommendations).toEqual({
    name: 'recommendations',
    path: 'recommendations.csv',
    ...csv,
    schema: 'schemas/recommendations.json',
  })
  expect(followUp).toEqual({ name: 'follow-up', path: 'follow-up.csv', ...csv })
  expect(others.at(-1)).toEqual({
    name: 'health-2016-commentary-nb',
    path: 'health/2016.nb.md',
    format: 'md',
    mediatype: 'text/markdown',
    encoding: 'utf-8',
  })
})

test('it is indented by two spaces, and completing it again changes nothing', () => {
  const completed = completeManifest(TEXT, ['housing/2026.csv'])
  expect(completed).toBe(`${JSON.stringify(JSON.parse(completed), null, 2)}\n`)
  expect(completeManifest(completed, ['housing/2026.csv'])).toBe(completed)
})
