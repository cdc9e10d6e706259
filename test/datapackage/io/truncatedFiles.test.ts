// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { writeManifest } from '../../../src/drafts/handOver/writeManifest.ts'
import { completeManifest } from '../../../src/datapackage/completeManifest.ts'
import { ProblemCollector } from '../../../src/datapackage/problemCollector.ts'
import { readPackage } from '../../../src/datapackage/readPackage.ts'
import { readCsvTable } from '../../../src/datapackage/io/csvTable.ts'
import { fixture, memorySource, readSmallPackage } from '../../builders/memoryPackage.ts'

const BERGEN = new URL('../../../fixtures/bergen/', import.meta.url)
const FILE = 'levestandard/2024.csv'

/** Reads Bergen's package without its records, with other bytes in one file. */
async function bergenWith(bytes: Uint8Array, withSizes: boolean) {
  const manifest = JSON.parse(readFileSync(new URL('datapackage.json', BERGEN), 'utf8')) as {
    resources: { path: string; bytes?: number }[]
  }
  const sheets = readdirSync(BERGEN).filter((name) =>
    /^(rights|indicators|areas|groups)/.test(name),
  )
  const resources = manifest.resources
    .filter(({ path }) => sheets.includes(path) || path === FILE)
    .map(({ bytes: size, ...rest }) => (withSizes ? { ...rest, bytes: size } : rest))
  const files = Object.fromEntries(sheets.map((path) => [path, fixture(`bergen/${path}`)]))
  const { problems } = await readPackage(
    memorySource({
      ...files,
      'datapackage.json': JSON.stringify({ ...manifest, resources }),
      [FILE]: bytes,
    }),
  )
  return problems.filter(({ file, code }) => file === FILE && code !== 'no-figure')
}

const whole = fixture(`bergen/${FILE}`)
const cuts = Array.from({ length: whole.length }, (_, at) => at)
const NEW_LINE = 0x0a

/** Whether the table reader reports a truncation. */
function isReported(bytes: Uint8Array): boolean {
  const log = new ProblemCollector()
  readCsvTable(bytes, FILE, log, { header: () => true, row: () => undefined })
  return log.list().length > 0
}

describe('a file truncated at any position is reported', () => {
  test('the whole file has no problem, with its length in the manifest and without', async () => {
    expect(await bergenWith(whole, true)).toEqual([])
    expect(await bergenWith(whole, false)).toEqual([])
  })

  test('at any byte except a line end, which leaves a complete file', () => {
    const silent = cuts.filter((at) => at > 0 && !isReported(whole.subarray(0, at)))
    expect(silent).toEqual(cuts.filter((at) => at > 0 && whole[at - 1] === NEW_LINE))
  })

  test('also at a line end, where the manifest has its length', async () => {
    const some = cuts.filter((at) => at % 97 === 0 || whole[at - 1] === NEW_LINE)
    const silent: number[] = []
    for (const at of some)
      if ((await bergenWith(whole.subarray(0, at), true)).length === 0) silent.push(at)
    expect(silent).toEqual([])
    expect(some.length).toBeGreaterThan(50)
  })
})

const HEAD = 'indicator,period,value,note\n'

describe('a last row without a line end is shown, and the missing line end is reported', () => {
  test.each([
    ['as Google Sheets saves it', `${HEAD}rough-sleeping,2024,11,\r\nrough-sleeping,2025,9,`, 3],
    ['a number cut short', `${HEAD}rough-sleeping,2024,11,\nrough-sleeping,2025,9,Talt i ok`, 3],
    ['semicolons', `${HEAD}rough-sleeping,2024,11,`.replaceAll(',', ';'), 2],
    ['a quoted text that closes', `${HEAD}rough-sleeping,2024,11,"a, b"`, 2],
  ])('%s', async (_, csv, line) => {
    const { dataset, problems } = await readSmallPackage({ 'housing/2025.csv': csv })
    expect(dataset?.figures.rows).toBe(line - 1)
    expect(problems).toMatchObject([
      { code: 'no-line-end', severity: 'warning', file: 'housing/2025.csv', line },
    ])
  })

  test.each([
    ['a blank line behind it', `${HEAD}rough-sleeping,2024,11,\n  `],
    ['old Macintosh line ends', `${HEAD}rough-sleeping,2024,11,\n`.replaceAll('\n', '\r')],
  ])('%s is a line end', async (_, csv) => {
    expect((await readSmallPackage({ 'housing/2025.csv': csv })).problems).toEqual([])
  })
})

describe('lengths in the manifest', () => {
  const manifest = (bytes: unknown) =>
    JSON.stringify({ resources: [{ name: 'a', path: 'housing/2025.csv', bytes, hash: 'abc' }] })
  const paths = ['housing/2025.csv']

  test('are corrected for a file of another length, and its old hash is removed', () => {
    const completed = completeManifest(manifest(10), paths, new Map([['housing/2025.csv', 12]]))
    expect(JSON.parse(completed)).toEqual({
      resources: [{ name: 'a', path: 'housing/2025.csv', bytes: 12 }],
    })
  })

  test('are corrected at a hand-over for the files that it writes', () => {
    const bytes = new Uint8Array(7)
    const written = [{ path: 'housing/2025.csv', bytes }]
    const published = new TextEncoder().encode(manifest(10))
    const { files } = writeManifest(published, paths, [], written)
    expect(JSON.parse(new TextDecoder().decode(files[0]?.bytes))).toEqual({
      resources: [{ name: 'a', path: 'housing/2025.csv', bytes: 7 }],
    })
  })

  test('that are right change nothing, and none is added', () => {
    const sizes = new Map([['housing/2025.csv', 12]])
    expect(completeManifest(manifest(12), paths, sizes)).toBe(manifest(12))
    expect(completeManifest(manifest(undefined), paths, sizes)).toBe(manifest(undefined))
  })

  test.each(['12', null, -1, {}])('that are invalid (%j) are kept', async (bytes) => {
    const { problems } = await readSmallPackage({
      'datapackage.json': JSON.stringify({
        city: { id: 'york', title: 'York' },
        languages: ['en'],
        baseline: 2024,
        editions: [{ edition: 2025, state: 'published' }],
        resources: [{ path: 'housing/2025.csv', bytes }],
      }),
      'housing/2025.csv': `${HEAD}rough-sleeping,2024,11,\n`,
    })
    expect(problems).toEqual([])
  })
})
