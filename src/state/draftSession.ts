import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Draft } from '../desk/draft.ts'
import type { DraftStorage, StorageFailure, StoredDraft, Writing } from './draftStorage.ts'
import type { DraftTabs, HeldDraft } from './draftTabs.ts'

export type Saving =
  /** Everything is stored; `at` is null before the first write. */
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'saving' }
  /** The latest changes are in this window only. */
  | { readonly kind: 'failed'; readonly reason: StorageFailure }
  /** Another window wrote (or deleted: null) the draft: this window writes nothing until the user decides. */
  | { readonly kind: 'changed elsewhere'; readonly stored: StoredDraft | null }

export type Holding =
  | 'ours'
  /** Another window has the draft open: here it is read-only. */
  | 'elsewhere'
  /** This window had the draft and another one took it over. */
  | 'taken'

export interface SessionState {
  readonly saving: Saving
  readonly holding: Holding
}

/** An open draft: every change is written, one write after another. */
export interface DraftSession {
  readonly state: StoreApi<SessionState>
  /** Stores this draft from now on. */
  readonly keep: (draft: Draft) => void
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
  readonly settled: () => Promise<void>
  readonly close: () => void
}

/** A write queued behind the pending one. */
interface Flushing {
  readonly draft: Draft
  readonly version: number
  readonly done: Promise<Writing>
}

export interface DeskWorld {
  readonly storage: DraftStorage
  readonly tabs: DraftTabs
  /** The current time as an ISO instant. */
  readonly now: () => string
}

/** Delay in ms before a failed write is retried. */
const RETRY_MS = 10_000

export async function openSession(
  { storage, tabs, now }: DeskWorld,
  opened: StoredDraft,
): Promise<DraftSession> {
  const { id } = opened.draft
  let version = opened.version
  let waiting: Draft | null = null
  let writing: Promise<void> | null = null
  let inFlight: Draft | null = null
  let flushing: Flushing | null = null
  let retrying: ReturnType<typeof setTimeout> | undefined
  let closed = false
  const at = opened.version > 0 ? opened.draft.saved : null
  const state = createStore<SessionState>(() => ({
    saving: { kind: 'saved', at },
    holding: 'ours',
  }))
  const saving = (next: Saving) => state.setState({ saving: next })

  /** @param quietly a known failure stays on display until a write succeeds */
  async function writeAll(quietly: boolean): Promise<void> {
    while (waiting) {
      const draft: Draft = { ...waiting, saved: now() }
      waiting = null
      inFlight = draft
      if (!quietly) saving({ kind: 'saving' })
      const done = await withFlushed(draft, await storage.write(draft, version))
      inFlight = null
      if (done.ok) {
        version = done.version
        if (!waiting) saving({ kind: 'saved', at: done.at })
        continue
      }
      // Later changes replace the draft that could not be written.
      waiting ??= done.draft
      saving(
        done.reason === 'changed elsewhere'
          ? { kind: 'changed elsewhere', stored: done.stored }
          : { kind: 'failed', reason: done.reason },
      )
      if (done.reason === 'full' || done.reason === 'unavailable') retryLater()
      return
    }
  }

  /** The result of a write, or of the one queued behind it when the window was about to close. */
  async function withFlushed(draft: Draft, done: Writing) {
    if (done.ok) version = done.version
    const last = flushing
    flushing = null
    const became = await last?.done
    if (last && became?.ok) return { ...became, draft: last.draft, at: last.draft.saved }
    // If the queued write failed, it is repeated.
    if (last && last.draft !== draft) waiting ??= last.draft
    return { ...done, draft, at: draft.saved }
  }

  function retryLater(): void {
    clearTimeout(retrying)
    if (!closed) retrying = setTimeout(() => start(true), RETRY_MS)
  }

  function start(quietly = false): void {
    writing ??= writeAll(quietly).finally(() => {
      writing = null
      // Typed between the last write and its end.
      if (waiting && state.getState().saving.kind === 'saved') start()
    })
  }

  const settled = async (): Promise<void> => {
    if (!writing) return
    await writing
    await settled()
  }

  const lost = async () => {
    await settled()
    if (!closed) state.setState({ holding: 'taken' })
  }

  let held: HeldDraft | null = await tabs.hold(id, lost)
  if (!held) state.setState({ holding: 'elsewhere' })
  else if (opened.unsaved) {
    waiting = opened.draft
    start()
    await settled()
  }

  return {
    state,
    settled,
    keep(draft) {
      if (state.getState().holding !== 'ours') return
      waiting = draft
      if (state.getState().saving.kind !== 'changed elsewhere') start()
    },
    flush() {
      const unwritten = waiting ?? flushing?.draft ?? inFlight
      if (unwritten && state.getState().holding === 'ours')
        storage.copy({
          draft: unwritten === waiting ? { ...waiting, saved: now() } : unwritten,
          version,
          underway: [inFlight, flushing?.draft].flatMap((draft) => draft?.saved ?? []),
        })
      // Only queued behind a pending write: otherwise nothing waits, or the user must decide first.
      if (!inFlight || !held?.isExclusive || (flushing && !waiting)) return
      const draft: Draft = waiting ? { ...waiting, saved: now() } : inFlight
      waiting = null
      const onVersion = flushing ? flushing.version : version + 1
      const done = storage.writeUnchecked(draft, onVersion + 1, version === 0)
      flushing = { draft, version: onVersion + 1, done }
    },
    retry: () => start(),
    overwrite() {
      const conflict = state.getState().saving
      if (conflict.kind === 'changed elsewhere') version = conflict.stored?.version ?? 0
      start()
    },
    async takeOver() {
      held = await tabs.take(id, lost)
      if (waiting) {
        // An unwritten draft of this window is not discarded for the stored one.
        state.setState({ holding: 'ours' })
        start()
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
        waiting = stored.draft
        start()
      }
      return stored ?? null
    },
    close() {
      closed = true
      clearTimeout(retrying)
      const ours = held
      // Pending writes finish before another window may begin.
      void settled().then(() => ours?.release())
    },
  }
}
