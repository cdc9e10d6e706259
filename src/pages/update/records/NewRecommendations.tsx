import { useMemo } from 'react'
import type { Draft, DraftRecord } from '../../../desk/draft.ts'
import type { Edit } from '../../../desk/edits.ts'
import type { DraftRecordsReading } from '../../../desk/records/readDraftRecords.ts'
import { nextRecommendationId } from '../../../desk/records/recommendationId.ts'
import type { Dataset } from '../../../model/dataset.ts'
import type { Records } from '../../../model/records.ts'
import { FEWEST, MOST } from '../../../package/records/recordWarnings.ts'
import { SaidText } from '../../parts/SaidText.tsx'
import { VerdictMark } from '../../parts/VerdictMark.tsx'
import { useReader } from '../../reader.ts'
import { verdictLabel } from '../../../words/verdict/label.ts'
import { freshRecordId, useArrivals } from './freshRecord.ts'
import { callingIndicators } from './IndicatorChoice.tsx'
import { RecommendationForm } from './RecommendationForm.tsx'
import { useTranslator } from '../../useTranslator.ts'

interface Props {
  readonly draft: Draft
  readonly records: Records
  /** The dataset with the figures of the draft. */
  readonly dataset: Dataset
  readonly reading: DraftRecordsReading
  readonly edit: (edit: Edit) => void
}

/** The group's recommendations of this year, and the indicators that call for one. */
export function NewRecommendations({ draft, records, dataset, reading, edit }: Props) {
  const { say } = useTranslator()
  const { edition, right } = draft
  const made = draft.recommendations
  const { list, add, expect } = useArrivals(made.length)
  const put = (record: DraftRecord) => edit({ kind: 'record', of: 'recommendations', record })
  const begin = (indicator: string) => {
    expect()
    put({
      id: freshRecordId(made),
      cells: {
        id: nextId(draft, records),
        edition: String(edition),
        right,
        origin: 'city report',
        certainty: 'read',
        ...(indicator === '' ? {} : { indicators: indicator }),
      },
    })
  }
  const count = reading.records.recommendations.filter(
    (one) => one.edition === edition && one.origin === 'city report',
  ).length
  return (
    <>
      <p>{say('recommend.lead', { fewest: FEWEST, most: MOST })}</p>
      <p role="status">
        {say(count > MOST ? 'recommend.count.many' : 'recommend.count', {
          count,
          edition,
          fewest: FEWEST,
          most: MOST,
        })}
      </p>
      <Calls dataset={dataset} draft={draft} begin={begin} />
      <div ref={list} className="record-list">
        {made.map((record) => (
          <RecommendationForm
            key={record.id}
            record={record}
            problems={reading.recommendations.get(record.id)}
            isFiled={reading.filed.has(record.id)}
            records={records}
            dataset={dataset}
            edition={edition}
            change={put}
            remove={() => edit({ kind: 'remove record', of: 'recommendations', id: record.id })}
          />
        ))}
      </div>
      <button
        ref={add}
        type="button"
        className="ds-button"
        data-variant="secondary"
        onClick={() => begin('')}
      >
        {say(made.length === 0 ? 'recommend.add' : 'recommend.another')}
      </button>
    </>
  )
}

function nextId(draft: Draft, { recommendations }: Records): string {
  const ids = [
    ...recommendations.map(({ id }) => id),
    ...draft.recommendations.map(({ cells }) => cells['id'] ?? ''),
  ]
  const own = recommendations.filter(({ origin }) => origin === 'city report').map(({ id }) => id)
  return nextRecommendationId(draft.edition, ids, own)
}

/** Indicators that got worse and that no recommendation of the draft names. */
function Calls(props: {
  readonly dataset: Dataset
  readonly draft: Draft
  readonly begin: (indicator: string) => void
}) {
  const { words } = useReader()
  const { say } = useTranslator()
  const { dataset, draft } = props
  const { right, edition } = draft
  const worse = useMemo(
    () =>
      callingIndicators(dataset, right, edition).filter(({ verdict }) => verdict.kind === 'worse'),
    [dataset, right, edition],
  )
  const spoken = draft.recommendations.map(({ cells }) => cells['indicators'] ?? '').join(';')
  const open = worse.filter(({ indicator }) => !spoken.split(/; ?/).includes(indicator.id))
  if (worse.length === 0) return <p className="form-hint">{say('recommend.calls.none')}</p>
  if (open.length === 0) return <p className="form-hint">{say('recommend.calls.done')}</p>
  return (
    <>
      <h4>{say('recommend.calls')}</h4>
      <ul className="open-list">
        {open.map(({ indicator, verdict }) => (
          <li key={indicator.id} className="call">
            <span>
              <VerdictMark kind={verdict.kind} /> {verdictLabel(verdict.kind, words)}
              {': '}
              <SaidText said={words.text(indicator.title)} />
            </span>
            <button
              type="button"
              className="ds-button"
              data-variant="secondary"
              aria-label={say('recommend.call.of', {
                indicator: words.text(indicator.title).text,
              })}
              onClick={() => props.begin(indicator.id)}
            >
              {say('recommend.call')}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
