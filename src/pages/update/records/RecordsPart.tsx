import { useMemo } from 'react'
import type { Draft } from '../../../desk/draft.ts'
import type { Edit } from '../../../desk/edits.ts'
import { readDraftRecords } from '../../../desk/records/readDraftRecords.ts'
import type { Dataset } from '../../../model/dataset.ts'
import type { Records } from '../../../model/records.ts'
import { useOpenDraft } from '../openDraft.ts'
import { useDeskWords } from '../useDeskWords.ts'
import { CommentaryEditor } from './CommentaryEditor.tsx'
import { FollowUps } from './FollowUps.tsx'
import { NewRecommendations } from './NewRecommendations.tsx'
import './records.css'

/** The rest of the year's work on a right: commentary, follow-up, new recommendations. */
export function RecordsPart(props: {
  /** As it is published. */
  readonly dataset: Dataset
  readonly records: Records
  readonly draft: Draft
  readonly edit: (edit: Edit) => void
  /** The dataset with the draft's figures in it, so that verdicts are those to come. */
  readonly preview?: Dataset
}) {
  const say = useDeskWords()
  const { settle, readOnly } = useOpenDraft()
  const { dataset, records, draft, edit, preview = dataset } = props
  const { edition, followUps, recommendations } = draft
  const reading = useMemo(
    () => readDraftRecords({ edition, followUps, recommendations }, dataset, records),
    [edition, followUps, recommendations, dataset, records],
  )
  const shared = { draft, records, reading, edit }
  return (
    <fieldset className="form-set" disabled={readOnly}>
      {/* A text that is left ends a step of undo; the fields inside have keys of their own. */}
      <div className="records-work" role="group" aria-labelledby="part-title" onBlur={settle}>
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
