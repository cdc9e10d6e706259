// @vitest-environment node
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  listTableColumns,
  TABLE_NAMES,
  getTableSchema,
} from '../../../src/drafts/indicators/tableSchemas.ts'

function readShipped(folder: string, name: string): unknown {
  return JSON.parse(readFileSync(`${folder}/schemas/${name}.json`, 'utf8'))
}

describe('the schemas of a new city', () => {
  // York's records name their sources in the same words in German and English, so that column is absent.
  test.each(TABLE_NAMES)("equal York's: %s", (name) => {
    const isLeftOut = ({ name: column }: { readonly name: string }) =>
      column === 'source_de' && ['follow-up', 'actions', 'consultation'].includes(name)
    const schema = getTableSchema(name, ['en', 'nb', 'de'])
    const fields = schema.fields.filter((field) => !isLeftOut(field))
    expect({ ...schema, fields }).toEqual(readShipped('indicators', name))
  })

  // Bergen's actions name their source in one language only, and it has no follow-up yet.
  test.each(['rights', 'indicators', 'areas', 'groups', 'figures', 'recommendations'] as const)(
    "equal Bergen's, with Norwegian as primary language: %s",
    (name) => {
      expect(getTableSchema(name, ['nb', 'en'])).toEqual(readShipped('fixtures/bergen', name))
    },
  )

  test('have a column for each further language, and none for the primary one', () => {
    expect(listTableColumns('areas', ['de', 'en', 'pt-BR'])).toEqual([
      'id',
      'title',
      'title_en',
      'title_pt-br',
      'kind',
      'part_of',
      'order',
      'code',
    ])
    expect(listTableColumns('areas', ['de'])).toEqual([
      'id',
      'title',
      'kind',
      'part_of',
      'order',
      'code',
    ])
  })
})
