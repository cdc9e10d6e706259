import type { DraftRecord } from '../../../desk/draft.ts'
import { isFilled } from '../../../desk/draftColumns.ts'
import { requiredColumns } from '../../../desk/metadata/formProblems.ts'
import { idFrom } from '../../../desk/metadata/indicatorCells.ts'
import { linesOfRow } from '../../../desk/metadata/indicatorEdit.ts'
import { isEmptyRecord } from '../../../desk/records/emptyRecords.ts'
import type { Dataset } from '../../../model/dataset.ts'
import type { Problem } from '../../../model/problem.ts'
import { monthName } from '../../../words/period.ts'
import type { FieldChoice } from '../../parts/FormField.tsx'
import { useReader } from '../../reader.ts'
import { useOpenDraft } from '../openDraft.ts'
import { CellField, RecordFormOf, RowMessages, TextFields } from '../records/recordForm.tsx'
import { useWantedRecord } from '../records/useWantedRecord.ts'
import { FIELD_GROUPS, type IndicatorField } from './indicatorFields.ts'
import { MoveRow } from './MoveRow.tsx'
import { RemoveRow } from './RemoveRow.tsx'
import { RowFigures } from './RowFigures.tsx'
import type { MessageId, Translate } from '../../../words/catalogue.ts'
import { useTranslator } from '../../useTranslator.ts'

/** The form of a row of indicators.csv. */
export function IndicatorForm(props: {
  readonly record: DraftRecord
  readonly problems: readonly Problem[] | undefined
  readonly isFiled: boolean
  readonly change: (record: DraftRecord) => void
  readonly remove: () => void
}) {
  const { say } = useTranslator()
  const { draft, published } = useOpenDraft()
  const { record, problems, change, remove } = props
  const { form, wasWanted } = useWantedRecord('indicators', record.id)
  const lines = linesOfRow(published, draft, record.id)
  const filled = lines.filter(isFilled).length
  const known = published.indicators.some(({ id }) => id === record.cells['id'])
  const title = record.cells['title'] || record.cells['id'] || say('metadata.unnamed')
  return (
    <fieldset ref={form} className="form-set record-form" data-record={record.id}>
      <legend className="form-legend">
        {say(known ? 'metadata.form.change' : 'metadata.form.new', { title })}
      </legend>
      {props.isFiled && <p className="form-hint">{say('record.filed')}</p>}
      {filled === 0 && isEmptyRecord('indicators', record, published) && (
        <p className="form-hint">{say('record.empty')}</p>
      )}
      {/* A draft with figures is about to be handed over: missing cells are reported without a visit. */}
      <RecordFormOf
        record={record}
        problems={problems}
        change={change}
        showAll={filled > 0 || wasWanted}
      >
        <RowMessages />
        {FIELD_GROUPS.map(({ group, fields }) => (
          <section key={group} className="form-row metadata-group">
            <h3>{say(`metadata.group.${group}`)}</h3>
            {fields.map((field) => (
              <OneField key={field.column} field={field} record={record} isKnown={known} />
            ))}
          </section>
        ))}
      </RecordFormOf>
      {draft.right !== '' && !known && <RowFigures lines={lines} title={title} />}
      <div className="form-actions">
        {draft.right === '' && !known && hasRight(published, record) && (
          <MoveRow record={record} title={title} remove={remove} />
        )}
        <RemoveRow title={title} filled={known ? 0 : filled} remove={remove} />
      </div>
    </fieldset>
  )
}

function hasRight({ rights }: Pick<Dataset, 'rights'>, { cells }: DraftRecord): boolean {
  return rights.some(({ id }) => id === cells['right'])
}

function OneField(props: {
  readonly field: IndicatorField
  readonly record: DraftRecord
  readonly isKnown: boolean
}) {
  const { dataset, words } = useReader()
  const { say } = useTranslator()
  const { draft } = useOpenDraft()
  const { field, record } = props
  const { column, as } = field
  const shared = {
    column,
    label: say(`metadata.field.${column}`),
    hint: say(`metadata.hint.${column}`),
    required: requiredColumns(dataset.languages).includes(column),
  }
  if (as === 'texts' || as === 'long texts') {
    // As long as the id is derived from the name, it follows the name.
    const own = record.cells['id'] ?? ''
    const follows =
      column === 'title' && !props.isKnown && own === idFrom(record.cells['title'] ?? '')
    return (
      <TextFields
        {...shared}
        {...(as === 'long texts' ? { rows: 3 } : {})}
        {...(follows ? { alsoPut: (text: string) => ({ id: idFrom(text) }) } : {})}
      />
    )
  }
  if (as === 'line') return <CellField {...shared} />
  const choices: readonly FieldChoice[] =
    column === 'right'
      ? dataset.rights
          // A draft of one right has figures of that right only.
          .filter(({ id }) => ['', id].includes(draft.right) || id === record.cells['right'])
          .map(({ id, title }) => ({ value: id, label: words.text(title).text }))
      : (field.choices ?? []).map((value) => ({
          value,
          label: choiceLabel(column, value, words.lang, say),
        }))
  const isBlank = (record.cells[column] ?? '') === ''
  const blank =
    field.optional || isBlank
      ? [{ value: '', label: say(field.optional ? 'metadata.choice.none' : 'form.choose') }]
      : []
  return <CellField {...shared} choices={[...blank, ...choices]} />
}

function choiceLabel(column: string, value: string, lang: string, say: Translate): string {
  if (column === 'release_month') return monthName(Number(value), lang)
  return say(`metadata.choice.${column}.${value}` as MessageId)
}
