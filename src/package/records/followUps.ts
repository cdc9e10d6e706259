import { FOLLOW_UP_STATUSES, SPEAKERS, type FollowUp } from '../../model/records.ts'
import { words } from '../labels.ts'
import type { MetadataRow } from '../metadataSheet.ts'
import { nearestWord } from '../nearest.ts'
import type { ProblemLog } from '../problemLog.ts'
import { FOLLOW_UP, RECOMMENDATIONS } from './recordFiles.ts'
import {
  dateOf,
  oneOf,
  readRecordSheet,
  SOURCE_LABELS,
  sourceOf,
  type KeptRow,
  type RecordNames,
} from './recordRow.ts'

const LABELS = {
  required: words('recommendation date status said_by'),
  optional: ['evidence', ...SOURCE_LABELS],
  languages: words('evidence source certainty_note'),
}

/**
 * The rows of `follow-up.csv` in file order. A recommendation may have several, also on one day; only an
 * identical row is a duplicate.
 */
export function readFollowUps(
  bytes: Uint8Array,
  first: string,
  names: RecordNames,
  log: ProblemLog,
): readonly KeptRow<FollowUp>[] {
  const make = (row: MetadataRow): FollowUp | null => followUpOf(row, names)
  return readRecordSheet(bytes, FOLLOW_UP, LABELS, first, log, make, JSON.stringify)
}

function followUpOf(row: MetadataRow, { recommendations }: RecordNames): FollowUp | null {
  const recommendation = row.requiredText('recommendation')
  const isKnown = !recommendations || recommendations.has(recommendation)
  if (recommendation !== '' && !isKnown) {
    const detail = { rule: 'follow-up', in: RECOMMENDATIONS }
    const suggest = (): string | null => nearestWord(recommendation, recommendations)
    row.error('foreign-key', 'recommendation', detail, recommendation, suggest)
  }
  const date = row.requiredText('date') === '' ? null : dateOf(row, 'date')
  const status = oneOf(row, 'status', FOLLOW_UP_STATUSES)
  const saidBy = oneOf(row, 'said_by', SPEAKERS)
  if (recommendation === '' || !isKnown || date === null || status === null || saidBy === null)
    return null
  const evidence = row.localText('evidence')
  return { recommendation, date, status, saidBy, evidence, ...sourceOf(row) }
}
