import type { Edition } from '../../src/model/dataset.ts'
import type { Action, FollowUp, Recommendation, Records } from '../../src/model/records.ts'

const SOURCED = {
  source: { en: 'Paper' },
  sourceUrl: '',
  certainty: 'read',
  certaintyNote: {},
} as const

export function reportRecommendation(
  id: string,
  edition: number,
  rest: Partial<Recommendation> = {},
): Recommendation {
  return {
    id,
    edition,
    right: 'housing',
    recommendation: { en: `Do ${id}.` },
    addressee: { en: 'Council' },
    origin: 'city report',
    reference: {},
    indicators: [],
    sdg: '',
    answer: 'none found',
    answerDate: '',
    sameAs: '',
    ...SOURCED,
    ...rest,
  }
}

export function reportFollowUp(
  of: string,
  date: string,
  status: FollowUp['status'],
  source: FollowUp['sourceRole'] = 'council',
): FollowUp {
  return {
    recommendation: of,
    date,
    status,
    sourceRole: source,
    evidence: { en: date },
    ...SOURCED,
  }
}

export function action(id: string, planPeriod: string, rest: Partial<Action> = {}): Action {
  const { source, sourceUrl, certainty } = SOURCED
  return {
    id,
    plan: { en: 'A plan' },
    planPeriod,
    part: {},
    number: '',
    action: { en: `Measure ${id}` },
    right: 'housing',
    responsible: {},
    due: '',
    target: {},
    status: 'under way',
    statusNote: {},
    recommendations: [],
    indicators: [],
    source,
    sourceUrl,
    certainty,
    ...rest,
  }
}

export function buildRecords(rest: Partial<Records>): Records {
  return {
    recommendations: [],
    followUps: [],
    actions: [],
    consultations: [],
    commentaries: [],
    ...rest,
  }
}

/** Published editions that close at the end of their year. */
export function buildEditions(...years: readonly number[]): readonly Edition[] {
  return years.map((edition) => ({
    edition,
    state: 'published',
    closes: '',
    published: '',
    note: {},
  }))
}
