import type { PartialDate } from '../../src/model/partialDate.ts'
import type { Edition } from '../../src/model/dataset.ts'
import type { Action, FollowUp, Recommendation, Records } from '../../src/model/records.ts'

const READ = { source: {}, sourceUrl: '', certainty: 'read', certaintyNote: {} } as const

export function buildRecommendation(
  id: string,
  rest: Partial<Recommendation> = {},
): Recommendation {
  return {
    id,
    edition: 2021,
    right: '',
    recommendation: { en: `Do ${id}.` },
    addressee: {},
    origin: 'city report',
    reference: {},
    indicators: [],
    sdg: '',
    answer: 'none found',
    answerDate: null,
    sameAs: '',
    ...READ,
    ...rest,
  }
}

export function buildFollowUp(
  id: string,
  date: PartialDate,
  status: FollowUp['status'],
  rest: Partial<FollowUp> = {},
): FollowUp {
  return { recommendation: id, date, status, sourceRole: 'council', evidence: {}, ...READ, ...rest }
}

export function buildAction(id: string, planPeriod: string, rest: Partial<Action> = {}): Action {
  return {
    id,
    plan: { en: 'A plan' },
    planPeriod,
    part: {},
    number: '',
    action: { en: `Measure ${id}` },
    right: 'housing',
    responsible: {},
    due: null,
    target: {},
    status: 'under way',
    statusNote: {},
    recommendations: [],
    indicators: [],
    source: {},
    sourceUrl: '',
    certainty: 'read',
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

export function buildEdition(year: number, closes = ''): Edition {
  return { edition: year, state: 'published', closes, published: '', note: {} }
}

/** Published editions that close at the end of their year. */
export function buildEditions(...years: readonly number[]): readonly Edition[] {
  return years.map((year) => buildEdition(year))
}
