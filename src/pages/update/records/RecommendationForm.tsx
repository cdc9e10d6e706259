import type { DraftRecord } from '../../../desk/draft.ts'
import type { Dataset } from '../../../model/dataset.ts'
import { isEmptyRecord } from '../../../desk/records/emptyRecords.ts'
import type { Problem } from '../../../model/problem.ts'
import { ORIGINS, type Records } from '../../../model/records.ts'
import { useReader } from '../../reader.ts'
import { IndicatorChoice } from './IndicatorChoice.tsx'
import { CellField, RecordFormOf, RowMessages, TextFields } from './recordForm.tsx'
import { SourceFields } from './SourceFields.tsx'
import { useWantedRecord } from './useWantedRecord.ts'
import { useTranslator } from '../../useTranslator.ts'

/** The form of a row of recommendations.csv. */
export function RecommendationForm(props: {
  readonly record: DraftRecord
  readonly problems: readonly Problem[] | undefined
  readonly isFiled: boolean
  readonly records: Records
  /** The dataset with the figures of the draft. */
  readonly dataset: Dataset
  readonly edition: number
  readonly change: (record: DraftRecord) => void
  readonly remove: () => void
}) {
  const { dataset, words } = useReader()
  const { say } = useTranslator()
  const { record, problems, records, change } = props
  const { form, wasWanted } = useWantedRecord('recommendations', record.id)
  const id = record.cells['id'] ?? ''
  const right = record.cells['right'] ?? ''
  const first = dataset.languages[0]!
  const addressees = records.recommendations.flatMap(({ addressee }) => addressee[first] ?? [])
  const earlier = records.recommendations.filter((one) => one.right === right)
  return (
    <fieldset ref={form} className="form-set record-form" data-record={record.id}>
      <legend className="form-legend">{say('recommend.form', { id })}</legend>
      {props.isFiled && <p className="form-hint">{say('record.filed')}</p>}
      {isEmptyRecord('recommendations', record, dataset) && (
        <p className="form-hint">{say('record.empty')}</p>
      )}
      <RecordFormOf record={record} problems={problems} change={change} showAll={wasWanted}>
        <RowMessages />
        <TextFields
          column="recommendation"
          label={say('recommend.text')}
          hint={say('recommend.text.hint')}
          rows={3}
          required
        />
        <TextFields
          column="addressee"
          label={say('recommend.addressee')}
          hint={say('recommend.addressee.hint')}
          suggestions={[...new Set(addressees)].toSorted((a, b) => a.localeCompare(b))}
        />
        <IndicatorChoice dataset={props.dataset} edition={props.edition} />
        <details className="ds-details desk-fold">
          <summary>{say('recommend.more')}</summary>
          <div className="form-set">
            <div className="form-row">
              <CellField column="id" label={say('recommend.id')} hint={say('recommend.id.hint')} />
              <CellField
                column="right"
                label={say('recommend.right')}
                choices={[
                  ...dataset.rights.map((one) => ({
                    value: one.id,
                    label: words.text(one.title).text,
                  })),
                  { value: '', label: words.say('recommendations.right.city') },
                ]}
              />
              <CellField
                column="origin"
                label={say('recommend.origin')}
                hint={say('recommend.origin.hint')}
                choices={ORIGINS.map((origin) => ({
                  value: origin,
                  label: words.say(`origin.${origin}`),
                }))}
              />
              <CellField
                column="same_as"
                label={say('recommend.sameAs')}
                hint={say('recommend.sameAs.hint')}
                choices={[
                  { value: '', label: say('recommend.sameAs.none') },
                  ...earlier.map((one) => ({
                    value: one.id,
                    label: `${one.id}: ${words.text(one.recommendation).text.slice(0, 80)}`,
                  })),
                ]}
              />
            </div>
            <TextFields
              column="reference"
              label={say('recommend.reference')}
              hint={say('recommend.reference.hint')}
            />
            <CellField column="sdg" label={say('recommend.sdg')} hint={say('recommend.sdg.hint')} />
            <SourceFields sheet="recommendations" />
          </div>
        </details>
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
