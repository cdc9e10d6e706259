import type { MethodMessageId } from '../../words/method.ts'

/** A paragraph, or the items of a list. */
export type Part = MethodMessageId | readonly MethodMessageId[]

export interface PlainSection {
  readonly id: string
  readonly heading: MethodMessageId
  readonly parts: readonly Part[]
}

/** What is compared, and when a change is called clear. */
export const BEFORE_THE_WORDS: readonly PlainSection[] = [
  {
    id: 'compared',
    heading: 'method.compared',
    parts: [
      'method.compared.baseline',
      'method.compared.old',
      'method.compared.break',
      'method.compared.apart',
      'method.compared.previous',
    ],
  },
  {
    id: 'decide',
    heading: 'method.decide',
    parts: [
      'method.decide.question',
      ['method.decide.estimates', 'method.decide.proportions', 'method.decide.variation'],
      'method.decide.counts',
      'method.decide.meaning',
      'method.decide.few',
      'method.decide.good',
    ],
  },
  {
    id: 'years',
    heading: 'method.years',
    parts: ['method.years.lens', 'method.years.five'],
  },
]

/** What holds of every verdict. */
export const AFTER_THE_WORDS: readonly PlainSection[] = [
  {
    id: 'never',
    heading: 'method.never',
    parts: [
      [
        'method.never.carry',
        'method.never.break',
        'method.never.old',
        'method.never.rank',
        'method.never.proof',
        'method.never.cause',
        'method.never.matter',
      ],
    ],
  },
  {
    id: 'editions',
    heading: 'method.editions',
    parts: ['method.editions.known', 'method.editions.differs'],
  },
  {
    id: 'pooled',
    heading: 'method.pooled',
    parts: ['method.pooled.share', 'method.pooled.parts'],
  },
  {
    id: 'groups',
    heading: 'method.groups',
    parts: ['method.groups.gap', 'method.groups.places'],
  },
  { id: 'target', heading: 'method.target', parts: ['method.target.why'] },
]
