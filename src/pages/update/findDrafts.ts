import type { ListResult, StoredDraft } from '../../drafts/storage/draftStorage.ts'

/** The last saved first; drafts that were saved in the same instant have an order too. */
export function sortBySaved(drafts: readonly StoredDraft[]): readonly StoredDraft[] {
  return drafts.toSorted(
    ({ draft: a }, { draft: b }) => compareTexts(b.saved, a.saved) || compareTexts(a.id, b.id),
  )
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

/** The drafts of a right for an edition, the last saved first. */
export function findDrafts(
  listing: ListResult,
  right: string,
  edition: number,
): readonly StoredDraft[] {
  const drafts = listing.ok ? listing.drafts : []
  return sortBySaved(
    drafts.filter(({ draft }) => draft.right === right && draft.edition === edition),
  )
}
