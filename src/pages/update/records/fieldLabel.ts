import type { RecordList } from '../../../drafts/edits.ts'
import { getOwnEntry } from '../../../model/getOwnEntry.ts'
import { FIELD_GROUPS } from '../indicators/indicatorFields.ts'
import type { MessageId, Translate } from '../../../i18n/catalogue.ts'

/** Labels of the fields, by column; indicators.csv has its own message ids. */
const LABELS: Readonly<Record<string, MessageId>> = {
  date: 'followUp.date',
  status: 'followUp.status',
  said_by: 'followUp.sourceRole',
  evidence: 'followUp.evidence',
  recommendation: 'recommend.text',
  addressee: 'recommend.addressee',
  indicators: 'recommend.indicators',
  id: 'recommend.id',
  right: 'recommend.right',
  origin: 'recommend.origin',
  same_as: 'recommend.sameAs',
  reference: 'recommend.reference',
  sdg: 'recommend.sdg',
  source: 'record.source',
  source_url: 'record.sourceUrl',
  certainty: 'record.certainty',
  certainty_note: 'record.certaintyNote',
}

/** The label of a field; the column name if the form has no such field. */
export function getFieldLabel(of: RecordList, column: string, t: Translate): string {
  // A column of another language, such as `evidence_nb`, belongs to the fieldset of its text.
  const baseColumn = column.replace(/_[a-z]{2,3}$/, '')
  if (of === 'indicators') {
    const columns = FIELD_GROUPS.flatMap(({ fields }) => fields.map((field) => field.column))
    const knownColumn =
      columns.find((each) => each === column) ?? columns.find((each) => each === baseColumn)
    return knownColumn === undefined ? column : t(`metadata.field.${knownColumn}` as MessageId)
  }
  const id = getOwnEntry(LABELS, column) ?? getOwnEntry(LABELS, baseColumn)
  return id === undefined ? column : t(id)
}
