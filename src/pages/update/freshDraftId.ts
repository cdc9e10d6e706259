import type { Listing } from '../../state/draftStorage.ts'

/**
 * The id of a new draft of a right. The first one has the same id in every window, so that two windows meet; an
 * entry of that id which is not a draft of the right is left alone.
 * @param wanted the preferred id
 */
export function freshDraftId(
  listing: Listing,
  right: string,
  edition: number,
  wanted = `${right}-${edition}`,
): string {
  if (!listing.ok) return wanted
  const taken = new Set([
    ...listing.unreadable.map(({ id }) => id),
    ...listing.drafts
      .filter(({ draft }) => draft.right !== right || draft.edition !== edition)
      .map(({ draft }) => draft.id),
  ])
  let id = wanted
  for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`
  return id
}
