import type { Right } from '../model/dataset.ts'
import { readMetadata } from './metadataSheet.ts'
import type { ProblemLog } from './problemLog.ts'

const TEXTS = ['title', 'meaning', 'law', 'treaty', 'why_chosen', 'working_group'] as const

/** The rights of `rights.csv`, sorted by their `order`, else in file order. */
export function readRights(bytes: Uint8Array, first: string, log: ProblemLog): readonly Right[] {
  const labels = {
    required: ['id', 'title'],
    optional: [...TEXTS.slice(1), 'order'],
    languages: TEXTS,
  }
  const rights = readMetadata<Right>(
    bytes,
    'rights.csv',
    labels,
    first,
    log,
    (row) => {
      const id = row.id('id')
      if (id === '') return null
      return {
        id,
        title: row.requiredLocalText('title'),
        meaning: row.localText('meaning'),
        law: row.localText('law'),
        treaty: row.localText('treaty'),
        whyChosen: row.localText('why_chosen'),
        workingGroup: row.localText('working_group'),
        order: row.number('order') ?? row.line,
      }
    },
    (right) => right.id,
  )
  return rights.toSorted((a, b) => a.order - b.order)
}
