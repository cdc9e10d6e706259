import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { useHashLocation } from 'wouter/use-hash-location'
import { parseDraftNumbers } from '../../drafts/check/draftNumbers.ts'
import { getDueLines } from '../../drafts/due/dueLines.ts'
import type { Edit } from '../../drafts/edits.ts'
import { addDraftIndicators } from '../../drafts/indicators/describedDataset.ts'
import type { Right } from '../../model/dataset.ts'
import type { StoredDraft } from '../../drafts/storage/draftStorage.ts'
import { formatRoute } from '../../app/state/route.ts'
import { PageReactContext, usePageContext } from '../../components/pageContext.ts'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { useThrowInRender } from '../../components/useThrowInRender.ts'
import type { DraftEditor } from '../../drafts/editor/draftEditor.ts'
import { DraftErrorBoundary } from './DraftErrorBoundary.tsx'
import { DraftFrame, DraftOpener } from './DraftFrame.tsx'
import {
  OpenDraftContext,
  useEditorContext,
  useOpenDraft,
  type CellTarget,
  type OpenDraft,
} from './openDraft.ts'
import { TabNav } from './TabNav.tsx'
import { TAB_VIEWS } from './tabs.tsx'
import { parseTab, type Tab } from './tabNames.ts'
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

/** The editor of a right's draft. */
export function RightEditor(props: Props) {
  return (
    <DraftOpener opened={props.opened} place={parseTab(props.tab)}>
      {(editor) => <OpenRightEditor {...props} editor={editor} />}
    </DraftOpener>
  )
}

/** The draft's state, its tabs, and the open tab. */
function OpenRightEditor({ editor, ...props }: Props & { readonly editor: DraftEditor }) {
  const context = usePageContext()
  const { route, dataset, edition, translator } = context
  const { t } = useTranslator()
  const { base, announcement } = useEditorContext(editor)
  const [requestedCell, setRequestedCell] = useState<CellTarget | null>(null)
  const [, navigate] = useHashLocation()
  const tab = parseTab(props.tab)
  const title = t('draft.title', {
    right: translator.localize(props.right.title).text,
    edition: edition.edition,
  })
  usePageTitle(title)
  const { draft } = base
  const { indicators } = draft
  const described = useMemo(
    () => addDraftIndicators(dataset, indicators ? { indicators } : {}),
    [dataset, indicators],
  )
  const due = useMemo(
    () => getDueLines(described, props.right.id, edition.edition),
    [described, props.right, edition],
  )
  const parsed = useMemo(
    () => parseDraftNumbers(described, draft, translator.lang),
    [described, draft, translator.lang],
  )
  useTabFocus(tab, requestedCell !== null || base.requestedRecord !== null)
  useEffect(() => {
    // The form below has shown it by now.
    if (tab === 'figures') setRequestedCell(null)
  }, [tab, requestedCell])
  const isTouched = draft !== props.opened.draft
  const { onTouch } = props
  useEffect(() => {
    if (isTouched) onTouch?.()
  }, [isTouched, onTouch])
  const goTo = (to: Tab) =>
    navigate(
      formatRoute({
        ...route,
        target: { page: 'update', right: props.right.id, part: to, draft: props.requestedId },
      }),
    )
  const open: OpenDraft = {
    ...base,
    parsed,
    published: dataset,
    due,
    openCell(cell) {
      setRequestedCell(cell)
      goTo('figures')
    },
    requestedCell,
    openRecord(record) {
      base.openRecord(record)
      if (record) goTo(record.of === 'indicators' ? 'metadata' : 'records')
    },
  }
  const View = TAB_VIEWS[tab]
  return (
    <PageReactContext value={described === dataset ? context : { ...context, dataset: described }}>
      <DraftFrame
        editor={editor}
        open={open}
        announcement={announcement}
        isMissing={props.isMissing}
        hasNoStorage={props.hasNoStorage}
      >
        <TabNav right={props.right.id} tab={tab} draft={props.requestedId} />
        <DraftErrorBoundary place={tab} getDraft={() => draft}>
          <TabContent>
            <View />
          </TabContent>
        </DraftErrorBoundary>
      </DraftFrame>
    </PageReactContext>
  )
}

/** An open tab: an error of an edit is shown in place of it, and the other tabs stay. */
function TabContent({ children }: { readonly children: ReactNode }) {
  const open = useOpenDraft()
  const throwInRender = useThrowInRender()
  const edit = (change: Edit) => {
    // The last announcement may be outdated.
    open.announce('')
    try {
      open.edit(change)
    } catch (error) {
      throwInRender(error)
    }
  }
  return <OpenDraftContext value={{ ...open, edit }}>{children}</OpenDraftContext>
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
