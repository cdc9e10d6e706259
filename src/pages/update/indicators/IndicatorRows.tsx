import { useMemo } from 'react'
import type { DraftRecord } from '../../../drafts/draft.ts'
import { putIndicator, removeIndicator } from '../../../drafts/indicators/indicatorEdits.ts'
import { parseDraftIndicators } from '../../../drafts/indicators/parseDraftIndicators.ts'
import { useOpenDraft } from '../openDraft.ts'
import { createRecordId, useFormFocus } from '../records/newRecord.ts'
import { NewRow } from './NewRow.tsx'
import { IndicatorForm } from './IndicatorForm.tsx'
import { useTranslator } from '../../../components/useTranslator.ts'

/** The draft's rows of indicators.csv, and buttons to begin one. */
export function IndicatorRows() {
  const { t } = useTranslator()
  const { draft, published, edit, endTyping, readOnly } = useOpenDraft()
  const rows = useMemo(() => draft.indicators ?? [], [draft.indicators])
  const parsed = useMemo(() => parseDraftIndicators(rows, published), [rows, published])
  const { list, addButton, expectForm: expectRecord } = useFormFocus(rows.length)
  const putRecord = (record: DraftRecord) => edit(putIndicator(published, draft, record))
  const onBlur = { onBlur: endTyping }
  return (
    <fieldset className="form-set" disabled={readOnly}>
      <NewRow
        ref={addButton}
        onBegin={(cells) => {
          expectRecord()
          putRecord({ id: createRecordId(rows), cells })
        }}
      />
      <div
        ref={list}
        className="metadata-rows"
        role="group"
        aria-label={t('metadata.rows')}
        {...onBlur}
      >
        {rows.map((record) => (
          <IndicatorForm
            key={record.id}
            record={record}
            problems={parsed.problems.get(record.id)}
            isPublished={parsed.filed.has(record.id)}
            onChange={putRecord}
            onRemove={() => edit(removeIndicator(published, draft, record.id))}
          />
        ))}
      </div>
    </fieldset>
  )
}
