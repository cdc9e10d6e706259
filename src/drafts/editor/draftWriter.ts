import type { Draft } from '../draft.ts'
import type {
  DraftStorage,
  StorageFailure,
  StoredDraft,
  WriteResult,
} from '../storage/draftStorage.ts'
import { getNextStamp } from './nextStamp.ts'

export type SaveStatus =
  /** Everything is stored; `at` is null before the first write. */
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'saving' }
  /** The latest changes are in this window only. */
  | { readonly kind: 'failed'; readonly reason: StorageFailure }
  /** Another window wrote (or deleted: null) the draft: this window writes nothing until the user decides. */
  | { readonly kind: 'changed elsewhere'; readonly stored: StoredDraft | null }

/** Where the status of the writes is kept. */
export interface StatusCell {
  readonly get: () => SaveStatus
  readonly set: (status: SaveStatus) => void
}

/** A write queued behind the pending one. */
interface QueuedWrite {
  readonly draft: Draft
  readonly version: number
  readonly result: Promise<WriteResult>
}

/** Delay in ms before a failed write is retried. */
const RETRY_MS = 10_000

/** Writes the versions of one draft, one after another; versions that are outdated before their turn are skipped. */
export function createDraftWriter(
  storage: DraftStorage,
  now: () => string,
  opened: StoredDraft,
  status: StatusCell,
) {
  let version = opened.version
  let lastStamp = opened.draft.saved
  let unwritten: Draft | null = null
  let pending: Promise<void> | null = null
  let inFlight: Draft | null = null
  let queued: QueuedWrite | null = null
  let retryTimer: ReturnType<typeof setTimeout> | undefined
  let isStopped = false

  const stamp = (draft: Draft): Draft => {
    lastStamp = getNextStamp(lastStamp, now())
    return { ...draft, saved: lastStamp }
  }

  /** Later writes replace this version; null: nothing is stored. */
  const setBase = (stored: StoredDraft | null): void => {
    version = stored?.version ?? 0
    if (stored && stored.draft.saved > lastStamp) lastStamp = stored.draft.saved
  }

  /** @param isRetry a known failure stays on display until a write succeeds */
  async function writeAll(isRetry: boolean): Promise<void> {
    while (unwritten) {
      const draft = stamp(unwritten)
      unwritten = null
      inFlight = draft
      if (!isRetry) status.set({ kind: 'saving' })
      const result = await includeQueued(draft, await storage.write(draft, version))
      inFlight = null
      if (result.ok) {
        version = result.version
        if (!unwritten) status.set({ kind: 'saved', at: result.draft.saved })
        continue
      }
      // Later changes replace the draft that could not be written.
      unwritten ??= result.draft
      const { reason } = result
      status.set(
        reason === 'changed elsewhere'
          ? { kind: reason, stored: result.stored }
          : { kind: 'failed', reason },
      )
      if (reason === 'full' || reason === 'unavailable') retryLater()
      return
    }
  }

  /** The result of a write, or of the one queued behind it when the window was about to close. */
  async function includeQueued(draft: Draft, result: WriteResult) {
    if (result.ok) version = result.version
    const last = queued
    queued = null
    const lastResult = await last?.result
    if (last && lastResult?.ok) return { ...lastResult, draft: last.draft }
    // If the queued write failed, it is repeated.
    if (last && last.draft !== draft) unwritten ??= last.draft
    return { ...result, draft }
  }

  function retryLater(): void {
    clearTimeout(retryTimer)
    if (!isStopped) retryTimer = setTimeout(() => start(true), RETRY_MS)
  }

  function start(isRetry = false): void {
    pending ??= writeAll(isRetry).finally(() => {
      pending = null
      // Typed between the last write and its end.
      if (unwritten && status.get().kind === 'saved') start()
    })
  }

  async function whenWritten(): Promise<void> {
    if (!pending) return
    await pending
    await whenWritten()
  }

  function save(draft: Draft): void {
    unwritten = draft
    if (status.get().kind !== 'changed elsewhere') start()
  }

  return {
    whenWritten,
    hasUnwritten: () => unwritten !== null,
    retry: () => start(),
    save,
    /** Overwrites the version of another window. */
    overwrite(this: void): void {
      const conflict = status.get()
      if (conflict.kind === 'changed elsewhere') setBase(conflict.stored)
      start()
    },
    /** Continues from what another window has stored. */
    continueFrom(stored: StoredDraft | null): void {
      if (stored) setBase(stored)
      status.set({ kind: 'saved', at: stored?.draft.saved ?? null })
      // The other window was closed before its write had finished.
      if (stored?.unsaved) save(stored.draft)
    },
    /**
     * Copies what is not stored yet, because the window may be closed at any moment.
     * @param mayQueue whether no other window can write: then the write is started as well
     */
    flush(mayQueue: boolean): void {
      const hasNothingNew = unwritten === null
      if (unwritten) unwritten = stamp(unwritten)
      const draft = unwritten ?? queued?.draft ?? inFlight
      if (!draft) return
      const underway = [inFlight, queued?.draft].flatMap((written) => written?.saved ?? [])
      storage.copy({ draft, version, underway })
      // Only queued behind a pending write: otherwise nothing waits, or the user must decide first.
      if (!inFlight || !mayQueue || (queued && hasNothingNew)) return
      unwritten = null
      const onVersion = queued ? queued.version : version + 1
      const result = storage.writeUnchecked(draft, onVersion + 1, version === 0)
      queued = { draft, version: onVersion + 1, result }
    },
    stop(): void {
      isStopped = true
      clearTimeout(retryTimer)
    },
  }
}
