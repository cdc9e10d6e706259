import { attempt, storedText, storeText } from './attempt.ts'
import { copiedDraftFrom, type CopiedDraft } from './draftShape.ts'
import type { Listing } from './draftStorage.ts'

/**
 * Synchronous copies of drafts that the database has not confirmed. A phone may close a hidden window at any
 * moment, and with it a pending database write; localStorage writes at once.
 */
export interface DraftCopies {
  /** If the storage is full, no copy is made. */
  readonly copy: (copied: CopiedDraft) => void
  /** Called after the database has stored the draft: an older copy is deleted. */
  readonly written: (id: string, saved: string) => void
  /** Called after the entry was deleted: deletes its copy, unless the entry had hidden it. */
  readonly removed: (id: string) => void
  /** The stored drafts, with copies that are newer. If the database does not answer, the copies alone. */
  readonly merge: (listing: Listing) => Listing
}

export function browserCopies(city: string): DraftCopies {
  const prefix = `draft-copy ${city} `
  /** The `saved` time of each copied draft, by id. */
  const known = new Map<string, string>()
  /** Ids of copies that are not listed, because the stored entry of that id cannot be read. */
  const hidden = new Set<string>()
  const drop = (id: string) => {
    known.delete(id)
    storeText(prefix + id, null)
  }

  function all(): readonly CopiedDraft[] {
    const keys = attempt(() => Object.keys(localStorage), [])
    return keys.flatMap((key) => {
      if (!key.startsWith(prefix)) return []
      const id = key.slice(prefix.length)
      const copy = copiedDraftFrom(attempt(() => JSON.parse(storedText(key) ?? 'null'), null))
      return copy?.draft.id === id && copy.draft.city === city ? [copy] : []
    })
  }

  return {
    copy(copied) {
      const { draft } = copied
      if (storeText(prefix + draft.id, JSON.stringify(copied))) known.set(draft.id, draft.saved)
    },
    written(id, saved) {
      const copied = known.get(id)
      if (copied !== undefined && copied <= saved) drop(id)
    },
    removed(id) {
      if (!hidden.delete(id)) drop(id)
    },
    merge(listing) {
      let drafts = listing.ok ? listing.drafts : []
      const unreadable = listing.ok ? listing.unreadable : []
      hidden.clear()
      for (const copy of all()) {
        const { id, saved } = copy.draft
        const stored = drafts.find(({ draft }) => draft.id === id)
        if (stored && stored.draft.saved >= saved) {
          drop(id)
          continue
        }
        // An unreadable entry is never overwritten.
        if (unreadable.some((one) => one.id === id)) {
          hidden.add(id)
          continue
        }
        known.set(id, saved)
        const isOwn = stored !== undefined && copy.underway.includes(stored.draft.saved)
        const base = isOwn ? stored.version : copy.version
        const version = listing.ok && !stored ? 0 : base
        drafts = [
          ...drafts.filter((one) => one !== stored),
          { draft: copy.draft, version, unsaved: true },
        ]
      }
      return listing.ok || drafts.length > 0 ? { ok: true, drafts, unreadable } : listing
    },
  }
}
