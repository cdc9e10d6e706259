import { createContext, use } from 'react'
import type { Draft } from '../../drafts/draft.ts'
import type { DueLines } from '../../drafts/due/dueLines.ts'
import type { Edit, RecordList } from '../../drafts/edits.ts'
import type { Dataset } from '../../model/dataset.ts'

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
  if (!open) throw new Error('a part of the desk stands outside a draft')
  return open
}
