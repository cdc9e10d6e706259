import type { ReactNode } from 'react'
import { PendingWork } from '../../charts/react/pendingWork.ts'
import { usePageContext } from '../../components/pageContext.ts'
import type { DraftEditor } from '../../drafts/editor/draftEditor.ts'
import type { StoredDraft } from '../../drafts/storage/draftStorage.ts'
import { BackupReminder } from './BackupReminder.tsx'
import { DraftErrorBoundary } from './DraftErrorBoundary.tsx'
import { DraftNotices } from './DraftNotices.tsx'
import { useDraftServices } from './draftServices.ts'
import { OpenDraftContext, type OpenDraft } from './openDraft.ts'
import { SaveStatusBar } from './SaveStatusBar.tsx'
import { StorageNotices } from './StorageNotices.tsx'
import { useDraftEditor, useWarningOnLeave } from './useDraftEditor.ts'
import { useTranslator } from '../../components/useTranslator.ts'

/** Opens a draft; if its content fails, the draft can still be downloaded. */
export function DraftOpener(props: {
  readonly opened: StoredDraft
  readonly place: string
  readonly children: (editor: DraftEditor) => ReactNode
}) {
  const { dataset } = usePageContext()
  const { t } = useTranslator()
  const editor = useDraftEditor(useDraftServices(dataset.city.id), props.opened)
  if (!editor)
    return (
      <PendingWork>
        <p className="desk-quiet">{t('desk.opening')}</p>
      </PendingWork>
    )
  return (
    <DraftErrorBoundary
      place={props.place}
      getDraft={() => editor.store.getState().history.present}
    >
      {props.children(editor)}
    </DraftErrorBoundary>
  )
}

/** The frame of an open draft: save status, notices and announcements. */
export function DraftFrame(props: {
  readonly editor: DraftEditor
  readonly open: OpenDraft
  readonly announcement: string
  readonly hasNoStorage: boolean
  readonly isMissing?: boolean
  readonly children: ReactNode
}) {
  const { editor, isMissing = false } = props
  useWarningOnLeave(editor)
  return (
    <OpenDraftContext value={props.open}>
      <SaveStatusBar editor={editor} />
      <StorageNotices editor={editor} />
      <BackupReminder />
      <DraftNotices isMissing={isMissing} hasNoStorage={props.hasNoStorage} />
      {props.children}
      <p role="status" className="ds-sr-only">
        {props.announcement}
      </p>
    </OpenDraftContext>
  )
}
