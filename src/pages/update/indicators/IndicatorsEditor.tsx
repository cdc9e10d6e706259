import { usePageContext } from '../../../components/pageContext.ts'
import type { DraftEditor } from '../../../drafts/editor/draftEditor.ts'
import type { StoredDraft } from '../../../drafts/storage/draftStorage.ts'
import { DraftErrorBoundary } from '../DraftErrorBoundary.tsx'
import { DraftFrame, DraftOpener } from '../DraftFrame.tsx'
import HandOverTab from '../handOver/HandOverTab.tsx'
import { useEditorContext } from '../openDraft.ts'
import { IndicatorRows } from './IndicatorRows.tsx'

interface Props {
  readonly opened: StoredDraft
  readonly hasNoStorage: boolean
}

/** The editor of a draft of indicators.csv. */
export function IndicatorsEditor(props: Props) {
  return (
    <DraftOpener opened={props.opened} place="metadata">
      {(editor) => <OpenIndicatorsEditor editor={editor} hasNoStorage={props.hasNoStorage} />}
    </DraftOpener>
  )
}

function OpenIndicatorsEditor(props: {
  readonly editor: DraftEditor
  readonly hasNoStorage: boolean
}) {
  const { dataset } = usePageContext()
  const { editor, hasNoStorage } = props
  const { base, announcement } = useEditorContext(editor)
  const { draft } = base
  const open = {
    ...base,
    parsed: draft,
    published: dataset,
    due: { due: [], notDue: [] },
    // It has no figures.
    openCell: () => undefined,
    requestedCell: null,
  }
  return (
    <DraftFrame
      editor={editor}
      open={open}
      announcement={announcement}
      hasNoStorage={hasNoStorage}
    >
      <DraftErrorBoundary place="metadata" getDraft={() => draft}>
        <IndicatorRows />
        {(draft.indicators ?? []).length > 0 && <HandOverTab />}
      </DraftErrorBoundary>
    </DraftFrame>
  )
}
