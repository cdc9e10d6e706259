import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Draft } from '../desk/draft.ts'
import type { DraftStorage, StorageFailure, StoredDraft, Writing } from './draftStorage.ts'
import type { DraftTabs, HeldDraft } from './draftTabs.ts'

export type Saving =
  /** Nothing has been typed that is not in storage; `at` is null before the first writing. */
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'saving' }
  /** What is typed is in this window only. */
  | { readonly kind: 'failed'; readonly reason: StorageFailure }
  /** Another window wrote (or deleted: null) the draft: this one writes nothing until somebody decides. */
  | { readonly kind: 'changed elsewhere'; readonly stored: StoredDraft | null }

export type Holding =
  | 'ours'
  /** Another window has it open: here it can be read only. */
  | 'elsewhere'
  /** It was ours and another window took it over. */
  | 'taken'

export interface SessionState {
  readonly saving: Saving
  readonly holding: Holding
}

/** A draft that is open in this window: every change is written, one writing after the other. */
export interface DraftSession {
  readonly state: StoreApi<SessionState>
  /** The draft as it is to be kept from now on. */
  readonly keep: (draft: Draft) => void
  /** Copies and begins to write what waits, for a window that may be gone in a moment. */
  readonly flush: () => void
  /** Tries again to write what could not be written. */
  readonly retry: () => void
  /** Writes what is here although another window has written: somebody decided so. */
  readonly overwrite: () => void
  /**
   * Takes the draft over from another window; resolves with the draft as it was saved there, with
   * null where this window goes on with its own.
   */
  readonly takeOver: () => Promise<StoredDraft | null>
  /** Resolves when nothing waits to be written any more. */
  readonly settled: () => Promise<void>
  readonly close: () => void
}

/** A writing that was put behind the one under way. */
interface Flushing {
  readonly draft: Draft
  readonly version: number
  readonly done: Promise<Writing>
}

export interface DeskWorld {
  readonly storage: DraftStorage
  readonly tabs: DraftTabs
  /** The time as an ISO instant. */
  readonly now: () => string
}

/** After how long what could not be written is tried again, in ms: somebody may have made room. */
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

  /** @param quietly a failure that everybody knows of stays as it is said until it is mended */
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
      // What was typed meanwhile is newer than what could not be written.
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

  /** What became of a writing, or of the one that was put behind it when the window seemed to go. */
  async function withFlushed(draft: Draft, done: Writing) {
    if (done.ok) version = done.version
    const last = flushing
    flushing = null
    const became = await last?.done
    if (last && became?.ok) return { ...became, draft: last.draft, at: last.draft.saved }
    // What was put behind it and did not come through is written in its turn.
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
      // Typed between the last writing and its end.
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
      // Only behind a writing that is under way: nothing else waits, or somebody has to decide first.
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
        // What could not be written here is not thrown away for what was saved there.
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
        // The other window was gone before the database had it.
        waiting = stored.draft
        start()
      }
      return stored ?? null
    },
    close() {
      closed = true
      clearTimeout(retrying)
      const ours = held
      // What is still being written is written before another window may begin.
      void settled().then(() => ours?.release())
    },
  }
}
