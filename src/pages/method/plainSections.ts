import type { MessageId } from '../../i18n/catalogue.ts'

/** A paragraph, or the items of a list. */
export type Part = MessageId | readonly MessageId[]

export interface PlainSection {
  readonly id: string
  readonly heading: MessageId
  readonly parts: readonly Part[]
}

/** How a change is assessed. */
export const DECIDE: PlainSection = {
  id: 'decide',
  heading: 'method.decide',
  parts: [
    'method.decide.question',
    ['method.decide.line', 'method.decide.step'],
    'method.decide.times',
    'method.decide.side',
    'method.decide.few',
    ['method.decide.margin', 'method.decide.moves', 'method.decide.none'],
    'method.decide.hurdles',
    ['method.decide.counts', 'method.decide.meaning'],
    'method.decide.good',
  ],
}

/** The series that the rule applies to. */
export const COMPARED: readonly PlainSection[] = [
  {
    id: 'chance',
    heading: 'method.chance',
    parts: [
      'method.chance.coin',
      'method.chance.figures',
      'method.chance.many',
      'method.chance.which',
    ],
  },
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
]

/** Caveats of some figures, and of every verdict. */
export const FURTHER_SECTIONS: readonly PlainSection[] = [
  { id: 'money', heading: 'method.money', parts: ['method.money.index', 'method.money.cash'] },
  {
    id: 'places',
    heading: 'method.places',
    parts: [
      'method.places.difference',
      'method.places.level',
      'method.places.rates',
      'method.places.gap',
      'method.places.median',
    ],
  },
  {
    id: 'periods',
    heading: 'method.periods',
    parts: ['method.periods.share', 'method.periods.parts'],
  },
  { id: 'target', heading: 'method.target', parts: ['method.target.why'] },
  {
    id: 'editions',
    heading: 'method.editions',
    parts: ['method.editions.known', 'method.editions.differs'],
  },
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
]
