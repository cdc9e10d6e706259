import { CERTAINTIES } from '../../../model/records.ts'
import { listTableColumns, type TableName } from '../../../drafts/indicators/tableSchemas.ts'
import { usePageContext } from '../../../components/pageContext.ts'
import { RecordField, TextFields } from './recordForm.tsx'
import { useTranslator } from '../../../components/useTranslator.ts'
import { idPart } from '../../../i18n/idPart.ts'

/** The source of a record, and how far it was checked. */
export function SourceFields({ table = 'follow-up' }: { readonly table?: TableName }) {
  const { dataset } = usePageContext()
  const { t } = useTranslator()
  const { languages } = dataset
  const isOwnRecommendation = listTableColumns(table, [...languages.slice(0, 1), 'xx']).includes(
    'source_xx',
  )
  const source = {
    column: 'source',
    label: t('record.source'),
    hint: t('record.source.hint'),
  }
  return (
    <>
      {isOwnRecommendation ? <TextFields {...source} /> : <RecordField {...source} />}
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
          options={CERTAINTIES.map((certainty) => ({
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
