import { createContext, use } from 'react'
import type { Draft } from '../../desk/draft.ts'
import type { DueLines } from '../../desk/dueLines.ts'
import type { Edit, RecordList } from '../../desk/edits.ts'
import type { Dataset } from '../../model/dataset.ts'

/** The draft that is open on the desk, for every part of the page. */
export interface OpenDraft {
  /** As it was typed. */
  readonly draft: Draft
  /** The same with its numbers as this page reads them: what is checked, shown and handed over. */
  readonly read: Draft
  /** What is published; the reader's dataset has the draft's own rows of the metadata sheet besides. */
  readonly published: Dataset
  readonly due: DueLines
  readonly edit: (edit: Edit) => void
  /** A cell or text was left: what is typed next is a step of its own. */
  readonly settle: () => void
  readonly undo: () => void
  readonly redo: () => void
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** Another window has the draft: it is shown and cannot be changed here. */
  readonly readOnly: boolean
  /** Hands the draft to the reader as a file, and remembers when. */
  readonly saveToFile: () => void
  /** Says a sentence to those who listen to the page. */
  readonly announce: (text: string) => void
  /** Opens the form at a cell. */
  readonly showCell: (cell: WantedCell) => void
  /** The cell that was asked for, until it is shown. */
  readonly wanted: WantedCell | null
  /** Opens the form of a row beside the figures at a field; null once it is shown. */
  readonly showRecord: (record: WantedRecord | null) => void
  /** The field that was asked for, until it is shown. */
  readonly wantedRecord: WantedRecord | null
}

export interface WantedRecord {
  readonly of: RecordList
  /** The row's id in the draft. */
  readonly record: string
  /** '' for the row as a whole. */
  readonly column: string
}

export interface WantedCell {
  readonly line: string
  readonly column: string
}

export const OpenDraftContext = createContext<OpenDraft | null>(null)

export function useOpenDraft(): OpenDraft {
  const open = use(OpenDraftContext)
  if (!open) throw new Error('a part of the desk stands outside a draft')
  return open
}
