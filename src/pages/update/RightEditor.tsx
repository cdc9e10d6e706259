import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useHashLocation } from 'wouter/use-hash-location'
import { PendingWork } from '../../charts/react/pendingWork.ts'
import { parseDraftNumbers } from '../../drafts/check/draftNumbers.ts'
import { getDueLines } from '../../drafts/due/dueLines.ts'
import type { Edit } from '../../drafts/edits.ts'
import { addDraftIndicators } from '../../drafts/indicators/describedDataset.ts'
import type { Right } from '../../model/dataset.ts'
import type { StoredDraft } from '../../drafts/storage/draftStorage.ts'
import { formatRoute } from '../../app/state/route.ts'
import { PageReactContext, usePageContext } from '../../components/pageContext.ts'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { DraftFault } from './DraftFault.tsx'
import { DraftNotices } from './DraftNotices.tsx'
import { useDraftServices } from './draftServices.ts'
import {
  OpenDraftContext,
  type OpenDraft,
  type CellTarget,
  type RecordTarget,
} from './openDraft.ts'
import { BackupReminder } from './BackupReminder.tsx'
import { TabNav } from './TabNav.tsx'
import { TAB_VIEWS } from './tabs.tsx'
import { parseTab, type Tab } from './tabNames.ts'
import { SaveStatusBar } from './SaveStatusBar.tsx'
import { useDraftEditor, type DraftEditor } from './useDraftEditor.ts'
import { useWarningOnLeave } from './useWarningOnLeave.ts'
import { StorageNotices } from './StorageNotices.tsx'
import { useTranslator } from '../../components/useTranslator.ts'

interface Props {
  readonly right: Right
  readonly tab: string | null
  /** The draft id in the address. */
  readonly requestedId: string | null
  readonly opened: StoredDraft
  /** The draft in the address does not exist, and another one is shown. */
  readonly isMissing: boolean
  /** This browser stores no drafts. */
  readonly hasNoStorage: boolean
  readonly onTouch?: () => void
}

/** The editor of a draft; if a part of it fails, the draft can still be downloaded. */
export function RightEditor(props: Props) {
  const { dataset } = usePageContext()
  const { t } = useTranslator()
  const session = useDraftEditor(useDraftServices(dataset.city.id), props.opened)
  useWarningOnLeave(session)
  if (!session)
    return (
      <PendingWork>
        <p className="desk-quiet">{t('desk.opening')}</p>
      </PendingWork>
    )
  return (
    <DraftFault draft={session.history.present} part={parseTab(props.tab)}>
      <OpenRightEditor {...props} session={session} />
    </DraftFault>
  )
}

/** The draft's state, its parts, and the open part. */
function OpenRightEditor({ session, ...props }: Props & { readonly session: DraftEditor }) {
  const reader = usePageContext()
  const { route, dataset, edition, translator } = reader
  const { t } = useTranslator()
  const [announcement, setAnnouncement] = useState('')
  const [fault, setFault] = useState<TabFault | null>(null)
  const [requestedCell, setRequestedCell] = useState<CellTarget | null>(null)
  const [requestedRecord, setRequestedRecord] = useState<RecordTarget | null>(null)
  const [, navigate] = useHashLocation()
  const tab = parseTab(props.tab)
  const title = t('draft.title', {
    right: translator.localize(props.right.title).text,
    edition: edition.edition,
  })
  usePageTitle(title)
  const { present } = session.history
  const { indicators } = present
  const described = useMemo(
    () => addDraftIndicators(dataset, indicators ? { indicators } : {}),
    [dataset, indicators],
  )
  const due = useMemo(
    () => getDueLines(described, props.right.id, edition.edition),
    [described, props.right, edition],
  )
  const parsed = useMemo(
    () => parseDraftNumbers(described, present, translator.lang),
    [described, present, translator.lang],
  )
  useTabFocus(tab, requestedCell !== null || requestedRecord !== null)
  useEffect(() => {
    // The form below has shown it by now.
    if (tab === 'figures') setRequestedCell(null)
  }, [tab, requestedCell])
  const isTouched = session.history.present !== props.opened.draft
  const { onTouch } = props
  useEffect(() => {
    if (isTouched) onTouch?.()
  }, [isTouched, onTouch])
  const { edit: editDraft } = session
  const edit = useCallback(
    (change: Edit) => {
      // The last announcement may be outdated.
      setAnnouncement('')
      try {
        editDraft(change)
      } catch (error) {
        setFault({ in: tab, error })
      }
    },
    [editDraft, tab, setAnnouncement, setFault],
  )

  const goTo = (to: Tab) =>
    navigate(
      formatRoute({
        ...route,
        target: { page: 'update', right: props.right.id, part: to, draft: props.requestedId },
      }),
    )
  const { history, state } = session
  const openDraft: OpenDraft = {
    draft: history.present,
    parsed,
    published: dataset,
    due,
    edit,
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
    openCell(cell) {
      setRequestedCell(cell)
      goTo('figures')
    },
    requestedCell,
    openRecord(record) {
      setRequestedRecord(record)
      if (record) goTo(record.of === 'indicators' ? 'metadata' : 'records')
    },
    requestedRecord,
  }
  const View = TAB_VIEWS[tab]
  return (
    <OpenDraftContext value={openDraft}>
      <PageReactContext value={described === dataset ? reader : { ...reader, dataset: described }}>
        <SaveStatusBar session={session} />
        <StorageNotices session={session} />
        <BackupReminder />
        <DraftNotices isMissing={props.isMissing} hasNoStorage={props.hasNoStorage} />
        <TabNav right={props.right.id} tab={tab} draft={props.requestedId} />
        <DraftFault part={tab} draft={history.present} again={() => setFault(null)}>
          <ThrowFault fault={fault?.in === tab ? fault : null} />
          <View />
        </DraftFault>
        <p role="status" className="ds-sr-only">
          {announcement}
        </p>
      </PageReactContext>
    </OpenDraftContext>
  )
}

/** An error outside of rendering, and the part in which it happened. */
interface TabFault {
  readonly in: Tab
  readonly error: unknown
}

/** Throws the error during rendering, so that the boundary of the part catches it. */
function ThrowFault({ fault }: { readonly fault: TabFault | null }): null {
  if (fault) throw fault.error
  return null
}

/** Focuses the heading of a part that was just opened, unless a cell in it was requested. */
function useTabFocus(tab: string, isCellRequested: boolean): void {
  const previousTab = useRef(tab)
  useEffect(() => {
    if (previousTab.current === tab) return
    previousTab.current = tab
    if (isCellRequested) return
    const heading = document.querySelector<HTMLElement>('#part-title')
    heading?.focus({ preventScroll: true })
    heading?.scrollIntoView({ block: 'nearest' })
  }, [tab, isCellRequested])
}
