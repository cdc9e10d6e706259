import { slugify } from '../../../model/text/slugify.ts'
import type { DraftRecord } from '../../../drafts/draft.ts'
import { isFilled } from '../../../drafts/lineCells.ts'
import { findLinesOfRow } from '../../../drafts/indicators/indicatorEdits.ts'
import { isEmptyRecord } from '../../../drafts/records/emptyRecords.ts'
import type { Dataset } from '../../../model/dataset.ts'
import type { Problem } from '../../../model/problem.ts'
import { getMonthName } from '../../../i18n/periods.ts'
import type { FieldChoice } from '../../../components/FormField.tsx'
import { usePageContext } from '../../../components/pageContext.ts'
import { useOpenDraft } from '../openDraft.ts'
import { RecordField, RecordFormProvider, RowMessages, TextFields } from '../records/recordForm.tsx'
import { useRequestedRecord } from '../records/useRequestedRecord.ts'
import { FIELD_GROUPS, type IndicatorField } from './indicatorFields.ts'
import { MoveRow } from './MoveRow.tsx'
import { RemoveRow } from './RemoveRow.tsx'
import { RowFigures } from './RowFigures.tsx'
import type { MessageId, Translate } from '../../../i18n/catalogue.ts'
import { useTranslator } from '../../../components/useTranslator.ts'

/** The form of a row of indicators.csv. */
export function IndicatorForm(props: {
  readonly record: DraftRecord
  readonly problems: readonly Problem[] | undefined
  readonly isPublished: boolean
  readonly onChange: (record: DraftRecord) => void
  readonly onRemove: () => void
}) {
  const { t } = useTranslator()
  const { draft, published } = useOpenDraft()
  const { record, problems, onChange, onRemove } = props
  const { form, wasRequested } = useRequestedRecord('indicators', record.id)
  const lines = findLinesOfRow(published, draft, record.id)
  const filledLines = lines.filter(isFilled).length
  const publishedIds = published.indicators.some(({ id }) => id === record.cells['id'])
  const title = record.cells['title'] || record.cells['id'] || t('metadata.unnamed')
  return (
    <fieldset ref={form} className="form-set record-form" data-record={record.id}>
      <legend className="form-legend">
        {t(publishedIds ? 'metadata.form.change' : 'metadata.form.new', { title })}
      </legend>
      {props.isPublished && <p className="form-hint">{t('record.filed')}</p>}
      {filledLines === 0 && isEmptyRecord('indicators', record, published) && (
        <p className="form-hint">{t('record.empty')}</p>
      )}
      {/* A draft with figures is about to be handed over: missing cells are reported without a visit. */}
      <RecordFormProvider
        record={record}
        problems={problems}
        onChange={onChange}
        showsAllProblems={filledLines > 0 || wasRequested}
      >
        <RowMessages />
        {FIELD_GROUPS.map(({ group, fields }) => (
          <section key={group} className="form-row metadata-group">
            <h3>{t(`metadata.group.${group}`)}</h3>
            {fields.map((field) => (
              <IndicatorField
                key={field.column}
                field={field}
                record={record}
                isKnown={publishedIds}
              />
            ))}
          </section>
        ))}
      </RecordFormProvider>
      {draft.right !== '' && !publishedIds && <RowFigures lines={lines} title={title} />}
      <div className="form-actions">
        {draft.right === '' && !publishedIds && hasRight(published, record) && (
          <MoveRow record={record} title={title} onRemove={onRemove} />
        )}
        <RemoveRow title={title} filledCount={publishedIds ? 0 : filledLines} onRemove={onRemove} />
      </div>
    </fieldset>
  )
}

function hasRight({ rights }: Pick<Dataset, 'rights'>, { cells }: DraftRecord): boolean {
  return rights.some(({ id }) => id === cells['right'])
}

function IndicatorField(props: {
  readonly field: IndicatorField
  readonly record: DraftRecord
  readonly isKnown: boolean
}) {
  const { dataset, translator } = usePageContext()
  const { t } = useTranslator()
  const { draft } = useOpenDraft()
  const { field, record } = props
  const { column, control } = field
  const shared = {
    column,
    label: t(`metadata.field.${column}`),
    hint: t(`metadata.hint.${column}`),
    required: field.isRequired,
  }
  if (control === 'texts' || control === 'long texts') {
    // As long as the id is derived from the name, it follows the name.
    const ownChoice = record.cells['id'] ?? ''
    const followingCells =
      column === 'title' && !props.isKnown && ownChoice === slugify(record.cells['title'] ?? '')
    return (
      <TextFields
        {...shared}
        {...(control === 'long texts' ? { rows: 3 } : {})}
        {...(followingCells
          ? { getFollowingCells: (text: string) => ({ id: slugify(text) }) }
          : {})}
      />
    )
  }
  if (control === 'line') return <RecordField {...shared} />
  const choices: readonly FieldChoice[] =
    column === 'right'
      ? dataset.rights
          // A draft of one right has figures of that right only.
          .filter(({ id }) => ['', id].includes(draft.right) || id === record.cells['right'])
          .map(({ id, title }) => ({ value: id, label: translator.localize(title).text }))
      : field.choices.map((value) => ({
          value,
          label: choiceLabel(column, value, translator.lang, t),
        }))
  const isBlank = (record.cells[column] ?? '') === ''
  const blank =
    !field.isRequired || isBlank
      ? [{ value: '', label: t(field.isRequired ? 'form.choose' : 'metadata.choice.none') }]
      : []
  return <RecordField {...shared} choices={[...blank, ...choices]} />
}

function choiceLabel(column: string, value: string, lang: string, t: Translate): string {
  if (column === 'release_month') return getMonthName(Number(value), lang)
  return t(`metadata.choice.${column}.${value}` as MessageId)
}
