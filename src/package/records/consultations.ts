import type { Consultation } from '../../model/records.ts'
import { words } from '../labels.ts'
import type { ProblemLog } from '../problemLog.ts'
import { CONSULTATION } from './recordFiles.ts'
import { dateOf, readRecordSheet, SOURCE_LABELS, sourceOf, type KeptRow } from './recordRow.ts'

const LABELS = {
  required: words('id date item'),
  optional: [...words('method participants result'), ...SOURCE_LABELS],
  languages: words('item method participants result source certainty_note'),
}

/** The rows of `consultation.csv` in file order. */
export function readConsultations(
  bytes: Uint8Array,
  first: string,
  log: ProblemLog,
): readonly KeptRow<Consultation>[] {
  return readRecordSheet<Consultation>(
    bytes,
    CONSULTATION,
    LABELS,
    first,
    log,
    (row) => {
      const id = row.id('id')
      const date = row.requiredText('date') === '' ? null : dateOf(row, 'date')
      const item = row.requiredLocalText('item')
      if (id === '' || date === null) return null
      return {
        id,
        date,
        item,
        method: row.localText('method'),
        participants: row.localText('participants'),
        result: row.localText('result'),
        ...sourceOf(row),
      }
    },
    (consultation) => consultation.id,
  )
}
