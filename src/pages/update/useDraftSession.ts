import { useCallback, useEffect, useRef, useState, type Dispatch, type SetStateAction } from 'react'
import type { Draft } from '../../desk/draft.ts'
import type { Edit } from '../../desk/edits.ts'
import { afterEdit, historyOf, redone, settled, undone, type History } from '../../desk/history.ts'
import { savedToFile, withFileState } from '../../desk/fileState.ts'
import { openSession, type DraftSession, type SessionState } from '../../state/draftSession.ts'
import type { StoredDraft } from '../../state/draftStorage.ts'
import type { PageWorld } from './deskWorld.ts'
import { saveDraftToFile } from './saveToFile.ts'

export interface EditedDraft {
  readonly history: History
  readonly state: SessionState
  readonly edit: (edit: Edit) => void
  readonly settle: () => void
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
export function throwWhileDrawn<State>(
  setState: Dispatch<SetStateAction<State>>,
  error: unknown,
): void {
  setState(() => {
    throw error
  })
}

/** A draft with its history; every change is stored. */
export function useDraftSession(world: PageWorld, opened: StoredDraft): EditedDraft | null {
  const [history, setHistory] = useState(() => historyOf(opened.draft))
  const latest = useRef(history)
  const [session, setSession] = useState<DraftSession | null>(null)
  const [state, setState] = useState<SessionState | null>(null)

  useEffect(() => {
    let left = false
    let own: DraftSession | null = null
    let unsubscribe = () => {}
    openSession(world, opened).then(
      (made) => {
        if (left) return made.close()
        own = made
        setSession(made)
        setState(made.state.getState())
        unsubscribe = made.state.subscribe(setState)
      },
      (error: unknown) => throwWhileDrawn(setState, error),
    )
    return () => {
      left = true
      unsubscribe()
      own?.close()
    }
  }, [world, opened])

  const show = useCallback((next: History) => {
    latest.current = next
    setHistory(next)
  }, [])

  const become = useCallback(
    (next: History) => {
      const before = latest.current
      if (next === before || !session || session.state.getState().holding !== 'ours') return
      if (next.present === before.present) return show(next)
      const present = withFileState(before.present, next.present, world.now())
      show({ ...next, present })
      session.keep(present)
    },
    [session, show, world],
  )

  const edit = useCallback((one: Edit) => become(afterEdit(latest.current, one)), [become])
  const settle = useCallback(() => become(settled(latest.current)), [become])
  const undo = useCallback(() => become(undone(latest.current)), [become])
  const redo = useCallback(() => become(redone(latest.current)), [become])

  if (!session || !state) return null
  return {
    history,
    state,
    edit,
    settle,
    undo,
    redo,
    flush: session.flush,
    retry: session.retry,
    overwrite: session.overwrite,
    openStored(draft) {
      show(historyOf(draft))
      // This window continues from the stored draft: nothing of its own is pending.
      session.keep(draft)
      session.overwrite()
    },
    saveToFile() {
      const { present } = latest.current
      const filed = savedToFile(present, world.now())
      saveDraftToFile(filed)
      const { saving, holding } = session.state.getState()
      const isStored = saving.kind !== 'saved' || saving.at !== null
      if (holding !== 'ours' || !isStored) return
      show({ ...latest.current, present: filed })
      session.keep(filed)
    },
    takeOver() {
      void session.takeOver().then((stored) => {
        if (stored) show(historyOf(stored.draft))
      })
    },
  }
}
