import { useId, useMemo, useState } from 'react'
import type { DraftRecord } from '../../../desk/draft.ts'
import { changedIndicatorCells, newIndicatorCells } from '../../../desk/metadata/indicatorCells.ts'
import { readDraftIndicators } from '../../../desk/metadata/readDraftIndicators.ts'
import { indicatorsAt } from '../../../model/dataset.ts'
import { useReader } from '../../reader.ts'
import { useOpenDraft } from '../openDraft.ts'
import { freshRecordId, useArrivals } from '../records/freshRecord.ts'
import { useDeskWords } from '../useDeskWords.ts'
import { IndicatorForm } from './IndicatorForm.tsx'

/** The new rows of the sheet, and the two ways to begin one. */
export function IndicatorRows() {
  const { dataset, edition, words } = useReader()
  const say = useDeskWords()
  const { draft, edit, settle, readOnly } = useOpenDraft()
  const rows = useMemo(() => draft.indicators ?? [], [draft.indicators])
  const reading = useMemo(() => readDraftIndicators(rows, dataset), [rows, dataset])
  const { list, add, expect } = useArrivals(rows.length)
  const known = indicatorsAt(dataset, edition.edition)
  const [right, setRight] = useState(dataset.rights[0]?.id ?? '')
  const [changed, setChanged] = useState(known[0]?.id ?? '')
  const id = useId()
  const put = (record: DraftRecord) => edit({ kind: 'record', of: 'indicators', record })
  const begin = (cells: DraftRecord['cells']) => {
    expect()
    put({ id: freshRecordId(rows), cells })
  }
  const leaving = { onBlur: settle }
  return (
    <fieldset className="form-set" disabled={readOnly}>
      <div className="metadata-begin">
        <div className="metadata-way">
          <h2>{say('metadata.new')}</h2>
          <p>{say('metadata.new.how')}</p>
          <label htmlFor={`${id}-right`}>{say('metadata.right')}</label>
          <select
            id={`${id}-right`}
            className="ds-input"
            value={right}
            onChange={({ target }) => setRight(target.value)}
          >
            {dataset.rights.map((one) => (
              <option key={one.id} value={one.id}>
                {words.text(one.title).text}
              </option>
            ))}
          </select>
          <button
            ref={add}
            type="button"
            className="ds-button"
            onClick={() => begin(newIndicatorCells(right, edition.edition))}
          >
            {say('metadata.new.begin')}
          </button>
        </div>
        {known.length > 0 && (
          <div className="metadata-way">
            <h2>{say('metadata.change')}</h2>
            <p>{say('metadata.change.how')}</p>
            <label htmlFor={`${id}-changed`}>{say('metadata.indicator')}</label>
            <select
              id={`${id}-changed`}
              className="ds-input"
              value={changed}
              onChange={({ target }) => setChanged(target.value)}
            >
              {known.map((one) => (
                <option key={one.id} value={one.id}>
                  {words.text(one.title).text}
                </option>
              ))}
            </select>
            <button
              type="button"
              className="ds-button"
              data-variant="secondary"
              onClick={() => {
                const indicator = known.find((one) => one.id === changed)
                if (indicator) begin(changedIndicatorCells(indicator, edition.edition, dataset))
              }}
            >
              {say('metadata.change.begin')}
            </button>
          </div>
        )}
      </div>
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
            remove={() => edit({ kind: 'remove record', of: 'indicators', id: record.id })}
          />
        ))}
      </div>
    </fieldset>
  )
}
