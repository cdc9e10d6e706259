import type { ListResult } from '../../drafts/storage/draftStorage.ts'

/**
 * The id of a new draft of a right. The first one has the same id in every window, so that two windows meet; an
 * entry of that id which is not a draft of the right is left alone.
 * @param wanted the preferred id
 */
export function chooseDraftId(
  listing: ListResult,
  right: string,
  edition: number,
  preferredId = `${right}-${edition}`,
): string {
  if (!listing.ok) return preferredId
  const usedIds = new Set([
    ...listing.unreadable.map(({ id }) => id),
    ...listing.drafts
      .filter(({ draft }) => draft.right !== right || draft.edition !== edition)
      .map(({ draft }) => draft.id),
  ])
  let id = preferredId
  for (let count = 2; usedIds.has(id); count++) id = `${preferredId}-${count}`
  return id
}
