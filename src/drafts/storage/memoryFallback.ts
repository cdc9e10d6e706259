import type { DraftStorage, StoredDraft } from './draftStorage.ts'

/**
 * A storage that keeps failed writes in memory: after navigation within the page the draft is still listed,
 * marked `unsaved`, and is written again when possible.
 */
export function withMemoryFallback(storage: DraftStorage): DraftStorage {
  const unsavedDrafts = new Map<string, StoredDraft>()
  return {
    async list() {
      const listing = await storage.list()
      if (unsavedDrafts.size === 0) return listing
      const stored = listing.ok ? listing.drafts : []
      return {
        ok: true,
        drafts: [
          ...stored.filter(({ draft }) => !unsavedDrafts.has(draft.id)),
          ...unsavedDrafts.values(),
        ],
        unreadable: listing.ok ? listing.unreadable : [],
      }
    },

    async write(draft, onVersion) {
      const result = await storage.write(draft, onVersion)
      if (result.ok) unsavedDrafts.delete(draft.id)
      else if (result.reason !== 'changed elsewhere')
        unsavedDrafts.set(draft.id, { draft, version: onVersion, unsaved: true })
      return result
    },

    writeUnchecked: (draft, version, isNew) => storage.writeUnchecked(draft, version, isNew),

    copy: (copied) => storage.copy(copied),

    async remove(id) {
      const wasUnsaved = unsavedDrafts.delete(id)
      return (await storage.remove(id)) || wasUnsaved
    },
  }
}
