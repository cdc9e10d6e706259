import { attempt, readStoredText, writeStoredText } from '../../platform/attempt.ts'
import { areDraftsEqual, parseCopiedDraft, type CopiedDraft } from './draftSchema.ts'
import type { ListResult, StoredDraft } from './draftStorage.ts'

/**
 * Synchronous copies of drafts that the database has not confirmed. A phone may close a hidden window at any
 * moment, and with it a pending database write; localStorage writes at once.
 */
export interface DraftCopies {
  /** If the storage is full, no copy is made. */
  readonly copy: (copied: CopiedDraft) => void
  /** Called after the database has stored the draft: an older copy is deleted. */
  readonly confirmWritten: (id: string, saved: string) => void
  /** Called after the entry was deleted: deletes its copy, unless the entry had hidden it. */
  readonly confirmRemoved: (id: string) => void
  /** The stored drafts, with copies that are newer. If the database does not answer, the copies alone. */
  readonly merge: (result: ListResult) => ListResult
}

export function createBrowserCopies(city: string): DraftCopies {
  const prefix = `draft-copy ${city} `
  /** The `saved` time of each copied draft, by id. */
  const savedTimes = new Map<string, string>()
  /** Ids of copies that are not listed, because the stored entry of that id cannot be read. */
  const hiddenIds = new Set<string>()
  const removeCopy = (id: string) => {
    savedTimes.delete(id)
    writeStoredText(prefix + id, null)
  }

  function readCopies(): readonly CopiedDraft[] {
    const keys = attempt(() => Object.keys(localStorage), [])
    return keys.flatMap((key) => {
      if (!key.startsWith(prefix)) return []
      const id = key.slice(prefix.length)
      const copy = parseCopiedDraft(attempt(() => JSON.parse(readStoredText(key) ?? 'null'), null))
      return copy?.draft.id === id && copy.draft.city === city ? [copy] : []
    })
  }

  return {
    copy(copied) {
      const { draft } = copied
      if (writeStoredText(prefix + draft.id, JSON.stringify(copied)))
        savedTimes.set(draft.id, draft.saved)
    },
    confirmWritten(id, saved) {
      const copied = savedTimes.get(id)
      if (copied !== undefined && copied <= saved) removeCopy(id)
    },
    confirmRemoved(id) {
      if (!hiddenIds.delete(id)) removeCopy(id)
    },
    merge(result) {
      let drafts = result.ok ? result.drafts : []
      const unreadable = result.ok ? result.unreadable : []
      hiddenIds.clear()
      for (const copy of readCopies()) {
        const { id, saved } = copy.draft
        const stored = drafts.find(({ draft }) => draft.id === id)
        if (stored && isStored(copy, stored)) {
          removeCopy(id)
          continue
        }
        // An unreadable entry is never overwritten.
        if (unreadable.some((other) => other.id === id)) {
          hiddenIds.add(id)
          continue
        }
        savedTimes.set(id, saved)
        const isOwnWrite = stored !== undefined && copy.underway.includes(stored.draft.saved)
        const baseVersion = isOwnWrite ? stored.version : copy.version
        const version = result.ok && !stored ? 0 : baseVersion
        drafts = [
          ...drafts.filter((other) => other !== stored),
          { draft: copy.draft, version, unsaved: true },
        ]
      }
      return result.ok || drafts.length > 0 ? { ok: true, drafts, unreadable } : result
    },
  }
}

/**
 * Whether the database has what a copy holds, or something later. Where nothing was written since the copy was
 * made it has not, whatever the clock said.
 */
function isStored(copy: CopiedDraft, { draft, version }: StoredDraft): boolean {
  if (areDraftsEqual(copy.draft, draft)) return true
  return version > copy.version && draft.saved > copy.draft.saved
}
