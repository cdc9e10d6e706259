import { ACTION_STATUSES, type Action } from '../../model/records.ts'
import { words } from '../labels.ts'
import type { MetadataRow } from '../metadataSheet.ts'
import type { ProblemLog } from '../problemLog.ts'
import { ACTIONS } from './recordFiles.ts'
import {
  dateOf,
  idsOf,
  readRecordSheet,
  rightOf,
  sourceOf,
  type KeptRow,
  type RecordNames,
} from './recordRow.ts'

const LABELS = {
  required: words('id plan action'),
  optional: words(
    'plan_period part number right responsible due target status status_note',
    'recommendations indicators source source_url certainty',
  ),
  languages: words('plan part action responsible target status_note source'),
}

/** The rows of `actions.csv` in file order. */
export function readActions(
  bytes: Uint8Array,
  first: string,
  names: RecordNames,
  log: ProblemLog,
): readonly KeptRow<Action>[] {
  const make = (row: MetadataRow): Action | null => actionOf(row, names)
  return readRecordSheet(bytes, ACTIONS, LABELS, first, log, make, (action) => action.id)
}

function actionOf(row: MetadataRow, names: RecordNames): Action | null {
  const id = row.id('id')
  const due = dateOf(row, 'due')
  const plan = row.requiredLocalText('plan')
  const action = row.requiredLocalText('action')
  const status = row.choice('status', ACTION_STATUSES, 'unknown', false)
  if (id === '' || due === null) return null
  const { source, sourceUrl, certainty } = sourceOf(row)
  return {
    id,
    plan,
    planPeriod: row.text('plan_period'),
    part: row.localText('part'),
    number: row.text('number'),
    action,
    right: rightOf(row, names),
    responsible: row.localText('responsible'),
    due,
    target: row.localText('target'),
    status,
    statusNote: row.localText('status_note'),
    recommendations: idsOf(row, 'recommendations', names),
    indicators: idsOf(row, 'indicators', names),
    source,
    sourceUrl,
    certainty,
  }
}
