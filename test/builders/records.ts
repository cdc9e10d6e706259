import type { Edition } from '../../src/model/dataset.ts'
import type { FollowUp, Recommendation, Records } from '../../src/model/records.ts'

const READ = { source: {}, sourceUrl: '', certainty: 'read', certaintyNote: {} } as const

export function recommendation(id: string, rest: Partial<Recommendation> = {}): Recommendation {
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
    answerDate: '',
    sameAs: '',
    ...READ,
    ...rest,
  }
}

export function followUp(
  id: string,
  date: string,
  status: FollowUp['status'],
  rest: Partial<FollowUp> = {},
): FollowUp {
  return { recommendation: id, date, status, sourceRole: 'council', evidence: {}, ...READ, ...rest }
}

export function records(rest: Partial<Records>): Records {
  return {
    recommendations: [],
    followUps: [],
    actions: [],
    consultations: [],
    commentaries: [],
    ...rest,
  }
}

export function edition(year: number, closes = ''): Edition {
  return { edition: year, state: 'published', closes, published: '', note: {} }
}
