import { createContext, use, useState } from 'react'
import type { Draft } from '../../drafts/draft.ts'
import type { DueLines } from '../../drafts/due/dueLines.ts'
import type { Edit, RecordList } from '../../drafts/edits.ts'
import type { DraftEditor } from '../../drafts/editor/draftEditor.ts'
import type { Dataset } from '../../model/dataset.ts'
import { downloadDraft } from './downloadDraft.ts'
import { useEditorState } from './useDraftEditor.ts'
import { useTranslator } from '../../components/useTranslator.ts'

/** The open draft, for every part of the page. */
export interface OpenDraft {
  /** As typed. */
  readonly draft: Draft
  /** The draft with parsed numbers: this one is checked, shown and handed over. */
  readonly parsed: Draft
  /** The published dataset; the dataset of the page context also has the draft's rows of indicators.csv. */
  readonly published: Dataset
  readonly due: DueLines
  readonly edit: (edit: Edit) => void
  /** Ends the typing step: a cell or text was left. */
  readonly endTyping: () => void
  readonly undo: () => void
  readonly redo: () => void
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** Another window has the draft open. */
  readonly readOnly: boolean
  /** Downloads the draft as a file and records when. */
  readonly saveToFile: () => void
  /** Announces a text to screen readers. */
  readonly announce: (text: string) => void
  /** Opens the form at a cell. */
  readonly openCell: (cell: CellTarget) => void
  /** The requested cell, until it is shown. */
  readonly requestedCell: CellTarget | null
  /** Opens the form of a record at a field; null once it is shown. */
  readonly openRecord: (record: RecordTarget | null) => void
  /** The requested field, until it is shown. */
  readonly requestedRecord: RecordTarget | null
}

export interface RecordTarget {
  readonly of: RecordList
  /** The id of the row in the draft. */
  readonly record: string
  /** '' for the row as a whole. */
  readonly column: string
}

export interface CellTarget {
  readonly line: string
  readonly column: string
}

export const OpenDraftContext = createContext<OpenDraft | null>(null)

export function useOpenDraft(): OpenDraft {
  const open = use(OpenDraftContext)
  if (!open) throw new Error('useOpenDraft needs an OpenDraftContext')
  return open
}

/** What an open draft has from its editor, whichever tables it is for, and the last announcement. */
export function useEditorContext(editor: DraftEditor): {
  readonly base: Omit<OpenDraft, 'parsed' | 'published' | 'due' | 'openCell' | 'requestedCell'>
  readonly announcement: string
} {
  const { t } = useTranslator()
  const { past, present, future } = useEditorState(editor, ({ history }) => history)
  const readOnly = useEditorState(editor, ({ lockStatus }) => lockStatus !== 'ours')
  const [announcement, announce] = useState('')
  const [requestedRecord, openRecord] = useState<RecordTarget | null>(null)
  const base = {
    draft: present,
    edit: editor.edit,
    endTyping: editor.endTyping,
    undo() {
      editor.undo()
      announce(t('draft.undone'))
    },
    redo() {
      editor.redo()
      announce(t('draft.redone'))
    },
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    readOnly,
    saveToFile: () => editor.saveToFile(downloadDraft),
    announce,
    openRecord,
    requestedRecord,
  }
  return { base, announcement }
}
