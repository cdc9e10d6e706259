import { FOLLOW_UP_STATUSES, SOURCE_ROLES, type FollowUp } from '../../model/records.ts'
import { splitWords } from '../tables/header.ts'
import type { TableRow } from '../tables/tableReader.ts'
import { findClosestMatch } from '../closestMatch.ts'
import type { ProblemCollector } from '../problemCollector.ts'
import { FOLLOW_UP, RECOMMENDATIONS } from './recordFiles.ts'
import {
  parseDateCell,
  parseChoice,
  readRecordTable,
  SOURCE_COLUMNS,
  parseSource,
  type ParsedRow,
  type KnownRecordIds,
} from './recordRow.ts'

const LABELS = {
  required: splitWords('recommendation date status said_by'),
  optional: ['evidence', ...SOURCE_COLUMNS],
  languages: splitWords('evidence source certainty_note'),
}

/**
 * The rows of `follow-up.csv` in file order. A recommendation may have several, also on one day; only an
 * identical row is a duplicate.
 */
export function readFollowUps(
  bytes: Uint8Array,
  primaryLanguage: string,
  knownIds: KnownRecordIds,
  problems: ProblemCollector,
): readonly ParsedRow<FollowUp>[] {
  const make = (row: TableRow): FollowUp | null => parseFollowUp(row, knownIds)
  return readRecordTable(bytes, FOLLOW_UP, LABELS, primaryLanguage, problems, make, JSON.stringify)
}

function parseFollowUp(row: TableRow, { recommendations }: KnownRecordIds): FollowUp | null {
  const recommendation = row.requiredText('recommendation')
  const isKnown = !recommendations || recommendations.has(recommendation)
  if (recommendation !== '' && !isKnown) {
    const detail = { rule: 'follow-up', in: RECOMMENDATIONS }
    const suggest = (): string | null => findClosestMatch(recommendation, recommendations)
    row.error('foreign-key', 'recommendation', detail, recommendation, suggest)
  }
  const date = row.requiredText('date') === '' ? null : parseDateCell(row, 'date')
  const status = parseChoice(row, 'status', FOLLOW_UP_STATUSES)
  const source = parseChoice(row, 'said_by', SOURCE_ROLES)
  if (recommendation === '' || !isKnown || date === null || status === null || source === null)
    return null
  const evidence = row.languageMap('evidence')
  return { recommendation, date, status, sourceRole: source, evidence, ...parseSource(row) }
}
