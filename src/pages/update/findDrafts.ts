import type { ListResult, StoredDraft } from '../../drafts/storage/draftStorage.ts'

/** The drafts of a right for an edition, the last saved first. */
export function findDrafts(
  listing: ListResult,
  right: string,
  edition: number,
): readonly StoredDraft[] {
  return (listing.ok ? listing.drafts : [])
    .filter(({ draft }) => draft.right === right && draft.edition === edition)
    .toSorted((a, b) => b.draft.saved.localeCompare(a.draft.saved))
}
