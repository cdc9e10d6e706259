// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { readPackage } from '../../src/package/readPackage.ts'
import { fixture, manifestWith, memorySource, METADATA } from './smallPackage.ts'

const FILES = {
  ...METADATA,
  'housing/2025.csv': 'indicator,period,value\nrough-sleeping,2025,9\n',
}

/** What a manifest with other parts than a good one has to say, and how many figures are read all the same. */
async function readWith(parts: Record<string, unknown>) {
  const good = JSON.parse(manifestWith('housing/2025.csv')) as Record<string, unknown>
  const { dataset, problems } = await readPackage(
    memorySource({ ...FILES, 'datapackage.json': JSON.stringify({ ...good, ...parts }) }),
  )
  const told = problems.filter(({ code }) => code === 'manifest-error')
  return { parts: told.map(({ detail }) => detail['part']), figures: dataset?.figures.rows }
}

const EDITION = { edition: 2025, state: 'published' }

describe('an entry of the manifest that is none is a problem with its place, and the rest is read', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['a resource that is null', { resources: [null, { path: 'housing/2025.csv' }] }, 'resources.0'],
    ['a bare path', { resources: [{ path: 'housing/2025.csv' }, 'a.csv'] }, 'resources.1'],
    [
      'a path of numbers',
      { resources: [{ path: 'housing/2025.csv' }, { path: 7 }] },
      'resources.1.path',
    ],
    ['an edition that is null', { editions: [EDITION, null] }, 'editions.1'],
    [
      'a year in words',
      { editions: [{ edition: 'draft', state: 'draft' }, EDITION] },
      'editions.0.edition',
    ],
    [
      'a year with a point',
      { editions: [EDITION, { edition: 2026.5, state: 'draft' }] },
      'editions.1.edition',
    ],
    ['a city that is null', { city: null }, 'city'],
    ['a language that is a number', { languages: [7] }, 'languages.0'],
  ])('%s', async (_, parts, place) => {
    expect(await readWith(parts)).toEqual({ parts: [place], figures: 1 })
  })

  test('the package with null of the attack', async () => {
    const paths = [
      'datapackage.json',
      'rights.csv',
      'areas.csv',
      'groups.csv',
      'recommendations.csv',
    ]
    const files = paths.map((path) => [path, fixture(`attack-cases/package-with-null/${path}`)])
    const { dataset, problems } = await readPackage(memorySource(Object.fromEntries(files)))
    const told = problems.filter(({ code }) => code === 'manifest-error')
    expect(told.map(({ detail }) => detail['part'])).toEqual([
      'editions.0.edition',
      'resources.2',
      'resources.5',
    ])
    expect(dataset?.editions.map(({ edition }) => edition)).toEqual([2017, 2018])
    expect(dataset?.records?.recommendations.length).toBeGreaterThan(0)
  })
})
