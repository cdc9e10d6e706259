import type { Area } from '../../model/dataset.ts'
import { readTable } from './tableReader.ts'
import type { ProblemCollector } from '../problemCollector.ts'

export const AREA_KINDS = ['city', 'district', 'region', 'country', 'benchmark'] as const

/** The areas of `areas.csv`, sorted by their `order`, else in file order. */
export function readAreas(
  bytes: Uint8Array,
  primaryLanguage: string,
  problems: ProblemCollector,
): readonly Area[] {
  const labels = {
    required: ['id', 'title'],
    optional: ['kind', 'part_of', 'order', 'code'],
    languages: ['title'],
  }
  const areas = readTable<Area>(
    bytes,
    'areas.csv',
    labels,
    primaryLanguage,
    problems,
    (row) => {
      const id = row.id('id')
      if (id === '') return null
      return {
        id,
        title: row.requiredLanguageMap('title'),
        kind: row.choice('kind', AREA_KINDS, 'benchmark'),
        partOf: row.text('part_of'),
        order: row.number('order') ?? row.line,
        code: row.text('code'),
      }
    },
    (area) => area.id,
  )
  return areas.toSorted((a, b) => a.order - b.order)
}
