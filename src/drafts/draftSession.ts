import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Draft } from './draft.ts'
import type {
  DraftStorage,
  StorageFailure,
  StoredDraft,
  WriteResult,
} from './storage/draftStorage.ts'
import type { DraftLocks, DraftLock } from './storage/draftLocks.ts'

export type SaveStatus =
  /** Everything is stored; `at` is null before the first write. */
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'saving' }
  /** The latest changes are in this window only. */
  | { readonly kind: 'failed'; readonly reason: StorageFailure }
  /** Another window wrote (or deleted: null) the draft: this window writes nothing until the user decides. */
  | { readonly kind: 'changed elsewhere'; readonly stored: StoredDraft | null }

export type LockStatus =
  | 'ours'
  /** Another window has the draft open: here it is read-only. */
  | 'elsewhere'
  /** This window had the draft and another one took it over. */
  | 'taken'

export interface SessionState {
  readonly saving: SaveStatus
  readonly holding: LockStatus
}

/** An open draft: every change is written, one write after another. */
export interface DraftSession {
  readonly state: StoreApi<SessionState>
  /** Stores this draft from now on. */
  readonly save: (draft: Draft) => void
  /** Makes a copy and starts the pending write, because the window may be closed at any moment. */
  readonly flush: () => void
  /** Retries a failed write. */
  readonly retry: () => void
  /** Overwrites the version of another window, after the user has decided so. */
  readonly overwrite: () => void
  /**
   * Takes the draft over from another window; resolves with the draft that it saved, or with null if this window
   * continues with its own.
   */
  readonly takeOver: () => Promise<StoredDraft | null>
  /** Resolves when no write is pending. */
  readonly whenWritten: () => Promise<void>
  readonly close: () => void
}

/** A write queued behind the pending one. */
interface QueuedWrite {
  readonly draft: Draft
  readonly version: number
  readonly result: Promise<WriteResult>
}

export interface EditorServices {
  readonly storage: DraftStorage
  readonly tabs: DraftLocks
  /** The current time as an ISO instant. */
  readonly now: () => string
}

/** Delay in ms before a failed write is retried. */
const RETRY_MS = 10_000

export async function openSession(
  { storage, tabs, now }: EditorServices,
  opened: StoredDraft,
): Promise<DraftSession> {
  const { id } = opened.draft
  let version = opened.version
  let unwritten: Draft | null = null
  let pending: Promise<void> | null = null
  let inFlight: Draft | null = null
  let queued: QueuedWrite | null = null
  let retrying: ReturnType<typeof setTimeout> | undefined
  let closed = false
  const at = opened.version > 0 ? opened.draft.saved : null
  const state = createStore<SessionState>(() => ({
    saving: { kind: 'saved', at },
    holding: 'ours',
  }))
  const saving = (next: SaveStatus) => state.setState({ saving: next })

  /** @param quietly a known failure stays on display until a write succeeds */
  async function writeAll(isQuiet: boolean): Promise<void> {
    while (unwritten) {
      const draft: Draft = { ...unwritten, saved: now() }
      unwritten = null
      inFlight = draft
      if (!isQuiet) saving({ kind: 'saving' })
      const result = await includeQueuedWrite(draft, await storage.write(draft, version))
      inFlight = null
      if (result.ok) {
        version = result.version
        if (!unwritten) saving({ kind: 'saved', at: result.at })
        continue
      }
      // Later changes replace the draft that could not be written.
      unwritten ??= result.draft
      saving(
        result.reason === 'changed elsewhere'
          ? { kind: 'changed elsewhere', stored: result.stored }
          : { kind: 'failed', reason: result.reason },
      )
      if (result.reason === 'full' || result.reason === 'unavailable') retryLater()
      return
    }
  }

  /** The result of a write, or of the one queued behind it when the window was about to close. */
  async function includeQueuedWrite(draft: Draft, result: WriteResult) {
    if (result.ok) version = result.version
    const last = queued
    queued = null
    const queuedResult = await last?.result
    if (last && queuedResult?.ok)
      return { ...queuedResult, draft: last.draft, at: last.draft.saved }
    // If the queued write failed, it is repeated.
    if (last && last.draft !== draft) unwritten ??= last.draft
    return { ...result, draft, at: draft.saved }
  }

  function retryLater(): void {
    clearTimeout(retrying)
    if (!closed) retrying = setTimeout(() => startWriting(true), RETRY_MS)
  }

  function startWriting(isQuiet = false): void {
    pending ??= writeAll(isQuiet).finally(() => {
      pending = null
      // Typed between the last write and its end.
      if (unwritten && state.getState().saving.kind === 'saved') startWriting()
    })
  }

  const whenWritten = async (): Promise<void> => {
    if (!pending) return
    await pending
    await whenWritten()
  }

  const onLost = async () => {
    await whenWritten()
    if (!closed) state.setState({ holding: 'taken' })
  }

  let lock: DraftLock | null = await tabs.acquire(id, onLost)
  if (!lock) state.setState({ holding: 'elsewhere' })
  else if (opened.unsaved) {
    unwritten = opened.draft
    startWriting()
    await whenWritten()
  }

  return {
    state,
    whenWritten,
    save(draft) {
      if (state.getState().holding !== 'ours') return
      unwritten = draft
      if (state.getState().saving.kind !== 'changed elsewhere') startWriting()
    },
    flush() {
      const latest = unwritten ?? queued?.draft ?? inFlight
      if (latest && state.getState().holding === 'ours')
        storage.copy({
          draft: latest === unwritten ? { ...unwritten, saved: now() } : latest,
          version,
          underway: [inFlight, queued?.draft].flatMap((draft) => draft?.saved ?? []),
        })
      // Only queued behind a pending write: otherwise nothing waits, or the user must decide first.
      if (!inFlight || !lock?.isExclusive || (queued && !unwritten)) return
      const draft: Draft = unwritten ? { ...unwritten, saved: now() } : inFlight
      unwritten = null
      const onVersion = queued ? queued.version : version + 1
      const result = storage.writeUnchecked(draft, onVersion + 1, version === 0)
      queued = { draft, version: onVersion + 1, result }
    },
    retry: () => startWriting(),
    overwrite() {
      const conflict = state.getState().saving
      if (conflict.kind === 'changed elsewhere') version = conflict.stored?.version ?? 0
      startWriting()
    },
    async takeOver() {
      lock = await tabs.selectOver(id, onLost)
      if (unwritten) {
        // An unwritten draft of this window is not discarded for the stored one.
        state.setState({ holding: 'ours' })
        startWriting()
        return null
      }
      const listing = await storage.list()
      const stored = listing.ok ? listing.drafts.find(({ draft }) => draft.id === id) : undefined
      if (stored) version = stored.version
      state.setState({
        holding: 'ours',
        saving: { kind: 'saved', at: stored?.draft.saved ?? null },
      })
      if (stored?.unsaved) {
        // The other window was closed before its write had finished.
        unwritten = stored.draft
        startWriting()
      }
      return stored ?? null
    },
    close() {
      closed = true
      clearTimeout(retrying)
      const ownLock = lock
      // Pending writes finish before another window may begin.
      void whenWritten().then(() => ownLock?.release())
    },
  }
}
