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
  /** Another window wrote: what is here is written over it. */
  readonly overwrite: () => void
  /** Another window wrote: what is here is thrown away for what it saved. */
  readonly openStored: (draft: Draft) => void
  readonly takeOver: () => void
  /** Hands the draft to the reader as a file, and remembers when. */
  readonly saveToFile: () => void
}

/** A fault outside of drawing is thrown again where the page is drawn: there it is caught and shown. */
export function throwWhileDrawn<State>(
  setState: Dispatch<SetStateAction<State>>,
  error: unknown,
): void {
  setState(() => {
    throw error
  })
}

/** A draft with its history, kept in storage at every change. */
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
      // The window goes on from what was saved: nothing of its own waits any more.
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
