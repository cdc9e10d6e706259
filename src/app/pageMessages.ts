import type { PageRoute } from './state/route.ts'
import type { Namespace } from '../i18n/catalogue.ts'

const RECORDS: readonly Namespace[] = ['figures', 'records']

/** The messages of each page beyond those of the first one. */
export const PAGE_MESSAGES: Readonly<Record<PageRoute['page'], readonly Namespace[]>> = {
  overview: [],
  right: ['figures'],
  indicator: ['figures'],
  about: ['figures'],
  method: ['figures', 'method'],
  problems: ['figures', 'problems'],
  recommendations: RECORDS,
  recommendation: RECORDS,
  report: [...RECORDS, 'report', 'document'],
  present: [...RECORDS, 'report', 'present'],
  readiness: [...RECORDS, 'report', 'problems'],
  update: [...RECORDS, 'desk', 'problems'],
  'start-city': [...RECORDS, 'desk', 'problems'],
}
