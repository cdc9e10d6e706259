import { useState } from 'react'
import { PendingWork } from '../../../charts/pendingWork.ts'
import type { StoredDraft } from '../../../state/draftStorage.ts'
import { useReader } from '../../reader.ts'
import { useDeskWorld } from '../deskWorld.ts'
import { DraftFault } from '../DraftFault.tsx'
import { DraftNotices } from '../DraftNotices.tsx'
import { FileReminder } from '../FileReminder.tsx'
import HandOverPart from '../handOver/HandOverPart.tsx'
import { OpenDraftContext, type OpenDraft, type WantedRecord } from '../openDraft.ts'
import { SavedLine } from '../SavedLine.tsx'
import { useDraftSession } from '../useDraftSession.ts'
import { useWarningOnLeave } from '../useWarningOnLeave.ts'
import { WindowNotices } from '../WindowNotices.tsx'
import { IndicatorRows } from './IndicatorRows.tsx'
import { useTranslator } from '../../useTranslator.ts'

/** The editor of a draft of indicators.csv. */
export function MetadataDesk(props: {
  readonly opened: StoredDraft
  readonly keepsNothing: boolean
}) {
  const { dataset } = useReader()
  const { say } = useTranslator()
  const world = useDeskWorld(dataset.city.id)
  const session = useDraftSession(world, props.opened)
  const [told, setTold] = useState('')
  const [wantedRecord, setWantedRecord] = useState<WantedRecord | null>(null)
  useWarningOnLeave(session)
  if (!session)
    return (
      <PendingWork>
        <p className="desk-quiet">{say('desk.opening')}</p>
      </PendingWork>
    )
  const { history, state } = session
  const open: OpenDraft = {
    draft: history.present,
    read: history.present,
    published: dataset,
    due: { due: [], notDue: [] },
    edit: session.edit,
    settle: session.settle,
    undo() {
      session.undo()
      setTold(say('draft.undone'))
    },
    redo() {
      session.redo()
      setTold(say('draft.redone'))
    },
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    readOnly: state.holding !== 'ours',
    saveToFile: session.saveToFile,
    announce: setTold,
    // It has no figures.
    showCell: () => undefined,
    wanted: null,
    showRecord: setWantedRecord,
    wantedRecord,
  }
  const rows = history.present.indicators ?? []
  return (
    <OpenDraftContext value={open}>
      <SavedLine session={session} />
      <WindowNotices session={session} />
      <FileReminder />
      <DraftNotices missing={false} keepsNothing={props.keepsNothing} />
      <DraftFault draft={history.present} part="metadata">
        <IndicatorRows />
        {rows.length > 0 && <HandOverPart />}
      </DraftFault>
      <p role="status" className="ds-sr-only">
        {told}
      </p>
    </OpenDraftContext>
  )
}
