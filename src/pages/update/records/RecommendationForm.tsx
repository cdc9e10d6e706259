import type { DraftRecord } from '../../../drafts/draft.ts'
import type { Dataset } from '../../../model/dataset.ts'
import { isEmptyRecord } from '../../../drafts/records/emptyRecords.ts'
import type { Problem } from '../../../model/problem.ts'
import { ORIGINS, type Records } from '../../../model/records.ts'
import { recommendationTable } from '../../../model/tables/records.ts'
import { usePageContext } from '../../../components/pageContext.ts'
import { IndicatorChoice } from './IndicatorChoice.tsx'
import { RecordField, RecordFormProvider, RowMessages, TextFields } from './recordForm.tsx'
import { SourceFields } from './SourceFields.tsx'
import { useRequestedRecord } from './useRequestedRecord.ts'
import { useTranslator } from '../../../components/useTranslator.ts'
import { idPart } from '../../../i18n/idPart.ts'

/** The form of a row of recommendations.csv. */
export function RecommendationForm(props: {
  readonly record: DraftRecord
  readonly problems: readonly Problem[] | undefined
  readonly isPublished: boolean
  readonly records: Records
  /** The dataset with the figures of the draft. */
  readonly dataset: Dataset
  readonly edition: number
  readonly onChange: (record: DraftRecord) => void
  readonly onRemove: () => void
}) {
  const { dataset, translator } = usePageContext()
  const { t } = useTranslator()
  const { record, problems, records, onChange } = props
  const { form, wasRequested } = useRequestedRecord('recommendations', record.id)
  const id = record.cells['id'] ?? ''
  const right = record.cells['right'] ?? ''
  const primaryLanguage = dataset.languages[0]
  const addressees = records.recommendations.flatMap(
    ({ addressee }) => addressee[primaryLanguage] ?? [],
  )
  const earlier = records.recommendations.filter((one) => one.right === right)
  return (
    <fieldset ref={form} className="form-set record-form" data-record={record.id}>
      <legend className="form-legend">{t('recommend.form', { id })}</legend>
      {props.isPublished && <p className="form-hint">{t('record.filed')}</p>}
      {isEmptyRecord('recommendations', record, dataset) && (
        <p className="form-hint">{t('record.empty')}</p>
      )}
      <RecordFormProvider
        record={record}
        problems={problems}
        onChange={onChange}
        showsAllProblems={wasRequested}
      >
        <RowMessages />
        <TextFields
          column="recommendation"
          label={t('recommend.text')}
          hint={t('recommend.text.hint')}
          rows={3}
          required
        />
        <TextFields
          column="addressee"
          label={t('recommend.addressee')}
          hint={t('recommend.addressee.hint')}
          suggestions={[...new Set(addressees)].toSorted((a, b) => a.localeCompare(b))}
        />
        <IndicatorChoice dataset={props.dataset} edition={props.edition} />
        <details className="ds-details desk-fold">
          <summary>{t('recommend.more')}</summary>
          <div className="form-set">
            <div className="form-row">
              <RecordField column="id" label={t('recommend.id')} hint={t('recommend.id.hint')} />
              <RecordField
                column="right"
                label={t('recommend.right')}
                choices={[
                  ...dataset.rights.map((one) => ({
                    value: one.id,
                    label: translator.localize(one.title).text,
                  })),
                  { value: '', label: translator.t('recommendations.right.city') },
                ]}
              />
              <RecordField
                column="origin"
                label={t('recommend.origin')}
                hint={t('recommend.origin.hint')}
                choices={ORIGINS.map((origin) => ({
                  value: origin,
                  label: translator.t(`origin.${idPart(origin)}`),
                }))}
              />
              <RecordField
                column="same_as"
                label={t('recommend.sameAs')}
                hint={t('recommend.sameAs.hint')}
                choices={[
                  { value: '', label: t('recommend.sameAs.none') },
                  ...earlier.map((one) => ({
                    value: one.id,
                    label: `${one.id}: ${translator.localize(one.recommendation).text.slice(0, 80)}`,
                  })),
                ]}
              />
            </div>
            <TextFields
              column="reference"
              label={t('recommend.reference')}
              hint={t('recommend.reference.hint')}
            />
            <RecordField column="sdg" label={t('recommend.sdg')} hint={t('recommend.sdg.hint')} />
            <SourceFields table={recommendationTable} />
          </div>
        </details>
      </RecordFormProvider>
      <div className="form-actions">
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          aria-label={t('record.remove.of', { id })}
          onClick={props.onRemove}
        >
          {t('record.remove')}
        </button>
      </div>
    </fieldset>
  )
}
