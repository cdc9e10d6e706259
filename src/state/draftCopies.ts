import { attempt, storedText, storeText } from './attempt.ts'
import { copiedDraftFrom, type CopiedDraft } from './draftShape.ts'
import type { Listing } from './draftStorage.ts'

/**
 * Copies of drafts that the database has not answered for yet. A window on a phone may be gone at any
 * moment after it was hidden, and with it what the database had not finished; this storage writes at once.
 */
export interface DraftCopies {
  /** Where there is no room nothing is copied. */
  readonly copy: (copied: CopiedDraft) => void
  /** The database has the draft as saved then: an older copy is not needed any more. */
  readonly written: (id: string, saved: string) => void
  /** The entry of this id was deleted, and its copy with it; not one that it hid. */
  readonly removed: (id: string) => void
  /**
   * What is stored, with the copies that are newer: nobody has written them yet. Where the database does
   * not answer the copies are all that is known, if there are any.
   */
  readonly merge: (listing: Listing) => Listing
}

export function browserCopies(city: string): DraftCopies {
  const prefix = `draft-copy ${city} `
  /** When the draft of each copy was saved, by its id. */
  const known = new Map<string, string>()
  /** Ids of copies that no list shows, because what is stored in their place cannot be read. */
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
        // What cannot be read is never written over.
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
