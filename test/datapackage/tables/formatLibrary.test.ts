// @vitest-environment node
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { diskSource } from '../../../src/datapackage/io/diskSource.ts'
import { writeCsv } from '../../../src/datapackage/io/writeCsv.ts'
import { ProblemCollector } from '../../../src/datapackage/problemCollector.ts'
import { readPackage } from '../../../src/datapackage/readPackage.ts'
import { readTable } from '../../../src/datapackage/tables/tableReader.ts'
import { createTableSchema } from '../../../src/datapackage/tables/tableSchema.ts'
import { createHandOver } from '../../../src/drafts/handOver/handOver.ts'
import { createDraft } from '../../../src/drafts/newDraft.ts'
import { createEmptyCity, type NewCity } from '../../../src/drafts/newCity/newCity.ts'
import { createCityFiles } from '../../../src/drafts/newCity/newCityFiles.ts'
import { getColumnNames } from '../../../src/model/tables/columns.ts'
import type { Table } from '../../../src/model/tables/table.ts'
import { TABLES } from '../../../src/model/tables/tables.ts'
import { yorkFolder } from '../../builders/memoryFolder.ts'
import { readCellsWithLibrary, readWithLibrary } from './frictionless.ts'
import { readDetails } from '../../builders/readDetails.ts'

const folders: string[] = []
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true })
})

async function createFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'package-'))
  folders.push(folder)
  return folder
}

async function write(folder: string, path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), content)
}

async function readErrors(folder: string): Promise<readonly string[]> {
  const { problems } = await readPackage(diskSource(folder))
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ code, file, line, text }) => `${code} ${file} ${line} ${text}`)
}

describe("the format's own library and our reader accept the same package", () => {
  // Rows of the tables: York's 1,107 figures, 27 indicators … as york's own tests count them.
  test.each([
    ['indicators', 1321],
    ['fixtures/bergen', 81],
    ['fixtures/graz', 69],
  ])('%s', async (folder, rows) => {
    expect(await readWithLibrary(folder)).toEqual({ rows, faults: [] })
    expect(await readErrors(folder)).toEqual([])
  })

  test('a new city', async () => {
    const city: NewCity = {
      ...createEmptyCity('de', 2026),
      id: 'linz',
      name: { de: 'Linz' },
      baseline: '2024',
      rights: [{ key: '1', id: 'wohnen', title: { de: 'Wohnen' }, meaning: {}, law: {} }],
      areas: [
        {
          key: '1',
          id: 'ooe',
          title: { de: 'Oberösterreich' },
          kind: 'region',
          partOf: '',
          code: '',
        },
      ],
      partOf: 'ooe',
    }
    const folder = await createFolder()
    for (const { path, text } of createCityFiles(city, '# Linz\n')) await write(folder, path, text)
    expect(await readWithLibrary(folder)).toEqual({ rows: 3, faults: [] })
    expect(await readErrors(folder)).toEqual([])
  })

  test('a package after a hand-over of figures, a recommendation and its follow-up', async () => {
    const york = yorkFolder()
    const dataset = await york.dataset()
    const basis = await york.digests()
    const empty = createDraft(dataset, 'housing', 2026, {
      id: 'housing',
      now: '2026-11-25T10:00:00Z',
      basis,
    })
    const draft = {
      ...empty,
      lines: empty.lines.map((line) =>
        line.cells['indicator'] === 'rough-sleeping'
          ? { ...line, cells: { ...line.cells, period: '2025', value: '11' } }
          : line,
      ),
      recommendations: [
        {
          id: '1',
          cells: {
            id: 'R2026-01',
            edition: '2026',
            right: 'housing',
            recommendation: 'Open a second night shelter.',
            origin: 'city report',
            certainty: 'read',
          },
        },
      ],
      followUps: [
        {
          id: '2',
          cells: {
            recommendation: 'R2026-01',
            date: '2026-11',
            status: 'under way',
            said_by: 'council',
            evidence: 'A building was bought.',
            source: 'Executive, 3 November 2026',
            certainty: 'read',
          },
        },
      ],
    }
    const result = await createHandOver(draft, york)
    if (!result.ok) throw new Error(JSON.stringify(result))
    const folder = await createFolder()
    await cp('indicators', folder, { recursive: true })
    for (const { path, bytes } of result.handOver.files) await write(folder, path, bytes)
    expect(await readWithLibrary(folder)).toEqual({ rows: 1321 + 3, faults: [] })
    expect(await readErrors(folder)).toEqual([])
  })
})

/** A valid row of each table, in a package of one language. */
const VALID_ROWS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  rights: { id: 'housing', title: 'Housing' },
  indicators: {
    id: 'rent',
    right: 'housing',
    title: 'Rent',
    unit: 'GBP a week',
    measure: 'money',
    direction: 'down',
  },
  areas: { id: 'york', title: 'York', kind: 'city' },
  groups: { dimension: 'sex', group: 'female', title: 'Women' },
  'price-index': { year: '2020', index: '104.5', source: 'ONS' },
  recommendations: {
    id: 'R2023-01',
    edition: '2023',
    recommendation: 'Open a shelter.',
    origin: 'city report',
  },
  'follow-up': {
    recommendation: 'R2023-01',
    date: '2024',
    status: 'under way',
    said_by: 'council',
  },
  actions: { id: 'plan-1', plan: 'Plan', action: 'Open a shelter.' },
  consultation: { id: 'meeting-1', date: '2016-04', item: 'Meeting' },
}

const ROW_TABLES = TABLES.filter(({ name }) => name !== 'figures')

/** Texts of which each column accepts some: the two have to agree on all of them. */
const TEXTS = [
  '',
  'nonsense',
  'jährlich',
  'annual',
  'yes',
  'read',
  'everybody',
  'sex=male; sex=female',
  '-1',
  '0',
  '3',
  '13',
  '2.5',
  '2020',
  '20205',
  '2020-13',
  '2020-12',
  '2020-12-31',
  'https://www.example.org/a?b=c',
  'www.example.org',
  'a; b',
]

/** The first version of the standard, which the library reads, has no exclusive minimum. */
const KNOWN_DIFFERENCES = ['price-index index “0”: the reader alone reports it']

test('the schema and the reader give one answer about each cell', async () => {
  const differences: string[] = []
  for (const table of ROW_TABLES) {
    const columns = getColumnNames(table, ['en'])
    const { primaryKey: _key, foreignKeys: _keys, ...schema } = createTableSchema(table, ['en'])
    for (const column of columns) {
      const rows = TEXTS.map((text) => {
        const cells: Readonly<Record<string, string>> = {
          ...VALID_ROWS[table.name],
          [column]: text,
        }
        return columns.map((each) => cells[each] ?? '')
      })
      const { faultyRows } = await readCellsWithLibrary(schema, [columns, ...rows])
      for (const [index, text] of TEXTS.entries()) {
        const isFault = faultyRows.includes(index)
        const isError = findErrors(table, columns, rows[index]!).length > 0
        if (isFault === isError) continue
        const only = isError ? 'reader' : 'library'
        differences.push(`${table.name} ${column} “${text}”: the ${only} alone reports it`)
      }
    }
  }
  expect(differences).toEqual(KNOWN_DIFFERENCES)
})

function findErrors(
  table: Table,
  header: readonly string[],
  row: readonly string[],
): readonly string[] {
  const problems = new ProblemCollector()
  const bytes = new TextEncoder().encode(writeCsv({ header, rows: [row] }))
  readTable(table, bytes, { primaryLanguage: 'en', problems })
  return problems.list().map(({ code, detail }) => `${code} ${readDetails(detail)['rule']}`)
}
