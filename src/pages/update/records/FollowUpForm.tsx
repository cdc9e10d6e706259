import type { DraftRecord } from '../../../desk/draft.ts'
import { isEmptyRecord } from '../../../desk/records/emptyRecords.ts'
import type { Problem } from '../../../model/problem.ts'
import { FOLLOW_UP_STATUSES, SPEAKERS } from '../../../model/records.ts'
import { useReader } from '../../reader.ts'
import { CellField, RecordFormOf, RowMessages, TextFields } from './recordForm.tsx'
import { SourceFields } from './SourceFields.tsx'
import { useWantedRecord } from './useWantedRecord.ts'
import { useTranslator } from '../../useTranslator.ts'

/** The form of a row of follow-up.csv. */
export function FollowUpForm(props: {
  readonly recommendation: string
  readonly record: DraftRecord
  readonly problems: readonly Problem[] | undefined
  /** Whether it was handed over and is published unchanged. */
  readonly isFiled: boolean
  readonly change: (record: DraftRecord) => void
  readonly remove: () => void
}) {
  const { dataset, words } = useReader()
  const { say } = useTranslator()
  const { recommendation: id, record, problems, change } = props
  const { form, wasWanted } = useWantedRecord('followUps', record.id)
  return (
    <fieldset ref={form} className="form-set record-form" data-record={record.id}>
      <legend className="form-legend">{say('followUp.form', { id })}</legend>
      {props.isFiled && <p className="form-hint">{say('record.filed')}</p>}
      {isEmptyRecord('followUps', record, dataset) && (
        <p className="form-hint">{say('record.empty')}</p>
      )}
      <RecordFormOf record={record} problems={problems} change={change} showAll={wasWanted}>
        <RowMessages />
        <div className="form-row">
          <CellField
            column="date"
            label={say('followUp.date')}
            hint={say('form.dateHint')}
            required
          />
          <CellField
            column="status"
            label={say('followUp.status')}
            hint={say('followUp.status.hint')}
            required
            choices={[
              { value: '', label: say('form.choose') },
              ...FOLLOW_UP_STATUSES.map((status) => ({
                value: status,
                label: words.say(`state.label.${status}`),
              })),
            ]}
          />
          <CellField
            column="said_by"
            label={say('followUp.saidBy')}
            hint={say('followUp.saidBy.hint')}
            required
            choices={SPEAKERS.map((speaker) => ({
              value: speaker,
              label: words.say(`speaker.${speaker}`),
            }))}
          />
        </div>
        <TextFields
          column="evidence"
          label={say('followUp.evidence')}
          hint={say('followUp.evidence.hint')}
          rows={3}
        />
        <SourceFields />
      </RecordFormOf>
      <div className="form-actions">
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          aria-label={say('record.remove.of', { id })}
          onClick={props.remove}
        >
          {say('record.remove')}
        </button>
      </div>
    </fieldset>
  )
}
