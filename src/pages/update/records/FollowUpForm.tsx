import type { DraftRecord } from '../../../drafts/draft.ts'
import { isEmptyRecord } from '../../../drafts/records/emptyRecords.ts'
import type { Problem } from '../../../model/problem.ts'
import { FOLLOW_UP_STATUSES, SOURCE_ROLES } from '../../../model/records.ts'
import { usePageContext } from '../../../components/pageContext.ts'
import { RecordField, RecordFormProvider, RowMessages, TextFields } from './recordForm.tsx'
import { SourceFields } from './SourceFields.tsx'
import { useRequestedRecord } from './useRequestedRecord.ts'
import { useTranslator } from '../../../components/useTranslator.ts'
import { idPart } from '../../../i18n/idPart.ts'

/** The form of a row of follow-up.csv. */
export function FollowUpForm(props: {
  readonly recommendation: string
  readonly record: DraftRecord
  readonly problems: readonly Problem[] | undefined
  /** Whether it was handed over and is published unchanged. */
  readonly isPublished: boolean
  readonly onChange: (record: DraftRecord) => void
  readonly onRemove: () => void
}) {
  const { dataset, translator } = usePageContext()
  const { t } = useTranslator()
  const { recommendation: id, record, problems, onChange } = props
  const { form, wasRequested } = useRequestedRecord('followUps', record.id)
  return (
    <fieldset ref={form} className="form-set record-form" data-record={record.id}>
      <legend className="form-legend">{t('followUp.form', { id })}</legend>
      {props.isPublished && <p className="form-hint">{t('record.filed')}</p>}
      {isEmptyRecord('followUps', record, dataset) && (
        <p className="form-hint">{t('record.empty')}</p>
      )}
      <RecordFormProvider
        record={record}
        problems={problems}
        onChange={onChange}
        showsAllProblems={wasRequested}
      >
        <RowMessages />
        <div className="form-row">
          <RecordField
            column="date"
            label={t('followUp.date')}
            hint={t('form.dateHint')}
            required
          />
          <RecordField
            column="status"
            label={t('followUp.status')}
            hint={t('followUp.status.hint')}
            required
            choices={[
              { value: '', label: t('form.choose') },
              ...FOLLOW_UP_STATUSES.map((status) => ({
                value: status,
                label: translator.t(`state.label.${idPart(status)}`),
              })),
            ]}
          />
          <RecordField
            column="said_by"
            label={t('followUp.sourceRole')}
            hint={t('followUp.sourceRole.hint')}
            required
            choices={SOURCE_ROLES.map((speaker) => ({
              value: speaker,
              label: translator.t(`speaker.${idPart(speaker)}`),
            }))}
          />
        </div>
        <TextFields
          column="evidence"
          label={t('followUp.evidence')}
          hint={t('followUp.evidence.hint')}
          rows={3}
        />
        <SourceFields />
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
