// @vitest-environment node
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readCsv } from '../../../src/datapackage/io/readCsv.ts'
import { createTableSchema, selectFields } from '../../../src/datapackage/tables/tableSchema.ts'
import { getColumnNames } from '../../../src/model/tables/columns.ts'
import { areaTable } from '../../../src/model/tables/areas.ts'
import { TABLES } from '../../../src/model/tables/tables.ts'

interface Manifest {
  readonly languages: readonly string[]
  readonly resources: readonly { readonly path: string; readonly schema?: string }[]
}

/** The schemas of a package, each with the header of its first file. */
function listSchemas(folder: string): readonly (readonly [path: string, text: string])[] {
  const { languages, resources }: Manifest = JSON.parse(
    readFileSync(`${folder}/datapackage.json`, 'utf8'),
  )
  return TABLES.flatMap((table) => {
    const schema = `schemas/${table.name}.json`
    const resource = resources.find((candidate) => candidate.schema === schema)
    if (!resource) return []
    const { header } = readCsv(readFileSync(`${folder}/${resource.path}`))
    const fields = selectFields(createTableSchema(table, languages), header)
    return [[`${folder}/${schema}`, `${JSON.stringify(fields, null, 2)}\n`] as const]
  })
}

describe('the schemas that a package ships', () => {
  const schemas = ['indicators', 'fixtures/bergen', 'fixtures/graz'].flatMap(listSchemas)

  // `npx vitest -u` writes them again after a change of a definition.
  test.each(schemas)('%s is made from the definition of its table', async (path, text) => {
    await expect(text).toMatchFileSnapshot(`../../../${path}`)
  })

  test('are all schemas of the three packages', () => {
    expect(schemas).toHaveLength(10 + 7 + 9)
  })
})

test('a new file has a column for each further language, and none for the primary one', () => {
  expect(getColumnNames(areaTable, ['de', 'en', 'pt-BR'])).toEqual([
    'id',
    'title',
    'title_en',
    'title_pt-br',
    'kind',
    'part_of',
    'order',
    'code',
  ])
  expect(getColumnNames(areaTable, ['de'])).toEqual([
    'id',
    'title',
    'kind',
    'part_of',
    'order',
    'code',
  ])
})
