import { CERTAINTIES } from '../../../model/records.ts'
import { isTranslated } from '../../../model/tables/columns.ts'
import { followUpTable, type recommendationTable } from '../../../model/tables/records.ts'
import { RecordField, TextFields } from './recordForm.tsx'
import { useTranslator } from '../../../components/useTranslator.ts'
import { idPart } from '../../../i18n/idPart.ts'

/** The source of a record, and how far it was checked. */
export function SourceFields(props: {
  readonly table?: typeof followUpTable | typeof recommendationTable
}) {
  const { t } = useTranslator()
  const { columns } = props.table ?? followUpTable
  const source = {
    column: 'source',
    label: t('record.source'),
    hint: t('record.source.hint'),
  }
  return (
    <>
      {isTranslated(columns.source) ? <TextFields {...source} /> : <RecordField {...source} />}
      <div className="form-row">
        <RecordField
          column="source_url"
          label={t('record.sourceUrl')}
          hint={t('record.sourceUrl.hint')}
        />
        <RecordField
          column="certainty"
          label={t('record.certainty')}
          hint={t('record.certainty.hint')}
          choices={CERTAINTIES.map((certainty) => ({
            value: certainty,
            label: t(`record.certainty.${idPart(certainty)}`),
          }))}
        />
      </div>
      <TextFields
        column="certainty_note"
        label={t('record.certaintyNote')}
        hint={t('record.certaintyNote.hint')}
      />
    </>
  )
}
