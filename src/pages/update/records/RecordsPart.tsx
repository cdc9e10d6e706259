import { useDeferredValue, useMemo, useState } from 'react'
import type { Draft } from '../../../desk/draft.ts'
import { draftDataset } from '../../../desk/draftDataset.ts'
import { readDraftRecords } from '../../../desk/records/readDraftRecords.ts'
import type { Records } from '../../../model/records.ts'
import { RecordsWaiting } from '../../parts/RecordsWaiting.tsx'
import { useReader } from '../../reader.ts'
import { useOpenDraft } from '../openDraft.ts'
import { CommentaryEditor } from './CommentaryEditor.tsx'
import { FollowUps } from './FollowUps.tsx'
import { NewRecommendations } from './NewRecommendations.tsx'
import './records.css'
import { useTranslator } from '../../useTranslator.ts'

/** Commentary, follow-up and new recommendations of a right. */
export default function RecordsPart() {
  const { dataset } = useReader()
  const { say } = useTranslator()
  return (
    <section aria-labelledby="part-title">
      <h2 id="part-title" tabIndex={-1}>
        {say('draft.part.records')}
      </h2>
      {dataset.records ? <Work records={dataset.records} /> : <RecordsWaiting />}
    </section>
  )
}

function Work({ records }: { readonly records: Records }) {
  const { dataset } = useReader()
  const { say } = useTranslator()
  const { draft, edit, settle, readOnly } = useOpenDraft()
  const figures = useDeferredValue(useWithSameLines(draft))
  // With the figures of the draft, so that the verdicts are the future ones.
  const preview = useMemo(() => draftDataset(dataset, figures), [dataset, figures])
  const { edition, followUps, recommendations } = draft
  const reading = useMemo(
    () => readDraftRecords({ edition, followUps, recommendations }, dataset, records),
    [edition, followUps, recommendations, dataset, records],
  )
  const shared = { draft, records, reading, edit }
  const leaving = { onBlur: settle }
  return (
    <fieldset className="form-set" disabled={readOnly}>
      {/* Leaving a text ends an undo step; the fields inside handle their own keys. */}
      <div className="records-work" role="group" aria-labelledby="part-title" {...leaving}>
        <section aria-labelledby="records-commentary">
          <h3 id="records-commentary">{say('commentary.title')}</h3>
          <p>{say('commentary.lead')}</p>
          <CommentaryEditor draft={draft} records={records} edit={edit} />
        </section>
        <section aria-labelledby="records-follow-up">
          <h3 id="records-follow-up">{say('followUp.title')}</h3>
          <FollowUps {...shared} />
        </section>
        <section aria-labelledby="records-new">
          <h3 id="records-new">{say('recommend.title')}</h3>
          <NewRecommendations {...shared} dataset={preview} />
        </section>
      </div>
    </fieldset>
  )
}

/** The draft as of the last change of its lines: typing a text judges no figure again. */
function useWithSameLines(draft: Draft): Draft {
  const [kept, keep] = useState(draft)
  if (kept.lines !== draft.lines) keep(draft)
  return kept
}
