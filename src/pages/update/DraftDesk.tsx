import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useHashLocation } from 'wouter/use-hash-location'
import { PendingWork } from '../../charts/pendingWork.ts'
import { withReadNumbers } from '../../desk/draftNumbers.ts'
import { dueLines } from '../../desk/dueLines.ts'
import type { Edit } from '../../desk/edits.ts'
import { describedDataset } from '../../desk/metadata/describedDataset.ts'
import type { Right } from '../../model/dataset.ts'
import type { StoredDraft } from '../../state/draftStorage.ts'
import { writeAddress } from '../../state/address.ts'
import { ReaderContext, useReader } from '../reader.ts'
import { usePageTitle } from '../usePageTitle.ts'
import { DraftFault } from './DraftFault.tsx'
import { DraftNotices } from './DraftNotices.tsx'
import { useDeskWorld } from './deskWorld.ts'
import {
  OpenDraftContext,
  type OpenDraft,
  type WantedCell,
  type WantedRecord,
} from './openDraft.ts'
import { FileReminder } from './FileReminder.tsx'
import { PartNav } from './PartNav.tsx'
import { PART_VIEWS, partOf, type Part } from './parts.tsx'
import { SavedLine } from './SavedLine.tsx'
import { useDraftSession, type EditedDraft } from './useDraftSession.ts'
import { useWarningOnLeave } from './useWarningOnLeave.ts'
import { WindowNotices } from './WindowNotices.tsx'
import { useTranslator } from '../useTranslator.ts'

interface Props {
  readonly right: Right
  readonly part: string | null
  /** The draft id in the address. */
  readonly named: string | null
  readonly opened: StoredDraft
  /** The draft in the address does not exist, and another one is shown. */
  readonly missing: boolean
  /** This browser stores no drafts. */
  readonly keepsNothing: boolean
  readonly onTouch?: () => void
}

/** The editor of a draft; if a part of it fails, the draft can still be downloaded. */
export function DraftDesk(props: Props) {
  const { dataset } = useReader()
  const { say } = useTranslator()
  const session = useDraftSession(useDeskWorld(dataset.city.id), props.opened)
  useWarningOnLeave(session)
  if (!session)
    return (
      <PendingWork>
        <p className="desk-quiet">{say('desk.opening')}</p>
      </PendingWork>
    )
  return (
    <DraftFault draft={session.history.present} part={partOf(props.part)}>
      <OpenedDraft {...props} session={session} />
    </DraftFault>
  )
}

/** The draft's state, its parts, and the open part. */
function OpenedDraft({ session, ...props }: Props & { readonly session: EditedDraft }) {
  const reader = useReader()
  const { address, dataset, edition, words } = reader
  const { say } = useTranslator()
  const [told, setTold] = useState('')
  const [fault, setFault] = useState<PartFault | null>(null)
  const [wanted, setWanted] = useState<WantedCell | null>(null)
  const [wantedRecord, setWantedRecord] = useState<WantedRecord | null>(null)
  const [, go] = useHashLocation()
  const part = partOf(props.part)
  const title = say('draft.title', {
    right: words.text(props.right.title).text,
    edition: edition.edition,
  })
  usePageTitle(title)
  const { present } = session.history
  const { indicators } = present
  const described = useMemo(
    () => describedDataset(dataset, indicators ? { indicators } : {}),
    [dataset, indicators],
  )
  const due = useMemo(
    () => dueLines(described, props.right.id, edition.edition),
    [described, props.right, edition],
  )
  const read = useMemo(
    () => withReadNumbers(described, present, words.lang),
    [described, present, words.lang],
  )
  useFocusOnPart(part, wanted !== null || wantedRecord !== null)
  useEffect(() => {
    // The form below has shown it by now.
    if (part === 'figures') setWanted(null)
  }, [part, wanted])
  const isTouched = session.history.present !== props.opened.draft
  const { onTouch } = props
  useEffect(() => {
    if (isTouched) onTouch?.()
  }, [isTouched, onTouch])
  const { edit: editDraft } = session
  const edit = useCallback(
    (one: Edit) => {
      // The last announcement may be outdated.
      setTold('')
      try {
        editDraft(one)
      } catch (error) {
        setFault({ in: part, error })
      }
    },
    [editDraft, part, setTold, setFault],
  )

  const goTo = (to: Part) =>
    go(
      writeAddress({
        ...address,
        place: { page: 'update', right: props.right.id, part: to, draft: props.named },
      }),
    )
  const { history, state } = session
  const open: OpenDraft = {
    draft: history.present,
    read,
    published: dataset,
    due,
    edit,
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
    showCell(cell) {
      setWanted(cell)
      goTo('figures')
    },
    wanted,
    showRecord(record) {
      setWantedRecord(record)
      if (record) goTo(record.of === 'indicators' ? 'metadata' : 'records')
    },
    wantedRecord,
  }
  const View = PART_VIEWS[part]
  return (
    <OpenDraftContext value={open}>
      <ReaderContext value={described === dataset ? reader : { ...reader, dataset: described }}>
        <SavedLine session={session} />
        <WindowNotices session={session} />
        <FileReminder />
        <DraftNotices missing={props.missing} keepsNothing={props.keepsNothing} />
        <PartNav right={props.right.id} part={part} draft={props.named} />
        <DraftFault part={part} draft={history.present} again={() => setFault(null)}>
          <Failing fault={fault?.in === part ? fault : null} />
          <View />
        </DraftFault>
        <p role="status" className="ds-sr-only">
          {told}
        </p>
      </ReaderContext>
    </OpenDraftContext>
  )
}

/** An error outside of rendering, and the part in which it happened. */
interface PartFault {
  readonly in: Part
  readonly error: unknown
}

/** Throws the error during rendering, so that the boundary of the part catches it. */
function Failing({ fault }: { readonly fault: PartFault | null }): null {
  if (fault) throw fault.error
  return null
}

/** Focuses the heading of a part that was just opened, unless a cell in it was requested. */
function useFocusOnPart(part: string, isCellWanted: boolean): void {
  const before = useRef(part)
  useEffect(() => {
    if (before.current === part) return
    before.current = part
    if (isCellWanted) return
    const heading = document.querySelector<HTMLElement>('#part-title')
    heading?.focus({ preventScroll: true })
    heading?.scrollIntoView({ block: 'nearest' })
  }, [part, isCellWanted])
}
