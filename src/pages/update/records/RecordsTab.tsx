import { useDeferredValue, useMemo, useState } from 'react'
import type { Draft } from '../../../drafts/draft.ts'
import { mergeDraft } from '../../../drafts/preview/draftDataset.ts'
import { parseDraftRecords } from '../../../drafts/records/parseDraftRecords.ts'
import type { Records } from '../../../model/records.ts'
import { RecordsLoading } from '../../../components/RecordsLoading.tsx'
import { usePageContext } from '../../../components/pageContext.ts'
import { useOpenDraft } from '../openDraft.ts'
import { CommentaryEditor } from './CommentaryEditor.tsx'
import { FollowUps } from './FollowUps.tsx'
import { NewRecommendations } from './NewRecommendations.tsx'
import './records.css'
import { useTranslator } from '../../../components/useTranslator.ts'

/** Commentary, follow-up and new recommendations of a right. */
export default function RecordsTab() {
  const { dataset } = usePageContext()
  const { t } = useTranslator()
  return (
    <section aria-labelledby="part-title">
      <h2 id="part-title" tabIndex={-1}>
        {t('draft.part.records')}
      </h2>
      {dataset.records ? <RecordsEditor records={dataset.records} /> : <RecordsLoading />}
    </section>
  )
}

function RecordsEditor({ records }: { readonly records: Records }) {
  const { dataset } = usePageContext()
  const { t } = useTranslator()
  const { draft, edit, endTyping, readOnly } = useOpenDraft()
  const figures = useDeferredValue(useDraftOfSameLines(draft))
  // With the figures of the draft, so that the verdicts are the future ones.
  const preview = useMemo(() => mergeDraft(dataset, figures), [dataset, figures])
  const { edition, followUps, recommendations } = draft
  const parsed = useMemo(
    () => parseDraftRecords({ edition, followUps, recommendations }, dataset, records),
    [edition, followUps, recommendations, dataset, records],
  )
  const shared = { draft, records, parsed, edit }
  const onBlur = { onBlur: endTyping }
  return (
    <fieldset className="form-set" disabled={readOnly}>
      {/* Leaving a text ends an undo step; the fields inside handle their own keys. */}
      <div className="records-work" role="group" aria-labelledby="part-title" {...onBlur}>
        <section aria-labelledby="records-commentary">
          <h3 id="records-commentary">{t('commentary.title')}</h3>
          <p>{t('commentary.lead')}</p>
          <CommentaryEditor draft={draft} records={records} edit={edit} />
        </section>
        <section aria-labelledby="records-follow-up">
          <h3 id="records-follow-up">{t('followUp.title')}</h3>
          <FollowUps {...shared} />
        </section>
        <section aria-labelledby="records-new">
          <h3 id="records-new">{t('recommend.title')}</h3>
          <NewRecommendations {...shared} dataset={preview} />
        </section>
      </div>
    </fieldset>
  )
}

/** The draft as of the last change of its lines: typing a text judges no figure again. */
function useDraftOfSameLines(draft: Draft): Draft {
  const [storedDraft, setStoredDraft] = useState(draft)
  if (storedDraft.lines !== draft.lines) setStoredDraft(draft)
  return storedDraft
}
