import type { RecordList } from '../../../desk/edits.ts'
import { ownEntry } from '../../../model/ownEntry.ts'
import type { DeskMessageId, SayDesk } from '../../../words/desk.ts'
import { FIELD_GROUPS } from '../metadata/indicatorFields.ts'

/** The fields of the forms of records, by column; those of the metadata sheet have ids of their own. */
const LABELS: Readonly<Record<string, DeskMessageId>> = {
  date: 'followUp.date',
  status: 'followUp.status',
  said_by: 'followUp.saidBy',
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

/** What a field is called in its form; the column itself where the form has no such field. */
export function fieldLabel(of: RecordList, column: string, say: SayDesk): string {
  // A column of another language, such as `evidence_nb`, stands in the set of its text.
  const plain = column.replace(/_[a-z]{2,3}$/, '')
  if (of === 'indicators') {
    const columns = FIELD_GROUPS.flatMap(({ fields }) => fields.map((field) => field.column))
    const known = columns.find((one) => one === column) ?? columns.find((one) => one === plain)
    return known === undefined ? column : say(`metadata.field.${known}` as DeskMessageId)
  }
  const id = ownEntry(LABELS, column) ?? ownEntry(LABELS, plain)
  return id === undefined ? column : say(id)
}
