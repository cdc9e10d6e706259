import { createStore, del, update, values, type UseStore } from 'idb-keyval'
import { storedDraftFrom } from './draftShape.ts'
import type { DraftStorage, StorageFailure, StoredDraft, Writing } from './draftStorage.ts'

/** Thrown inside a transaction so that it ends without a write. */
class ChangedElsewhere extends Error {
  constructor(readonly stored: StoredDraft | null) {
    super('the draft was changed elsewhere')
  }
}

function failureOf(error: unknown): StorageFailure {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
    ? 'full'
    : 'unavailable'
}

/**
 * The drafts of a city in this browser's IndexedDB. Cities that share a host share it, and the first
 * draft of a right has the same id in each: the key begins with the city.
 */
export function browserDrafts(city: string): DraftStorage {
  let opened: UseStore | undefined
  // Made when first needed: where there is no IndexedDB even that throws.
  const store = () => (opened ??= createStore('working-groups-desk', 'drafts'))
  const keyOf = (id: string) => `${city} ${id}`
  return {
    async list() {
      try {
        const all: unknown[] = await values(store())
        const read = all.map(storedDraftFrom)
        const drafts = read.filter((one) => one !== null && one.draft.city === city)
        return {
          ok: true,
          drafts: drafts as readonly StoredDraft[],
          unreadable: read.filter((one) => one === null).length,
        }
      } catch {
        return { ok: false }
      }
    },

    async write(draft, onVersion): Promise<Writing> {
      try {
        await update(
          keyOf(draft.id),
          (before: unknown) => {
            const stored = storedDraftFrom(before)
            if ((stored?.version ?? 0) !== onVersion) throw new ChangedElsewhere(stored)
            return { draft, version: onVersion + 1 }
          },
          store(),
        )
        return { ok: true, version: onVersion + 1 }
      } catch (error) {
        return error instanceof ChangedElsewhere
          ? { ok: false, reason: 'changed elsewhere', stored: error.stored }
          : { ok: false, reason: failureOf(error) }
      }
    },

    async remove(id) {
      try {
        await del(keyOf(id), store())
        return true
      } catch {
        return false
      }
    },
  }
}
