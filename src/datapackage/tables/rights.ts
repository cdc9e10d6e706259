import type { Right } from '../../model/dataset.ts'
import { readTable } from './tableReader.ts'
import type { ProblemCollector } from '../problemCollector.ts'

const TEXTS = ['title', 'meaning', 'law', 'treaty', 'why_chosen', 'working_group'] as const

/** The rights of `rights.csv`, sorted by their `order`, else in file order. */
export function readRights(
  bytes: Uint8Array,
  primaryLanguage: string,
  problems: ProblemCollector,
): readonly Right[] {
  const labels = {
    required: ['id', 'title'],
    optional: [...TEXTS.slice(1), 'order'],
    languages: TEXTS,
  }
  const rights = readTable<Right>(
    bytes,
    'rights.csv',
    labels,
    primaryLanguage,
    problems,
    (row) => {
      const id = row.id('id')
      if (id === '') return null
      return {
        id,
        title: row.requiredLanguageMap('title'),
        meaning: row.languageMap('meaning'),
        law: row.languageMap('law'),
        treaty: row.languageMap('treaty'),
        whyChosen: row.languageMap('why_chosen'),
        workingGroup: row.languageMap('working_group'),
        order: row.number('order') ?? row.line,
      }
    },
    (right) => right.id,
  )
  return rights.toSorted((a, b) => a.order - b.order)
}
