import { useMemo } from 'react'
import type { DraftRecord } from '../../../desk/draft.ts'
import { indicatorPut, indicatorRemoved } from '../../../desk/metadata/indicatorEdit.ts'
import { readDraftIndicators } from '../../../desk/metadata/readDraftIndicators.ts'
import { useOpenDraft } from '../openDraft.ts'
import { freshRecordId, useArrivals } from '../records/freshRecord.ts'
import { BeginRow } from './BeginRow.tsx'
import { IndicatorForm } from './IndicatorForm.tsx'
import { useTranslator } from '../../useTranslator.ts'

/** The draft's rows of indicators.csv, and buttons to begin one. */
export function IndicatorRows() {
  const { say } = useTranslator()
  const { draft, published, edit, settle, readOnly } = useOpenDraft()
  const rows = useMemo(() => draft.indicators ?? [], [draft.indicators])
  const reading = useMemo(() => readDraftIndicators(rows, published), [rows, published])
  const { list, add, expect } = useArrivals(rows.length)
  const put = (record: DraftRecord) => edit(indicatorPut(published, draft, record))
  const leaving = { onBlur: settle }
  return (
    <fieldset className="form-set" disabled={readOnly}>
      <BeginRow
        ref={add}
        begin={(cells) => {
          expect()
          put({ id: freshRecordId(rows), cells })
        }}
      />
      <div
        ref={list}
        className="metadata-rows"
        role="group"
        aria-label={say('metadata.rows')}
        {...leaving}
      >
        {rows.map((record) => (
          <IndicatorForm
            key={record.id}
            record={record}
            problems={reading.problems.get(record.id)}
            isFiled={reading.filed.has(record.id)}
            change={put}
            remove={() => edit(indicatorRemoved(published, draft, record.id))}
          />
        ))}
      </div>
    </fieldset>
  )
}
