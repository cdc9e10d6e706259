import type { DraftStorage, StoredDraft } from './draftStorage.ts'

/**
 * A storage that keeps failed writes in memory: after navigation within the page the draft is still listed,
 * marked `unsaved`, and is written again when possible.
 */
export function withUnsaved(storage: DraftStorage): DraftStorage {
  const unsaved = new Map<string, StoredDraft>()
  return {
    async list() {
      const listing = await storage.list()
      if (unsaved.size === 0) return listing
      const stored = listing.ok ? listing.drafts : []
      return {
        ok: true,
        drafts: [...stored.filter(({ draft }) => !unsaved.has(draft.id)), ...unsaved.values()],
        unreadable: listing.ok ? listing.unreadable : [],
      }
    },

    async write(draft, onVersion) {
      const done = await storage.write(draft, onVersion)
      if (done.ok) unsaved.delete(draft.id)
      else if (done.reason !== 'changed elsewhere')
        unsaved.set(draft.id, { draft, version: onVersion, unsaved: true })
      return done
    },

    writeUnchecked: (draft, version, isNew) => storage.writeUnchecked(draft, version, isNew),

    copy: (copied) => storage.copy(copied),

    async remove(id) {
      const wasHere = unsaved.delete(id)
      return (await storage.remove(id)) || wasHere
    },
  }
}
