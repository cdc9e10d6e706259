import {
  ACTION_STATUSES,
  ANSWERS,
  CERTAINTIES,
  FOLLOW_UP_STATUSES,
  ORIGINS,
  SOURCE_ROLES,
} from '../recordChoices.ts'
import type { Row, Table } from './table.ts'

const RIGHT = {
  kind: 'reference',
  to: 'rights',
  description: 'id in rights.csv; blank = the city as a whole',
} as const

const INDICATORS = {
  kind: 'id list',
  to: 'indicators',
  description: 'ids in indicators.csv that measure what it is about, several with ;',
} as const

const PAPER = 'publisher of what was read, or a paper cited by its title'
const PAPER_URL = {
  kind: 'url',
  description: 'blank where the paper is cited by its title',
} as const

const CERTAINTY = {
  kind: 'choice',
  choices: CERTAINTIES,
  blank: 'uncertain',
  fallback: 'uncertain',
  description: 'never more than what was read',
} as const

const CERTAINTY_NOTE = {
  kind: 'language map',
  description: 'what was read, and what is uncertain',
} as const

export const recommendationTable = {
  name: 'recommendations',
  title: 'Recommendations: what was recommended, to whom, by whom, and the answer',
  key: ['id'],
  columns: {
    id: {
      kind: 'id',
      required: 'column',
      description: 'known by people and part of addresses, so capital letters stay',
    },
    edition: {
      kind: 'year',
      required: 'column',
      isEssential: true,
      description: "the edition that it was given in, or that its body's year belongs to",
    },
    /** Id of the right; '' for the whole city. */
    right: RIGHT,
    recommendation: {
      kind: 'long language map',
      required: 'column',
      description: 'in plain words, a paraphrase',
    },
    /** Empty where the source names nobody. */
    addressee: {
      kind: 'language map',
      description: 'who is asked; blank where the source names nobody',
    },
    origin: { kind: 'choice', choices: ORIGINS, required: 'column', description: 'who recommends' },
    /** Body, year and paragraph: `CESCR 2025 para. 45`. */
    reference: { kind: 'language map', description: 'body, year and paragraph' },
    /** Ids of the indicators that support it. */
    indicators: INDICATORS,
    sdg: {
      kind: 'text',
      description: 'targets of the Sustainable Development Goals, several with ;',
    },
    answer: {
      kind: 'choice',
      choices: ANSWERS,
      blank: 'none found',
      description: 'none found: none in the record; blank means the same',
    },
    /** Null where unknown. */
    answerDate: {
      kind: 'date',
      description: 'year, month or day; it may be older than the report',
    },
    /** Id of the earlier recommendation that it repeats; they share their follow-ups. '' for none. */
    sameAs: {
      kind: 'reference',
      to: 'recommendations',
      description: 'the earlier recommendation that this one repeats; they share their follow-up',
    },
    source: {
      kind: 'language map',
      isPrimaryOnly: true,
      description: 'publisher of what was read',
    },
    sourceUrl: { kind: 'url' },
    certainty: CERTAINTY,
    certaintyNote: CERTAINTY_NOTE,
  },
} as const satisfies Table

/** A recommendation with its addressee, origin and answer. */
export type Recommendation = Row<typeof recommendationTable>

export const followUpTable = {
  name: 'follow-up',
  title: 'Follow-up: what became of each recommendation, date by date',
  columns: {
    recommendation: {
      kind: 'reference',
      to: 'recommendations',
      required: 'column',
      isEssential: true,
      description: 'id in recommendations.csv',
    },
    date: {
      kind: 'date',
      required: 'column',
      isEssential: true,
      description: 'year, month or day; vaguer dates are explained in certainty_note',
    },
    status: {
      kind: 'choice',
      choices: FOLLOW_UP_STATUSES,
      required: 'column',
      description: 'what the evidence shows at that date',
    },
    sourceRole: {
      kind: 'choice',
      name: 'said_by',
      choices: SOURCE_ROLES,
      required: 'column',
      description:
        'editors: the link between recommendation and action, or the finding of nothing, is theirs',
    },
    evidence: { kind: 'long language map', description: 'in plain words, a paraphrase' },
    source: { kind: 'language map', description: `${PAPER}; blank where nothing was found` },
    sourceUrl: PAPER_URL,
    certainty: CERTAINTY,
    certaintyNote: CERTAINTY_NOTE,
  },
} as const satisfies Table

/** The status of a recommendation at a date, according to a source. */
export type FollowUp = Row<typeof followUpTable>

export const actionTable = {
  name: 'actions',
  title: 'Actions: measures of strategies and action plans',
  key: ['id'],
  columns: {
    id: { kind: 'id', required: 'column' },
    plan: { kind: 'language map', required: 'column', description: 'the strategy or plan' },
    planPeriod: { kind: 'text', description: 'such as 2016-2020; 2023- is open' },
    part: { kind: 'language map', description: 'part of the plan' },
    number: { kind: 'text', description: 'its number in the plan' },
    action: {
      kind: 'long language map',
      required: 'column',
      description: 'what is to be done, a paraphrase',
    },
    /** Id of the right; '' for the whole city. */
    right: RIGHT,
    responsible: { kind: 'language map' },
    due: { kind: 'date', description: 'year, month or day' },
    target: { kind: 'language map', description: 'as far as it was read' },
    status: {
      kind: 'choice',
      choices: ACTION_STATUSES,
      blank: 'unknown',
      fallback: 'unknown',
      description: 'as known when the record was made',
    },
    statusNote: { kind: 'language map', description: 'when it was decided and what was read' },
    recommendations: {
      kind: 'id list',
      to: 'recommendations',
      description: 'ids in recommendations.csv, several with ;',
    },
    indicators: INDICATORS,
    source: { kind: 'language map', description: PAPER },
    sourceUrl: PAPER_URL,
    certainty: CERTAINTY,
  },
} as const satisfies Table

/** A measure of a strategy or action plan. */
export type Action = Row<typeof actionTable>

export const consultationTable = {
  name: 'consultation',
  title: 'Consultation: how the rights were chosen, and meetings since',
  key: ['id'],
  columns: {
    id: { kind: 'id', required: 'column' },
    date: {
      kind: 'date',
      required: 'column',
      isEssential: true,
      description: 'year, month or day; vaguer dates are explained in certainty_note',
    },
    item: { kind: 'long language map', required: 'column' },
    method: { kind: 'language map' },
    participants: { kind: 'language map', description: 'blank where there were none' },
    result: { kind: 'language map' },
    source: { kind: 'language map', description: PAPER },
    sourceUrl: PAPER_URL,
    certainty: CERTAINTY,
    certaintyNote: CERTAINTY_NOTE,
  },
} as const satisfies Table

/** How the rights were chosen, and the meetings since. */
export type Consultation = Row<typeof consultationTable>
