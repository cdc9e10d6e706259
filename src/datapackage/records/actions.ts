import { ACTION_STATUSES, type Action } from '../../model/records.ts'
import { splitWords } from '../tables/header.ts'
import type { TableRow } from '../tables/tableReader.ts'
import type { ProblemCollector } from '../problemCollector.ts'
import { ACTIONS } from './recordFiles.ts'
import {
  parseDateCell,
  parseIdList,
  readRecordTable,
  parseRightCell,
  parseSource,
  type ParsedRow,
  type KnownRecordIds,
} from './recordRow.ts'

const LABELS = {
  required: splitWords('id plan action'),
  optional: splitWords(
    'plan_period part number right responsible due target status status_note',
    'recommendations indicators source source_url certainty',
  ),
  languages: splitWords('plan part action responsible target status_note source'),
}

/** The rows of `actions.csv` in file order. */
export function readActions(
  bytes: Uint8Array,
  primaryLanguage: string,
  knownIds: KnownRecordIds,
  problems: ProblemCollector,
): readonly ParsedRow<Action>[] {
  const make = (row: TableRow): Action | null => parseAction(row, knownIds)
  return readRecordTable(
    bytes,
    ACTIONS,
    LABELS,
    primaryLanguage,
    problems,
    make,
    (action) => action.id,
  )
}

function parseAction(row: TableRow, knownIds: KnownRecordIds): Action | null {
  const id = row.id('id')
  const due = parseDateCell(row, 'due')
  const plan = row.requiredLanguageMap('plan')
  const action = row.requiredLanguageMap('action')
  const status = row.choice('status', ACTION_STATUSES, 'unknown', false)
  if (id === '' || due === null) return null
  const { source, sourceUrl, certainty } = parseSource(row)
  return {
    id,
    plan,
    planPeriod: row.text('plan_period'),
    part: row.languageMap('part'),
    number: row.text('number'),
    action,
    right: parseRightCell(row, knownIds),
    responsible: row.languageMap('responsible'),
    due,
    target: row.languageMap('target'),
    status,
    statusNote: row.languageMap('status_note'),
    recommendations: parseIdList(row, 'recommendations', knownIds),
    indicators: parseIdList(row, 'indicators', knownIds),
    source,
    sourceUrl,
    certainty,
  }
}
