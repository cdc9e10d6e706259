import { createStore, del, entries, promisifyRequest, update, type UseStore } from 'idb-keyval'
import { createBrowserCopies } from './draftCopies.ts'
import { areDraftsEqual, parseStoredDraft } from './draftSchema.ts'
import type {
  DraftStorage,
  StorageFailure,
  StoredDraft,
  UnreadableDraft,
  WriteResult,
} from './draftStorage.ts'
import { TimeoutError, withTimeout } from '../../platform/withTimeout.ts'

/** Timeouts for opening the database, reading it, and writing or deleting a draft. */
const OPEN_TIMEOUT_MS = 2000
const LIST_TIMEOUT_MS = 15_000
const WRITE_TIMEOUT_MS = 15_000

/** Thrown within a transaction to end it without a write. */
class ChangedElsewhereError extends Error {
  constructor(readonly stored: StoredDraft | null) {
    super('the draft was changed elsewhere')
  }
}

/** Thrown within a transaction: an unreadable entry is never overwritten. */
class OccupiedError extends Error {}

function getFailure(error: unknown): StorageFailure {
  if (error instanceof OccupiedError) return 'occupied'
  return error instanceof DOMException && error.name === 'QuotaExceededError'
    ? 'full'
    : 'unavailable'
}

/**
 * The drafts of a city in this browser's IndexedDB. Cities on the same host share the database, and the first
 * draft of a right has the same id in each city, so the key begins with the city.
 */
export function createBrowserDrafts(city: string): DraftStorage {
  const copies = createBrowserCopies(city)
  let opening: UseStore | undefined
  let isOpen = false
  let transaction: IDBTransaction | undefined
  /** Drafts whose write timed out: they may be stored nevertheless, a moment later. */
  let unansweredWrites: readonly StoredDraft[] = []
  const toKey = (id: string) => `${city} ${id}`

  /** The database is tested by opening it: the browser may have none, throw, or never answer. */
  async function openStore(): Promise<UseStore> {
    opening ??= createStore('working-groups-desk', 'drafts')
    if (!isOpen)
      await withTimeout(
        opening('readonly', () => undefined),
        OPEN_TIMEOUT_MS,
      )
    isOpen = true
    return opening
  }

  /** A store that records the transaction of a write. */
  function recordTransaction(run: UseStore): UseStore {
    return (mode, callback) =>
      run(mode, (drafts) => {
        transaction = drafts.transaction
        return callback(drafts)
      })
  }

  /** Waits for a write; rejects and aborts its transaction if the browser does not answer. */
  async function awaitWrite<Value>(stored: StoredDraft, write: Promise<Value>): Promise<Value> {
    try {
      return await withTimeout(write, WRITE_TIMEOUT_MS)
    } catch (error) {
      if (error instanceof TimeoutError) {
        unansweredWrites = [...unansweredWrites, stored]
        if (transaction) abort(transaction)
      }
      throw error
    }
  }

  /** Whether the stored draft is one that this window wrote on this version without getting an answer. */
  function isOwnUnansweredWrite(stored: StoredDraft | null, onVersion: number): boolean {
    return unansweredWrites.some(
      ({ draft, version }) =>
        version === onVersion + 1 &&
        stored?.version === version &&
        areDraftsEqual(stored.draft, draft),
    )
  }

  /** Null if the entry is not a draft, or not the one that its key names. */
  function readEntry(id: string, content: unknown): StoredDraft | null {
    const stored = parseStoredDraft(content)
    return stored?.draft.id === id && stored.draft.city === city ? stored : null
  }

  return {
    async list() {
      try {
        const all = await withTimeout(
          entries<IDBValidKey, unknown>(await openStore()),
          LIST_TIMEOUT_MS,
        )
        const drafts: StoredDraft[] = []
        const unreadable: UnreadableDraft[] = []
        for (const [key, content] of all) {
          const id = parseId(key, city)
          if (id === null) continue
          const stored = readEntry(id, content)
          if (stored) drafts.push(stored)
          else unreadable.push({ id, right: readRight(content), content })
        }
        return copies.merge({ ok: true, drafts, unreadable })
      } catch {
        return copies.merge({ ok: false })
      }
    },

    async write(draft, onVersion): Promise<WriteResult> {
      let version = onVersion + 1
      try {
        const run = recordTransaction(await openStore())
        await awaitWrite(
          { draft, version },
          update(
            toKey(draft.id),
            (before: unknown) => {
              const stored = readEntry(draft.id, before)
              if (before !== undefined && !stored) throw new OccupiedError()
              if (isOwnUnansweredWrite(stored, onVersion)) version = onVersion + 2
              else if ((stored?.version ?? 0) !== onVersion) throw new ChangedElsewhereError(stored)
              return { draft, version }
            },
            run,
          ),
        )
        unansweredWrites = unansweredWrites.filter((entry) => entry.draft.id !== draft.id)
        copies.confirmWritten(draft.id, draft.saved)
        return { ok: true, version }
      } catch (error) {
        return error instanceof ChangedElsewhereError
          ? { ok: false, reason: 'changed elsewhere', stored: error.stored }
          : { ok: false, reason: getFailure(error) }
      }
    },

    async writeUnchecked(draft, version, isNew): Promise<WriteResult> {
      try {
        const run = await openStore()
        const write = run('readwrite', (drafts) => {
          // The pending transaction still waits to read the stored draft, and may wait for ever.
          if (transaction) abort(transaction)
          drafts[isNew ? 'add' : 'put']({ draft, version }, toKey(draft.id))
          // The window may be closed before the browser would ask for the next step.
          drafts.transaction.commit()
          return promisifyRequest(drafts.transaction)
        })
        await awaitWrite({ draft, version }, write)
        copies.confirmWritten(draft.id, draft.saved)
        return { ok: true, version }
      } catch (error) {
        return { ok: false, reason: getFailure(error) }
      }
    },

    copy: copies.copy,

    async remove(id) {
      try {
        await withTimeout(del(toKey(id), await openStore()), WRITE_TIMEOUT_MS)
        copies.confirmRemoved(id)
        return true
      } catch {
        return false
      }
    },
  }
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort()
  } catch {
    // The transaction has ended, or is about to end.
  }
}

/** The id in the key of an entry; null for another city's entry, or for a key in another form. */
function parseId(key: IDBValidKey, city: string): string | null {
  return typeof key === 'string' && key.startsWith(`${city} `) ? key.slice(city.length + 1) : null
}

/** The right named by an unreadable entry. */
function readRight(content: unknown): string | null {
  const draft = (content as { draft?: unknown } | null | undefined)?.draft
  const right = (draft as { right?: unknown } | null | undefined)?.right
  return typeof right === 'string' ? right : null
}
