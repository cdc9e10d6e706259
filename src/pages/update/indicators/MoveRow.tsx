import { useState } from 'react'
import { useHashLocation } from 'wouter/use-hash-location'
import type { DraftRecord } from '../../../drafts/draft.ts'
import { getNextStamp } from '../../../drafts/editor/nextStamp.ts'
import { applyEdit } from '../../../drafts/edits.ts'
import { putIndicator } from '../../../drafts/indicators/indicatorEdits.ts'
import { createDraft } from '../../../drafts/newDraft.ts'
import { formatRoute } from '../../../app/state/route.ts'
import { useStore } from '../../../app/state/useStore.ts'
import { usePageContext } from '../../../components/pageContext.ts'
import { useRun } from '../../../components/useThrowInRender.ts'
import { useDraftServices } from '../draftServices.ts'
import { findDrafts } from '../findDrafts.ts'
import { chooseDraftId } from '../chooseDraftId.ts'
import { createRecordId } from '../records/newRecord.ts'
import { useTranslator } from '../../../components/useTranslator.ts'

/** Moves a row of the indicators draft into the draft of its right, where its figures are filled in. */
export function MoveRow(props: {
  readonly record: DraftRecord
  readonly title: string
  readonly onRemove: () => void
}) {
  const { route, dataset, edition } = usePageContext()
  const { t } = useTranslator()
  const services = useDraftServices(dataset.city.id)
  const digests = useStore(({ loaded }) => (loaded.kind === 'loaded' ? loaded.digests : undefined))
  const run = useRun()
  const [, navigate] = useHashLocation()
  const [hasFailed, setFailed] = useState('')
  const { record, title, onRemove } = props
  const right = record.cells['right'] ?? ''

  const move = async () => {
    const listing = await services.storage.list()
    const target = findDrafts(listing, right, edition.edition)[0]
    const draft =
      target?.draft ??
      createDraft(dataset, right, edition.edition, {
        id: chooseDraftId(listing, right, edition.edition),
        now: services.now(),
        basis: digests ?? {},
      })
    const row = { id: createRecordId(draft.indicators ?? []), cells: record.cells }
    const withRow = { ...applyEdit(draft, putIndicator(dataset, draft, row)), saved: getNextStamp(draft.saved, services.now()) }
    const result = await services.storage.write(withRow, target?.version ?? 0)
    if (!result.ok)
      return setFailed(t(result.reason === 'full' ? 'draft.failed.full' : 'drafts.failed'))
    // The row is stored there, so it can be removed here.
    onRemove()
    navigate(formatRoute({ ...route, target: { page: 'update', right, part: null, draft: null } }))
  }
  return (
    <>
      <button
        type="button"
        className="ds-button"
        data-variant="secondary"
        aria-label={t('metadata.move.of', { title })}
        onClick={() => run(move())}
      >
        {t('metadata.move')}
      </button>
      <p role="status">{hasFailed}</p>
    </>
  )
}
