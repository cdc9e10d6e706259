// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { getDueLines } from '../../src/drafts/due/dueLines.ts'
import { readPackage } from '../../src/datapackage/readPackage.ts'
import { fixture, manifestWith, memorySource, METADATA } from '../builders/memoryPackage.ts'
import { readDetails } from '../builders/readDetails.ts'

const FILES = {
  ...METADATA,
  'housing/2025.csv': 'indicator,period,value\nrough-sleeping,2025,9\n',
}

/** The problems of a manifest with changed parts, and the number of figures that are still read. */
async function readWith(parts: Record<string, unknown>) {
  const good = JSON.parse(manifestWith('housing/2025.csv')) as Record<string, unknown>
  const { dataset, problems } = await readPackage(
    memorySource({ ...FILES, 'datapackage.json': JSON.stringify({ ...good, ...parts }) }),
  )
  const reported = problems.filter(({ code }) => code === 'manifest-error')
  return {
    parts: reported.map(({ detail }) => readDetails(detail)['part']),
    figures: dataset?.figures.rows,
  }
}

const EDITION = { edition: 2025, state: 'published' }

describe('an invalid entry of the manifest is a problem with its location, and the rest is read', () => {
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
    const reported = problems.filter(({ code }) => code === 'manifest-error')
    expect(reported.map(({ detail }) => readDetails(detail)['part'])).toEqual([
      'editions.0.edition',
      'resources.2',
      'resources.5',
    ])
    expect(dataset?.editions.map(({ edition }) => edition)).toEqual([2017, 2018])
    expect(dataset?.records?.recommendations.length).toBeGreaterThan(0)
  })
})

describe('an impossible year of the manifest is a problem, and figures of that year stay impossible', () => {
  /** The small city with a figure of 9999 and one of 2025. */
  const read = (parts: Record<string, unknown>) => {
    const good = JSON.parse(manifestWith('housing/2025.csv', 'housing/9999.csv')) as object
    return readPackage(
      memorySource({
        ...FILES,
        'housing/2025.csv':
          'indicator,period,value\nrough-sleeping,2025,9\nrough-sleeping,9999,7\n',
        'housing/9999.csv': 'indicator,period,value\nrough-sleeping,9998,7\n',
        'datapackage.json': JSON.stringify({ ...good, ...parts }),
      }),
    )
  }
  const edition = (year: number, state = 'published') => ({ edition: year, state })

  test.each<[string, number, readonly Record<string, unknown>[]]>([
    ['a draft of the last year with four digits', 9999, [edition(2025), edition(9999, 'draft')]],
    ['a published edition of it', 9999, [edition(9999), edition(2024), edition(2025)]],
    ['a draft with two digits changed', 2062, [edition(2025), edition(2062, 'draft')]],
    ['an edition before all', 1025, [edition(1025), edition(2024), edition(2025)]],
    ['an edition of the next century', 2205, [edition(2025), edition(2205)]],
  ])('%s', async (_, year, editions) => {
    const { dataset, problems } = await read({ editions, baseline: 2024 })
    const impossible = problems.filter(
      ({ detail }) => readDetails(detail)['rule'] === 'edition-impossible',
    )
    expect(impossible.map(({ file, text }) => `${file} ${text}`)).toEqual([
      `datapackage.json ${year}`,
    ])
    expect(dataset!.editions.map((one) => one.edition)).not.toContain(year)
    expect(dataset!.figures.period.dictionary.filter(Boolean)).toEqual(['2025'])
    for (const asked of [2025, 2026, year, 9999])
      expect(() => getDueLines(dataset!, 'housing', asked)).not.toThrow()
  })

  test('as the only edition it leaves none, and still no figure of 9999', async () => {
    const { dataset } = await read({ editions: [edition(9999)], baseline: 9999 })
    expect(dataset!.editions).toEqual([])
    expect([...dataset!.figures.period.dictionary]).not.toContain('9999')
  })

  test.each([9999, 2027, 20166, 0.5, -1])('a baseline of %d', async (baseline) => {
    const { dataset, problems } = await read({ baseline })
    const reported = problems.filter(({ detail }) => readDetails(detail)['part'] === 'baseline')
    expect(reported.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'manifest-error datapackage.json',
    ])
    expect(dataset!.baseline).toBe(2024)
  })
})
