import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Draft } from '../draft.ts'
import type { Edit } from '../edits.ts'
import { markSavedToFile, trackUnsavedChanges } from '../fileBackup.ts'
import {
  createHistory,
  endTypingStep,
  recordEdit,
  redoEdit,
  undoEdit,
  type History,
} from '../history.ts'
import type { DraftLock, DraftLocks } from '../storage/draftLocks.ts'
import type { DraftStorage, StoredDraft } from '../storage/draftStorage.ts'
import { createDraftWriter, type SaveStatus } from './draftWriter.ts'

export type LockStatus =
  | 'requested'
  | 'ours'
  /** Another window has the draft open: here it is read-only. */
  | 'elsewhere'
  /** This window had the draft and another one took it over. */
  | 'taken'

export interface EditorState {
  readonly history: History
  readonly saveStatus: SaveStatus
  readonly lockStatus: LockStatus
}

export interface EditorServices {
  readonly storage: DraftStorage
  readonly locks: DraftLocks
  /** The current time as an ISO instant. */
  readonly now: () => string
}

/** An open draft: its history, its storage and its lock. The actions never change. */
export interface DraftEditor {
  readonly store: StoreApi<EditorState>
  /** Requests the lock; until then nothing can be changed. */
  readonly open: () => Promise<void>
  readonly edit: (edit: Edit) => void
  /** A cell or text was left: later typing is a new undo step. */
  readonly endTyping: () => void
  readonly undo: () => void
  readonly redo: () => void
  /** Downloads the draft as a file and records when. */
  readonly saveToFile: (download: (draft: Draft) => void) => void
  /** Makes a copy and starts the pending write, because the window may be closed at any moment. */
  readonly flush: () => void
  /** Retries a failed write. */
  readonly retry: () => void
  /** Overwrites the version of another window. */
  readonly overwrite: () => void
  /** Discards this version for that of another window. */
  readonly openStored: (draft: Draft) => void
  /** Takes the draft over from another window, with what it has saved. */
  readonly claim: () => Promise<void>
  /** Resolves when no write is pending. */
  readonly whenWritten: () => Promise<void>
  /** Releases the lock after the pending writes. */
  readonly close: () => Promise<void>
}

/** The one place where a draft is changed, undone, stored and locked. */
export function createDraftEditor(
  { storage, locks, now }: EditorServices,
  opened: StoredDraft,
): DraftEditor {
  const { id, saved } = opened.draft
  const store = createStore<EditorState>(() => ({
    history: createHistory(opened.draft),
    saveStatus: { kind: 'saved', at: opened.version > 0 ? saved : null },
    lockStatus: 'requested',
  }))
  const { getState, setState } = store
  const writer = createDraftWriter(storage, now, opened, {
    get: () => getState().saveStatus,
    set: (saveStatus) => setState({ saveStatus }),
  })
  const { whenWritten } = writer
  let lock: DraftLock | null = null
  let isClosed = false

  const isOurs = () => getState().lockStatus === 'ours'
  const onLost = async () => {
    await whenWritten()
    if (!isClosed) setState({ lockStatus: 'taken' })
  }

  function commit(next: History): void {
    const { history } = getState()
    if (next === history || !isOurs()) return
    if (next.present === history.present) return setState({ history: next })
    const present = trackUnsavedChanges(history.present, next.present, now())
    setState({ history: { ...next, present } })
    writer.save(present)
  }

  return {
    store,
    async open() {
      lock = await locks.acquire(id, onLost)
      if (isClosed) return lock?.release()
      setState({ lockStatus: lock ? 'ours' : 'elsewhere' })
      if (!lock || !opened.unsaved) return
      writer.save(opened.draft)
      await whenWritten()
    },
    edit: (edit) => commit(recordEdit(getState().history, edit)),
    endTyping: () => commit(endTypingStep(getState().history)),
    undo: () => commit(undoEdit(getState().history)),
    redo: () => commit(redoEdit(getState().history)),
    saveToFile(download) {
      const { history, saveStatus } = getState()
      const present = markSavedToFile(history.present, now())
      download(present)
      const isStored = saveStatus.kind !== 'saved' || saveStatus.at !== null
      if (!isOurs() || !isStored) return
      setState({ history: { ...history, present } })
      writer.save(present)
    },
    flush() {
      if (isOurs()) writer.flush(lock?.isExclusive ?? false)
    },
    retry: writer.retry,
    overwrite: writer.overwrite,
    openStored(draft) {
      setState({ history: createHistory(draft) })
      // This window continues from the stored draft: nothing of its own is pending.
      writer.save(draft)
      writer.overwrite()
    },
    async claim() {
      lock = await locks.claim(id, onLost)
      // An unwritten draft of this window is not discarded for the stored one.
      if (!writer.hasUnwritten()) {
        const listing = await storage.list()
        const stored = listing.ok ? listing.drafts.find(({ draft }) => draft.id === id) : undefined
        writer.continueFrom(stored ?? null)
        if (stored) setState({ history: createHistory(stored.draft) })
      } else writer.retry()
      setState({ lockStatus: 'ours' })
    },
    whenWritten,
    async close() {
      isClosed = true
      writer.stop()
      // Pending writes finish before another window may begin.
      await whenWritten()
      lock?.release()
    },
  }
}
