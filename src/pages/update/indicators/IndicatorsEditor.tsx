import { useState } from 'react'
import { PendingWork } from '../../../charts/react/pendingWork.ts'
import type { StoredDraft } from '../../../drafts/storage/draftStorage.ts'
import { usePageContext } from '../../../components/pageContext.ts'
import { useDraftServices } from '../draftServices.ts'
import { DraftFault } from '../DraftFault.tsx'
import { DraftNotices } from '../DraftNotices.tsx'
import { BackupReminder } from '../BackupReminder.tsx'
import HandOverTab from '../handOver/HandOverTab.tsx'
import { OpenDraftContext, type OpenDraft, type RecordTarget } from '../openDraft.ts'
import { SaveStatusBar } from '../SaveStatusBar.tsx'
import { useDraftEditor } from '../useDraftEditor.ts'
import { useWarningOnLeave } from '../useWarningOnLeave.ts'
import { StorageNotices } from '../StorageNotices.tsx'
import { IndicatorRows } from './IndicatorRows.tsx'
import { useTranslator } from '../../../components/useTranslator.ts'

/** The editor of a draft of indicators.csv. */
export function IndicatorsEditor(props: {
  readonly opened: StoredDraft
  readonly hasNoStorage: boolean
}) {
  const { dataset } = usePageContext()
  const { t } = useTranslator()
  const services = useDraftServices(dataset.city.id)
  const session = useDraftEditor(services, props.opened)
  const [announcement, setAnnouncement] = useState('')
  const [requestedRecord, setRequestedRecord] = useState<RecordTarget | null>(null)
  useWarningOnLeave(session)
  if (!session)
    return (
      <PendingWork>
        <p className="desk-quiet">{t('desk.opening')}</p>
      </PendingWork>
    )
  const { history, state } = session
  const openDraft: OpenDraft = {
    draft: history.present,
    parsed: history.present,
    published: dataset,
    due: { due: [], notDue: [] },
    edit: session.edit,
    endTyping: session.endTyping,
    undo() {
      session.undo()
      setAnnouncement(t('draft.undone'))
    },
    redo() {
      session.redo()
      setAnnouncement(t('draft.redone'))
    },
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    readOnly: state.holding !== 'ours',
    saveToFile: session.saveToFile,
    announce: setAnnouncement,
    // It has no figures.
    openCell: () => undefined,
    requestedCell: null,
    openRecord: setRequestedRecord,
    requestedRecord,
  }
  const rows = history.present.indicators ?? []
  return (
    <OpenDraftContext value={openDraft}>
      <SaveStatusBar session={session} />
      <StorageNotices session={session} />
      <BackupReminder />
      <DraftNotices isMissing={false} hasNoStorage={props.hasNoStorage} />
      <DraftFault draft={history.present} part="metadata">
        <IndicatorRows />
        {rows.length > 0 && <HandOverTab />}
      </DraftFault>
      <p role="status" className="ds-sr-only">
        {announcement}
      </p>
    </OpenDraftContext>
  )
}
