import type { Group } from '../../model/dataset.ts'
import { readTable } from './tableReader.ts'
import type { ProblemCollector } from '../problemCollector.ts'

/** The groups of `groups.csv`, sorted by their `order`, else in file order. */
export function readGroups(
  bytes: Uint8Array,
  primaryLanguage: string,
  problems: ProblemCollector,
): readonly Group[] {
  const labels = {
    required: ['dimension', 'group', 'title'],
    optional: ['dimension_title', 'reference', 'order'],
    languages: ['title', 'dimension_title'],
  }
  const groups = readTable<Group>(
    bytes,
    'groups.csv',
    labels,
    primaryLanguage,
    problems,
    (row) => {
      const dimension = row.id('dimension')
      const group = row.id('group')
      if (dimension === '' || group === '') return null
      return {
        dimension,
        group,
        title: row.requiredLanguageMap('title'),
        dimensionTitle: row.languageMap('dimension_title'),
        reference: row.text('reference'),
        order: row.number('order') ?? row.line,
      }
    },
    (group) => `${group.dimension}=${group.group}`,
  )
  return groups.toSorted((a, b) => a.order - b.order)
}
