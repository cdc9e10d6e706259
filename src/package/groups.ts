import type { Group } from '../model/dataset.ts'
import { readMetadata } from './metadataSheet.ts'
import type { ProblemLog } from './problemLog.ts'

/** The groups of `groups.csv`, sorted by their `order`, else in file order. */
export function readGroups(bytes: Uint8Array, first: string, log: ProblemLog): readonly Group[] {
  const labels = {
    required: ['dimension', 'group', 'title'],
    optional: ['dimension_title', 'reference', 'order'],
    languages: ['title', 'dimension_title'],
  }
  const groups = readMetadata<Group>(
    bytes,
    'groups.csv',
    labels,
    first,
    log,
    (row) => {
      const dimension = row.id('dimension')
      const group = row.id('group')
      if (dimension === '' || group === '') return null
      return {
        dimension,
        group,
        title: row.requiredLocalText('title'),
        dimensionTitle: row.localText('dimension_title'),
        reference: row.text('reference'),
        order: row.number('order') ?? row.line,
      }
    },
    (group) => `${group.dimension}=${group.group}`,
  )
  return groups.toSorted((a, b) => a.order - b.order)
}
