import { useCallback, useEffect, useRef, useState, type Dispatch, type SetStateAction } from 'react'
import type { Draft } from '../../drafts/draft.ts'
import type { Edit } from '../../drafts/edits.ts'
import {
  recordEdit,
  createHistory,
  redoEdit,
  endTypingStep,
  undoEdit,
  type History,
} from '../../drafts/history.ts'
import { markSavedToFile, trackUnsavedChanges } from '../../drafts/fileBackup.ts'
import { openSession, type DraftSession, type SessionState } from '../../drafts/draftSession.ts'
import type { StoredDraft } from '../../drafts/storage/draftStorage.ts'
import type { DraftServices } from './draftServices.ts'
import { downloadDraft } from './downloadDraft.ts'

export interface DraftEditor {
  readonly history: History
  readonly state: SessionState
  readonly edit: (edit: Edit) => void
  readonly endTyping: () => void
  readonly undo: () => void
  readonly redo: () => void
  readonly flush: () => void
  readonly retry: () => void
  /** Overwrites the version of another window. */
  readonly overwrite: () => void
  /** Discards this version for that of another window. */
  readonly openStored: (draft: Draft) => void
  readonly takeOver: () => void
  /** Downloads the draft as a file and records when. */
  readonly saveToFile: () => void
}

/** Rethrows an error of an event handler or a promise during rendering, where an error boundary catches it. */
export function throwInRender<State>(
  setState: Dispatch<SetStateAction<State>>,
  error: unknown,
): void {
  setState(() => {
    throw error
  })
}

/** A draft with its history; every change is stored. */
export function useDraftEditor(services: DraftServices, opened: StoredDraft): DraftEditor | null {
  const [history, setHistory] = useState(() => createHistory(opened.draft))
  const latestHistory = useRef(history)
  const [session, setSession] = useState<DraftSession | null>(null)
  const [state, setState] = useState<SessionState | null>(null)

  useEffect(() => {
    let isUnmounted = false
    let ownSession: DraftSession | null = null
    let unsubscribe = () => {}
    openSession(services, opened).then(
      (made) => {
        if (isUnmounted) return made.close()
        ownSession = made
        setSession(made)
        setState(made.state.getState())
        unsubscribe = made.state.subscribe(setState)
      },
      (error: unknown) => throwInRender(setState, error),
    )
    return () => {
      isUnmounted = true
      unsubscribe()
      ownSession?.close()
    }
  }, [services, opened])

  const showHistory = useCallback((next: History) => {
    latestHistory.current = next
    setHistory(next)
  }, [])

  const applyHistory = useCallback(
    (next: History) => {
      const before = latestHistory.current
      if (next === before || !session || session.state.getState().holding !== 'ours') return
      if (next.present === before.present) return showHistory(next)
      const present = trackUnsavedChanges(before.present, next.present, services.now())
      showHistory({ ...next, present })
      session.save(present)
    },
    [session, showHistory, services],
  )

  const edit = useCallback(
    (change: Edit) => applyHistory(recordEdit(latestHistory.current, change)),
    [applyHistory],
  )
  const endTyping = useCallback(
    () => applyHistory(endTypingStep(latestHistory.current)),
    [applyHistory],
  )
  const undo = useCallback(() => applyHistory(undoEdit(latestHistory.current)), [applyHistory])
  const redo = useCallback(() => applyHistory(redoEdit(latestHistory.current)), [applyHistory])

  if (!session || !state) return null
  return {
    history,
    state,
    edit,
    endTyping,
    undo,
    redo,
    flush: session.flush,
    retry: session.retry,
    overwrite: session.overwrite,
    openStored(draft) {
      showHistory(createHistory(draft))
      // This window continues from the stored draft: nothing of its own is pending.
      session.save(draft)
      session.overwrite()
    },
    saveToFile() {
      const { present } = latestHistory.current
      const savedDraft = markSavedToFile(present, services.now())
      downloadDraft(savedDraft)
      const { saving, holding } = session.state.getState()
      const isStored = saving.kind !== 'saved' || saving.at !== null
      if (holding !== 'ours' || !isStored) return
      showHistory({ ...latestHistory.current, present: savedDraft })
      session.save(savedDraft)
    },
    takeOver() {
      void session.takeOver().then((stored) => {
        if (stored) showHistory(createHistory(stored.draft))
      })
    },
  }
}
