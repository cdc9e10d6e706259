import { createStore, del, entries, promisifyRequest, update, type UseStore } from 'idb-keyval'
import { browserCopies } from './draftCopies.ts'
import { storedDraftFrom } from './draftShape.ts'
import type {
  DraftStorage,
  StorageFailure,
  StoredDraft,
  UnreadableDraft,
  Writing,
} from './draftStorage.ts'
import { TimeoutError, within } from './within.ts'

/** How long the browser may take to open its database, to read it, and to write or delete a draft. */
const OPEN_TIMEOUT_MS = 2000
const LIST_TIMEOUT_MS = 15_000
const WRITE_TIMEOUT_MS = 15_000

/** Thrown inside a transaction so that it ends without a write. */
class ChangedElsewhere extends Error {
  constructor(readonly stored: StoredDraft | null) {
    super('the draft was changed elsewhere')
  }
}

/** Thrown inside a transaction: an entry that cannot be read is never written over. */
class Occupied extends Error {}

function failureOf(error: unknown): StorageFailure {
  if (error instanceof Occupied) return 'occupied'
  return error instanceof DOMException && error.name === 'QuotaExceededError'
    ? 'full'
    : 'unavailable'
}

/**
 * The drafts of a city in this browser's IndexedDB. Cities that share a host share it, and the first
 * draft of a right has the same id in each: the key begins with the city.
 */
export function browserDrafts(city: string): DraftStorage {
  const copies = browserCopies(city)
  let opening: UseStore | undefined
  let isOpen = false
  let writing: IDBTransaction | undefined
  /** Drafts whose writing got no answer in time: they may be stored all the same, a moment later. */
  let unanswered: readonly StoredDraft[] = []
  const keyOf = (id: string) => `${city} ${id}`

  /** Whether there is a database is seen by opening it: the browser may have none, throw, or never answer. */
  async function store(): Promise<UseStore> {
    opening ??= createStore('working-groups-desk', 'drafts')
    if (!isOpen)
      await within(
        opening('readonly', () => undefined),
        OPEN_TIMEOUT_MS,
      )
    isOpen = true
    return opening
  }

  /** A store that remembers the transaction of a writing. */
  function remembering(run: UseStore): UseStore {
    return (mode, callback) =>
      run(mode, (drafts) => {
        writing = drafts.transaction
        return callback(drafts)
      })
  }

  /** The answer of a writing; rejects, ending its transaction, where the browser leaves it without one. */
  async function answered<Value>(stored: StoredDraft, write: Promise<Value>): Promise<Value> {
    try {
      return await within(write, WRITE_TIMEOUT_MS)
    } catch (error) {
      if (error instanceof TimeoutError) {
        unanswered = [...unanswered, stored]
        if (writing) abort(writing)
      }
      throw error
    }
  }

  /** Whether what is stored is what this window wrote on a version, without hearing of it. */
  function isUnanswered(stored: StoredDraft | null, onVersion: number): boolean {
    return unanswered.some(
      ({ draft, version }) =>
        version === onVersion + 1 &&
        stored?.version === version &&
        stored.draft.id === draft.id &&
        stored.draft.saved === draft.saved,
    )
  }

  /** Null for what is no draft, or says to be another one than its key does. */
  function readEntry(id: string, content: unknown): StoredDraft | null {
    const stored = storedDraftFrom(content)
    return stored?.draft.id === id && stored.draft.city === city ? stored : null
  }

  return {
    async list() {
      try {
        const all = await within(entries<IDBValidKey, unknown>(await store()), LIST_TIMEOUT_MS)
        const drafts: StoredDraft[] = []
        const unreadable: UnreadableDraft[] = []
        for (const [key, content] of all) {
          const id = idOf(key, city)
          if (id === null) continue
          const stored = readEntry(id, content)
          if (stored) drafts.push(stored)
          else unreadable.push({ id, right: rightIn(content), content })
        }
        return copies.merge({ ok: true, drafts, unreadable })
      } catch {
        return copies.merge({ ok: false })
      }
    },

    async write(draft, onVersion): Promise<Writing> {
      let version = onVersion + 1
      try {
        const run = remembering(await store())
        await answered(
          { draft, version },
          update(
            keyOf(draft.id),
            (before: unknown) => {
              const stored = readEntry(draft.id, before)
              if (before !== undefined && !stored) throw new Occupied()
              if (isUnanswered(stored, onVersion)) version = onVersion + 2
              else if ((stored?.version ?? 0) !== onVersion) throw new ChangedElsewhere(stored)
              return { draft, version }
            },
            run,
          ),
        )
        unanswered = unanswered.filter((one) => one.draft.id !== draft.id)
        copies.written(draft.id, draft.saved)
        return { ok: true, version }
      } catch (error) {
        return error instanceof ChangedElsewhere
          ? { ok: false, reason: 'changed elsewhere', stored: error.stored }
          : { ok: false, reason: failureOf(error) }
      }
    },

    async writeUnchecked(draft, version, isNew): Promise<Writing> {
      try {
        const run = await store()
        const write = run('readwrite', (drafts) => {
          // The one under way still waits to hear what is stored, and may wait for ever.
          if (writing) abort(writing)
          drafts[isNew ? 'add' : 'put']({ draft, version }, keyOf(draft.id))
          // Nobody may be here any more when the browser would ask what comes next.
          drafts.transaction.commit()
          return promisifyRequest(drafts.transaction)
        })
        await answered({ draft, version }, write)
        copies.written(draft.id, draft.saved)
        return { ok: true, version }
      } catch (error) {
        return { ok: false, reason: failureOf(error) }
      }
    },

    copy: copies.copy,

    async remove(id) {
      try {
        await within(del(keyOf(id), await store()), WRITE_TIMEOUT_MS)
        copies.removed(id)
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
    // It is done, or about to be.
  }
}

/** The id in the key of an entry; null for another city's, or for what no version of the desk wrote. */
function idOf(key: IDBValidKey, city: string): string | null {
  return typeof key === 'string' && key.startsWith(`${city} `) ? key.slice(city.length + 1) : null
}

/** What an entry that cannot be read says all the same of its right. */
function rightIn(content: unknown): string | null {
  const draft = (content as { draft?: unknown } | null | undefined)?.draft
  const right = (draft as { right?: unknown } | null | undefined)?.right
  return typeof right === 'string' ? right : null
}
