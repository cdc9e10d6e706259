// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { zipFiles } from '../../../src/drafts/handOver/zipFiles.ts'
import { findCityErrors } from '../../../src/drafts/newCity/newCityErrors.ts'
import { findFormProblems } from '../../../src/drafts/indicators/formProblems.ts'
import { isPathPart } from '../../../src/model/pathPart.ts'
import { problemSentence } from '../../../src/i18n/sentences/problemSentence.ts'
import { english } from '../../builders/translators.ts'
import {
  manifestWith,
  memorySource,
  METADATA,
  readSmallPackage,
} from '../../builders/memoryPackage.ts'
import { readPackage } from '../../../src/datapackage/readPackage.ts'
import { readDetails } from '../../builders/readDetails.ts'

const BAD = ['..', '.', 'a/b', '../housing', 'a\\b', 'c:housing', 'housing.', 'nul', 'COM1', 'a?b']

/** One more row in each file, with the id in it. */
const FILES: readonly (readonly [file: string, column: string, row: (id: string) => string])[] = [
  ['rights.csv', 'id', (id) => `${id},Another`],
  ['indicators.csv', 'id', (id) => `${id},housing,Another,people,count,down,2020`],
  ['areas.csv', 'id', (id) => `${id},Another,city`],
  ['groups.csv', 'dimension', (id) => `${id},all,Another`],
  ['groups.csv', 'group', (id) => `sex,${id},Another`],
]

async function problemsWith(file: string, text: string) {
  const { dataset, problems } = await readSmallPackage({ [file]: text, 'housing/2025.csv': '' })
  const reported = problems.filter(({ detail }) => readDetails(detail)['rule'] === 'path-part')
  return { dataset: dataset!, reported }
}

describe('an id that leads out of its folder, or that is no folder name', () => {
  test.each(FILES)('is reported and left out: %s, %s', async (file, column, row) => {
    for (const id of BAD) {
      const { dataset, reported } = await problemsWith(file, `${METADATA[file]}${row(id)}\n`)
      expect(
        reported.map((problem) => [problem.file, problem.column?.name, problem.text]),
        id,
      ).toEqual([[file, column, id]])
      const ids = [...dataset.rights, ...dataset.indicators, ...dataset.areas].map((one) => one.id)
      expect(ids).not.toContain(id)
      expect(dataset.groups).toHaveLength(2)
    }
  })

  test('a recommendation too, and the message says what to do', async () => {
    const { dataset, reported } = await problemsWith(
      'recommendations.csv',
      'id,edition,recommendation,origin\n../R1,2024,Do it,city report\nR2,2024,Do it,city report\n',
    )
    expect(dataset.records!.recommendations.map(({ id }) => id)).toEqual(['R2'])
    expect(problemSentence(reported[0]!, english)).toBe(
      '“../R1” cannot be used in “id”: files and addresses are named after it. Use letters, digits and hyphens. The row is left out until then.',
    )
  })

  test('existing ids are valid: capitals, letters of other languages, inner spaces', () => {
    for (const id of [
      'R2016-01',
      'UK-CESCR-2016-50',
      'østby',
      'größe_2',
      'Asian or Asian British',
      'a.b',
    ])
      expect(isPathPart(id), id).toBe(true)
  })

  test('a path in a folder that leads elsewhere is not a yearly file', async () => {
    const paths = ['../2024.csv', './2024.csv', 'housing/2025.csv']
    const { dataset, problems } = await readPackage(
      memorySource({
        ...METADATA,
        'datapackage.json': manifestWith(...paths),
        '../2024.csv': 'indicator,period,value\nrough-sleeping,2024,1\n',
        './2024.csv': 'indicator,period,value\nrough-sleeping,2024,1\n',
        'housing/2025.csv': 'indicator,period,value\nrough-sleeping,2024,2\n',
      }),
    )
    expect(dataset!.yearlyFiles.map(({ file }) => file)).toEqual(['housing/2025.csv'])
    expect(problems.some(({ detail }) => readDetails(detail)['rule'] === 'path')).toBe(true)
  })

  test.each(['../2018.csv', '/etc/x', 'a/../../x', 'a//b', 'C:\\x', 'housing/nul'])(
    'no zip holds %s',
    (path) => {
      const files = [{ path, bytes: new Uint8Array() }]
      expect(() => zipFiles(files, new Date('2026-01-01'))).toThrow(RangeError)
    },
  )

  test('the forms reject it: a new city, a new indicator', async () => {
    const city = {
      id: 'con',
      name: { en: 'C' },
      country: '',
      site: '',
      languages: ['en'],
      baseline: '2025',
      edition: '2026',
      partOf: '',
      rights: [{ key: '1', id: 'aux', title: { en: 'R' }, meaning: { en: 'M' } }],
      areas: [],
    }
    const faults = findCityErrors(city as unknown as Parameters<typeof findCityErrors>[0])
    expect(faults.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'id id-form',
      'rights.1.id id-form',
    ])
    const { dataset } = await readSmallPackage({})
    for (const id of ['..', 'a/b', 'nul'])
      expect(findFormProblems({ id }, dataset!).map(({ code }) => code)).toContain('id-form')
  })
})
